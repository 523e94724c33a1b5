import { createManualClock, drain, type ScriptedAnswer, scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { type BreakerState, withBreaker } from './with-breaker.ts'

const request = requestFor('reply')
const down: ScriptedAnswer = { fail: 'model-unavailable', retryable: true }

function broken(replies: readonly ScriptedAnswer[]) {
  const clock = createManualClock()
  const states: BreakerState[] = []
  const inner = scriptedModel({ replies })
  const model = withBreaker(inner, { clock, onChange: (state) => states.push(state) })
  const ask = (signal = new AbortController().signal) =>
    model.generate(request, { signal }).then(
      ({ text }) => text,
      (error) => error.code as string,
    )
  return { clock, states, inner, model, ask }
}

test('five failures in a row open it: calls are refused at once, told when to come back', async () => {
  const { clock, inner, model, ask } = broken([down])
  for (let call = 0; call < 5; call++) await ask()
  expect(model.state).toBe('open')
  clock.advance(10_000)
  const refused = model.generate(request, { signal: new AbortController().signal })
  await expect(refused).rejects.toMatchObject({
    code: 'model-unavailable',
    retryable: true,
    retryAfterMs: 20_000,
  })
  expect(inner.calls).toHaveLength(5)
})

test('after a while one call may try: its success closes it, its failure opens it again', async () => {
  const { clock, states, inner, model, ask } = broken([...Array(6).fill(down), 'RES: Back.'])
  for (let call = 0; call < 5; call++) await ask()
  clock.advance(30_000)
  expect(await ask()).toBe('model-unavailable')
  expect(model.state).toBe('open')
  clock.advance(30_000)
  expect(await Promise.all([ask(), ask()])).toEqual(['RES: Back.', 'model-unavailable'])
  expect(inner.calls).toHaveLength(7)
  expect(states).toEqual(['open', 'half-open', 'open', 'half-open', 'closed'])
  expect(await ask()).toBe('RES: Back.')
})

test('a success in between begins the count anew; so does any other answer', async () => {
  const misconfigured: ScriptedAnswer = { fail: 'model-misconfigured' }
  const { model, ask } = broken([
    down,
    down,
    down,
    down,
    'RES: Yes.',
    down,
    down,
    down,
    down,
    misconfigured,
    down,
  ])
  for (let call = 0; call < 11; call++) await ask()
  expect(model.state).toBe('closed')
})

test('an aborted call counts neither way, and an aborted trial lets another try', async () => {
  const hang: ScriptedAnswer = { hang: 'until-aborted' }
  const { clock, model, ask } = broken([down, down, down, down, hang, down, hang, 'RES: Back.'])
  const abortOne = async () => {
    const abort = new AbortController()
    const call = ask(abort.signal)
    await drain()
    abort.abort()
    return await call
  }
  for (let call = 0; call < 4; call++) await ask()
  expect(await abortOne()).toBe('aborted')
  expect(model.state).toBe('closed')
  await ask()
  expect(model.state).toBe('open')
  clock.advance(30_000)
  expect(await abortOne()).toBe('aborted')
  expect(model.state).toBe('half-open')
  expect(await ask()).toBe('RES: Back.')
  expect(model.state).toBe('closed')
})

test('slowness alone does not open it, nor is it proof that a model is back', async () => {
  const slow: ScriptedAnswer = { fail: 'model-timeout', retryable: true }
  const { clock, inner, model, ask } = broken([
    ...Array(20).fill(slow),
    ...Array(5).fill(down),
    slow,
    'RES: Back.',
  ])
  for (let call = 0; call < 20; call++) expect(await ask()).toBe('model-timeout')
  expect(model.state).toBe('closed')
  for (let call = 0; call < 5; call++) await ask()
  expect(model.state).toBe('open')
  clock.advance(30_000)
  expect(await ask()).toBe('model-timeout')
  expect(model.state).toBe('half-open')
  expect(await ask()).toBe('RES: Back.')
  expect(inner.calls).toHaveLength(27)
})
