import { personOf } from '@talking-heads/core'
import { type Command, decide, foldAll, type Rules } from '@talking-heads/core/engine'
import { decodeEvent, type Event, encodeEvent } from '@talking-heads/core/store'
import { clientFrames } from '@talking-heads/core/wire'
import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import { createModerator } from '@talking-heads/moderation'
import { checkLine } from '../packages/core/src/log/check-line.ts'
import { publicEvent } from '../packages/core/src/session/public-view.ts'
import type { Bench, Row } from './bench.ts'
import { converse, rulesFor } from './conversation.ts'
import { manyGods } from './many-gods.ts'
import { cpuMs, interleaved } from './measure.ts'
import { lineLength, richLines } from './rich-lines.ts'

const perRound = 200
const kinds = ['English', 'Russian', 'Chinese', 'mixed', 'never met']
/** µs for all that one line costs. */
const bar = 100
const mortal = personOf({ id: 'm_1', name: 'NPC#000001' })
const by = { id: mortal.id, name: mortal.name, kind: 'mortal' } as const
const moderator = createModerator()
const never = new AbortController().signal

/** One line on its way in, stage by stage, from the frame that it comes in to the frame that it goes out in. */
export const run: Bench = async () => {
  const gods = manyGods(100)
  const rules = rulesFor(gods, ordinaryWords)
  const all = richLines(perRound)
  const measured = kinds.map((kind) => ({ kind, stages: stagesOf(all[kind] ?? [], rules) }))
  const stages = Object.keys(measured[0]?.stages ?? {})
  const totals = measured.map(({ stages }) => sumOf(stages))
  const rowOf = (stage: string): Row => ({
    stage,
    ...Object.fromEntries(measured.map(({ kind, stages }) => [`${kind} µs`, stages[stage] ?? NaN])),
    'share %': share(measured[0]?.stages[stage] ?? NaN, totals[0] ?? NaN),
  })
  return {
    name: 'line',
    about: `µs of CPU for a line of ${lineLength} characters at 100 gods, by stage; the share is that of an English line`,
    rows: [
      ...stages.map(rowOf),
      {
        stage: 'all',
        ...Object.fromEntries(measured.map(({ kind }, at) => [`${kind} µs`, totals[at] ?? NaN])),
        'share %': 100,
      },
    ],
    goals: measured.map(({ kind }, at) => ({
      what: `a line at 100 gods, all stages, ${kind}, µs`,
      figure: totals[at] ?? NaN,
      atMost: bar,
    })),
  }
}

function stagesOf(lines: readonly string[], rules: Rules): Record<string, number> {
  const { state, at } = converse(200, { mortals: 20, rules })
  const deaf: Rules = { ...rules, hear: () => [] }
  const frames = lines.map((text, nonce) => JSON.stringify({ type: 'say', nonce: `n${nonce}`, text }))
  const posts = lines.map((text, nonce): Command => ({ type: 'post', mortal, nonce: `n${nonce}`, text }))
  const events = posts.map((post): readonly Event[] => {
    const decision = decide(state, post, at, rules)
    if (decision.type === 'refused') throw new Error(decision.message)
    return decision.events
  })
  const texts = events.map((all) => all.map(encodeEvent))
  const each =
    <T>(values: readonly T[], act: (value: T) => unknown) =>
    () => {
      for (const value of values) act(value)
    }
  return interleaved(
    {
      'the frame read': each(frames, (text) => clientFrames.say.safeParse(JSON.parse(text))),
      'the line checked': each(lines, (text) => checkLine(text, 250)),
      moderation: each(lines, (text) => moderator.review(text, by, never)),
      mentions: each(lines, (text) => findMentions(text, rules.founders.gods, ordinaryWords)),
      'the rest of the decision': each(posts, (post) => decide(state, post, at, deaf)),
      'encoded for the store': each(events, (all) => all.map(encodeEvent)),
      'decoded on another server': each(texts, (all) => all.map(decodeEvent)),
      folded: each(events, (all) => foldAll(state, all)),
      'made public': each(events, (all) =>
        all.map((event) => JSON.stringify(publicEvent(event, () => null))),
      ),
    },
    { rounds: 60, perRound: lines.length, now: cpuMs },
  )
}

const sumOf = (micros: Readonly<Record<string, number>>): number =>
  Object.values(micros).reduce((sum, value) => sum + value, 0)

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
