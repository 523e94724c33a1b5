import { expect, test } from 'vitest'
import type { PublicEvent } from '../wire/index.ts'
import { clientTuning } from './client-tuning.ts'
import { type ClientEntry, Timeline } from './timeline.ts'

const entry = (seq: number, event: PublicEvent): ClientEntry => ({ seq, id: `e${seq}`, event })
const said = (seq: number, text = `line ${seq}`) =>
  entry(seq, { type: 'message-posted', at: seq, author: 'm_a', text })
const reacted = (seq: number) =>
  entry(seq, { type: 'reaction-set', at: seq, seq: 0, by: `m_${seq}`, reaction: '🔥' })
const removed = (seq: number) =>
  entry(seq, { type: 'message-removed', at: seq, seq: 0, by: 'm_op', reason: 'spam' })

function timelineOf(maxEntries: number, entries: readonly ClientEntry[]): Timeline {
  const timeline = new Timeline(maxEntries, undefined)
  timeline.reset(entries[0]?.seq ?? 0)
  for (const one of entries) timeline.append(one)
  return timeline
}

const seqsOf = ({ entries }: Timeline) => entries.map(({ seq }) => seq)
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

test('of lines the oldest go first, and what stood before them goes along', () => {
  const timeline = timelineOf(3, [removed(0), said(1), said(2), removed(3), said(4), said(5)])
  expect(seqsOf(timeline)).toEqual([2, 3, 4, 5])
  expect(timeline.from).toBe(2)
  expect(timeline.isFull).toBe(true)
})

test('no number of reactions pushes a line out; the oldest of them are forgotten', () => {
  const timeline = timelineOf(100, [said(0), said(1), ...range(2, 5_000).map(reacted), said(5_000)])
  const kept = seqsOf(timeline)
  expect([kept[0], kept[1], kept.at(-1)]).toEqual([0, 1, 5_000])
  expect(kept.length).toBeLessThanOrEqual(103)
  expect(kept).toContain(4_999)
  expect(timeline.from).toBe(0)
  expect(timeline.isFull).toBe(false)
})

test('nor do those of an older page, which leave no gap', () => {
  const timeline = timelineOf(100, [said(5_000)])
  timeline.prepend([said(0), ...range(1, 5_000).map(reacted)])
  expect(seqsOf(timeline)).toContain(0)
  expect(timeline.from).toBe(0)
  expect(timeline.entries.length).toBeLessThanOrEqual(102)
})

test('a removal is kept as long as the line that it removes', () => {
  const timeline = timelineOf(10, [said(0), removed(1), ...range(2, 500).map(reacted)])
  expect(seqsOf(timeline).slice(0, 2)).toEqual([0, 1])
})

test('however long its lines are, it holds no more than so many characters', () => {
  const text = 'x'.repeat(100_000)
  const timeline = timelineOf(
    5_000,
    range(0, 100).map((seq) => said(seq, text)),
  )
  expect(JSON.stringify(timeline.entries).length).toBeLessThanOrEqual(clientTuning.maxEntryChars)
  expect(timeline.entries.at(-1)?.seq).toBe(99)
  expect(timeline.from).toBe(timeline.entries[0]?.seq)
})

test('one entry that is too large by itself leaves none', () => {
  const timeline = timelineOf(10, [said(0, 'x'.repeat(clientTuning.maxEntryChars)), said(1)])
  expect(seqsOf(timeline)).toEqual([1])
})
