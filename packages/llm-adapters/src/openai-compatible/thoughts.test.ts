import { createMemoryStore, type Event, type ModelRequest, openRoom, personOf } from '@talking-heads/core'
import { createManualClock, sampleGods } from '@talking-heads/core/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { requestFor } from '../test/requests.ts'
import {
  doneMark,
  event,
  lengthEvent,
  type Sent,
  startScriptedServer,
  stopEvent,
  streamOf,
} from '../test/scripted-server.ts'
import { type Asked, openStream, startTrackedServer, type TrackedServer } from '../test/tracked-server.ts'
import { type OpenAICompatibleOptions, openaiCompatible } from './index.ts'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const signal = new AbortController().signal
const request = requestFor('reply', { stop: ['\n', '###'] })

function modelOf(server: TrackedServer, options: Partial<OpenAICompatibleOptions> = {}) {
  cleanUps.push(server.stop)
  return openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'm', dialect: 'other', ...options })
}

/** A model behind a server that answers as it is told, and nobody who listens to its pieces. */
async function plain(answer: (asked: Asked) => string) {
  const server = await startScriptedServer(answer)
  return { server, model: modelOf(server) }
}

/** A model behind a server that answers every question as it is told. */
async function speaking(answer: string | ((asked: Asked) => string | Sent)) {
  const server = await startScriptedServer(typeof answer === 'string' ? () => answer : answer)
  const model = modelOf(server)
  const ask = async (more: Partial<ModelRequest> = {}) => {
    const pieces: string[] = []
    const onText = (piece: string) => pieces.push(piece)
    return { ...(await model.generate({ ...request, ...more }, { signal, onText })), pieces }
  }
  return { server, ask }
}

const unopened = [
  'Okay, the user wants a greeting.\n',
  'Two lines.\n</think>',
  '\n\n',
  'Kneel, mortal.',
] as const
const opened = ['<think>', '\nOkay, the user', ' wants.\n</think>\n\n', 'Kneel,', ' mortal.'] as const

describe('what a model thinks is no part of its answer', () => {
  test.each<[how: string, sent: string]>([
    ['in tags', streamOf(...opened)],
    ['in tags that are cut into pieces', streamOf(...'<think>\nHm.\n</think>\nKneel, mortal.')],
    ['with its end alone', streamOf(...unopened)],
    ['in capitals', streamOf('[THINK]Hm.\n', 'Hm.[/THINK]Kneel, mortal.')],
    [
      'on a channel',
      streamOf(
        '<|channel|>analysis<|message|>Hm.\n<|end|><|start|>assistant<|channel|>',
        'final<|message|>Kneel, mortal.',
      ),
    ],
    ...['reasoning_content', 'reasoning', 'thinking'].map((name): [string, string] => [
      `in a field ${name}`,
      event({ [name]: 'Hm.\n' }) + event({ content: null, [name]: 'Hm.' }) + streamOf('Kneel, mortal.'),
    ]),
    [
      'in a list of details',
      event({ content: '', reasoning_details: [{ type: 'reasoning.text', text: 'Hm.' }] }) +
        streamOf('Kneel, mortal.'),
    ],
    [
      'in a field that holds all, with an end of its own',
      event({ reasoning: 'Hm.</think>Kneel, mortal.' }) + stopEvent,
    ],
    [
      'where the answer stands in that field',
      event({ content: '', reasoning: 'Kneel, mortal.' }) + stopEvent + doneMark,
    ],
  ])('%s', async (_, sent) => {
    const { ask } = await speaking(sent)
    expect((await ask()).text).toBe('Kneel, mortal.')
    const again = await ask()
    expect(again.text).toBe('Kneel, mortal.')
    expect(again.pieces.join('')).toBe('Kneel, mortal.')
  })

  test('and the judge’s probabilities are of its answer alone', async () => {
    const token = (text: string) =>
      event({ content: text }, { logprobs: { content: [{ token: text, logprob: -0.1, top_logprobs: [] }] } })
    const { ask } = await speaking(
      ['<think>', '2', ' or', ' 1', '</think>', '\n', '1'].map(token).join('') + stopEvent,
    )
    const { text, logprobs } = await ask({ stop: [], topLogprobs: 2 })
    expect(text).toBe('1')
    expect(logprobs?.map((each) => each.token.trim()).join('')).toBe('1')
  })
})

test('a stop string of white space never goes to a server, others do until the model thinks', async () => {
  const answers = [streamOf('RES: Hail.\nODIN: no'), streamOf(...opened), streamOf('Hail.')]
  const { server, ask } = await speaking(() => answers.shift() ?? '')
  const stop = ['\n', ' x', '\tNPC', '###']
  expect((await ask({ stop })).text).toBe('RES: Hail.')
  await ask({ stop })
  await ask({ stop })
  expect(server.requests.map(({ body }) => body.stop)).toEqual([['###'], ['###'], undefined])
})

test('a model that was seen to say its first line first is not read behind its stop string', async () => {
  let calls = 0
  const server = await startTrackedServer((_, response) => {
    openStream(response)
    response.write(event({ content: 'Hail.\nODIN: no' }))
    // From the second call on, nothing ends it but the reader.
    if (++calls === 1) response.end(stopEvent)
  })
  const model = modelOf(server)
  for (let call = 0; call < 3; call++)
    expect(await model.generate(request, { signal })).toMatchObject({ text: 'Hail.', finishReason: 'stop' })
  await server.allClosed()
})

describe('a model that thinks', () => {
  const thoughts = (count: number) => event({ reasoning_content: 'Hm.' }).repeat(count)
  /** Heeds its limit: a chunk is a token. */
  const limited =
    (count: number) =>
    ({ body }: Asked) =>
      Number(body.max_tokens) > count
        ? thoughts(count) + streamOf('Kneel, mortal.')
        : thoughts(Number(body.max_tokens)) + lengthEvent + doneMark

  test('is given room for it, and asked once more where it had none', async () => {
    const { server, ask } = await speaking(limited(500))
    expect((await ask()).text).toBe('Kneel, mortal.')
    await ask()
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([128, 2_176, 2_176])
  })

  test('and never comes to an end fails, saying what to set', async () => {
    const { server, ask } = await speaking(limited(9_999))
    await expect(ask()).rejects.toMatchObject({ code: 'model-bad-answer', retryable: true })
    await expect(ask()).rejects.toThrow('thoughtTokens')
    expect(server.requests).toHaveLength(3)
  })

  test('behind a beginning in its prompt is found out by asking once with room, and is not spoken', async () => {
    const words = Array.from({ length: 300 }, (_, at) => `${at % 40 === 0 ? '\n' : ' '}so`)
    const { server, model } = await plain(({ body }) => {
      const all = ['Okay', ...words, '</think>', '\n\n', 'Kneel,', ' mortal.']
      const said = all.slice(0, Number(body.max_tokens)).map((content) => event({ content }))
      return said.join('') + (all.length > said.length ? lengthEvent : stopEvent)
    })
    expect((await model.generate(request, { signal })).text).toBe('Kneel, mortal.')
    expect((await model.generate(request, { signal })).text).toBe('Kneel, mortal.')
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([128, 2_176, 2_176])
  })

  test('is not looked for behind a speaker’s label, and elsewhere once', async () => {
    const { server, model } = await plain(({ body }) => {
      const word = server.requests.length === 1 ? 'RES: so' : 'so'
      return event({ content: word }).repeat(Number(body.max_tokens)) + lengthEvent
    })
    const cut = async () => (await model.generate(request, { signal })).finishReason
    expect([await cut(), await cut(), await cut()]).toEqual(['length', 'length', 'length'])
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([128, 128, 2_176, 128])
  })

  test('may be told how much from the first call on', async () => {
    const server = await startScriptedServer(limited(500))
    const model = modelOf(server, { thoughtTokens: 600, dialect: 'vllm' })
    expect((await model.generate(request, { signal })).text).toBe('Kneel, mortal.')
    const { body } = server.requests.at(-1) ?? {}
    expect(body).toMatchObject({ max_tokens: 728 })
    expect(body).not.toHaveProperty('chat_template_kwargs')
  })

  test('keeps to the limit of its answer all the same', async () => {
    const long = [...opened.slice(0, 3), ...Array.from({ length: 200 }, () => ' word')]
    const { ask } = await speaking(streamOf(...long))
    await ask()
    const { text, finishReason } = await ask()
    expect(text.trim().split(' ')).toHaveLength(128)
    expect(finishReason).toBe('length')
  })

  test('and was cut off in a thought that its prompt had begun says nothing', async () => {
    const answers = [streamOf(...unopened), event({ content: 'Okay, the user.\nHm.' }) + lengthEvent]
    const { ask } = await speaking(() => answers.shift() ?? streamOf(...unopened))
    await ask()
    await expect(ask()).rejects.toMatchObject({ code: 'model-bad-answer' })
    expect((await ask()).pieces.join('')).toBe('Kneel, mortal.')
  })

  test.each([
    ['openai', { reasoning_effort: 'low' }],
    ['ollama', { reasoning_effort: 'none' }],
  ] as const)('is told by %s to think less, once it has been seen to', async (dialect, told) => {
    const server = await startScriptedServer(() => streamOf(...opened))
    const model = modelOf(server, { dialect })
    await model.generate(request, { signal })
    await model.generate(request, { signal })
    expect(server.requests[0]?.body).not.toHaveProperty('reasoning_effort')
    expect(server.requests[1]?.body).toMatchObject(told)
  })
})

/** A server that ends an answer before a stop string that it was told of. */
const heeding =
  (text: string) =>
  ({ body }: Asked): string => {
    const ends = ((body.stop ?? []) as readonly string[])
      .map((stop) => text.indexOf(stop))
      .filter((at) => at >= 0)
    return streamOf(text.slice(0, Math.min(text.length, ...ends)))
  }

test.each<[what: string, answer: (asked: Asked) => string]>([
  ['its server heeds stop strings', heeding('<think>\nThey greet me.\nThunder?\n</think>\n\nKneel, mortal.')],
  ['its server heeds none', () => streamOf('<think>\nThey greet me.\nThunder?\n</think>\n\nKneel, mortal.')],
  [
    'its prompt begins the thought',
    heeding('The mortal NPC#AD0001 greets ALPHA.\nSo.\n</think>\n\nKneel, mortal.'),
  ],
  ['it thinks in capitals', heeding('[THINK]The mortal greets me.[/THINK]Kneel, mortal.')],
  [
    'it thinks in a field of its own for longer than an answer may be',
    ({ body }) =>
      Number(body.max_tokens) > 300
        ? event({ reasoning_content: 'Hm.' }).repeat(300) + streamOf('Kneel, mortal.')
        : event({ reasoning_content: 'Hm.' }).repeat(128) + lengthEvent,
  ],
])('a god whose model thinks speaks, and does not think aloud, where %s', async (_, answer) => {
  const server = await startScriptedServer(answer)
  const clock = createManualClock()
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model: modelOf(server),
    gods: sampleGods(2),
    seed: 'seed',
    tuning: { turns: { replyBudgets: [1] } },
  })
  const events: Event[] = []
  room.on('entries', (entries) => events.push(...entries.map((entry) => entry.event)))
  const ada = personOf({ id: 'm_ada', name: 'NPC#AD0001' })
  room.join(ada)
  await room.post(ada, { nonce: 'n1', text: 'ALPHA, hello there' })
  const outcome = await vi.waitUntil(
    () => {
      clock.advance(100)
      return events.find(({ type }) => type === 'reply-spoken' || type === 'reply-withheld')
    },
    { interval: 5, timeout: 30_000 },
  )
  expect(outcome).toMatchObject({ type: 'reply-spoken', text: 'Kneel, mortal.' })
  await room.close()
})
