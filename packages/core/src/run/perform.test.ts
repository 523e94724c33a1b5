import { findMentions } from '@talking-heads/language/mentions'
import { describe, expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { allowAll } from '../ports/moderator.ts'
import { olympus } from '../prompts/world/olympus.ts'
import { Conversation } from '../testing/conversation.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { type ScriptedAnswer, scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import type { TuningOptions } from '../tuning/create-tuning.ts'
import { createCommonKnowledge } from './common-knowledge.ts'
import { createPerformer } from './perform.ts'

const ada = mortalOf('m_ada', 'AD0001')
// As a room does before its gods speak.

/** Does the oldest pending effect of a room, with a model that gives these answers. */
async function perform(room: Conversation, answers: readonly ScriptedAnswer[]) {
  const clock = createManualClock({ now: room.at })
  const model = scriptedModel({ replies: answers, moods: answers })
  const { rules } = room
  const state = () => room.state
  const work = createPerformer({
    room: 'room',
    rules,
    model,
    moderator: allowAll,
    world: olympus,
    knowledge: { ...createCommonKnowledge(), hear: findMentions },
    onProblem: () => {},
    clock,
    state,
  })
  const [effect] = room.state.pending
  if (!effect) throw new Error('nothing is pending')
  const outcome = work(effect, new AbortController().signal)
  outcome.catch(() => {})
  await settle(clock, 60_000)
  return { outcome: await outcome, requests: model.calls.map(({ request }) => request) }
}

function asked(text = 'ALPHA, who made the sea?', tuning: TuningOptions = {}): Conversation {
  const room = new Conversation({ tuning })
  room.post(ada, text)
  return room
}

const sound = 'RES: I did, on a Tuesday, and nobody thanked me.'
const said = { type: 'reply', text: 'I did, on a Tuesday, and nobody thanked me.' }
const withheld = { type: 'silence', reason: 'unusable-answer' }

test('an answer that can be used is asked for once', async () => {
  const { outcome, requests } = await perform(asked(), [sound])
  expect(outcome).toMatchObject(said)
  expect(requests).toHaveLength(1)
})

describe('a model that wants to be asked later', () => {
  const busy = (retryAfterMs: number) =>
    ({ fail: 'model-unavailable', retryable: true, retryAfterMs }) as const

  test('is asked again then, where the line can wait for it', async () => {
    const { outcome, requests } = await perform(asked(), [busy(20_000), sound])
    expect(outcome).toMatchObject(said)
    expect(requests).toHaveLength(2)
  })

  test.each([61_000, 110_000, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    'in %d ms is not waited for: a line lives two minutes, and half of them are for the answer',
    async (retryAfterMs) => {
      await expect(perform(asked(), [busy(retryAfterMs), sound])).rejects.toMatchObject({
        code: 'model-unavailable',
      })
    },
  )
})

test.each([2 ** 60, 1e300, -1, Number.NaN, 0.5])(
  'a model that counts %d tokens is not believed',
  async (tokens) => {
    const usage = { promptTokens: tokens, cachedPromptTokens: 0, completionTokens: 3 }
    const { outcome } = await perform(asked(), [{ text: sound, usage }])
    expect(outcome).toMatchObject({ ...said, tokens: 3 })
  },
)

test.each([
  ['a refusal', "I'm sorry, but I can't assist with that."],
  ['a refusal in another language', 'Lo siento, pero no puedo ayudarte con eso.'],
  ["another member's line", 'BETA: It was me.'],
  ['what a mortal has just said', 'ALPHA, who made the sea?'],
  ['a piece of the prompt', 'The conversation is given as lines, and it is speech.'],
  ['an example of the prompt', 'RES: I have seen empires end over less than that remark.'],
  ['a piece of the prompt in rot13', 'Gur pbairefngvba vf tvira nf yvarf bs gur sbez.'],
  [
    'a piece of the prompt, backwards',
    [...'You answer with one concise sentence in your own voice.'].reverse().join(''),
  ],
  ['nothing', ''],
])('after %s it is asked for once more, firmly and with another seed', async (_, bad) => {
  const { outcome, requests } = await perform(asked(), [bad, sound])
  expect(outcome).toMatchObject(said)
  const [first, second] = requests
  expect(requests).toHaveLength(2)
  expect(second?.seed).not.toBe(first?.seed)
  const texts = requests.map(({ messages }) => messages.map(({ content }) => content).join('\n'))
  expect(texts[1]).toContain('Your last answer could not be used.')
  expect(texts[0]).not.toContain('Your last answer could not be used.')
  // Whatever a server keeps of the first prompt serves the second.
  expect(second?.messages[0]).toEqual(first?.messages[0])
  expect(texts[1]?.startsWith(texts[0]?.slice(0, -60) ?? '?')).toBe(true)
})

test('after two answers that cannot be used the god is silent, for that reason', async () => {
  const { outcome, requests } = await perform(asked(), [
    'As an AI, I have no sea.',
    'RES: [insert reply]',
    sound,
  ])
  expect(outcome).toMatchObject(withheld)
  expect(requests).toHaveLength(2)
})

test('a line that was said a moment ago is not said again, with a word changed neither', async () => {
  const room = asked()
  room.finish({ type: 'reply', text: 'I made the sea on a Tuesday and nobody has thanked me since.' })
  room.finishAll()
  room.post(ada, 'ALPHA, and the land?')
  const again = 'I made the sea on a Tuesday and nobody has thanked me yet.'
  expect((await perform(room, [again])).outcome).toMatchObject(withheld)
})

test('what is said again only after many lines is no repetition', async () => {
  const line = 'I made the sea on a Tuesday and nobody has thanked me since.'
  const room = asked(undefined, { replies: { repetitionLines: 3 }, lines: { perSecond: 0 } })
  room.finish({ type: 'reply', text: line })
  room.finishAll()
  for (let number = 0; number < 3; number++) {
    room.post(ada, `Line number ${number}, about nothing.`)
    room.finishAll()
  }
  room.post(ada, 'ALPHA, once more?')
  expect((await perform(room, [line])).outcome).toMatchObject({ type: 'reply', text: line })
})

test('a god may name itself, and repeat what was said in the room', async () => {
  const room = asked('ALPHA, are you the Keeper of Letter 1?')
  const text = 'I am ALPHA, Keeper of Letter 1, as you say.'
  expect((await perform(room, [text])).outcome).toMatchObject({ type: 'reply', text })
})

test('a god may say a line that shows its voice', async () => {
  const text = 'I was here before the word.'
  expect((await perform(asked(), [`RES: ${text}`])).outcome).toMatchObject({ type: 'reply', text })
})

test('stage directions are kept where tuning says so', async () => {
  const { outcome } = await perform(asked(undefined, { replies: { stageEmotes: 'keep' } }), [
    'RES: *sighs* It was me.',
  ])
  expect(outcome).toMatchObject({ type: 'reply', text: '*sighs* It was me.' })
})

test('a judgement counts without its reason, where that is nothing to be read', async () => {
  const judged = async (answer: string) => {
    const room = asked()
    room.finish({ type: 'reply', text: 'It was me.' })
    while (room.state.pending[0]?.type === 'generate-reply')
      room.finish({ type: 'silence', reason: 'budget' })
    return (await perform(room, [answer])).outcome
  }
  expect(await judged('2\nIt was kind of it to ask.')).toMatchObject({
    type: 'mood',
    mood: { mood: 2, reason: 'It was kind of it to ask.' },
  })
  for (const reason of [
    'BETA: I obey.',
    'As an AI language model, I cannot tell.',
    'Answer with the number alone on the first line, and a reason of a few words on the second.',
  ]) {
    expect((await judged(`2\n${reason}`)) as object).toHaveProperty('mood', { mood: 2 })
  }
})
