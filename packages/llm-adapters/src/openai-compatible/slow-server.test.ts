import { createManualClock, drain } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import type { Timeouts } from '../deadline.ts'
import { requestFor } from '../test/requests.ts'
import { openaiCompatible } from './openai-compatible.ts'

const own = 'http://127.0.0.1:8080/v1'
const elsewhere = 'https://models.example.org/v1'

const chunk = (delta: object, rest: object = {}) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`
const begin = chunk({ role: 'assistant', content: '' })
const word = chunk({ content: ' word' })
const end = `${chunk({}, { finish_reason: 'stop' })}data: [DONE]\n\n`

/** A call whose answer comes when the test says so, by a clock that the test moves. */
async function callTo(baseUrl: string, timeouts?: Timeouts, stop: readonly string[] = []) {
  const clock = createManualClock()
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined
  let tellAsked = () => {}
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve
  })
  const model = openaiCompatible({
    baseUrl,
    model: 'slow',
    dialect: 'other',
    clock,
    ...(timeouts && { timeouts }),
    fetch: async () => {
      const body = new ReadableStream({
        start(controller) {
          stream = controller
        },
      })
      tellAsked()
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    },
  })
  const call = model.generate(requestFor('reply', { stop }), { signal: new AbortController().signal })
  const outcome = call.then(
    ({ text }) => text,
    (error: Error) => error.message,
  )
  await asked
  /** Lets this many ms pass, then sends. */
  const after = async (ms: number, text: string) => {
    await drain()
    clock.advance(ms)
    try {
      stream?.enqueue(new TextEncoder().encode(text))
    } catch {
      // Nobody listens any more: the outcome tells.
    }
    await drain()
    // A server that has said its last word has this long to close.
    if (text.endsWith(end)) clock.advance(100)
    await drain()
  }
  return { after, outcome, clock }
}

test('a machine of one’s own may think for 40 s and then say 19 words a second', async () => {
  const { after, outcome, clock } = await callTo(own)
  await after(40_000, begin)
  for (let said = 0; said < 38; said++) await after(1_000 / 19, word)
  await after(0, end)
  expect(await outcome).toBe(' word'.repeat(38))
  expect(clock.pending).toBe(0)
})

test('it may also pause for a minute in the middle, while it reads somebody else’s prompt', async () => {
  const { after, outcome } = await callTo(own)
  await after(20_000, word)
  await after(60_000, word + end)
  expect(await outcome).toBe(' word word')
})

test('whose first line turns out to be a thought, it says its line as slowly as any other', async () => {
  const { after, outcome } = await callTo(own, {}, ['\n'])
  await after(3_000, chunk({ content: 'A mortal.\n' }))
  await after(1_900, chunk({ content: 'What now?</think>' }))
  for (let said = 0; said < 3; said++) await after(1_900, word)
  await after(1_900, end)
  expect(await outcome).toBe('word word word')
})

test('but not for longer than a room waits', async () => {
  const { after, outcome } = await callTo(own)
  await after(119_999, '')
  await after(1, '')
  expect(await outcome).toBe('the model has not begun to answer within 120000 ms')
})

test('a service elsewhere has 15 s to begin and 10 s to go on', async () => {
  const silent = await callTo(elsewhere)
  await silent.after(15_000, begin)
  expect(await silent.outcome).toContain('has not begun to answer within 15000 ms')
  const stalled = await callTo(elsewhere)
  await stalled.after(14_999, word)
  await stalled.after(10_000, word)
  expect(await stalled.outcome).toContain('fell silent for 10000 ms')
})

test.each([
  ['comments', ': PROCESSING\n\n'],
  ['chunks without text', begin],
  ['chunks without a choice', 'data: {"choices":[]}\n\n'],
])('who is kept in a queue by %s waits on', async (_, sign) => {
  const { after, outcome } = await callTo(elsewhere)
  for (let time = 0; time < 4; time++) await after(12_000, sign)
  await after(8_000, word)
  await after(1_000, end)
  expect(await outcome).toBe(' word')
})

test('half a line is no sign of life', async () => {
  const { after, outcome } = await callTo(elsewhere)
  for (let time = 0; time < 3; time++) await after(5_000, 'data: ')
  expect(await outcome).toContain('has not begun to answer within 15000 ms')
})

test('one setting lets a service be silent for longer, before its answer and within it', async () => {
  const { after, outcome } = await callTo(elsewhere, { silenceMs: 50_000 })
  await after(49_999, word)
  await after(49_999, word)
  await after(1_000, end)
  expect(await outcome).toBe(' word word')
  const hurried = await callTo(own, { silenceMs: 5_000 })
  await hurried.after(5_000, '')
  expect(await hurried.outcome).toContain('within 5000 ms')
})
