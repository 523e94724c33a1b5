import type { LanguageModel, ModelRequest } from '@talking-heads/core'
import { drain } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor, watchedSignal } from '../test/requests.ts'
import { withLimit } from './with-limit.ts'

type Purpose = ModelRequest['purpose']

/** A model whose calls end one by one, when told to. */
function held() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const inner: LanguageModel = {
    modelId: 'held',
    async generate({ purpose, room }) {
      begun.push(`${purpose} ${room}`)
      await new Promise<void>((resolve) => ends.push(resolve))
      return {
        text: room,
        finishReason: 'stop',
        usage: { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 },
      }
    },
  }
  const endOne = async () => {
    ends.shift()?.()
    await drain()
  }
  return { inner, begun, endOne }
}

const quietly = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error) => error.code as string,
  )

test('only so many run at a time; others follow, replies before moods before genesis', async () => {
  const { inner, begun, endOne } = held()
  const model = withLimit(inner, { concurrency: 1 })
  const ask = (purpose: Purpose, room: string) =>
    quietly(model.generate(requestFor(purpose, { room }), { signal: new AbortController().signal }))
  const calls = (['memory', 'genesis', 'mood', 'reply', 'mood', 'reply'] as const).map((purpose, index) =>
    ask(purpose, String(index)),
  )
  await drain()
  expect([model.running, model.waiting]).toEqual([1, 5])
  for (let call = 0; call < 6; call++) await endOne()
  expect(begun).toEqual(['memory 0', 'reply 3', 'reply 5', 'mood 2', 'mood 4', 'genesis 1'])
  expect(new Set(await Promise.all(calls))).toEqual(new Set(['answered']))
  expect([model.running, model.waiting]).toEqual([0, 0])
})

test('a full queue refuses; what is more urgent takes the place of the last that is less', async () => {
  const { inner, endOne } = held()
  const model = withLimit(inner, { concurrency: 1, queue: 2 })
  const ask = (purpose: Purpose) =>
    quietly(model.generate(requestFor(purpose), { signal: new AbortController().signal }))
  const running = ask('genesis')
  const [mood, genesis] = [ask('mood'), ask('genesis')]
  expect(await ask('genesis')).toBe('busy')
  const reply = ask('reply')
  expect(await genesis).toBe('busy')
  for (let call = 0; call < 3; call++) await endOne()
  expect(await Promise.all([running, mood, reply])).toEqual(['answered', 'answered', 'answered'])
})

test('an abort takes a waiting call out of the queue, and leaves no listener', async () => {
  const { inner, begun, endOne } = held()
  const model = withLimit(inner, { concurrency: 1 })
  const { signal, abort, listeners } = watchedSignal()
  const first = quietly(model.generate(requestFor('reply'), { signal }))
  const second = quietly(model.generate(requestFor('reply'), { signal }))
  expect(listeners()).toBe(1)
  abort()
  expect(await second).toBe('aborted')
  expect(model.waiting).toBe(0)
  await endOne()
  await first
  expect(begun).toHaveLength(1)
  expect(model.running).toBe(0)
  expect(await quietly(model.generate(requestFor('reply'), { signal }))).toBe('aborted')
})

test('a waiting call that has had its turn leaves no listener, and a failed one gives its place up', async () => {
  const { signal, listeners } = watchedSignal()
  const failing: LanguageModel = { modelId: 'failing', generate: () => Promise.reject(new Error('no')) }
  const model = withLimit(failing, { concurrency: 1 })
  const calls = [1, 2, 3].map(() => quietly(model.generate(requestFor('reply'), { signal })))
  await Promise.all(calls)
  expect([model.running, model.waiting, listeners()]).toEqual([0, 0, 0])
})
