import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TypoFilter } from './typo-filter.ts'

const letter = fc.constantFrom(...'abcdeé')
/** One edit: a letter dropped, added or changed, or two neighbours swapped. */
const edit = fc.record({
  kind: fc.constantFrom('drop', 'add', 'change', 'swap'),
  place: fc.nat(20),
  letter,
})

function edited(
  word: string,
  { kind, place, letter: other }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) {
  const at = place % (word.length + 1)
  const [before, here, next, rest] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  if (kind === 'add') return before + other + here + next + rest
  if (kind === 'swap') return before + next + here + rest
  return before + (kind === 'drop' ? '' : other) + next + rest
}

test.each([
  [1, 5, 8],
  [2, 9, 16],
])('no word within %d edits of a name passes for one that is near none', (edits, least, most) => {
  const name = fc.string({ unit: letter, minLength: least, maxLength: most })
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.array(edit, { maxLength: edits }),
      (names, made) => {
        const word = made.reduce(edited, names[0] ?? '')
        expect(new TypoFilter(names, edits).mayBeNear(word)).toBe(true)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('words that are far from all names are told from them, and where there are no names, all words', () => {
  const filter = new TypoFilter(['quetzalcoatl', 'hephaistos'], 2)
  for (const word of ['thunderstorm', 'hephaistosian', 'quetzal', 'tos', '']) {
    expect(filter.mayBeNear(word)).toBe(false)
  }
  expect(new TypoFilter([], 2).mayBeNear('quetzalcoatl')).toBe(false)
})
