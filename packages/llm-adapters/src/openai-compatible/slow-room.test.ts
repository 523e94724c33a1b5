import { createMemoryStore, type Event, openRoom, personOf } from '@talking-heads/core'
import { createManualClock, drain, type ManualClock, sampleGods } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { loadCalls } from './load-calls.ts'
import { openaiCompatible } from './openai-compatible.ts'

const tokensASecond = 19
/** What it takes to read a prompt, in ms: 900 tokens on a processor alone. */
const readingMs = 13_000
const things = ['amber', 'birch', 'clay', 'dusk', 'ember', 'flint', 'grain', 'honey', 'iron', 'jade']

const chunk = (delta: object, rest: object = {}) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`

/** A server with one slot: whoever comes meanwhile hears nothing until it is its turn. */
function slowServer(clock: ManualClock): { readonly fetch: typeof fetch } {
  let calls = 0
  let free = Promise.resolve()
  const wait = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve))
  async function* answer(call: number): AsyncGenerator<string> {
    yield chunk({ role: 'assistant', content: '' })
    const words = ['I', 'know', 'of', things[call % 10], 'and', things[(3 * call + 1) % 10], 'only', '.']
    for (const word of words) {
      await wait(1_000 / tokensASecond)
      yield chunk({ content: word === '.' ? word : ` ${word}` })
    }
    yield `${chunk({}, { finish_reason: 'stop' })}data: [DONE]\n\n`
  }
  async function serve(call: number, body: ReadableStreamDefaultController<Uint8Array>, signal: AbortSignal) {
    await wait(readingMs)
    for await (const part of answer(call)) if (!signal.aborted) body.enqueue(new TextEncoder().encode(part))
    if (!signal.aborted) body.close()
  }
  return {
    async fetch(input, init) {
      // What a server says of itself, it says while it is at work.
      if (!`${input instanceof Request ? input.url : input}`.endsWith('/chat/completions'))
        return new Response('{}', { status: 404 })
      const signal = init?.signal ?? new AbortController().signal
      const call = calls++
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          free = free.then(() => serve(call, controller, signal))
        },
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    },
  }
}

test('of six lines that come at once, a server with one slot and 19 tokens a second answers six', async () => {
  // Loading the client takes time that this clock does not count.
  await loadCalls()
  const clock = createManualClock()
  const server = slowServer(clock)
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model: openaiCompatible({
      baseUrl: 'http://127.0.0.1:8080/v1',
      model: 'slow',
      dialect: 'llama-cpp',
      clock,
      fetch: server.fetch,
    }),
    gods: sampleGods(6),
    seed: 'seed',
    tuning: { turns: { replyBudgets: [1] }, births: false },
  })
  const events: Event[] = []
  room.on('entries', (entries) => events.push(...entries.map(({ event }) => event)))
  const ada = personOf({ id: 'm_ada', name: 'Ada' })
  room.join(ada)
  for (const { name } of room.gods) await room.post(ada, { nonce: name, text: `${name}, what do you know?` })

  const spoken = () => events.filter(({ type }) => type === 'reply-spoken')
  const withheld = () => events.filter(({ type }) => type === 'reply-withheld')
  for (let ms = 0; ms < 130_000 && spoken().length + withheld().length < 6; ms += 50) {
    clock.advance(50)
    await drain()
  }
  expect({ spoken: spoken().length, withheld: withheld() }).toEqual({ spoken: 6, withheld: [] })
  await room.close()
})
