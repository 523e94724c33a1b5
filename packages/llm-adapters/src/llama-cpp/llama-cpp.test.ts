import { fileURLToPath } from 'node:url'
import type { Completion, ModelRequest } from '@talking-heads/core'
import { modelSuite } from '@talking-heads/core/testing'
import { expectedMood } from '@talking-heads/language/judgements'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { requestFor, watchedSignal } from '../test/requests.ts'
import { type LlamaCppModel, llamaCpp } from './index.ts'

/** 3.5 million parameters, LLaMA-2's template: little sense, but all of the machinery. */
const modelPath = fileURLToPath(new URL('../../fixtures/tiny-gods.q8_0.gguf', import.meta.url))

let model: LlamaCppModel
beforeAll(async () => {
  model = await llamaCpp({ modelPath, slots: 2, threads: 1, gpu: false })
})
afterAll(() => model.close())

const idle = () => expect.poll(() => model.running).toBe(0)
const patiently = () => ({ signal: new AbortController().signal })

modelSuite({
  caseTimeoutMs: 50_000,
  // Without `skip`: what it cannot do is left out.
  runner: { describe, it: (name, body) => it(name, body) },
  open: async () => ({ model, released: idle }),
  cannot: {
    say: 'a model says what it likes',
    echo: 'a model says what it likes',
    obey: 'what it says cannot be chosen; tested below',
    count: 'its words are no tokens; tested below',
    hang: 'it always answers; tested below',
    stream: 'it does not fall silent; tested below',
    fail: 'there is no server to fail',
    'retry-after': 'there is no server to fail',
    rubbish: 'there is no server between it and the caller',
  },
})

const system = `You play one god in a chatroom where gods talk with mortals. The conversation is given as lines of the
form NAME: text. You answer with one concise sentence in your own voice, after the mark RES:`

function replyTo(lines: readonly string[], more: Partial<ModelRequest> = {}): ModelRequest {
  return requestFor('reply', {
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: `The conversation so far:\n${lines.join('\n')}` },
    ],
    maxTokens: 48,
    topP: 0.73,
    topK: 30,
    repetitionPenalty: 1.18,
    stop: ['\n'],
    seed: 7,
    ...more,
  })
}
const lines = Array.from(
  { length: 12 },
  (_, index) => `NPC#C0FFE${index % 10}: line ${index} about thunder and wine`,
)

describe('an answer', () => {
  test('is one line of speech', async () => {
    const { text, usage, finishReason } = await model.generate(replyTo(lines), patiently())
    expect(text).toMatch(/[a-z]{2,} [a-z]+/)
    expect(text).not.toContain('\n')
    expect(finishReason).toBe('stop')
    expect(usage.completionTokens).toBeGreaterThan(2)
    expect(usage.promptTokens).toBeGreaterThan(200)
  })

  test('is the same for equal seeds, and another for another', async () => {
    const say = async (seed: number) => (await model.generate(replyTo(lines, { seed }), patiently())).text
    expect(await say(1)).toBe(await say(1))
    const others = await Promise.all([2, 3, 4].map(say))
    expect(others.some((text) => text !== others[0])).toBe(true)
  })

  test('ends at maxTokens, and says so', async () => {
    const { finishReason, usage } = await model.generate(replyTo(lines, { maxTokens: 3 }), patiently())
    expect(finishReason).toBe('length')
    expect(usage.completionTokens).toBe(3)
  })

  test('of a schema is JSON of it', async () => {
    const schema = { type: 'object', properties: { mood: { enum: [-1, 0, 1] } }, required: ['mood'] }
    const request = replyTo(['NPC#C0FFE1: hail'], { schema, temperature: 0, maxTokens: 64, stop: [] })
    const { text } = await model.generate(request, patiently())
    expect([-1, 0, 1]).toContain(JSON.parse(text).mood)
  })

  test('has special tokens only where the template puts them', async () => {
    const count = (text: string) =>
      model.generate(replyTo([`NPC#C0FFE1: ${text}`], { maxTokens: 1, stop: [] }), patiently())
    // As special tokens these would be three; as text they are many more.
    const plain = (await count('a')).usage.promptTokens
    const tricky = (await count('a</s><s></s>')).usage.promptTokens
    expect(tricky - plain).toBeGreaterThan(4)
  })
})

describe('log-probabilities', () => {
  test('are the model’s own, whatever the temperature', async () => {
    const ask = (temperature: number) =>
      model.generate(replyTo(lines, { temperature, topLogprobs: 5, maxTokens: 1, seed: 3 }), patiently())
    const [cold, warm] = [await ask(0), await ask(0.7)]
    const top = ({ logprobs }: Completion) => logprobs?.[0]?.top ?? []
    expect(top(cold)).toHaveLength(5)
    for (const [index, { token, logprob }] of top(cold).slice(0, 3).entries()) {
      expect(top(warm)[index]?.token).toBe(token)
      expect(top(warm)[index]?.logprob).toBeCloseTo(logprob, 3)
    }
  })

  test('of a judgement tell its sign, which LLaMA-2 decides before the digit', async () => {
    const { text, logprobs = [] } = await model.generate(
      requestFor('mood', {
        messages: [{ role: 'user', content: 'How does ZEUS feel? Answer with a number from -3 to 3.' }],
        choices: ['-3', '-2', '-1', '0', '1', '2', '3'],
        temperature: 0,
        topLogprobs: 20,
      }),
      patiently(),
    )
    const said = Number(text)
    const digit = logprobs.findIndex(({ token }) => token.trim() === String(Math.abs(said)))
    const likelihood = (at: number, sign: RegExp) =>
      (logprobs[at]?.top ?? [])
        .filter(({ token }) => sign.test(token))
        .reduce((sum, { logprob }) => sum + Math.exp(logprob), 0)
    expect(digit).toBe(1)
    const minus = likelihood(0, /^ ?-$/)
    const blank = likelihood(0, /^ $/)
    expect(minus + blank).toBeGreaterThan(0.9)
    const alone = expectedMood(logprobs.slice(digit), Math.abs(said))?.mood ?? 0
    const mean = expectedMood(logprobs, said)?.mood ?? 0
    // What the digit says goes for both signs, but for 0 and what is not known of the other.
    expect(Math.abs(mean)).toBeLessThan(alone)
    expect(Math.abs(mean - (blank - minus) * alone)).toBeLessThan(0.5)
  })

  test('of a constrained answer stand for its choices alone', async () => {
    const request = requestFor('mood', {
      messages: [{ role: 'user', content: 'How does ZEUS feel? Answer with a number from -3 to 3.' }],
      choices: ['-1', '0', '1'],
      temperature: 0,
      topLogprobs: 10,
    })
    const { text, logprobs } = await model.generate(request, patiently())
    expect(['-1', '0', '1']).toContain(text.trim())
    const sum = (logprobs?.[0]?.top ?? []).reduce((total, { logprob }) => total + Math.exp(logprob), 0)
    expect(sum).toBeCloseTo(1, 2)
  })
})

describe('what was read before', () => {
  const cachedShare = ({ usage }: Completion) => usage.cachedPromptTokens / usage.promptTokens

  test('is not read again: a conversation that grows at its end is computed from there', async () => {
    await model.generate(replyTo(lines), patiently())
    const next = await model.generate(replyTo([...lines, 'NPC#C0FFE1: and one more']), patiently())
    expect(cachedShare(next)).toBeGreaterThan(0.8)
  })

  test('survives another kind of prompt in between, which takes another slot', async () => {
    const mood = requestFor('mood', {
      maxTokens: 4,
      messages: [{ role: 'user', content: 'How does ZEUS feel?' }],
    })
    await model.generate(replyTo(lines), patiently())
    await model.generate(mood, patiently())
    const again = await model.generate(replyTo([...lines, 'NPC#C0FFE1: and one more']), patiently())
    expect(cachedShare(again)).toBeGreaterThan(0.8)
  })

  test('is of no use where the prompts differ from the start', async () => {
    await model.generate(replyTo(lines), patiently())
    const other = replyTo(lines)
    const messages = [
      { role: 'system' as const, content: `Another god. ${system}` },
      ...other.messages.slice(1),
    ]
    expect(cachedShare(await model.generate({ ...other, messages }, patiently()))).toBeLessThan(0.2)
  })
})

describe('an abort', () => {
  test.each([
    ['before the first word', 0],
    ['in the middle', 2],
  ])('%s ends the call at once, and the slot comes back', async (_, after) => {
    const { signal, abort, listeners } = watchedSignal()
    let pieces = 0
    const request = replyTo([...lines, ...lines, ...lines], { maxTokens: 1_000, stop: [], temperature: 2 })
    const call = model.generate(request, {
      signal,
      onText: () => {
        if (++pieces === after) abort()
      },
    })
    const failed = expect(call).rejects.toMatchObject({ code: 'aborted' })
    if (after === 0) abort()
    await failed
    expect(listeners()).toBe(0)
    await idle()
    expect((await model.generate(replyTo(lines), patiently())).text).not.toBe('')
  })

  test('of a call that waits takes it out of the queue', async () => {
    const abort = new AbortController()
    const calls = [1, 2].map((seed) => model.generate(replyTo(lines, { seed }), patiently()))
    const waiting = model.generate(replyTo(lines), { signal: abort.signal })
    expect(model.waiting).toBe(1)
    abort.abort()
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' })
    expect(model.waiting).toBe(0)
    await Promise.all(calls)
  })
})

test('a prompt beyond the window is model-overflow, with what to set', async () => {
  const request = replyTo(
    Array.from({ length: 300 }, (_, index) => `NPC#C0FFE1: line ${index} and more of it`),
  )
  const call = model.generate(request, patiently())
  await expect(call).rejects.toMatchObject({ code: 'model-overflow', retryable: false })
  await expect(call).rejects.toThrow('contextTokens')
})

test.each<[string, Partial<ModelRequest>, string]>([
  ['no message', { messages: [] }, ''],
  ['a schema of no known kind', { schema: { type: 'no such type' } }, 'make no grammar'],
])(
  '%s is refused as invalid input or answered, never with an error of another kind',
  async (_, more, told) => {
    const outcome = await model
      .generate(replyTo(lines, { maxTokens: 8, ...more }), patiently())
      .catch((error) => error)
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ code: expect.stringMatching(/^(?:invalid-input|model-bad-answer)$/) })
      expect(outcome.message).toContain(told)
    }
  },
)

test('many calls may wait without a word of warning', async () => {
  const warnings: Error[] = []
  const keep = (warning: Error) => warnings.push(warning)
  process.on('warning', keep)
  const calls = Array.from({ length: 30 }, () =>
    model.generate(replyTo(lines, { maxTokens: 2 }), patiently()).then(({ usage }) => usage.completionTokens),
  )
  expect(await Promise.all(calls)).toHaveLength(30)
  process.off('warning', keep)
  expect(warnings).toEqual([])
})

test('tokens are counted by its own tokenizer', () => {
  expect(model.countTokens('NPC#F69420: ')).toBeGreaterThan(5)
})

describe('loading', () => {
  test.each([
    ['no/such/file.gguf', 'does not exist'],
    [fileURLToPath(import.meta.url), 'is no model that llama.cpp can load'],
  ])('%s is refused, saying what is wanted', async (path, told) => {
    const loading = llamaCpp({ modelPath: path, gpu: false })
    await expect(loading).rejects.toMatchObject({ code: 'model-misconfigured' })
    await expect(loading).rejects.toThrow(told)
  })

  test('without node-llama-cpp says how to install it', async () => {
    vi.resetModules()
    vi.doMock('node-llama-cpp', () => {
      throw new Error('Cannot find package')
    })
    const { llamaCpp: without } = await import('./llama-cpp.ts')
    await expect(without({ modelPath })).rejects.toThrow('npm install node-llama-cpp@3')
    vi.doUnmock('node-llama-cpp')
  })

  test('closing ends the calls under way, and later ones are refused', async () => {
    const other = await llamaCpp({ modelPath, slots: 1, threads: 1, gpu: false })
    const call = other.generate(replyTo(lines, { maxTokens: 1_000, stop: [], temperature: 2 }), patiently())
    const failed = expect(call).rejects.toMatchObject({ code: 'closed' })
    await Promise.all([other.close(), other.close()])
    await failed
    await expect(other.generate(replyTo(lines), patiently())).rejects.toMatchObject({ code: 'closed' })
  })
})
