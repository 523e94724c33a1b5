import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, describeWith, startRedis } from './index.ts'

describeWith('redis-server', 'startRedis', () => {
  test('answers on its own port, and ends', async () => {
    const redis = await startRedis()
    expect(await ask(redis.port, 'PING')).toBe('PONG')
    await redis.stop()
    await expect(ask(redis.port, 'PING')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('with an append-only file what was written outlives a crash', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'talking-heads-test-'))
    const before = await startRedis({ appendOnly: true, dir })
    expect(await ask(before.port, 'SET god odin')).toBe('OK')
    await before.stop('SIGKILL')
    const after = await startRedis({ appendOnly: true, dir })
    expect(await ask(after.port, 'STRLEN god')).toBe('4')
    await after.stop()
    await rm(dir, { recursive: true })
  })
})
