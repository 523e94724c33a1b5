import { LLMock } from '@copilotkit/aimock'
import { afterEach, describe, expect, it } from 'vitest'
import { type Demo, startDemo, temporaryFolder } from './demo.ts'
import { listing, serveModel } from './model-server.ts'
import { Talker } from './talker.ts'

const line = 'ANANSI, your stories are the best thing in this room, tell me one'
const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

async function demoAt(baseUrl: string, environment: Readonly<Record<string, string>> = {}): Promise<Demo> {
  const folder = await temporaryFolder()
  cleanUps.push(folder.remove)
  const demo = await startDemo(folder.path, {
    LLM: 'openai',
    LLM_BASE_URL: baseUrl,
    LLM_MODEL: 'llama2',
    STORE_URL: 'memory:',
    ...environment,
  })
  cleanUps.push(() => demo.process.stop())
  return demo
}

async function enter(demo: Demo): Promise<Talker> {
  const { talker } = await Talker.enter(demo.webSocketUrl)
  cleanUps.push(() => talker.close())
  return talker
}

/** Every typing notice of a god is followed by one that ends it, or by what the god said, or did not. */
function stillTyping(talker: Talker): string[] {
  const until = new Map<string, number>()
  for (const frame of talker.frames) {
    if (frame.type === 'typing') until.set(frame.id, frame.until)
    if (frame.type === 'event' && 'godId' in frame.event) until.delete(String(frame.event.godId))
  }
  return [...until].filter(([, at]) => at > Date.now()).map(([id]) => id)
}

describe('with an independent OpenAI-compatible server', () => {
  it('a called god answers with what the model said, and its mood moves its affinity', async () => {
    const mock = new LLMock({ port: 0 })
    mock.onMessage(/how ANANSI feels/, { content: '3\nflattery, and it works' })
    mock.onMessage(/Now answer/, { content: 'RES: Once, a spider bought every story there is.' })
    await mock.start()
    cleanUps.push(() => mock.stop())
    const talker = await enter(await demoAt(`${mock.url}/v1`))
    const seq = await talker.say('n1', line)
    const { event } = await talker.nextEvent('reply-spoken', (frame) => frame.seq > seq)
    expect(event).toMatchObject({
      godId: 'anansi',
      replyTo: seq,
      text: 'Once, a spider bought every story there is.',
    })
    const favor = await talker.nextEvent('favor-changed')
    expect(favor.event).toMatchObject({ godId: 'anansi', reason: 'flattery, and it works' })

    const sent = mock
      .getRequests()
      .map(({ body }) => body as { readonly messages?: readonly { readonly role: string }[] } | null)
    // The first one asks nothing: it finds out whether a key is wanted.
    const answered = sent.map((body) => body?.messages ?? []).filter((messages) => messages.length > 0)
    expect(answered.length).toBeGreaterThanOrEqual(2)
    for (const messages of answered) {
      const roles = messages.map(({ role }) => role)
      expect(roles[0]).toBe('system')
      for (const [index, role] of roles.slice(1).entries())
        expect(role).toBe(index % 2 === 0 ? 'user' : 'assistant')
      expect(roles.at(-1)).toBe('user')
    }
  })
})

describe('with a model that', () => {
  it.each([
    [
      'refuses every call',
      () => ({ status: 500, body: '{"error":{"message":"out of order"}}' }),
      'model-failed',
    ],
    ['answers with a web page', () => ({ status: 200, body: '<html>welcome</html>' }), 'model-failed'],
    ['says nothing sayable', () => ({ status: 200, body: stream('…') }), 'unusable-answer'],
    [
      'only refuses to play',
      () => ({ status: 200, body: stream('As an AI language model, I cannot.') }),
      'unusable-answer',
    ],
    [
      'speaks for others only',
      () => ({ status: 200, body: stream('ZEUS: I rule here.') }),
      'unusable-answer',
    ],
  ])('%s, the room logs why, typing ends, and the room goes on', async (_, answer, reason) => {
    const url = await serve(answer)
    const talker = await enter(await demoAt(url))
    for (const nonce of ['n1', 'n2']) {
      const seq = await talker.say(nonce, line)
      const { event } = await talker.nextEvent(
        'reply-withheld',
        ({ event: { type, ...rest } }) =>
          type === 'reply-withheld' && 'replyTo' in rest && rest.replyTo === seq,
      )
      expect(event).toMatchObject({ godId: 'anansi', reason })
    }
    expect(stillTyping(talker)).toEqual([])
  })

  it('never answers, the room goes on meanwhile and gives the reply up in time', async () => {
    const url = await serveModel((request, response) => {
      if (request.method === 'GET') listing('llama2')(request, response)
    })
    const demo = await demoAt(url, { LLM_SILENCE_MS: '2000' })
    const [talker, other] = [await enter(demo), await enter(demo)]
    const seq = await talker.say('n1', line)
    await talker.next('typing', ({ id }) => id === 'anansi')
    await other.say('n2', 'is anybody there?')
    const { event } = await talker.nextEvent(
      'reply-withheld',
      ({ event: withheld }) => withheld.type === 'reply-withheld' && withheld.replyTo === seq,
    )
    expect(event).toMatchObject({ godId: 'anansi', reason: 'model-failed' })
    expect(stillTyping(talker)).not.toContain('anansi')
  })
})

const stream = (text: string) =>
  [
    `data: {"id":"1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":${JSON.stringify(text)}},"finish_reason":null}]}`,
    'data: {"id":"1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}',
    'data: [DONE]',
    '',
  ].join('\n\n')

/** A server that gives every call the same answer, or none at all. */
function serve(
  answer: () => { readonly status: number; readonly body: string } | undefined,
): Promise<string> {
  return serveModel((request, response) => {
    request.resume()
    const given = answer()
    if (!given) return
    const type = given.body.startsWith('data:')
      ? 'text/event-stream'
      : given.body.startsWith('<')
        ? 'text/html'
        : 'application/json'
    response.writeHead(given.status, { 'Content-Type': type }).end(given.body)
  })
}
