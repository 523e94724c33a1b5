import { TalkingHeadsError } from '@talking-heads/core'
import type { Cluster, Redis } from 'ioredis'

/** How far a line must have travelled before its append is answered. */
export interface WaitReplicas {
  /** Replicas that must have the line in memory, from 1 on. */
  readonly count: number
  /** Longest wait for them, in whole ms; below the store's `timeoutMs`. */
  readonly timeoutMs: number
}

/**
 * What an append calls once its events are in the log. Too few replicas in time make no failure: the line is in the
 * log and may reach them yet, so to refuse it would be the lie. It warns instead: once when they begin to be too few.
 */
export function replicaWait(
  client: Redis | Cluster,
  { count, timeoutMs }: WaitReplicas,
  onWarning: (warning: string) => void,
): (log: string) => Promise<void> {
  let isShort = false
  return async (log) => {
    // WAIT has no key of its own: on a cluster the one beside it leads it to the connection that appended. Commands of
    // one connection wait in line behind it.
    const [reached, waited] = (await client.pipeline().llen(log).wait(count, timeoutMs).exec()) ?? []
    const error = reached?.[0] ?? waited?.[0]
    const replicas = error ? 0 : Number(waited?.[1])
    const wasShort = isShort
    isShort = replicas < count
    if (!isShort || wasShort) return
    onWarning(
      error
        ? `acknowledged lines may be on no replica, WAIT failed: ${error.message}`
        : `acknowledged lines reached ${replicas} of ${count} replicas within ${timeoutMs} ms: a failover may lose them`,
    )
  }
}

/** @throws TalkingHeadsError `invalid-input` */
export function checkWaitReplicas({ count, timeoutMs }: WaitReplicas, storeTimeoutMs: number): void {
  if (!(Number.isSafeInteger(count) && count > 0)) {
    throw new TalkingHeadsError(
      'invalid-input',
      `waitReplicas.count must be a whole number from 1 on, not ${count}`,
    )
  }
  if (Number.isSafeInteger(timeoutMs) && timeoutMs > 0 && timeoutMs < storeTimeoutMs) return
  throw new TalkingHeadsError(
    'invalid-input',
    `waitReplicas.timeoutMs must be a whole number of ms from 1 to below timeoutMs (${storeTimeoutMs}), not ${timeoutMs}`,
  )
}
