import { type Snapshot, TalkingHeadsError } from '@talking-heads/core'
import { decodeEvent, encodeEvent } from '@talking-heads/core/store'
import type { Cluster, Redis } from 'ioredis'
import type { Calls } from './calls.ts'
import { namesOf, roomsKey } from './names.ts'
import { appendedText, signalledText } from './notice-text.ts'
import type { RedisStore } from './redis-store.ts'
import {
  appendScript,
  leaseScript,
  publishScript,
  redactScript,
  runScript,
  snapshotScript,
} from './scripts.ts'
import type { Subscriptions } from './subscriptions.ts'

export interface StoreParts {
  readonly client: Redis | Cluster
  readonly calls: Calls
  readonly subscriptions: Subscriptions
  readonly prefix: string
  readonly channelPrefix: string
  /** What follows on each append, before it is answered: waits for the log's replicas. */
  readonly reachReplicas?: (log: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The store on a connection, whoever opened it. */
export function storeOver({
  client,
  calls,
  subscriptions,
  prefix,
  channelPrefix,
  reachReplicas,
  close,
}: StoreParts): RedisStore {
  const rooms = roomsKey(prefix)
  const names = (room: string) => namesOf(prefix, channelPrefix, room)
  const run = <T>(verb: string, room: string, call: () => Promise<T>) =>
    calls.run(`${verb} room "${room}"`, call)

  return {
    append: (room, expected, events, after) =>
      run('appending to', room, async () => {
        const encoded = events.map(encodeEvent)
        checkCount('expected', expected)
        const { log, channel } = names(room)
        if (expected === 0 && encoded.length > 0) await client.sadd(rooms, room)
        // What could not be read has an id that its text does not tell.
        const mark = after?.id === 'unreadable' ? undefined : after
        const notice = appendedText(expected, encoded, mark)
        const before = [mark?.id ?? '', mark?.at ?? '']
        const args = [expected, ...before, channel, notice, ...encoded]
        const answer = await runScript(client, appendScript, log, args)
        const [done, length, tail] = answer as [1] | [-1] | [0, number, string[]]
        if (Number(done) === -1) {
          const message = `the log of room "${room}" is another one by now: it lost event "${after?.id}"`
          throw new TalkingHeadsError('store-conflict', message)
        }
        if (Number(done) === 1) {
          if (encoded.length > 0) await reachReplicas?.(log)
          return { ok: true }
        }
        if (expected > Number(length)) throw outside(room, expected, Number(length))
        return { ok: false, tail: (tail ?? []).map(decodeEvent) }
      }),
    read: (room, from, limit) =>
      run('reading', room, async () => {
        checkCount('from', from)
        if (limit !== undefined) checkCount('limit', limit)
        if (limit === 0) return []
        // LRANGE counts its end in; −1 is the last one.
        const last = limit === undefined ? -1 : Math.min(from + limit, Number.MAX_SAFE_INTEGER) - 1
        return (await client.lrange(names(room).log, from, last)).map(decodeEvent)
      }),
    redact: (room, seq, tombstone) =>
      run('redacting in', room, async () => {
        const encoded = encodeEvent(tombstone)
        checkCount('seq', seq)
        const length = Number(await runScript(client, redactScript, names(room).log, [seq, encoded]))
        if (seq >= length) throw outside(room, seq, length)
      }),
    length: (room) => run('measuring', room, async () => Number(await client.llen(names(room).log))),
    async watch(room, listener) {
      let stop = () => {}
      try {
        await run('watching', room, () => {
          const subscription = subscriptions.add(names(room).channel, listener)
          stop = subscription.stop
          return subscription.ready
        })
      } catch (error) {
        stop()
        throw error
      }
      return async () => stop()
    },
    signal: (room, signal) =>
      run('signalling in', room, async () => {
        const { log, channel } = names(room)
        await runScript(client, publishScript, log, [channel, signalledText(signal)])
      }),
    lease: (room, holder, ttlMs) =>
      run('leasing', room, async () => {
        checkCount('ttlMs', ttlMs)
        return Number(await runScript(client, leaseScript, names(room).lease, [holder, ttlMs])) === 1
      }),
    saveSnapshot: (room, snapshot) =>
      run('saving a snapshot of', room, async () => {
        const { stateVersion, length } = snapshot
        const text = JSON.stringify(snapshot)
        await runScript(client, snapshotScript, names(room).snapshot, [stateVersion, length, text])
      }),
    loadSnapshot: (room) =>
      run('loading the snapshot of', room, async () => {
        const text = await client.hget(names(room).snapshot, 'snapshot')
        return text === null ? undefined : parseSnapshot(text)
      }),
    rooms: () =>
      calls.run('listing rooms', async () => {
        const all = await client.smembers(rooms)
        const exist = await Promise.all(all.map((room) => client.exists(names(room).log)))
        return all.filter((_, index) => Number(exist[index]) === 1)
      }),
    // A key that is gone in no time: memory, disk, replicas and rights are asked for as by an append.
    check: (room) =>
      run('checking', room, async () => {
        await client.set(names(room).check, '', 'PX', 1_000)
      }),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** A snapshot only saves time: where it cannot be read, the log is folded from its start. */
function parseSnapshot(text: string): Snapshot | undefined {
  try {
    return JSON.parse(text) as Snapshot
  } catch {
    return undefined
  }
}

function outside(room: string, position: number, length: number): TalkingHeadsError {
  const message = `position ${position} is outside the log of room "${room}", whose length is ${length}`
  return new TalkingHeadsError('invalid-input', message)
}

function checkCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return
  throw new TalkingHeadsError('invalid-input', `${name} must be a whole number from 0 on, not ${value}`)
}
