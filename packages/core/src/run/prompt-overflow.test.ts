import { findMentions } from '@talking-heads/language/mentions'
import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import type { GenerateReply } from '../log/state.ts'
import type { CountTokens, LanguageModel, ModelRequest } from '../ports/language-model.ts'
import { allowAll } from '../ports/moderator.ts'
import { olympus } from '../prompts/world/olympus.ts'
import { Conversation } from '../testing/conversation.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { createCommonKnowledge } from './common-knowledge.ts'
import { createPerformer } from './perform.ts'

const ada = mortalOf('m_ada', 'AD0001')

const charsOf = ({ messages }: ModelRequest) => messages.reduce((sum, { content }) => sum + content.length, 0)

/**
 * A god that is asked for replies at the end of a talk of 9,000 characters, by a model whose window holds
 * `windowChars`, and of which a token is `charsPerToken`.
 */
function longTalk({
  windowChars = Number.POSITIVE_INFINITY,
  windowTokens,
  charsPerToken,
  countTokens,
}: {
  /** What the model tells of its window. */
  readonly windowTokens?: number
  readonly windowChars?: number
  readonly charsPerToken?: number
  readonly countTokens?: CountTokens
}) {
  const room = new Conversation({ tuning: { lines: { perSecond: 0 }, turns: { maxPending: 1 } } })
  let seq = 0
  for (let line = 0; line < 100; line++) {
    seq = room.post(
      ada,
      `${line}: so the old woman went down to the water, and nobody had told her what the fish wanted.`,
    )
  }
  const due: GenerateReply = {
    type: 'generate-reply',
    id: 'reply',
    godId: 'alpha',
    replyTo: seq,
    notBefore: 0,
    expiresAt: room.at + 1e6,
    budget: 0,
    called: [],
    why: { cause: 'called' },
    hop: 0,
    merged: 0,
  }
  const clock = createManualClock({ now: room.at })
  const prompts: number[] = []
  let window = windowChars
  const scripted = scriptedModel({
    replies: (request) => {
      prompts.push(charsOf(request))
      return charsOf(request) > window ? { fail: 'model-overflow' } : 'RES: So be it.'
    },
  })
  const model: LanguageModel = {
    modelId: 'counting',
    windowTokens: () => windowTokens,
    async generate(request, options) {
      const completion = await scripted.generate(request, options)
      const promptTokens = charsPerToken === undefined ? 0 : Math.round(charsOf(request) / charsPerToken)
      return { ...completion, usage: { ...completion.usage, promptTokens } }
    },
  }
  const perform = createPerformer({
    room: 'room',
    rules: room.rules,
    model,
    moderator: allowAll,
    world: olympus,
    knowledge: { ...createCommonKnowledge(), hear: findMentions },
    onProblem: () => {},
    clock,
    state: () => room.state,
    countTokens,
  })
  const reply = async () => {
    const outcome = perform(due, new AbortController().signal)
    outcome.catch(() => {})
    await settle(clock, 30_000)
    return await outcome
  }
  const widen = () => {
    window = Number.POSITIVE_INFINITY
  }
  return { prompts, reply, widen }
}

test('a prompt that the model has no room for is halved once, and answered', async () => {
  const { prompts, reply } = longTalk({ windowChars: 4_500 })
  expect(await reply()).toMatchObject({ type: 'reply', text: 'So be it.' })
  const [whole = 0, half = 0] = prompts
  expect(prompts).toHaveLength(2)
  expect(whole).toBeGreaterThan(4_500)
  expect(half).toBeLessThan(0.7 * whole)
})

test('a room whose prompts overflow makes them shorter, until they do not', async () => {
  const { prompts, reply } = longTalk({ windowChars: 4_500 })
  for (let turn = 0; turn < 10; turn++) await reply()
  prompts.length = 0
  await reply()
  expect(prompts).toHaveLength(1)
})

test('a room whose model has room again is told more of the conversation again', async () => {
  const { prompts, reply, widen } = longTalk({ windowChars: 4_500 })
  for (let turn = 0; turn < 10; turn++) await reply()
  const shortened = prompts.at(-1) ?? 0
  widen()
  for (let turn = 0; turn < 400; turn++) await reply()
  expect(prompts.at(-1)).toBeGreaterThan(1.5 * shortened)
  expect(prompts.at(-1)).toBe(Math.max(...prompts))
})

test('a model that tells of a smaller window is asked within it, and a larger one changes nothing', async () => {
  const first = async (windowTokens?: number) => {
    const { prompts, reply } = longTalk(windowTokens === undefined ? {} : { windowTokens })
    await reply()
    return prompts[0] ?? 0
  }
  const whole = await first()
  expect(await first(2_048)).toBeLessThan(0.7 * whole)
  expect(await first(100_000)).toBe(whole)
})

test('where half is still too much the failure is told', async () => {
  const { prompts, reply } = longTalk({ windowChars: 500 })
  await expect(reply()).rejects.toMatchObject({ code: 'model-overflow' })
  expect(prompts).toHaveLength(2)
})

test('a room learns from its answers how much of the conversation its model can take', async () => {
  const { prompts, reply } = longTalk({ charsPerToken: 3.6 })
  for (let turn = 0; turn < 9; turn++) await reply()
  expect(prompts.at(-1)).toBeGreaterThan(1.15 * (prompts[0] ?? 0))
})

test('a model whose tokens are shorter than LLaMA-2’s is sent less', async () => {
  const { prompts, reply } = longTalk({ charsPerToken: 1.2 })
  await reply()
  await reply()
  expect(prompts[1]).toBeLessThan(0.8 * (prompts[0] ?? 0))
})

test('a counter that is given is the one that counts', async () => {
  const { prompts, reply } = longTalk({ countTokens: (text) => text.length })
  await reply()
  expect(prompts[0]).toBeLessThan(4_096)
  expect(prompts[0]).toBeGreaterThan(2_500)
})
