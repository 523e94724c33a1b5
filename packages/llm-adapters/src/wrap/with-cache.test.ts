import { scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { withCache } from './with-cache.ts'

const patiently = () => ({ signal: new AbortController().signal })
const mood = (line: string) => requestFor('mood', { messages: [{ role: 'user', content: line }] })

test('the same mood is judged once, whatever the room and the dice; from then on it costs nothing', async () => {
  const inner = scriptedModel({ moods: (_, earlier) => `${earlier}` })
  const model = withCache(inner)
  const first = await model.generate({ ...mood('hail'), seed: 1 }, patiently())
  const pieces: string[] = []
  const again = await model.generate(
    { ...mood('hail'), seed: 2, room: 'elsewhere' },
    { ...patiently(), onText: (piece) => pieces.push(piece) },
  )
  expect(first.usage.completionTokens).toBeGreaterThan(0)
  expect(again).toEqual({
    ...first,
    usage: { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 },
  })
  expect([pieces, inner.calls.length, model.hits]).toEqual([['0'], 1, 1])
})

test('another line, or another temperature, is another judgement', async () => {
  const inner = scriptedModel()
  const model = withCache(inner)
  for (const request of [mood('hail'), mood('begone'), { ...mood('hail'), temperature: 0 }])
    await model.generate(request, patiently())
  expect(inner.calls).toHaveLength(3)
})

test('replies are never kept, and failures are not', async () => {
  const inner = scriptedModel({ moods: [{ fail: 'model-bad-answer' }, '2'] })
  const model = withCache(inner)
  await model.generate(requestFor('reply'), patiently())
  await model.generate(requestFor('reply'), patiently())
  await expect(model.generate(mood('hail'), patiently())).rejects.toThrow()
  expect((await model.generate(mood('hail'), patiently())).text).toBe('2')
  expect(inner.calls).toHaveLength(4)
})

test('it holds so many, and forgets what was not asked for longest', async () => {
  const inner = scriptedModel()
  const model = withCache(inner, { entries: 2 })
  for (const line of ['a', 'b', 'a', 'c', 'a', 'b']) await model.generate(mood(line), patiently())
  expect(inner.calls.map(({ request }) => request.messages[0]?.content)).toEqual(['a', 'b', 'c', 'b'])
})

test('an aborted call is not answered from the cache either', async () => {
  const model = withCache(scriptedModel())
  await model.generate(mood('hail'), patiently())
  const call = model.generate(mood('hail'), { signal: AbortSignal.abort() })
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
})
