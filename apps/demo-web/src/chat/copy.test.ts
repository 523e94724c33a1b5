import { expect, test } from 'vitest'
import { copiedLine } from './copy.ts'
import { formatDay } from './format.ts'
import type { LineRow, NoteRow } from './rows.ts'

const at = new Date(2026, 0, 5, 5, 27).getTime()
const line = {
  type: 'line',
  key: '4',
  seq: 4,
  at,
  author: { id: 'm_other', name: 'NPC#F69420', colour: '#F69420', kind: 'mortal' },
} as LineRow
const note = { type: 'note', key: 'note 1', at, sign: '>' } as NoteRow

test('a line is copied with its time and who said it, and its words are one line', () => {
  expect(copiedLine(line, 'first line')).toBe('05:27 <NPC#F69420> first line')
  expect(copiedLine(line, ' of\n two ')).toBe('05:27 <NPC#F69420> of two')
})

test('a note is copied with its sign, once', () => {
  expect(copiedLine(note, 'NPC#00FF00 came in')).toBe('05:27 > NPC#00FF00 came in')
  expect(copiedLine({ ...note, sign: '<' }, '/help')).toBe('05:27 < /help')
})

test('a new day is copied as it reads', () => {
  expect(copiedLine({ type: 'day', key: 'day 4', at }, '')).toBe(formatDay(at))
})

test('of a row whose words are not selected nothing is copied', () => {
  expect(copiedLine(line, '')).toBe('')
})
