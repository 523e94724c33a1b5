import { expect, test } from 'vitest'
import { partOf, piecesOf, violationsOf } from './schedules.ts'

const pieces = piecesOf(partOf(process.env, 1, 2), 125)

test.each(pieces)(
  'rooms keep every promise through $count schedules of faults from seed $from on',
  async (piece) => {
    expect(await violationsOf(piece)).toEqual([])
  },
)
