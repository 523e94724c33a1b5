import { expect, test } from 'vitest'
import type { ModelRequest } from '../ports/language-model.ts'
import { createManualClock } from './manual-clock.ts'
import { scriptedModel } from './scripted-model.ts'
import { settle } from './settle.ts'

const request = (purpose: ModelRequest['purpose']): ModelRequest => ({
  purpose,
  room: 'room',
  messages: [{ role: 'user', content: 'Well?' }],
  maxTokens: 10,
  temperature: 0,
  about: { purpose: 'arbiter' },
})
const options = () => ({ signal: new AbortController().signal })

test('answers come in the order of the script, each purpose from its own, and the last one for ever', async () => {
  const model = scriptedModel({ replies: ['one', 'two'], moods: ['3'] })
  const texts: string[] = []
  for (const purpose of ['reply', 'mood', 'reply', 'reply', 'mood'] as const) {
    texts.push((await model.generate(request(purpose), options())).text)
  }
  expect(texts).toEqual(['one', '3', 'two', 'two', '3'])
  expect(model.calls.map((call) => call.request.purpose)).toEqual(['reply', 'mood', 'reply', 'reply', 'mood'])
})

test('a function answers by request and count', async () => {
  const model = scriptedModel({ replies: ({ room }, earlier) => `${room} ${earlier}` })
  await model.generate(request('reply'), options())
  expect(await model.generate(request('reply'), options())).toMatchObject({
    text: 'room 1',
    finishReason: 'stop',
  })
})

test('failures are ours by code, or whatever they are told to be', async () => {
  const careless = new RangeError('oops')
  const model = scriptedModel({
    replies: [{ fail: 'model-unavailable', retryable: true, retryAfterMs: 5 }, { fail: careless }],
  })
  const first = model.generate(request('reply'), options())
  await expect(first).rejects.toMatchObject({ code: 'model-unavailable', retryable: true, retryAfterMs: 5 })
  await expect(model.generate(request('reply'), options())).rejects.toBe(careless)
  expect(model.calls).toHaveLength(2)
})

test('an answer that takes time comes when the clock says so, and not after an abort', async () => {
  const clock = createManualClock()
  const model = scriptedModel({ clock, replies: [{ text: 'late', afterMs: 500 }] })
  let text = ''
  void model.generate(request('reply'), options()).then((completion) => {
    text = completion.text
  })
  await settle(clock, 499)
  expect(text).toBe('')
  await settle(clock, 1)
  expect(text).toBe('late')
  const abort = new AbortController()
  const aborted = model.generate(request('reply'), { signal: abort.signal })
  abort.abort()
  await expect(aborted).rejects.toMatchObject({ code: 'aborted' })
  expect(clock.pending).toBe(0)
})

test('a hanging call ends with its abort', async () => {
  const abort = new AbortController()
  const model = scriptedModel({ replies: [{ hang: 'until-aborted' }] })
  const call = model.generate(request('reply'), { signal: abort.signal })
  abort.abort()
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
})

test('a call that was aborted before it began gets no answer', async () => {
  const call = scriptedModel().generate(request('reply'), { signal: AbortSignal.abort() })
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
})

test('text is streamed in pieces that add up to it', async () => {
  const pieces: string[] = []
  const model = scriptedModel({ replies: ['piece by piece'] })
  await model.generate(request('reply'), { ...options(), onText: (delta) => pieces.push(delta) })
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.join('')).toBe('piece by piece')
})

test('an answer that takes time needs a clock', async () => {
  const model = scriptedModel({ replies: [{ text: 'late', afterMs: 1 }] })
  await expect(model.generate(request('reply'), options())).rejects.toMatchObject({ code: 'invalid-input' })
})
