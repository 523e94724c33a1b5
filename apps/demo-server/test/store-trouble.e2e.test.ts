import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ask, describeWith, freePort, type RedisServer, startRedis } from '@talking-heads/test-support'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Demo, startDemo, startProgram, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

let folder: string
beforeEach(async () => {
  const { path, remove } = await temporaryFolder()
  folder = path
  return remove
})

async function start(environment: Readonly<Record<string, string>>): Promise<Demo> {
  const demo = await startDemo(folder, { RATE_SAY: '0', SECRET: 'sixteen or more chars', ...environment })
  onTestFinished(async () => {
    await demo.process.stop('SIGKILL')
  })
  return demo
}

/** The status of `/readyz` once it is this one. An answer holds for a second. */
async function becomes(demo: Demo, status: number): Promise<unknown> {
  for (;;) {
    const answer = await fetch(`${demo.url}/readyz`)
    const body = await answer.json()
    if (answer.status === status) return body
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** What a line is refused with. */
async function refusal(talker: Talker, nonce: string) {
  talker.send({ type: 'say', nonce, text: `This is ${nonce}.` })
  return await talker.next('error', (error) => error.nonce === nonce)
}

describe('a server on a SQLite file', () => {
  it.each([
    ['deleted', (file: string) => Promise.all([rm(file), rm(`${file}-wal`)])],
    ['replaced', (file: string) => rm(file).then(() => writeFile(file, ''))],
  ])('that is %s takes no more lines, says why, and is not ready', async (_, harm) => {
    const file = join(folder, 'rooms.db')
    const demo = await start({ STORE_URL: `sqlite:${file}` })
    const { talker } = await Talker.enter(demo.webSocketUrl)
    await talker.say('n1', 'Hello.')
    await becomes(demo, 200)
    await harm(file)
    expect(await refusal(talker, 'n2')).toMatchObject({ code: 'unavailable' })
    await demo.process.says(/deleted, moved or replaced.*"room problem"/)
    expect(await becomes(demo, 503)).toMatchObject({ ok: false, store: 'does not take lines' })
    await talker.close()
  })

  it('whose secret it may not read ends with exit code 2 and one line that names the file', async () => {
    const file = join(folder, 'rooms.db')
    await mkdir(`${file}.secret`)
    await expect(startDemo(folder, { STORE_URL: `sqlite:${file}` })).rejects.toThrow(
      /ended \(2\) before it was ready:\n"[^\n]*rooms\.db\.secret"[^\n]*(give this process the right)[^\n]*$/,
    )
  })
})

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0

/** A small file system of its own, where this process may make one. */
async function smallDisk(): Promise<string | undefined> {
  const { path: disk, remove } = await temporaryFolder()
  try {
    await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  } catch {
    await remove()
    return undefined
  }
  onTestFinished(async () => {
    await promisify(execFile)('umount', ['-l', disk])
    await remove()
  })
  return disk
}

describe.skipIf(!isRootOnLinux)('a full disk [needs root, to mount one]', () => {
  it('is told with every line, at once, and makes the server unready until there is room', async (context) => {
    const disk = await smallDisk()
    if (disk === undefined) return context.skip('mount was not allowed')
    const demo = await start({ STORE_URL: `sqlite:${disk}/rooms.db` })
    const { talker } = await Talker.enter(demo.webSocketUrl)
    await talker.say('before', 'Hello.')
    const ballast = join(disk, 'ballast')
    await writeFile(ballast, Buffer.alloc(2 ** 20)).catch(() => {})
    expect(await becomes(demo, 503)).toMatchObject({ ok: false, store: 'is full' })
    for (let line = 0; line < 20; line++) {
      expect(await refusal(talker, `n${line}`)).toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('full'),
      })
    }
    await rm(ballast)
    await becomes(demo, 200)
    await talker.say('n0', 'This is n0.')
    // However many lines it refused, the log tells of it once in a while.
    const problems = demo.process.lines.filter((line) => line.includes('"room problem"'))
    expect(problems.length).toBeLessThan(10)
    await talker.close()
  })
})

describeWith('redis-server', 'a server on Redis', () => {
  async function redisWith(args: readonly string[] = []): Promise<RedisServer> {
    const redis = await startRedis({ args })
    onTestFinished(() => redis.stop('SIGKILL'))
    return redis
  }

  it.each([
    ['full memory', 'CONFIG SET maxmemory 1', 'CONFIG SET maxmemory 0', 'is full'],
    ['a demotion', 'REPLICAOF 127.0.0.1 1', 'REPLICAOF NO ONE', 'does not take lines'],
  ])(
    'is not ready from %s on, though nobody speaks, and again when that is over',
    async (_, harm, heal, store) => {
      const redis = await redisWith()
      const demo = await start({ STORE_URL: redis.url })
      await becomes(demo, 200)
      await ask(redis.port, harm)
      expect(await becomes(demo, 503)).toMatchObject({ ok: false, store })
      await ask(redis.port, heal)
      await becomes(demo, 200)
      const { talker } = await Talker.enter(demo.webSocketUrl)
      await talker.say('n1', 'Hello.')
      await talker.close()
    },
  )

  it('that came back empty is told its clients, and takes their next lines', async () => {
    const redis = await redisWith()
    const demo = await start({ STORE_URL: redis.url })
    const { talker } = await Talker.enter(demo.webSocketUrl)
    for (let line = 0; line < 5; line++) await talker.say(`n${line}`, `Line ${line}.`)
    await ask(redis.port, 'FLUSHALL')
    await talker.say('after', 'Is anybody there?')
    await talker.next('welcome', ({ reset }) => reset === true)
    await becomes(demo, 200)
    await talker.close()
  })

  it('that is not there yet is waited for, with a line that says so', async () => {
    const port = await freePort()
    const program = await startProgram(
      folder,
      { STORE_URL: `redis://:s3cr@t@127.0.0.1:${port}`, SECRET: 'sixteen or more chars' },
      /waiting for the store/,
    )
    onTestFinished(async () => {
      await program.stop('SIGKILL')
    })
    expect(program.match.input).toContain(`connect ECONNREFUSED 127.0.0.1:${port}`)
    const redis = await startRedis({ port })
    onTestFinished(() => redis.stop('SIGKILL'))
    await program.says(/live at/)
    await program.says(/store {2}redis:\/\/127/)
    expect(program.lines.join('\n')).not.toMatch(/s3cr|@t/)
  })

  it.each([
    ['wants a password', ''],
    ['refuses this user and password', ':wr0ng@'],
  ])('that %s ends it with exit code 2 and one line', async (reason, credentials) => {
    const { port } = await redisWith()
    await ask(port, 'CONFIG SET requirepass s3cret')
    const started = startDemo(folder, {
      STORE_URL: `redis://${credentials}127.0.0.1:${port}`,
      SECRET: 'sixteen or more chars',
      LOG_LEVEL: 'error',
    })
    await expect(started).rejects.toThrow(
      new RegExp(`ended \\(2\\) before it was ready:\\nRedis at 127.0.0.1:${port}[^\\n]*${reason}[^\\n]*$`),
    )
    await expect(started).rejects.not.toThrow(/wr0ng|s3cret/)
  })
})
