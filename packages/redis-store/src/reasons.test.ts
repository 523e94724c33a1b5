import { type Event, TalkingHeadsError } from '@talking-heads/core'
import { ask, describeWith, freePort, startRedis } from '@talking-heads/test-support'
import { expect, onTestFinished, test } from 'vitest'
import { createQuietStore } from './quiet-store.ts'

const topic = (id: string): Event => ({ v: 1, id, at: 1, type: 'topic-changed', topic: id, by: 'm_ann' })

async function aRedis() {
  const redis = await startRedis()
  onTestFinished(() => redis.stop())
  return redis
}

/** What the first calls that a room makes are refused with. */
async function refusalsAt(url: string): Promise<readonly TalkingHeadsError[]> {
  await using store = createQuietStore({ url })
  const calls = [() => store.watch('olympus', () => {}), () => store.length('olympus')]
  return await Promise.all(calls.map((call) => call().catch((error) => error)))
}

describeWith('redis-server', 'why Redis cannot be used', () => {
  test.each([
    ['that wants a password', '', 'the server wants a password'],
    ['that refuses the password', ':hunter3@', 'the server refuses this user and password'],
    ['that refuses the user', 'zeus:hunter2@', 'the server refuses this user and password'],
  ])('a server %s is told as that, for good, and the password is not', async (_, credentials, reason) => {
    const { port } = await aRedis()
    await ask(port, 'CONFIG SET requirepass hunter2')
    for (const error of await refusalsAt(`redis://${credentials}127.0.0.1:${port}`)) {
      expect(error).toMatchObject({ code: 'store-unavailable', retryable: false })
      expect(error.message).toContain(`Redis at 127.0.0.1:${port}`)
      expect(error.message).toContain(reason)
      expect(error.message).not.toMatch(/hunter|\n/)
    }
  })

  test('a server that is not there is told as that, and may come', async () => {
    const port = await freePort()
    for (const error of await refusalsAt(`redis://127.0.0.1:${port}`)) {
      expect(error).toMatchObject({ code: 'store-unavailable', retryable: true })
      expect(error.message).toContain(`connect ECONNREFUSED 127.0.0.1:${port}`)
    }
  })

  test('a cluster that is not there is told as that, and may come', async () => {
    for (const error of await refusalsAt(`redis-cluster://127.0.0.1:${await freePort()}`)) {
      expect(error).toMatchObject({ code: 'store-unavailable', retryable: true })
      expect(error.message).toMatch(/^Redis at the cluster, .*: there is no connection/)
    }
  })

  test('a cluster that wants a password is told as that, for good', async () => {
    const { port } = await aRedis()
    await ask(port, 'CONFIG SET requirepass hunter2')
    for (const error of await refusalsAt(`redis-cluster://127.0.0.1:${port}`)) {
      expect(error).toMatchObject({ code: 'store-unavailable', retryable: false })
      expect(error.message).toContain('the server wants a password')
    }
  })

  test('Sentinels that are not there are told as that, and may come', async () => {
    for (const error of await refusalsAt(`redis-sentinel://127.0.0.1:${await freePort()}/olympus`)) {
      expect(error).toMatchObject({ code: 'store-unavailable', retryable: true })
      expect(error.message).toMatch(/Redis at the master "olympus".*sentinel/)
    }
  })

  test('full memory is a full store: told by a check and by an append, until there is room', async () => {
    const { port, url } = await aRedis()
    await using store = createQuietStore({ url })
    await store.append('olympus', 0, [topic('before')])
    await store.check?.('olympus')
    await ask(port, 'CONFIG SET maxmemory 1')
    for (const call of [() => store.append('olympus', 1, [topic('after')]), () => store.check?.('olympus')]) {
      const error = await Promise.resolve(call()).catch((cause) => cause)
      if (!TalkingHeadsError.is(error, 'store-full')) throw error
      expect(error.retryable).toBe(true)
      expect(error.message).toContain('its memory is full')
    }
    expect(await store.read('olympus', 0)).toHaveLength(1)
    await ask(port, 'CONFIG SET maxmemory 0')
    await store.check?.('olympus')
    expect(await store.append('olympus', 1, [topic('after')])).toEqual({ ok: true })
  })

  test('a server that takes no writes, though it reads, does not pass a check', async () => {
    const { port, url } = await aRedis()
    await using store = createQuietStore({ url })
    await store.check?.('olympus')
    await ask(port, 'CONFIG SET min-replicas-to-write 1')
    await expect(store.check?.('olympus')).rejects.toThrow('min-replicas-to-write')
    await ask(port, 'CONFIG SET min-replicas-to-write 0')
    await ask(port, `REPLICAOF 127.0.0.1 ${await freePort()}`)
    await expect(store.check?.('olympus')).rejects.toThrow('READONLY')
  })
})
