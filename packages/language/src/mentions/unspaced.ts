import { smallWords, unspaced } from '../tables/index.ts'
import type { SmallWords, UnspacedWords } from '../tables/language-table.ts'
import { normalised } from '../text/normalised.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { NameIndex } from './name-index.ts'

let segmenter: Intl.Segmenter | undefined
/** A run of nothing but names is cut no further. */
const maxPieces = 32
/** Places of a line where words are looked for, and how far around them, in characters. */
const maxPlaces = 3
const reach = 12
const longestRespect = 4

const split = (words: string | undefined) => words?.split(/\s+/) ?? []
const anyOf = (words: readonly string[]) => `(?:${words.join('|') || '(?!)'})`
const beside = (field: keyof UnspacedWords) => anyOf(unspaced.flatMap((table) => split(table[field])))
/** Of the small words, those that are written without spaces. */
const unspacedWords = (field: keyof SmallWords) =>
  anyOf(smallWords.flatMap((table) => split(table[field]).filter((word) => wordsOf(word).words[0]?.unspaced)))

const readTables = () => ({
  /** Endings of respect or of calling. */
  respectful: new RegExp(`^${unspacedWords('honorific')}`),
  sides: new RegExp(`^${beside('after')}`),
  sidesBefore: new RegExp(`${beside('before')}$`),
  places: new RegExp(`^${beside('places')}`),
  direct: new RegExp(`^${unspacedWords('direct')}`),
})
let known: ReturnType<typeof readTables> | undefined
/** Read when such a script is first met. */
const patterns = () => {
  known ??= readTables()
  return known
}

/** Whether a run that follows a name begins as what is said to somebody does. */
export const opensDirectly = (run: string): boolean => patterns().direct.test(run)

/**
 * Cuts the names out of runs of unspaced script. A name counts where words end on both sides of it, not inside
 * or across others (天照 is nobody in 今天照相); words are only looked for where a name stands.
 */
export function cutUnspaced(words: readonly Word[], index: NameIndex, text: string): readonly Word[] {
  if (index.unspaced.size === 0 || !words.some((word) => word.unspaced)) return words
  const budget = { left: maxPlaces }
  return words.flatMap((word) =>
    word.unspaced && !index.byWord.has(word.key) ? cut(word, index, text, budget) : [word],
  )
}

/** Places where words may still be looked for. */
interface Budget {
  left: number
}

function cut(word: Word, index: NameIndex, text: string, budget: Budget): Word[] {
  const raw = text.slice(word.at, word.end)
  // Halfwidth kana fold into fewer characters: then places are those of the whole run.
  const run = normalised(raw, 'NFKC')
  const isSame = run.length === raw.length
  const pieces: Word[] = []
  let done = 0
  const piece = (from: number, to: number, key = run.slice(from, to)): void => {
    if (from === to) return
    const at = isSame ? word.at + from : word.at
    const end = isSame ? word.at + to : word.end
    pieces.push({ ...word, at, end, key, gap: pieces.length === 0 ? word.gap : 0 })
  }
  for (let at = 0; at < run.length && pieces.length < maxPieces; at++) {
    const names = index.unspaced.get(run.charCodeAt(at))
    if (!names) continue
    const name = names.find(({ key }) => run.startsWith(key, at) && stands(run, at, at + key.length, budget))
    if (!name) continue
    piece(done, at)
    piece(at, at + name.key.length, name.parts.join(''))
    done = at + name.key.length
    const respect = patterns().respectful.exec(run.slice(done, done + longestRespect))?.[0] ?? ''
    piece(done, done + respect.length)
    done += respect.length
    at = done - 1
  }
  piece(done, run.length)
  return pieces
}

function stands(run: string, from: number, to: number, budget: Budget): boolean {
  if (isKana(run, from)) return !isKana(run, from - 1) && !isKana(run, to)
  const isWhole = from === 0 && to === run.length
  if (!isWhole && budget.left <= 0) return false
  // A god's temple, or its station, is a place.
  const { places, sides, sidesBefore } = patterns()
  if (places.test(run.slice(to, to + reach))) return false
  if (isWhole) return true
  budget.left--
  const isBound = boundsAround(run, from, to)
  const opens = from === 0 || isBound(from)
  const closes = to === run.length || isBound(to)
  if (opens && closes) return true
  const opensBeside = opens || sidesBefore.test(run.slice(Math.max(0, from - 2), from))
  const closesBeside = closes || sides.test(run.slice(to, to + 2))
  // Three characters or more are seldom met by chance.
  return to - from >= 3 && opensBeside && closesBeside
}

const isKana = (run: string, at: number): boolean => {
  const code = run.charCodeAt(at)
  return code >= 0x30a1 && code <= 0x30ff
}

/** Whether a word begins at a place, near a part of a run. */
function boundsAround(run: string, from: number, to: number): (at: number) => boolean {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  const start = Math.max(0, from - reach)
  const segments = segmenter.segment(run.slice(start, to + reach))
  return (at) => segments.containing(at - start)?.index === at - start
}
