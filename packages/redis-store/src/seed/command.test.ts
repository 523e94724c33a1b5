import { personOf } from '@talking-heads/core'
import { describeWith, freePort, type RedisServer, startRedis } from '@talking-heads/test-support'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createQuietStore } from '../quiet-store.ts'
import { runCommand } from './command.ts'
import { corruptSeed, mendedLines, soundSeed } from './fixture.ts'
import type { SeedEntries } from './plan.ts'

async function run(...args: string[]) {
  const said: string[] = []
  const warned: string[] = []
  const output = { say: (line: string) => said.push(line), warn: (line: string) => warned.push(line) }
  const code = await runCommand(args, output)
  return { code, said: said.join('\n'), warned: warned.join('\n') }
}

describeWith('redis-server', 'talking-heads-import-seed', () => {
  let server: RedisServer
  let redis: Redis
  let url: string
  beforeAll(async () => {
    server = await startRedis()
    url = server.url
    redis = new Redis(url)
  })
  afterAll(async () => {
    redis.disconnect()
    await server.stop()
  })
  beforeEach(() => redis.flushall())

  const deploy = async ({ chat, gods }: SeedEntries, prefix = 'th') => {
    await redis.rpush(`${prefix}:chat`, ...chat)
    await redis.rpush(`${prefix}:gods`, ...gods)
  }
  const lists = async (prefix: string): Promise<SeedEntries> => ({
    chat: await redis.lrange(`${prefix}:chat`, 0, -1),
    gods: await redis.lrange(`${prefix}:gods`, 0, -1),
  })

  test('import, import again, export: what was sound is equal, and the source is as it was', async () => {
    await deploy(corruptSeed)
    const first = await run(url, '--room', 'olympus')
    expect(first).toMatchObject({
      code: 0,
      warned: expect.stringContaining('skipped: th:chat 4: says nothing'),
    })
    const log = await redis.lrange('talking-heads:{olympus}:log', 0, -1)

    const second = await run(url, '--room', 'olympus')
    expect(second).toMatchObject({ code: 0, said: expect.stringContaining(' 0 events appended') })
    expect(await redis.lrange('talking-heads:{olympus}:log', 0, -1)).toEqual(log)

    expect(await run(url, '--room', 'olympus', '--export', '--to', 'back')).toMatchObject({
      code: 0,
      warned: '',
    })
    const back = await lists('back')
    expect(back.gods).toEqual(soundSeed.gods)
    expect(back.chat.filter((line) => !mendedLines.includes(line))).toEqual(soundSeed.chat)
    expect(await lists('th')).toEqual(corruptSeed)
  })

  test('the room is one for any store of that prefix', async () => {
    await deploy(soundSeed, 'old')
    await run(url, '--room', 'olympus', '--from', 'old', '--prefix', 'mine')
    await using store = createQuietStore({ url, prefix: 'mine' })
    expect(await store.rooms()).toEqual(['olympus'])
    expect((await store.read('olympus', 0, 1))[0]?.type).toBe('room-opened')
  })

  test('a dry run writes nothing, whichever way', async () => {
    await deploy(corruptSeed)
    expect(await run(url, '--room', 'olympus', '--dry-run')).toMatchObject({
      code: 0,
      said: expect.stringContaining('nothing was written'),
      warned: expect.stringContaining('mended: th:chat 3'),
    })
    expect((await redis.keys('*')).sort()).toEqual(['th:chat', 'th:gods'])
    await run(url, '--room', 'olympus')
    await run(url, '--room', 'olympus', '--export', '--to', 'back', '--dry-run')
    expect(await redis.keys('back*')).toEqual([])
  })

  test('an export overwrites nothing unless it is forced to', async () => {
    await deploy(soundSeed)
    await run(url, '--room', 'olympus')
    await redis.rpush('back:gods', 'mine')
    const refused = await run(url, '--room', 'olympus', '--export', '--to', 'back')
    expect(refused).toMatchObject({ code: 1, warned: expect.stringMatching(/"back:gods" exists.*--force/) })
    expect(await lists('back')).toEqual({ chat: [], gods: ['mine'] })
    expect((await run(url, '--room', 'olympus', '--export', '--to', 'back', '--force')).code).toBe(0)
    expect(await lists('back')).toEqual(soundSeed)
  })

  test('long lists go over whole', async () => {
    const chat = Array.from(
      { length: 2_500 },
      (_, line) => `NPC#00000${line % 10} #00000${line % 10} line ${line}`,
    )
    await deploy({ ...soundSeed, chat })
    await run(url, '--room', 'olympus')
    await run(url, '--room', 'olympus', '--export', '--to', 'back')
    expect((await lists('back')).chat).toEqual(chat)
  })

  test('it tells whom an export signs with another name', async () => {
    await deploy(soundSeed)
    await run(url, '--room', 'olympus')
    await using store = createQuietStore({ url })
    const alice = personOf({ id: 'm_1', name: 'Alice', colour: '#00ff00' })
    const bare = { v: 1, id: 'm_1:a', at: 1_000, author: alice.id, name: alice.name, nonce: 'a' } as const
    const length = await store.length('olympus')
    await store.append('olympus', length, [
      { v: 1, id: 'arrived', at: 1_000, type: 'mortal-arrived', mortal: alice, patron: null },
      { ...bare, type: 'message-posted', text: 'hello', allowance: 0, called: [], next: null },
    ])
    expect(await run(url, '--room', 'olympus', '--export', '--to', 'back')).toMatchObject({
      code: 0,
      warned: 'lines of "Alice" are signed NPC#00FF00: the seed knew no other names',
    })
    expect((await lists('back')).chat.at(-1)).toBe('NPC#00FF00 #00FF00 hello')
  })

  test('a list that is none, and a room that is none, are named', async () => {
    await redis.set('th:chat', 'a string')
    expect(await run(url, '--room', 'olympus')).toMatchObject({
      code: 1,
      warned: expect.stringContaining('WRONGTYPE'),
    })
    expect(await run(url, '--room', 'hades', '--export', '--to', 'back')).toMatchObject({
      code: 1,
      warned: expect.stringMatching(/room "hades" has no log/),
    })
  })

  test('where nobody listens it says so, with the address and not the password', async () => {
    const port = await freePort()
    const { code, warned } = await run(`redis://zeus:hunter2@127.0.0.1:${port}`, '--room', 'olympus')
    expect(code).toBe(1)
    expect(warned).toContain(`127.0.0.1:${port}`)
    expect(warned).toMatch(/ECONNREFUSED.*run it again/)
    expect(warned).not.toContain('hunter2')
  })
})

test.each<[string[], RegExp]>([
  [[], /REDIS_URL is missing/],
  [['redis://127.0.0.1:1'], /--room is missing/],
  [['redis://127.0.0.1:1', 'more', '--room', 'olympus'], /"more" is too much/],
  [['redis://127.0.0.1:1', '--room', 'olympus', '--export'], /--export needs --to/],
  [['redis://127.0.0.1:1', '--room', 'olympus', '--export', '--to', 'a', '--from', 'b'], /--from is for/],
  [['redis://127.0.0.1:1', '--room', 'olympus', '--force'], /are for --export/],
  [['redis://127.0.0.1:1', '--roam', 'olympus'], /--roam/],
])('refuses %j', async (args, why) => {
  expect(await run(...args)).toMatchObject({ code: 2, warned: expect.stringMatching(why) })
})

test('a URL of something else fails without being tried', async () => {
  const { code, warned } = await run('http://127.0.0.1:1', '--room', 'olympus')
  expect(code).toBe(1)
  expect(warned).toMatch(/scheme "http" is not for Redis/)
})

test('--help tells every option', async () => {
  const { code, said } = await run('--help')
  expect(code).toBe(0)
  for (const option of ['room', 'prefix', 'from', 'to', 'export', 'force', 'dry-run'])
    expect(said).toContain(`--${option}`)
})

test('the program takes its arguments, and says what it has to say', async () => {
  const { argv } = process
  const said: unknown[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => said.push(line))
  process.argv = ['node', 'talking-heads-import-seed', '--help']
  try {
    await import('./main.ts')
    expect(said).toEqual([expect.stringMatching(/^Usage: talking-heads-import-seed REDIS_URL/)])
    expect(process.exitCode).toBe(0)
  } finally {
    process.argv = argv
    process.exitCode = undefined
    log.mockRestore()
  }
})
