import { expect, test } from 'vitest'
import { table } from './table.ts'

test('numbers stand to the right, words to the left, a missing cell is empty', () => {
  const rows = [
    { what: 'append', micros: 82.1234, ops: 12000 },
    { what: 'read 50', micros: 5 },
  ]
  expect(table(rows)).toBe(
    ['what     micros     ops', '-------  ------  ------', 'append    82.12  12,000', 'read 50       5'].join(
      '\n',
    ),
  )
})
