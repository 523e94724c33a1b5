import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeWith, startRedis } from './index.ts'

/** One command in Redis's inline form, one line of answer. */
function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').once('error', reject)
    socket.once('data', (answer) => {
      socket.destroy()
      resolve(answer.toString().trim())
    })
    socket.write(`${command}\r\n`)
  })
}

describeWith('redis-server', 'startRedis', () => {
  test('answers on its own port, and ends', async () => {
    const redis = await startRedis()
    expect(await ask(redis.port, 'PING')).toBe('+PONG')
    await redis.stop()
    await expect(ask(redis.port, 'PING')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('with an append-only file what was written outlives a crash', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'talking-heads-test-'))
    const before = await startRedis({ appendOnly: true, dir })
    expect(await ask(before.port, 'SET god odin')).toBe('+OK')
    await before.stop('SIGKILL')
    const after = await startRedis({ appendOnly: true, dir })
    expect(await ask(after.port, 'STRLEN god')).toBe(':4')
    await after.stop()
    await rm(dir, { recursive: true })
  })
})
