import { createManualClock, scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { replayModel, withRecorder } from './recorder.ts'

const patiently = () => ({ signal: new AbortController().signal })

async function record(): Promise<string[]> {
  const lines: string[] = []
  const inner = scriptedModel({
    modelId: 'llama2',
    replies: ['RES: One.', 'RES: Two.'],
    moods: [{ fail: 'model-unavailable', retryable: true, retryAfterMs: 7_000 }],
  })
  const model = withRecorder(inner, { write: (line) => lines.push(line), clock: createManualClock() })
  await model.generate({ ...requestFor('reply'), seed: 1 }, patiently())
  await model.generate({ ...requestFor('reply'), seed: 2 }, patiently())
  await model.generate(requestFor('mood'), patiently()).catch(() => {})
  return lines
}

test('each call is one line of JSON, with what was asked and what came of it', async () => {
  const lines = await record()
  expect(lines).toHaveLength(3)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    at: Date.UTC(2026, 0, 1),
    ms: 0,
    modelId: 'llama2',
    request: { purpose: 'reply', seed: 1 },
    completion: { text: 'RES: One.', finishReason: 'stop' },
  })
  expect(JSON.parse(lines[2] ?? '').error).toEqual({
    code: 'model-unavailable',
    message: 'scripted failure: model-unavailable',
    retryable: true,
    retryAfterMs: 7_000,
  })
})

test('a replay gives equal requests what they got, in order, failures too, and the last one from then on', async () => {
  const model = replayModel(await record())
  const pieces: string[] = []
  const ask = async () =>
    (await model.generate(requestFor('reply'), { ...patiently(), onText: (piece) => pieces.push(piece) }))
      .text
  expect([await ask(), await ask(), await ask()]).toEqual(['RES: One.', 'RES: Two.', 'RES: Two.'])
  expect(pieces).toEqual(['RES: One.', 'RES: Two.', 'RES: Two.'])
  expect(model.modelId).toBe('llama2')
  await expect(model.generate(requestFor('mood'), patiently())).rejects.toMatchObject({
    code: 'model-unavailable',
    retryAfterMs: 7_000,
  })
})

test('what was never asked is refused', async () => {
  const call = replayModel(await record()).generate(requestFor('genesis'), patiently())
  await expect(call).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(call).rejects.toThrow('hail')
})

test.each([
  ['{"request"', 'line 2 of the recording is not JSON'],
  ['{}', 'line 2 of the recording is not a call'],
  ['null', 'line 2 of the recording is not a call'],
])('a line %j is refused', async (line, told) => {
  const [first = ''] = await record()
  expect(() => replayModel([first, line])).toThrow(told)
})
