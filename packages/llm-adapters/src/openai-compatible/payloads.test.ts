import fc from 'fast-check'
import { expect, test } from 'vitest'
import { done, payloadsOf } from './payloads.ts'

async function* streamOf(parts: readonly Uint8Array[]) {
  yield* parts
}

async function read(...parts: readonly (string | Uint8Array)[]): Promise<unknown[]> {
  const found: unknown[] = []
  const bytes = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part))
  for await (const payload of payloadsOf(streamOf(bytes))) found.push(payload)
  return found
}

test.each([
  ['events', 'data: {"a":1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'],
  ['events with other ends of lines', 'data: {"a":1}\r\n\r\ndata:{"a":2}\r\rdata: [DONE]'],
  [
    'events with names and numbers',
    'event: message\nid: 1\ndata: {"a":1}\n\nid: 2\ndata: {"a":2}\n\ndata: [DONE]\n\n',
  ],
  ['events that nothing parts', 'data: {"a":1}\ndata: {"a":2}\ndata: [DONE]\n'],
  ['an event over several lines', 'data: {"a":\ndata: 1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'],
  ['events that were wrapped twice', 'data: data: {"a":1}\n\ndata: data: {"a":2}\n\ndata: data: [DONE]\n\n'],
  [
    'what keeps a connection alive',
    ': hello\n\ndata: \n\ndata: ping\n\ndata: {"a":1}\n\ndata\n:\n\ndata: {"a":2}\n\ndata: [DONE]\n\n',
  ],
  ['JSON a line each', '{"a":1}\n{"a":2}\n[DONE]\n'],
  ['a list of JSON', 'data: [{"a":1},{"a":2}]\n\ndata: [DONE]'],
])('%s are read', async (_, body) => {
  expect(await read(body)).toEqual([{ a: 1 }, { a: 2 }, done])
})

test.each(['{"a":1}', '{\n  "a": 1\n}\n', '\ufeff{"a":1}', '[\n  {"a": 1}\n]'])(
  'a body that is JSON and no stream is read: %j',
  async (body) => {
    expect(await read(body)).toEqual([{ a: 1 }])
  },
)

test('an event that is named an error is one', async () => {
  expect(await read('event: error\ndata: {"message":"no"}\n\n')).toEqual([{ error: { message: 'no' } }])
})

test.each(['data: {"a"\n\ndata: {"a":1}\n\n', '{"a":', '{"a":1', 'upstream timed out'])(
  'what should be JSON and is none is refused: %j',
  async (body) => {
    await expect(read(body)).rejects.toMatchObject({ code: 'model-bad-answer', retryable: true })
  },
)

test('what is read does not depend on how the body is cut', async () => {
  const body = 'data: ping\n\nevent: x\ndata: {"a":"é 🦑"}\r\n\r\n: k\n{"a":2}\n{\n"a": 3}\n'
  const whole = await read(body)
  expect(whole).toHaveLength(3)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(12)), async (cuts) => {
      const bytes = new TextEncoder().encode(body)
      const parts: Uint8Array[] = []
      let at = 0
      for (const cut of cuts) {
        parts.push(bytes.slice(at, at + cut))
        at += cut
      }
      expect(await read(...parts, bytes.slice(at))).toEqual(whole)
    }),
  )
})
