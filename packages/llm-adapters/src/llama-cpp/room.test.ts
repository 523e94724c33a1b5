import { fileURLToPath } from 'node:url'
import {
  type Clock,
  type Completion,
  createMemoryStore,
  type Event,
  type ModelRequest,
  openRoom,
  personOf,
  type Room,
  systemClock,
} from '@talking-heads/core'
import { type GenesisOptions, genesisRequest, readNewborn } from '@talking-heads/core/prompts'
import { akanGods, norseGods } from '@talking-heads/pantheon'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withRecorder } from '../wrap/index.ts'
import { type LlamaCppModel, llamaCpp } from './index.ts'

const modelPath = fileURLToPath(new URL('../../fixtures/tiny-gods.q8_0.gguf', import.meta.url))

let model: LlamaCppModel
beforeAll(async () => {
  model = await llamaCpp({ modelPath, threads: 1, gpu: false })
})
afterAll(() => model.close())

/** Resolves with the first event from now on that `wanted` picks. */
function next(room: Room, wanted: (event: Event) => boolean): Promise<Event> {
  return new Promise((resolve) => {
    room.on('entries', function look(entries) {
      const found = entries.find(({ event }) => wanted(event))
      if (!found) return
      room.off('entries', look)
      resolve(found.event)
    })
  })
}

test('a room holds a conversation on a real model: replies, moods, prefixes read once, and it can be left at any time', async () => {
  const calls: { request: { purpose: string }; completion?: Completion }[] = []
  const recorded = withRecorder(model, { write: (line) => calls.push(JSON.parse(line)) })
  const room = await openRoom({
    id: 'tiny-olympus',
    seed: 'tiny',
    store: createMemoryStore(),
    model: recorded,
    gods: [...akanGods, ...norseGods],
    tuning: {
      pauses: { calledMs: [0, 0], drawnMs: [0, 0] },
      turns: { replyBudgets: [1] },
      births: { chance: 0 },
    },
  })
  const you = personOf({ id: 'm_you', name: 'NPC#F69420' })
  room.join(you)

  let moods = 0
  room.on('entries', (entries) => {
    moods += entries.filter(
      // By the model, not by the lexicon that stands in for it.
      ({ event }) => event.type === 'mood-judged' && event.mood !== null && event.by === undefined,
    ).length
  })
  const lines = [
    'ANANSI, tell me of spiders',
    'ODIN, I love you',
    'ANANSI, go on',
    'ODIN, you old fool',
    'ANANSI, and then?',
  ]
  const spoken: string[] = []
  for (const [index, text] of lines.entries()) {
    const ended = next(room, ({ type }) => type === 'reply-spoken' || type === 'reply-withheld')
    const judged = next(room, ({ type }) => /^(?:mood-|reply-withheld)/.test(type))
    await room.post(you, { nonce: `n${index}`, text })
    const event = await ended
    if (event.type === 'reply-spoken') spoken.push(event.text)
    await judged
  }
  expect(spoken.length).toBeGreaterThanOrEqual(4)
  for (const text of spoken) {
    expect(text).toMatch(/\p{L}{2,}/u)
    expect(text).not.toMatch(/\n|^RES:|\[INST\]|^NPC#\w{6}:/)
  }
  expect(moods).toBe(spoken.length)
  for (const { request, completion } of calls.filter(({ request: { purpose } }) => purpose === 'mood')) {
    // A sign or a digit, weighed against the others: what an expectation is computed from.
    const weights = completion?.logprobs?.[0]?.top.map(({ logprob }) => Math.exp(logprob)) ?? []
    expect(weights.length, request.purpose).toBeGreaterThan(3)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeGreaterThan(0.5)
  }

  const replies = calls.filter(({ request }) => request.purpose === 'reply').slice(1)
  const total = (of: keyof Completion['usage']) =>
    replies.reduce((sum, { completion }) => sum + (completion?.usage[of] ?? 0), 0)
  expect(total('cachedPromptTokens') / total('promptTokens')).toBeGreaterThan(0.25)

  // Closed in the middle of a call: nothing is left computing.
  await room.post(you, { nonce: 'last', text: 'ANANSI, one more' })
  await room.close()
  await expect.poll(() => model.running).toBe(0)
})

/** What a model of 3.5 million parameters still understands of the request for a god. */
const shortRequest = (options: GenesisOptions): ModelRequest => ({
  ...genesisRequest(options),
  messages: [
    { role: 'system', content: 'Create a new god that is not in this list: SOL, LYSSA, THOTH.' },
    { role: 'user', content: 'A god of rivers' },
  ],
  temperature: 0.6,
})

/** A minute passes in a second: a new room's first minutes bring nobody forth. */
const hurried: Clock = {
  now: () => systemClock.now() * 60,
  after: (ms, run) => systemClock.after(ms / 60, run),
}

test('a god that a real model brings forth is read, born into the room, and speaks', async () => {
  const room = await openRoom({
    id: 'tiny-genesis',
    seed: 'tiny',
    store: createMemoryStore(),
    model,
    gods: akanGods,
    knowledge: { genesis: { request: shortRequest, read: readNewborn } },
    clock: hurried,
    tuning: {
      pauses: { calledMs: [0, 0], drawnMs: [0, 0] },
      births: { chance: 1, attempts: 40 },
      model: { timeoutMs: 3_600_000 },
      turns: { effectLifetimeMs: 7_200_000 },
    },
  })
  const born = next(room, ({ type }) => type === 'god-born' || type === 'genesis-failed')
  room.join(personOf({ id: 'm_you', name: 'NPC#F69420' }))
  const event = await born
  if (event.type !== 'god-born') throw new Error(event.type === 'genesis-failed' ? event.detail : event.type)
  expect(event.god.name).toMatch(/^[A-Z]{2,}$/)
  expect(event.god.persona).toMatch(/^You are /)
  const spoken = next(room, ({ type }) => type === 'reply-spoken' || type === 'reply-withheld')
  expect(room.gods.map(({ id }) => id)).toContain(event.god.id)
  expect(await spoken).toMatchObject({ godId: event.god.id })
  await room.close()
})
