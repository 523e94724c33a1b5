import { once } from 'node:events'
import { type Clock, systemClock } from '@talking-heads/core'
import { createRedisClient } from '@talking-heads/redis-store'
import type { Rate, SharedLimits } from '@talking-heads/server'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { tellSeldom } from './repeated.ts'

export interface SharedLimitsOptions {
  /** As for the store: `redis://`, `rediss://` or `redis-cluster://`. */
  readonly url: string
  /** On all servers together; 0: no limit. */
  readonly socketsPerAddress: number
  readonly linesPerAddress: Rate
  /** Told, once in a while, when Redis cannot be asked; what it was asked for is then allowed. */
  readonly onProblem: (error: unknown) => void
  readonly clock?: Clock
}

/** Redis has this long to answer, in ms: who knocks waits for it. */
const patienceMs = 500
/**
 * Sockets are counted by windows of this many ms: each server counts those it holds into the present window and
 * the next. A server that died leaves nothing behind two windows later.
 */
export const windowMs = 15_000

/** A cluster is connected before it can be asked. */
async function connected(client: ReturnType<typeof createRedisClient>): Promise<void> {
  await client.connect()
  if (client.status !== 'ready') await once(client, 'ready', { signal: AbortSignal.timeout(patienceMs) })
}

/** A rate as Redis counts it: `points` lines in each `duration`, in whole seconds. */
export function windowOf({ perSecond, burst }: Rate): { readonly points: number; readonly duration: number } {
  const duration = Math.max(1, Math.round(burst / perSecond))
  return { points: Math.ceil(perSecond * duration), duration }
}

/** Limits by address that all servers on one Redis, or Cluster, keep together. */
export interface RedisLimits extends SharedLimits {
  close(): Promise<void>
}

/** Resolves once Redis answers, or does not: then it is tried again in the background. */
export async function openSharedLimits(options: SharedLimitsOptions): Promise<RedisLimits> {
  const { url, socketsPerAddress, linesPerAddress, onProblem, clock = systemClock } = options
  const client = createRedisClient(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patienceMs,
  })
  let isClosed = false
  const report = (error: unknown) => {
    if (!isClosed) onProblem(error)
  }
  const tellOutage = tellSeldom(report, { clock })
  const tell = (error: unknown) => tellOutage('outage', error)
  client.on('error', tell)
  await connected(client).catch(tell)

  const keyed = (name: string) => ({ storeClient: client, keyPrefix: `talking-heads:limit:${name}` })
  const sockets = new RateLimiterRedis({
    ...keyed('sockets'),
    points: socketsPerAddress,
    duration: (3 * windowMs) / 1_000,
  })
  const lines =
    linesPerAddress.perSecond > 0
      ? new RateLimiterRedis({ ...keyed('lines'), ...windowOf(linesPerAddress) })
      : undefined

  const held = new Map<string, number>()
  const waits = new Map<string, number>()
  let announced = present()
  let cancel = () => {}

  function present(): number {
    return Math.floor(clock.now() / windowMs)
  }

  const underWay = new Set<Promise<unknown>>()

  /** What is asked in passing: nobody waits for the answer until all is closed. */
  function pass(asking: Promise<unknown>): void {
    const passed = asking.catch(tell).finally(() => underWay.delete(passed))
    underWay.add(passed)
  }

  const keyOf = (address: string, window: number) => `${address}|${window}`
  const count = (address: string, by: number) => {
    const left = (held.get(address) ?? 0) + by
    if (left > 0) held.set(address, left)
    else held.delete(address)
  }

  /** At the start of a window, counts all that is held into the next one. */
  function tick(): void {
    cancel = clock.after(windowMs - (clock.now() % windowMs), () => {
      announced = present()
      for (const [address, number] of held) pass(sockets.penalty(keyOf(address, announced + 1), number))
      for (const [address, until] of waits) if (until <= clock.now()) waits.delete(address)
      tick()
    })
  }
  tick()

  function leave(address: string): void {
    count(address, -1)
    for (const window of [announced, announced + 1]) pass(sockets.reward(keyOf(address, window)))
  }

  return {
    async enter(address) {
      if (socketsPerAddress === 0) return () => {}
      const window = announced
      count(address, 1)
      pass(sockets.penalty(keyOf(address, window + 1)))
      try {
        await sockets.consume(keyOf(address, window))
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) {
          leave(address)
          return undefined
        }
        tell(refusal)
      }
      return () => leave(address)
    },
    // A line is counted in passing, not waited for: a limit reached elsewhere is felt one line late.
    throttle(address) {
      const now = clock.now()
      const wait = (waits.get(address) ?? now) - now
      if (wait > 0) return wait
      lines?.consume(address).catch((refusal) => {
        if (refusal instanceof RateLimiterRes) waits.set(address, now + refusal.msBeforeNext)
        else tell(refusal)
      })
      return undefined
    },
    async close() {
      isClosed = true
      cancel()
      // A node that is not connected yet would never be told.
      await Promise.all(underWay)
      await client.quit().catch(() => {})
      client.disconnect()
    },
  }
}
