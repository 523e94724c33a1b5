import { readMood } from '@talking-heads/language/judgements'
import { findMentions } from '@talking-heads/language/mentions'
import { expect, test } from 'vitest'
import type { TalkingHeadsError } from '../log/errors.ts'
import { mortalOf } from '../log/members.ts'
import type { JudgeMood } from '../log/state.ts'
import { allowAll } from '../ports/moderator.ts'
import { olympus } from '../prompts/world/olympus.ts'
import { Conversation } from '../testing/conversation.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { type Script, scriptedModel } from '../testing/scripted-model.ts'
import { createCommonKnowledge } from './common-knowledge.ts'
import type { Lexicon } from './knowledge.ts'
import { createPerformer } from './perform.ts'

const ada = mortalOf('m_ada', 'AD0001')

/** A room in which a god has just answered a mortal, and the judge that is asked about it. */
function judgement(moods: Script, lexicon: Lexicon = () => ({ mood: -2, reason: 'harsh words' })) {
  const room = new Conversation()
  room.post(ada, 'ALPHA, you are late.')
  room.finish({ type: 'reply', text: 'And you are tedious.' })
  const effect = room.state.pending.find((each): each is JudgeMood => each.type === 'judge-mood')
  if (!effect) throw new Error('nothing is to be judged')
  const clock = createManualClock({ now: room.at })
  const model = scriptedModel({ moods, clock })
  const problems: TalkingHeadsError[] = []
  const perform = createPerformer({
    room: 'room',
    rules: room.rules,
    model,
    moderator: allowAll,
    world: olympus,
    knowledge: { ...createCommonKnowledge(), hear: findMentions, readMood, lexicon },
    onProblem: (error) => problems.push(error),
    clock,
    state: () => room.state,
  })
  return { model, problems, clock, judge: (signal = new AbortController().signal) => perform(effect, signal) }
}

test('an answer without a judgement is asked for once more, and no lexicon is needed', async () => {
  const { model, judge } = judgement(['In 2023, perhaps.', '-1\ncurt'])
  expect(await judge()).toMatchObject({ type: 'mood', mood: { mood: -1, reason: 'curt' } })
  expect(model.calls).toHaveLength(2)
})

test('two answers without a judgement leave it to the lexicon, which is said', async () => {
  const { model, problems, judge } = judgement(['I cannot judge that.'])
  expect(await judge()).toMatchObject({
    type: 'mood',
    mood: { mood: -2, reason: 'harsh words' },
    by: 'lexicon',
  })
  expect(model.calls).toHaveLength(2)
  expect(problems).toEqual([])
})

test('a model that is down leaves it to the lexicon, and is reported', async () => {
  const { problems, judge } = judgement([{ fail: 'model-unavailable' }])
  expect(await judge()).toMatchObject({ by: 'lexicon', mood: { mood: -2 } })
  expect(problems.map(({ code }) => code)).toEqual(['model-unavailable'])
})

test('where the lexicon knows no word of the line there is no judgement, and nobody is said to have judged', async () => {
  const { judge } = judgement(['...'], () => undefined)
  expect(await judge()).toMatchObject({ type: 'mood', mood: undefined })
})

test('the lexicon judges the line, whom it was said to and what it answered', async () => {
  const { judge } = judgement(['...'], ({ god, addressee, context, line }) => ({
    mood: 0,
    reason: [god.name, addressee.name, context, line].join('|'),
  }))
  expect(await judge()).toMatchObject({
    mood: { reason: expect.stringMatching(/\|NPC#AD0001\|ALPHA, you are late\.\|And you are tedious\.$/) },
  })
})

test('a server that refuses requests for probabilities is asked without', async () => {
  const { model, problems, judge } = judgement(({ topLogprobs }) =>
    topLogprobs === undefined ? '-2\nharsh' : { fail: 'model-misconfigured' },
  )
  expect(await judge()).toMatchObject({ mood: { mood: -2 } })
  expect(model.calls.map(({ request }) => request.topLogprobs)).toEqual([20, undefined])
  expect(problems).toEqual([])
})

test('where the server tells probabilities, the judgement is their mean', async () => {
  const top = [
    { token: '1', logprob: Math.log(0.5) },
    { token: '0', logprob: Math.log(0.5) },
  ]
  const { judge } = judgement([
    { text: '1\npolite', logprobs: [{ token: '1', logprob: Math.log(0.5), top }] },
  ])
  expect(await judge()).toMatchObject({ type: 'mood', mood: { mood: 0.5, reason: 'polite' } })
})

test('a judgement that is no longer wanted ends as aborted, not in the lexicon', async () => {
  const { judge } = judgement([{ hang: 'until-aborted' }])
  const abort = new AbortController()
  const outcome = judge(abort.signal)
  abort.abort()
  await expect(outcome).rejects.toMatchObject({ code: 'aborted' })
})
