import { temporaryFolder } from '../demo.ts'
import { type CampaignOptions, type CampaignReport, runCampaign } from './campaign.ts'
import { Fleet } from './fleet.ts'
import type { SharedRedis } from './shared-redis.ts'

/** Short, so that a server that fell silent is soon replaced. */
const leaseMs = 500

/** `CHAOS_SEED` repeats what a seed did before; without it one is drawn. */
export const chaosSeed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 1e9))

/**
 * Runs a campaign on three servers and a Redis of its own. Where it fails, the seed is in the message.
 *
 * @param redis what they share; default: one durable Redis
 */
export async function runOnFleet(
  seed: number,
  faults: CampaignOptions['faults'],
  redis?: SharedRedis,
): Promise<CampaignReport> {
  const folder = await temporaryFolder()
  const environment = { LEASE_MS: String(leaseMs), LOG_LEVEL: 'silent' }
  const fleet = await Fleet.start({ folder: folder.path, servers: 3, environment, ...(redis && { redis }) })
  try {
    return await runCampaign({ fleet, seed, mortals: 30, leaseMs, faults })
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${message} (CHAOS_SEED=${seed} repeats it)`, { cause })
  } finally {
    await fleet.close()
    await folder.remove()
  }
}
