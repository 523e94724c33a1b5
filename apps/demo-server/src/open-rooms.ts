import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import {
  defaultTuning,
  type LanguageModel,
  openRoom,
  type Room,
  type Store,
  systemClock,
} from '@talking-heads/core'
import { vaderLexicon } from '@talking-heads/llm-adapters/vader'
import { createModerator } from '@talking-heads/moderation'
import { pantheon } from '@talking-heads/pantheon'
import type { Config } from './config.ts'
import type { Problem } from './problem-log.ts'
import { whenStoreIsThere } from './store.ts'

interface RoomParts {
  readonly store: Store
  readonly model: LanguageModel
  readonly logProblem: (problem: Problem) => void
}

/** Opens the rooms of the configuration, as soon as the store is there. */
export async function openRooms(config: Config, { store, model, logProblem }: RoomParts): Promise<Room[]> {
  const { perSecond, burst } = config.RATE_SAY
  const moderator = createModerator()
  // A model that may be silent for longer is waited for as long.
  const modelMs = Math.max(defaultTuning.turns.effectLifetimeMs, config.LLM_SILENCE_MS ?? 0)
  // Who holds a room's lease can be read in the store: let it say which process that is.
  const server = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`
  const open = async (id: string) => {
    // Told why at once, where an answer is all that is missing.
    await store.length(id)
    return await openRoom({
      id,
      store,
      model,
      moderator,
      knowledge: { lexicon: vaderLexicon },
      gods: pantheon,
      topic: 'Gods and mortals, one room',
      tuning: {
        lines: { perSecond, burst },
        turns: { perMinute: config.TURNS_PER_MINUTE, effectLifetimeMs: modelMs },
        model: { timeoutMs: modelMs },
        server: { leaseMs: config.LEASE_MS, presenceMs: config.PRESENCE_MS },
        // Somebody who only listens hears a god think aloud every few minutes.
        unprompted: {},
      },
      server,
      ...(config.SEED !== undefined && { seed: config.SEED }),
    })
  }
  return await Promise.all(
    config.ROOMS.map(async (id) => {
      const room = await whenStoreIsThere(
        () => open(id),
        (error) => logProblem({ text: 'waiting for the store', error }),
      )
      room.on('problem', (error) => logProblem({ text: 'room problem', room: id, error }))
      return room
    }),
  )
}

/** What the rooms' gods have cost on this day (UTC), on all servers and before a restart. */
export function tokensToday(rooms: readonly Room[]): number {
  const today = Math.floor(systemClock.now() / 86_400_000)
  const spent = rooms.map(({ state }) => state.spent).filter(({ day }) => day === today)
  return spent.reduce((sum, { tokensToday: tokens }) => sum + tokens, 0)
}
