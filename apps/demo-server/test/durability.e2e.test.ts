import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

const folder = await temporaryFolder()
afterAll(() => folder.remove())

describe('a server on a SQLite file', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>
  beforeAll(async () => {
    demo = await startDemo(folder.path, { RATE_SAY: '0' })
  })
  afterAll(() => demo.process.stop())

  it('logs a line that is sent twice with one nonce once, and answers both times with its seq', async () => {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    const seq = await talker.say('same', 'only once')
    talker.frames.length = 0
    expect(await talker.say('same', 'only once')).toBe(seq)
    const last = await talker.say('after', 'and another')
    await talker.nextEvent('message-posted', (frame) => frame.seq === last)
    talker.send({ type: 'history', before: last, limit: 50 })
    const { events } = await talker.next('history')
    const once = events.filter(({ event }) => event.type === 'message-posted' && event.text === 'only once')
    expect(once).toHaveLength(1)
    await talker.close()
  })

  it('killed with -9 in the middle of talk, keeps every acknowledged line once, in order, and knows the mortal again', async () => {
    const acknowledged = new Map<string, number>()
    let token = ''
    for (let round = 0; round < 3; round++) {
      const { talker, welcome } = await Talker.enter(demo.webSocketUrl, token ? { token } : {})
      if (token) expect(welcome.you.token).toBe(token)
      token = welcome.you.token
      for (let line = 0; line < 30; line++)
        talker.send({ type: 'say', nonce: `r${round}-${line}`, text: `line ${line}` })
      await talker.next('ack', (ack) => ack.nonce === `r${round}-12`)
      await demo.process.stop('SIGKILL')
      await talker.closed
      for (const frame of talker.frames) if (frame.type === 'ack') acknowledged.set(frame.nonce, frame.seq)
      demo = await startDemo(folder.path, { RATE_SAY: '0' })
    }

    const { talker, welcome } = await Talker.enter(demo.webSocketUrl, { token })
    talker.send({ type: 'history', before: welcome.length, limit: 200 })
    const { events } = await talker.next('history')
    const found = new Map(
      events
        .filter(({ event }) => event.type === 'message-posted' && event.author === welcome.you.id)
        .map(({ id, seq }) => [id.slice(id.indexOf(':') + 1), seq]),
    )
    expect(acknowledged.size).toBeGreaterThanOrEqual(39)
    for (const [nonce, seq] of acknowledged) expect(found.get(nonce)).toBe(seq)
    for (let round = 0; round < 3; round++) {
      const seqs = [...found].filter(([nonce]) => nonce.startsWith(`r${round}-`)).map(([, seq]) => seq)
      expect(seqs).toEqual([...seqs].sort((one, other) => one - other))
    }
    await talker.close()
  })

  it('refuses a second server on the same file and says what to do', async () => {
    await expect(startDemo(folder.path)).rejects.toThrow(/talking-heads\.db/)
  })

  it('lets no foreign page in', async () => {
    const talker = await Talker.connect(demo.webSocketUrl, { origin: 'http://evil.example' })
    expect(await talker.closed).toBe(1008)
    expect(talker.frames).toEqual([])
  })

  it('closes a connection that sends a frame over 16 KiB with 1009', async () => {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    talker.send('x'.repeat(16 * 1024 + 1))
    expect(await talker.closed).toBe(1009)
  })

  it('says whether it is up, and ready, and with which model', async () => {
    const health = await fetch(`${demo.url}/healthz`)
    expect(health.status).toBe(200)
    const ready = await fetch(`${demo.url}/readyz`)
    expect(await ready.json()).toMatchObject({ ok: true, model: { id: 'oracle', offline: true } })
    const metrics = await (await fetch(`${demo.url}/metrics`)).text()
    expect(metrics).toMatch(/talking_heads_log_length\{room="olympus"\} \d+/)
  })

  it('sends everybody away on SIGTERM, with the time to come back, and exits 0', async () => {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    const [code] = await Promise.all([demo.process.stop('SIGTERM'), talker.closed])
    expect(talker.frames.at(-1)).toMatchObject({ type: 'bye', reason: 'draining' })
    expect(await talker.closed).toBe(1001)
    expect(code).toBe(0)
  })
})

describe('bad configuration', () => {
  it('ends with exit code 2 and one line a fault', async () => {
    await expect(startDemo(folder.path, { PORT: 'many', LLM: 'best' })).rejects.toThrow(
      /ended \(2\)[\s\S]*PORT=many is not accepted[\s\S]*LLM=best is not accepted/,
    )
  })

  it('names the port that is in use', async () => {
    const other = await temporaryFolder()
    const first = await startDemo(other.path, { STORE_URL: 'memory:' })
    const port = new URL(first.url).port
    await expect(startDemo(other.path, { STORE_URL: 'memory:', PORT: port })).rejects.toThrow(
      `PORT=${port} is in use`,
    )
    await first.process.stop()
    await other.remove()
  })
})
