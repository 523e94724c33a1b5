import type { ClientEntry, PublicEvent } from '@talking-heads/core/client'
import { expect, test } from 'vitest'
import { countFresh, newestSeq } from './fresh.ts'
import { type LocalNote, RowBuilder, type RowSource, type Who } from './rows.ts'

const noon = new Date(2026, 0, 5, 12).getTime()
const members: Record<string, Who> = {
  m_you: { id: 'm_you', name: 'NPC#F69420', colour: '#F69420', kind: 'mortal' },
  m_other: { id: 'm_other', name: 'NPC#00FF00', colour: '#00FF00', kind: 'mortal' },
  lyssa: { id: 'lyssa', name: 'LYSSA', colour: '#ff2f55', kind: 'god' },
}
const entry = (seq: number, event: PublicEvent): ClientEntry => ({ seq, id: `e${seq}`, event })
const said = (seq: number, author: string, replyTo?: number) =>
  entry(seq, {
    type: 'message-posted',
    at: noon + seq,
    author,
    text: `line ${seq}`,
    ...(replyTo === undefined ? {} : { replyTo }),
  })
const spoken = (seq: number, godId: string, replyTo: number) =>
  entry(seq, { type: 'reply-spoken', at: noon + seq, godId, text: 'damn', masked: 'd**n', replyTo })
const source = (entries: readonly ClientEntry[], notes: readonly LocalNote[] = []): RowSource => ({
  entries,
  notes,
  youId: 'm_you',
  member: (id) => members[id],
})
const build = (entries: readonly ClientEntry[], notes: readonly LocalNote[] = []) =>
  new RowBuilder().build(source(entries, notes))

test('lines say who, what and whom they answer', () => {
  const rows = build([said(4, 'm_you'), spoken(5, 'lyssa', 4), said(6, 'm_other', 5), spoken(7, 'lyssa', 1)])
  expect(rows).toMatchObject([
    { type: 'line', seq: 4, author: members.m_you, answers: undefined },
    { seq: 5, author: members.lyssa, text: 'damn', masked: 'd**n', answers: 'you', toYou: true },
    { seq: 6, author: members.m_other, answers: 'LYSSA', toYou: false },
    { seq: 7, answers: 'an earlier line' },
  ])
})

test('who was never heard of still speaks', () => {
  const rows = build([said(0, 'm_gone'), spoken(1, 'nameless', 0)])
  expect(rows).toMatchObject([
    { author: { id: 'm_gone', kind: 'mortal', name: 'somebody' } },
    { author: { id: 'nameless', kind: 'god' }, answers: 'somebody' },
  ])
})

test('what later events say of a line stands in the line', () => {
  const at = noon
  const rows = build([
    said(0, 'm_other'),
    entry(1, { type: 'reaction-set', at, seq: 0, by: 'm_you', reaction: '🔥' }),
    entry(2, { type: 'reaction-set', at, seq: 0, by: 'lyssa', reaction: '🔥' }),
    entry(3, { type: 'reaction-set', at, seq: 0, by: 'm_x', reaction: '💧' }),
    entry(4, { type: 'reaction-set', at, seq: 0, by: 'm_x', reaction: null }),
    entry(5, { type: 'message-removed', at, seq: 0, by: 'lyssa', reason: 'spam' }),
  ])
  expect(rows).toMatchObject([{ seq: 0, removed: 'spam', reactions: [{ emoji: '🔥', count: 2 }] }])
})

test('events that are told become notes, the rest nothing', () => {
  const at = noon
  const mortal = { id: 'm_other', name: 'NPC#00FF00', colour: '#00FF00' }
  const rows = build([
    entry(0, { type: 'room-opened', at, topic: 'Hello.' }),
    entry(1, { type: 'mortal-arrived', at, mortal, patron: 'lyssa' }),
    entry(2, { type: 'mortal-arrived', at, mortal: { ...mortal, id: 'm_you' }, patron: null }),
    entry(3, { type: 'favor-changed', at, godId: 'lyssa', affinity: 57, change: 7, reason: 'wit' }),
    entry(4, { type: 'favor-changed', at, godId: 'lyssa', affinity: 54, change: -3 }),
    entry(5, { type: 'favor-changed', at, godId: 'lyssa', affinity: 54, change: 0 }),
    entry(6, { type: 'reply-withheld', at, replyTo: 0, reason: 'budget' }),
    entry(7, { type: 'reply-withheld', at, replyTo: 0, godId: 'lyssa', reason: 'model-failed' }),
    entry(8, { type: 'topic-changed', at, topic: 'Tea', by: 'lyssa' }),
    entry(9, { type: 'god-departed', at, godId: 'lyssa', farewell: 'enough' }),
  ])
  expect(rows.map((row) => row.type === 'note' && `${row.kind}: ${row.text}`)).toEqual([
    'system: The room opened. Hello.',
    'system: NPC#00FF00 of LYSSA speaks up for the first time',
    'favor: You gained favor with LYSSA (+7): wit',
    'favor: You lost favor with LYSSA (−3)',
    'system: LYSSA drew breath to answer, and thought better of it',
    'system: Topic: Tea',
    'system: LYSSA departed, saying: enough',
  ])
})

test('the page’s own notes stand where they were made, whatever comes before and after', () => {
  const note = (id: number, after: number): LocalNote => ({ id, after, at: noon, sign: '>', text: `n${id}` })
  const notes = [note(0, 5), note(1, 5), note(2, 6)]
  const keys = (entries: readonly ClientEntry[]) => build(entries, notes).map(({ key }) => key)
  expect(keys([said(5, 'm_you'), said(6, 'm_you')])).toEqual(['5', 'note 0', 'note 1', '6', 'note 2'])
  const more = [said(4, 'm_you'), said(5, 'm_you'), said(6, 'm_you'), said(7, 'm_you')]
  expect(keys(more)).toEqual(['4', '5', 'note 0', 'note 1', '6', 'note 2', '7'])
  expect(keys([said(9, 'm_you')])).toEqual(['note 0', 'note 1', 'note 2', '9'])
})

test('a new day is marked', () => {
  const later = entry(1, { type: 'message-posted', at: noon + 86_400_000, author: 'm_you', text: 'morning' })
  expect(build([said(0, 'm_you'), later]).map(({ type }) => type)).toEqual(['line', 'day', 'line'])
})

test('rows that did not change are the same objects', () => {
  const builder = new RowBuilder()
  const before = builder.build(source([said(0, 'm_you'), said(1, 'm_other')]))
  const reaction = entry(2, { type: 'reaction-set', at: noon, seq: 1, by: 'lyssa', reaction: '🔥' })
  const after = builder.build(source([said(0, 'm_you'), said(1, 'm_other'), reaction, said(3, 'm_other')]))
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
  expect(after).toHaveLength(3)
})

test('new lines are what was said, and favour', () => {
  const rows = build([
    said(0, 'm_you'),
    said(1, 'm_other'),
    entry(2, { type: 'topic-changed', at: noon, topic: 'Tea', by: 'lyssa' }),
    entry(3, { type: 'favor-changed', at: noon, godId: 'lyssa', affinity: 1, change: 1 }),
  ])
  expect(newestSeq(rows)).toBe(3)
  expect(countFresh(rows, 0)).toBe(2)
  expect(countFresh(rows, 3)).toBe(0)
  expect(newestSeq([])).toBe(-1)
})
