import { pantheon } from '@talking-heads/pantheon'
import { beforeEach, expect, test, vi } from 'vitest'
import { ordinaryWords } from '../tables/ordinary-words.ts'
import type { WordList } from '../tables/word-list.ts'
import { editDistance } from '../text/edit-distance.ts'
import { findMentions } from './find-mentions.ts'
import type { Named } from './name-index.ts'

// What a line costs is not to grow with those who may be named. No time is measured here: the work is counted.

vi.mock('../text/edit-distance.ts', async (original) => {
  const actual = await original<typeof import('../text/edit-distance.ts')>()
  return { ...actual, editDistance: vi.fn(actual.editDistance) }
})
beforeEach(() => vi.clearAllMocks())

const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'za']
/** Gods with names that nobody would come upon. */
const others = (count: number): readonly Named[] =>
  Array.from({ length: count }, (_, at) => {
    const name = [...String(at).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('')
    return { id: `other-${at}`, name: `Xq${name}`, aliases: [] }
  })

const ordinary = [
  'good evening everybody, has anyone seen my hat lately or was it stolen again by somebody from the harbour',
  'Gestern Abend haben wir am Hafen ein neues Brettspiel ausprobiert und dann bis Mitternacht getanzt',
  'вчера вечером мы долго гуляли вдоль реки и говорили о старых книгах, пока не начался дождь',
  'yesterday grumblewick fendrolsnap quibberlatch vontrumsel haspendrool and nifterlow were all made up',
]

const looked: string[] = []
const counted: WordList = {
  size: ordinaryWords.size,
  get(word) {
    looked.push(word)
    return ordinaryWords.get(word)
  },
}

/** Words compared, and looked up in the list of ordinary ones, for some lines. */
function workOf(lines: readonly string[], gods: readonly Named[]) {
  findMentions('', gods, counted)
  vi.mocked(editDistance).mockClear()
  looked.length = 0
  for (const line of lines) findMentions(line, gods, counted)
  return { compared: vi.mocked(editDistance).mock.calls.length, looked: looked.length }
}

test('no word of an ordinary line is compared with a name letter by letter, or looked up in the list of words', () => {
  expect(workOf(ordinary, pantheon)).toEqual({ compared: 0, looked: 0 })
})

test('nor is any where ten thousand may be named', () => {
  expect(workOf(ordinary, [...pantheon, ...others(10_000)])).toEqual({ compared: 0, looked: 0 })
})

test('a misspelt name is compared with no more names where a hundred more may be named that look otherwise', () => {
  const lines = ['anansy, tell me a story', 'who is quetzalcoatll', 'hey osirsi and hefaistos']
  const few = workOf(lines, pantheon)
  expect(few.compared).toBeGreaterThan(0)
  expect(workOf(lines, [...pantheon, ...others(100)])).toEqual(few)
})
