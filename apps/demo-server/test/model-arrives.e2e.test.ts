import type { RequestListener } from 'node:http'
import { describeWith, freePort } from '@talking-heads/test-support'
import { describe, expect, it, onTestFinished } from 'vitest'
import { demoAt, enter, printed } from './beside-model.ts'
import { launchBrowser, RoomPage } from './browser.ts'
import { type Demo, startDemo, temporaryFolder } from './demo.ts'
import { json, listing, loading, serveModel } from './model-server.ts'
import type { Talker } from './talker.ts'

const line = 'ANANSI, tell me one of your stories'
const chunk = (delta: object, rest: object = {}) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`
const end = `${chunk({}, { finish_reason: 'stop' })}data: [DONE]\n\n`
const spoken = 'Once a spider bought every story there is.'
const thoughts = chunk({ role: 'assistant', reasoning_content: 'Who is this? ' }).repeat(3)
const words = spoken.split(/(?= )/).map((word) => chunk({ content: word }))

/** Lists one model, and answers each call with these parts of a stream. */
function speaking(...parts: readonly string[]): RequestListener {
  return (request, response) => {
    request.resume()
    if (request.method === 'GET') return listing('llama3')(request, response)
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const part of parts) response.write(part)
    response.end(end)
  }
}

/** A server at its beginning, which `becomes` another one. */
async function serve(first: RequestListener) {
  let answer = first
  const url = await serveModel((request, response) => answer(request, response))
  return {
    url,
    becomes(next: RequestListener) {
      answer = next
    },
  }
}

async function answerTo(talker: Talker, nonce: string): Promise<string> {
  const seq = await talker.say(nonce, line)
  const { event } = await talker.nextEvent(
    'reply-spoken',
    (frame) => 'replyTo' in frame.event && frame.event.replyTo === seq,
  )
  return 'text' in event ? String(event.text) : ''
}

/** A god may also find that it has said this before. */
async function outcomeOf(talker: Talker, seq: number): Promise<void> {
  await talker.next(
    'event',
    ({ event }) =>
      (event.type === 'reply-spoken' || event.type === 'reply-withheld') && event.replyTo === seq,
  )
}

const secrets = /annabel7|s3c.{0,3}ret|YW5uYWJlbDc6czNjcmV0/

/** All that the server has printed, logged, answered and sent. */
async function everythingToldBy(demo: Demo, talker: Talker): Promise<string> {
  const answers = await Promise.all(['/readyz', '/metrics'].map((path) => fetch(demo.url + path)))
  const bodies = await Promise.all(answers.map((answer) => answer.text()))
  const frames = talker.frames.map((frame) => JSON.stringify(frame))
  return [...demo.process.lines, ...bodies, ...frames].join('\n')
}

describe('beside a server that', () => {
  it.each<[string, RequestListener, string, string | undefined]>([
    ['is loading', loading, 'cannot answer just now (503)', 'waiting'],
    [
      'wants a key',
      json(401, { error: { message: 'Invalid API Key' } }),
      'wants a key; set LLM_API_KEY',
      undefined,
    ],
    ['offers no model', listing(), 'lists no models; load one there', undefined],
  ])('%s, the oracle speaks, and the model from when it can', async (_, first, told, reason) => {
    const { url, becomes } = await serve(first)
    const demo = await demoAt(url)
    const { talker, welcome } = await enter(demo)
    expect(welcome.model).toEqual({ id: 'oracle', offline: true, ...(reason && { reason }) })
    expect(printed(demo)).toEqual([expect.stringContaining(told)])
    expect(await answerTo(talker, 'n1')).not.toBe(spoken)
    becomes(speaking(...words))
    expect(await talker.next('model')).toEqual({ type: 'model', id: 'llama3', offline: false })
    expect(await answerTo(talker, 'n2')).toBe(spoken)
    expect(printed(demo).at(-1)).toBe(`  model  llama3 at ${url}`)
    expect((await enter(demo)).welcome.model).toEqual({ id: 'llama3', offline: false })
  })

  it('does not run, the room opens all the same', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}/v1`
    const demo = await demoAt(nobody, { LLM_MODEL: 'llama3' })
    const { talker, welcome } = await enter(demo)
    expect(welcome.model).toEqual({ id: 'oracle', offline: true, reason: 'waiting' })
    expect(printed(demo)[0]).toContain(`no connection to ${nobody}`)
    expect(await answerTo(talker, 'n1')).toMatch(/\p{L}/u)
  })

  it.each([
    ['thinks before it speaks', [thoughts, ...words]],
    [
      'keeps callers in a queue',
      [': queued\n\n', ': queued\n\n', chunk({ role: 'assistant', content: '' }), ...words],
    ],
  ])('%s, a called god speaks', async (_, parts) => {
    const { url } = await serve(speaking(...parts))
    const { talker, welcome } = await enter(await demoAt(url))
    expect(welcome.model).toEqual({ id: 'llama3', offline: false })
    expect(await answerTo(talker, 'n1')).toBe(spoken)
  })

  it('begins below /v1 and wants a password, gods speak without either being seen', async () => {
    const seen: (string | undefined)[] = []
    const { url } = await serve((request, response) => {
      seen.push(request.headers.authorization)
      const isThere = request.url?.startsWith('/v1/') ?? false
      const answer = isThere ? speaking(...words) : json(404, { error: 'page not found' })
      answer(request, response)
    })
    const demo = await demoAt(url.replace('//', '//annabel7:s3cret@').replace('/v1', '/'), {
      LOG_LEVEL: 'trace',
    })
    const { talker } = await enter(demo)
    expect(await answerTo(talker, 'n1')).toBe(spoken)
    expect(new Set(seen)).toEqual(new Set(['Basic YW5uYWJlbDc6czNjcmV0']))
    const all = await everythingToldBy(demo, talker)
    expect(all).toContain(`llama3 at ${url}`)
    expect(all).not.toMatch(secrets)
  })

  it('quotes the password and the key that it refuses in the end, nobody reads them', async () => {
    let asked = 0
    const { url } = await serve((request, response) => {
      request.resume()
      if (request.method === 'GET') return listing('llama3')(request, response)
      // Whether it would let us in was asked first.
      if (asked++ === 0)
        return json(400, { error: { message: 'messages: field required' } })(request, response)
      const message = `${request.headers.authorization}, that is annabel7:s3cret or sk-s3c***ret, is refused`
      json(401, { error: { message, code: 'invalid_api_key' } })(request, response)
    })
    const demo = await demoAt(url.replace('//', '//annabel7:s3cret@'), { LOG_LEVEL: 'trace' })
    const { talker } = await enter(demo)
    const seq = await talker.say('n1', line)
    await talker.nextEvent('reply-withheld', ({ event }) => 'replyTo' in event && event.replyTo === seq)
    const all = await everythingToldBy(demo, talker)
    expect(all).toContain('check user and password in the base URL')
    expect(all).not.toMatch(secrets)
  })
})

describe('a setting that cannot work ends the start', () => {
  it.each<[string, RequestListener, Readonly<Record<string, string>>, RegExp]>([
    [
      'a refused key',
      json(401, { error: { message: 'Incorrect API key provided: sk-s3cret' } }),
      { LLM_API_KEY: 'sk-s3cret' },
      /ended \(1\).*\n.*check the API key/,
    ],
    [
      'a key that is refused only with a question',
      (request, response) => {
        const answer =
          request.method === 'GET'
            ? listing('llama3')
            : json(401, { error: { message: 'Invalid sk-s3cret' } })
        answer(request, response)
      },
      { LLM_API_KEY: 'sk-s3cret' },
      /ended \(1\).*\n.*check the API key/,
    ],
    ['something else that answers', json(404, {}), {}, /ended \(1\).*\n.*LLM_BASE_URL=http.* cannot be used/],
  ])('%s', async (_, answer, environment, told) => {
    const { url } = await serve(answer)
    const start = demoAt(url, environment)
    await expect(start).rejects.toThrow(told)
    await expect(start).rejects.not.toThrow(/s3cret/)
  })
})

describe('what a day may cost', () => {
  const things =
    'amber birch clay dusk ember flint grain honey iron jade kelp loam moss night oak pearl'.split(' ')
  /** Gods do not say a line again: each is about other things. */
  const lineAbout = (call: number) =>
    `Once there was ${[1, 3, 5, 7].map((step) => things[(call * step + step) % things.length]).join(' and ')}.`

  it('is told when it is spent, and stays spent after a restart', async () => {
    let calls = 0
    const { url } = await serve((request, response) => {
      request.resume()
      if (request.method === 'GET') return listing('dear')(request, response)
      const usage = { prompt_tokens: 900, completion_tokens: 100 }
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(chunk({ content: lineAbout(calls++) }) + chunk({}, { finish_reason: 'stop' }))
      response.end(`data: ${JSON.stringify({ choices: [], usage })}\n\ndata: [DONE]\n\n`)
    })
    const folder = await temporaryFolder()
    onTestFinished(folder.remove)
    const environment = { LLM: 'auto', LLM_BASE_URL: url, TOKENS_PER_DAY: '40000' }
    let demo = await startDemo(folder.path, environment)
    onTestFinished(async () => void (await demo.process.stop()))
    const { talker, welcome } = await enter(demo)
    expect(welcome.model).toEqual({ id: 'dear', offline: false })
    const told = talker.next('model')
    let isTold = false
    void told.then(() => {
      isTold = true
    })
    for (let said = 0; !isTold; said++) await outcomeOf(talker, await talker.say(`n${said}`, line))
    expect(await told).toEqual({ type: 'model', id: 'oracle', offline: true, reason: 'share' })
    await demo.process.stop()
    demo = await startDemo(folder.path, { ...environment, TOKENS_PER_DAY: '5000' })
    const again = await enter(demo)
    await again.talker.say('again', line)
    expect(await again.talker.next('model')).toEqual({
      type: 'model',
      id: 'oracle',
      offline: true,
      reason: 'budget',
    })
  })
})

describeWith('chromium', 'the page', (chromium) => {
  it('says in the log when a model speaks for the gods from now on', async () => {
    const { url, becomes } = await serve(loading)
    const demo = await demoAt(url)
    const browser = await launchBrowser(chromium)
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await new RoomPage(page).enter(demo.url)
    await page.getByRole('log').getByText('The model is not ready yet.').waitFor()
    becomes(speaking(...words))
    await page.getByRole('log').getByText('From here on a model speaks for the gods: llama3').waitFor()
    await page.getByText('offline oracle', { exact: true }).waitFor({ state: 'detached' })
  })
})
