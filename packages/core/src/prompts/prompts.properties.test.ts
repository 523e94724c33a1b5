import { toLine } from '@talking-heads/language/text'
import fc from 'fast-check'
import tokenizer from 'llama-tokenizer-js'
import { describe, expect, test } from 'vitest'
import { presentGods } from '../gods/pantheon.ts'
import { type GodProfile, godProfileSchema } from '../log/god-profile.ts'
import { mortalOf } from '../log/members.ts'
import type { ChooseResponder, GenerateReply, WriteMemories } from '../log/state.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { Conversation } from '../testing/conversation.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { sampleWorld } from '../testing/sample-world.ts'
import { latinSentences, otherSentences } from '../testing/sentences.ts'
import type { TuningOptions } from '../tuning/create-tuning.ts'
import { arbiterPrompt } from './arbiter.ts'
import { memoryPrompt } from './memory.ts'
import { moodRequest } from './mood.ts'
import type { PromptContext } from './prompt-context.ts'
import { replyPrompt } from './reply.ts'
import { createTokenMeter } from './token-meter.ts'
import { olympus } from './world/olympus.ts'
import type { World } from './world/world.ts'

const mortals = [0, 1, 2, 3].map((index) => mortalOf(`m_${index}`, `00000${index}`))
const mortal = (who: number) => mortals[who % mortals.length] ?? mortalOf('m_x', 'ffffff')

function contextOf(room: Conversation, more: Partial<PromptContext> = {}): PromptContext {
  const { founders, tuning } = room.rules
  return {
    room: 'room',
    state: room.state,
    pantheon: presentGods(founders, room.state),
    tuning,
    at: room.at,
    ...more,
  }
}

/** The default world, and one that shares no text with it. */
const worlds = fc.constantFrom(olympus, sampleWorld)

const replyTo = (seq: number, godId: string): GenerateReply => ({
  type: 'generate-reply',
  id: `reply:${seq}:${godId}`,
  godId,
  replyTo: seq,
  notBefore: 0,
  expiresAt: 0,
  budget: 0,
  called: [],
  why: { cause: 'called' },
  hop: 0,
  merged: 0,
})

const tokensOf = (text: string): number => tokenizer.encode(text, false, false).length

/** Tokens of a prompt to LLaMA-2 in its own chat template, the answer included. */
function tokensTaken({ messages, maxTokens }: ModelRequest): number {
  const [system, ...turns] = messages
  const marks = turns.filter(({ role }) => role === 'user').length * 2
  const text = turns.map(({ role, content }, index) => {
    const said = index === 0 ? `<<SYS>>\n${system?.content}\n<</SYS>>\n\n${content}` : content
    return role === 'user' ? ` [INST] ${said} [/INST]` : ` ${said} `
  })
  return text.reduce((sum, part) => sum + tokensOf(part), marks) + maxTokens
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 250 }),
  fc.constantFrom(
    '神'.repeat(250),
    '🔥'.repeat(250),
    'xq'.repeat(125),
    `a${'\u0301'.repeat(2_000)}`,
    '1 '.repeat(125),
  ),
  fc.lorem({ maxCount: 30 }),
)
const anyLine = anyText.map((text) => toLine(text) || 'Hm.')

/** A god whose profile is as long as profiles may be, in a script that has many tokens. */
const wordyGod: GodProfile = {
  ...(sampleGods(1)[0] as GodProfile),
  name: '𒀭'.repeat(20),
  title: '𒂗'.repeat(60),
  culture: '𒆤'.repeat(60),
  domain: '𒈹'.repeat(60),
  persona: '𒀀'.repeat(600),
  manner: '𒁀'.repeat(200),
}

const history = fc.record({
  lines: fc.array(fc.tuple(anyLine, fc.nat(3)), { minLength: 1, maxLength: 40 }),
  topic: anyLine,
  contextTokens: fc.constantFrom(1_024, 1_500, 2_048, 4_096),
  layout: fc.constantFrom('shared-first' as const, 'persona-first' as const),
  world: worlds,
})

function roomOf({
  lines,
  topic,
  contextTokens,
  layout,
}: typeof history extends fc.Arbitrary<infer T> ? T : never) {
  const gods = [wordyGod, ...sampleGods(6).slice(1)]
  const tuning = { lines: { perSecond: 0 }, model: { contextTokens, layout }, turns: { banterChance: 0 } }
  const room = new Conversation({ gods, tuning })
  room.log({ type: 'topic-changed', topic: topic.slice(0, 200), by: 'm_0' })
  let seq = 0
  for (const [text, who] of lines) {
    room.wait(1_000)
    seq = room.post(mortal(who), text)
    const reply = room.state.pending.find(({ type }) => type === 'generate-reply')
    if (reply && who === 0) room.finish({ type: 'reply', text }, reply.id)
  }
  return { room, seq }
}

describe('no history fills more of the model than there is', () => {
  const fits = (
    requests: (context: PromptContext, seq: number) => readonly (ModelRequest | undefined)[],
    more: Partial<PromptContext> = {},
  ) =>
    fc.assert(
      fc.property(history, (past) => {
        const { room, seq } = roomOf(past)
        for (const request of requests(contextOf(room, { world: past.world, ...more }), seq)) {
          if (request) expect(tokensTaken(request)).toBeLessThanOrEqual(past.contextTokens)
        }
      }),
      { numRuns: 40 },
    )

  test('with replies, counted by the bound', () => {
    fits((context, seq) => {
      const prompts = ['alpha', 'beta'].map((godId) => replyPrompt(context, replyTo(seq, godId)))
      expect(prompts.every((prompt) => prompt !== undefined)).toBe(true)
      return prompts
    })
  })

  test('with replies, counted by a tokenizer', () => {
    const meter = createTokenMeter((text) => tokenizer.encode(text, false, true).length)
    fits((context, seq) => ['alpha', 'beta'].map((id) => replyPrompt(context, replyTo(seq, id))), { meter })
  })

  test('with choices and memories', () => {
    fits((context, seq) => {
      const choice: ChooseResponder = {
        ...replyTo(seq, 'alpha'),
        type: 'choose-responder',
        choices: ['alpha', 'beta', 'gamma', 'delta'],
      }
      const memories: WriteMemories = {
        type: 'write-memories',
        id: 'memories',
        from: 0,
        to: context.state.length,
        expiresAt: 0,
      }
      return [arbiterPrompt(context, choice), memoryPrompt(context, memories)]
    })
  })
})

test('nor does a room that learns from its answers, whatever languages are spoken in it', () => {
  const languages = fc.constantFrom(...Object.values({ ...latinSentences, ...otherSentences }))
  const spells = fc.array(fc.tuple(languages, fc.integer({ min: 1, max: 30 })), {
    minLength: 3,
    maxLength: 6,
  })
  fc.assert(
    fc.property(spells, (talks) => {
      const tuning = { lines: { perSecond: 0 }, turns: { maxPending: 0 }, model: { contextTokens: 1_500 } }
      const room = new Conversation({ tuning })
      const meter = createTokenMeter()
      for (const [index, sentence] of talks.flatMap(([text, count]) => Array(count).fill(text)).entries()) {
        const seq = room.post(mortal(index), sentence)
        const request = replyPrompt(contextOf(room, { meter }), replyTo(seq, 'alpha'))
        if (!request) throw new Error('nobody was asked')
        const tokens = tokensTaken(request)
        expect(tokens).toBeLessThanOrEqual(tuning.model.contextTokens)
        meter.report(request.messages, tokens - request.maxTokens)
      }
    }),
    { numRuns: 25 },
  )
})

test('the judgement of the longest lines that there can be fits the window', () => {
  const [god] = sampleGods(1)
  const longest = `a${'\u0489'.repeat(2_047)}`
  const addressee = { id: 'm_0', name: 'NPC#000000', kind: 'mortal' } as const
  expect(tokensOf(longest)).toBeGreaterThan(4_000)
  for (const world of [olympus, sampleWorld]) {
    for (const contextTokens of [1_024, 2_048, 4_096]) {
      const facts = { purpose: 'mood', addressee, context: longest, line: longest } as const
      const request = god && moodRequest('room', { ...facts, god }, { world, contextTokens })
      expect(request && tokensTaken(request)).toBeLessThanOrEqual(contextTokens)
    }
  }
})

/** Ordinary talk: each line bears the seq it will have. */
const talk = fc.array(
  fc.record({
    kind: fc.constantFrom('post', 'post', 'post', 'minute', 'birth', 'departure'),
    who: fc.nat(3),
    words: fc.integer({ min: 1, max: 25 }),
    godIndex: fc.nat(8),
  }),
  { minLength: 10, maxLength: 150 },
)

const newcomers = sampleGods(9).slice(6)

/** Lets it all happen, and asks for a reply of some god after each line. */
function replies(
  happenings: typeof talk extends fc.Arbitrary<infer T> ? T : never,
  tuning: TuningOptions,
  { births: happens, world }: { readonly births: 'some' | 'none'; readonly world: World },
) {
  const room = new Conversation({ tuning: { lines: { perSecond: 0 }, turns: { maxPending: 0 }, ...tuning } })
  const asked: { readonly request: ModelRequest; readonly god: GodProfile; readonly bornSeq: number }[] = []
  const meter = createTokenMeter()
  const births = new Map<string, number>()
  for (const { kind, who, words, godIndex } of happenings) {
    room.wait(20_000)
    const newcomer = newcomers[who % newcomers.length]
    if (kind === 'minute') room.command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
    else if (kind !== 'post' && happens === 'none') continue
    else if (kind === 'birth' && newcomer && !births.has(newcomer.id)) {
      births.set(newcomer.id, room.state.length)
      room.log({ type: 'god-born', god: godProfileSchema.parse(newcomer) })
    } else if (kind === 'departure' && newcomer && births.delete(newcomer.id)) {
      room.log({ type: 'god-departed', godId: newcomer.id })
    } else if (kind === 'post') {
      const said = `[${room.state.length + (hasArrived(room, who) ? 0 : 1)}] ${'some more words '.repeat(words)}`
      const seq = room.post(mortal(who), said.trim())
      const { gods } = presentGods(room.rules.founders, room.state)
      const god = gods[godIndex % gods.length]
      const request = god && replyPrompt(contextOf(room, { meter, world }), replyTo(seq, god.id))
      if (request) asked.push({ request, god, bornSeq: births.get(god.id) ?? -1 })
    }
  }
  return asked
}

const hasArrived = (room: Conversation, who: number) =>
  room.state.mortals.buckets.flat().some(({ id }) => id === mortal(who).id)

const windows = fc.constantFrom<TuningOptions>(
  { model: { contextTokens: 2_048 } },
  { model: { contextTokens: 1_400 } },
  { model: { contextTokens: 4_096 }, state: { windowLines: 40, mortals: 9, nonces: 9 } },
)

test('a god is never shown a line that was said before it was born', () => {
  const layouts = fc.constantFrom('shared-first' as const, 'persona-first' as const)
  fc.assert(
    fc.property(talk, windows, layouts, worlds, (happenings, tuning, layout, world) => {
      const laidOut = { ...tuning, model: { ...tuning.model, layout } }
      const asked = replies(happenings, laidOut, { births: 'some', world })
      for (const { request, bornSeq } of asked) {
        const text = request.messages.map(({ content }) => content).join('\n')
        const seqs = [...text.matchAll(/\[(\d+)\]/g)].map(([, seq]) => Number(seq))
        expect(seqs.length).toBeGreaterThan(0)
        expect(Math.min(...seqs)).toBeGreaterThan(bornSeq)
        const { about } = request
        const history = about.purpose === 'reply' ? about.history : []
        const heard = history.flatMap(({ text: line }) => /\[(\d+)\]/.exec(line)?.[1] ?? [])
        expect(Math.min(Number.POSITIVE_INFINITY, ...heard.map(Number))).toBeGreaterThan(bornSeq)
      }
    }),
    { numRuns: 40 },
  )
})

/** The seq that a line of {@link replies} bears. */
const seqIn = (line = ''): number => Number(/\[(\d+)\]/.exec(line)?.[1])

/** What of a prompt all gods share: rules and conversation. */
function sharedPart({ messages: [system, user] }: ModelRequest): {
  readonly rules: string
  readonly lines: readonly string[]
} {
  const conversation = user?.content.split('\n\n')[0] ?? ''
  return { rules: system?.content ?? '', lines: conversation.split('\n').slice(1) }
}

test('from one reply to the next a prompt begins with the same bytes, whichever god speaks, until a block is dropped', () => {
  let dropped = 0
  let all = 0
  fc.assert(
    fc.property(talk, windows, worlds, (happenings, tuning, world) => {
      const asked = replies(happenings, tuning, { births: 'none', world }).map(({ request }) =>
        sharedPart(request),
      )
      all += asked.length
      for (const [index, now] of asked.entries()) {
        const before = asked[index - 1]
        if (!before) continue
        expect(now.rules).toBe(before.rules)
        // All of them, where two long lines fill the model and a block begins with the second.
        const gone = before.lines.filter((line) => seqIn(line) < seqIn(now.lines[0])).length
        expect(now.lines.slice(0, before.lines.length - gone)).toEqual(before.lines.slice(gone))
        if (gone > 0) dropped++
      }
    }),
    { numRuns: 60 },
  )
  // Lines of up to 75 words in a window of 1,400 tokens make small blocks; mostly they are larger by far.
  expect(dropped).toBeLessThanOrEqual(all / 4)
})

test.each([
  ['fill the model', {}, 'I only wanted to ask how you do and what the news is.'],
  ['fill the room’s window', { state: { windowLines: 60, mortals: 9, nonces: 9 } }, 'Well?'],
])('in ordinary talk, where lines %s, a block is a dozen lines or more', (_, tuning, words) => {
  const room = new Conversation({
    tuning: { lines: { perSecond: 0 }, turns: { replyBudgets: [1], banterChance: 0 }, ...tuning },
  })
  const meter = createTokenMeter()
  const starts: string[] = []
  for (let index = 0; index < 150; index++) {
    const seq = room.wait(3_000).post(mortal(index), `[${index}] ${words}`)
    const request = replyPrompt(contextOf(room, { meter }), replyTo(seq, 'alpha'))
    starts.push((request && sharedPart(request).lines[0]) ?? '')
    room.finishAll()
  }
  const drops = starts.filter((start, index) => index > 0 && start !== starts[index - 1]).length
  expect(drops).toBeGreaterThan(3)
  // 300 lines, less what the window still holds.
  expect(250 / drops).toBeGreaterThanOrEqual(12)
})
