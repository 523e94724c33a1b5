import { setImmediate } from 'node:timers/promises'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { createMemoryStore, type Event, type LanguageModel, openRoom, personOf } from '@talking-heads/core'
import { createManualClock, sampleGods } from '@talking-heads/core/testing'
import { freePort } from '@talking-heads/test-support'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fromAiSdk } from './ai-sdk/index.ts'
import { openaiCompatible, type Timeouts } from './openai-compatible/index.ts'
import { type Fault, type FaultServer, startFaultServer } from './test/fault-server.ts'

/** What can go wrong with a server, and what a room makes of it: the line is answered, or its silence is explained. */
const faults: Readonly<
  Record<string, { readonly fault: Fault | 'refused'; readonly ends: 'spoken' | 'withheld' }>
> = {
  'nobody is there': { fault: 'refused', ends: 'withheld' },
  'it hangs before it answers': { fault: 'hangs before headers', ends: 'withheld' },
  'it hangs in its answer': { fault: 'hangs after text', ends: 'withheld' },
  'it sends a byte at a time': { fault: 'one byte at a time', ends: 'withheld' },
  'it is cut in its answer': { fault: 'cut in the middle', ends: 'withheld' },
  'it has too much to do': { fault: '429', ends: 'withheld' },
  'it fails within': { fault: '500', ends: 'withheld' },
  'it sends bad JSON': { fault: 'bad json', ends: 'withheld' },
  'it sends odd members': { fault: 'odd members', ends: 'withheld' },
  'it sends bad UTF-8': { fault: 'bad utf-8', ends: 'withheld' },
  'it answers nothing': { fault: 'empty', ends: 'withheld' },
  'its body is empty': { fault: 'empty body', ends: 'withheld' },
  'it sends ten megabytes': { fault: 'ten megabytes', ends: 'withheld' },
  'it goes on for ever': { fault: 'endless', ends: 'withheld' },
  'it answers as somebody else': { fault: 'wrong role', ends: 'withheld' },
  'it says everything twice': { fault: 'duplicate chunks', ends: 'spoken' },
  'it talks on behind the end': { fault: 'late text', ends: 'spoken' },
  'it answers too late': { fault: 'comes late', ends: 'withheld' },
}

/** The same, in one piece instead of a stream. */
const whole: typeof faults = {
  'it answers at once': { fault: 'whole', ends: 'spoken' },
  'it is cut in its answer': { fault: 'whole but cut', ends: 'withheld' },
  'it sends bad JSON': { fault: 'whole but not JSON', ends: 'withheld' },
  'it answers nothing': { fault: 'whole and empty', ends: 'withheld' },
  'it sends ten megabytes': { fault: 'whole ten megabytes', ends: 'withheld' },
  'it answers as somebody else': { fault: 'whole in a wrong role', ends: 'withheld' },
  'it says that it failed': { fault: 'whole with an error in it', ends: 'withheld' },
  'it says of no end': { fault: 'whole without an end', ends: 'spoken' },
}

/** For servers that do not answer: short, so that waiting for them takes no time to speak of. */
const impatient: Timeouts = { firstTokenMs: 150, idleMs: 150, totalMs: 500 }

const adapters: Readonly<Record<string, (baseUrl: string, timeouts?: Timeouts) => LanguageModel>> = {
  openaiCompatible: (baseUrl, timeouts = {}) =>
    openaiCompatible({ baseUrl, model: 'x', dialect: 'other', timeouts }),
  fromAiSdk: (baseURL, timeouts = {}) =>
    fromAiSdk(createOpenAICompatible({ name: 'local', baseURL }).chatModel('x'), { timeouts }),
}

let server: FaultServer
beforeAll(async () => {
  server = await startFaultServer()
})
afterAll(() => server.stop())

const unhandled: unknown[] = []
const keep = (reason: unknown) => unhandled.push(reason)
beforeEach(() => process.on('unhandledRejection', keep))
afterEach(() => {
  process.off('unhandledRejection', keep)
  expect(unhandled.splice(0)).toEqual([])
})

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
const ada = personOf({ id: 'm_ada', name: 'NPC#AD0001' })

/** A room whose model can be exchanged; its own waits take no time. */
async function openScene() {
  const clock = createManualClock()
  const scene = { model: adapters.openaiCompatible?.(server.baseUrl('fine')) as LanguageModel }
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model: { modelId: 'exchangeable', generate: (...call) => scene.model.generate(...call) },
    gods: sampleGods(2),
    seed: 'seed',
    tuning: { turns: { replyBudgets: [1] } },
  })
  const events: Event[] = []
  const typing = new Map<string, number>()
  room.on('entries', (entries) => events.push(...entries.map(({ event }) => event)))
  room.on('typing', ({ id, until }) => typing.set(id, until))
  room.join(ada)

  /** How a line that calls a god ends. */
  async function outcomeOf(nonce: string): Promise<Event> {
    const { seq } = await room.post(ada, { nonce, text: 'ALPHA, what do you say?' })
    const find = () => events.find((event) => 'replyTo' in event && event.replyTo === seq)
    return await vi.waitUntil(
      () => {
        clock.advance(100)
        return find()
      },
      { interval: 5, timeout: 30_000 },
    )
  }
  const isTyping = () => [...typing.values()].some((until) => until > clock.now())
  return { scene, room, outcomeOf, isTyping }
}

describe.each([
  ['openaiCompatible', 'a stream', faults],
  ['openaiCompatible', 'one piece', whole],
  ['fromAiSdk', 'a stream', faults],
] as const)('%s, answered with %s', (adapter, _, list) => {
  test.each(Object.entries(list))(
    '%s: the room says why, typing ends, and it goes on',
    async (_name, { fault, ends }) => {
      const before = timers()
      const { scene, room, outcomeOf, isTyping } = await openScene()
      const baseUrl = fault === 'refused' ? `http://127.0.0.1:${await freePort()}/v1` : server.baseUrl(fault)
      const connect = adapters[adapter]
      if (!connect) throw new Error(`no adapter ${adapter}`)

      scene.model = connect(baseUrl, ends === 'withheld' ? impatient : undefined)
      const outcome = await outcomeOf('n1')
      expect(outcome.type).toBe(ends === 'spoken' ? 'reply-spoken' : 'reply-withheld')
      if (outcome.type === 'reply-withheld')
        expect(outcome.reason).toMatch(/^(?:model-failed|unusable-answer)$/)
      await expect.poll(isTyping).toBe(false)

      scene.model = connect(server.baseUrl('fine'))
      expect(await outcomeOf('n2')).toMatchObject({ type: 'reply-spoken', text: 'Bow lower.' })

      await room.close()
      await server.allClosed()
      await setImmediate()
      expect(timers()).toBeLessThanOrEqual(before)
    },
  )
})
