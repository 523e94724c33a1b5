import { findMentions } from '@talking-heads/language/mentions'
import { expect, test } from 'vitest'
import type { GodProfile } from '../log/god-profile.ts'
import { mortalOf } from '../log/members.ts'
import { allowAll } from '../ports/moderator.ts'
import { boundTokens } from '../prompts/bound-tokens.ts'
import { olympus } from '../prompts/world/olympus.ts'
import { Conversation } from '../testing/conversation.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { type ScriptedAnswer, scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { createCommonKnowledge } from './common-knowledge.ts'
import { createPerformer } from './perform.ts'

// What a reply costs must not grow with the room. No time is measured here: the work is counted.

const ada = mortalOf('m_ada', 'AD0001')

/** What was done for replies and their moods. */
interface Work {
  /** Prompts for replies that were laid out: each is told the rules once. */
  layouts: number
  /** Texts whose tokens were counted. */
  counted: number
  /** Answers that were read. */
  answers: number
  /** Properties of gods that were looked at. */
  godReads: number
}

const noWork: Work = { layouts: 0, counted: 0, answers: 0, godReads: 0 }

/** A room that has been talking, a way to have its next effects done, and how much work that was. */
function talking({ gods, lines }: { readonly gods: number; readonly lines: number }) {
  const work = { ...noWork }
  const watched = (god: GodProfile) =>
    new Proxy(god, {
      get(target, property, receiver) {
        work.godReads++
        return Reflect.get(target, property, receiver)
      },
    })
  const room = new Conversation({
    gods: sampleGods(gods).map(watched),
    tuning: { lines: { perSecond: 0 }, turns: { replyBudgets: [1] }, births: false },
  })
  const world = {
    ...olympus,
    reply: {
      ...olympus.reply,
      get rules() {
        work.layouts++
        return olympus.reply.rules
      },
    },
  }
  const clock = createManualClock({ now: room.at })
  const answers: ScriptedAnswer[] = []
  const answer = () => answers.shift() ?? '0\nIt was said kindly.'
  const knowledge = createCommonKnowledge()
  const perform = createPerformer({
    room: 'room',
    rules: room.rules,
    model: scriptedModel({ replies: answer, moods: answer }),
    moderator: allowAll,
    world,
    knowledge: {
      ...knowledge,
      hear: findMentions,
      lineReader: (...asked) => {
        const read = knowledge.lineReader(...asked)
        return (raw) => {
          work.answers++
          return read(raw)
        }
      },
    },
    countTokens: (text) => {
      work.counted++
      const { words, rest } = boundTokens(text)
      return words + rest
    },
    onProblem: () => {},
    clock,
    state: () => room.state,
  })
  let said = 0
  /** A line to the same god as ever, its reply and its mood; what these took. */
  const say = async (...given: readonly ScriptedAnswer[]): Promise<Work> => {
    room.at = clock.now()
    room.post(ada, `ALPHA, tell me what you think of number ${said++}.`)
    answers.push(...given)
    const taken = { ...noWork }
    for (let effect = room.state.pending[0]; effect; effect = room.state.pending[0]) {
      Object.assign(work, noWork)
      const done = perform(effect, new AbortController().signal).catch(
        () => ({ type: 'silence', reason: 'model-failed' }) as const,
      )
      await settle(clock, 10_000)
      const outcome = await done
      for (const key of ['layouts', 'counted', 'answers', 'godReads'] as const) taken[key] += work[key]
      room.finish(outcome)
    }
    return taken
  }
  for (let line = 0; line < lines; line += 2) {
    room.post(ada, `ALPHA, have you heard of number ${line}?`)
    room.finishAll()
  }
  return { room, say }
}

test('a reply takes as much work beside a hundred more gods, and behind a hundred more lines', async () => {
  const workIn = async (size: Parameters<typeof talking>[0]) => {
    const { say } = talking(size)
    await say('RES: Of that one I had heard nothing yet.')
    return await say('RES: It is an odd one, and I like those.')
  }
  const work = await workIn({ gods: 6, lines: 16 })
  expect(await workIn({ gods: 106, lines: 16 })).toEqual(work)
  const { godReads, ...others } = await workIn({ gods: 6, lines: 116 })
  expect(others).toEqual({ layouts: 1, answers: 2, counted: work.counted })
  // A name for each line of the god's, and no more.
  expect(godReads).toBeLessThan(work.godReads + 500)
})

test('a prompt is laid out once for a reply, and again only to ask for it firmly', async () => {
  const { say } = talking({ gods: 6, lines: 0 })
  expect(await say('RES: It is an odd one.')).toMatchObject({ layouts: 1 })
  const busy = { fail: 'model-unavailable', retryable: true } as const
  expect(await say(busy, 'RES: I have seen worse numbers.')).toMatchObject({ layouts: 1 })
  expect(await say('BETA: Mine!', 'RES: Ask me when it is prime.')).toMatchObject({ layouts: 2 })
})

test('where no answer comes none is read', async () => {
  const { room, say } = talking({ gods: 6, lines: 0 })
  expect(await say({ fail: 'model-bad-answer' })).toMatchObject({ answers: 0 })
  expect(room.events.at(-1)).toMatchObject({ type: 'reply-withheld' })
})
