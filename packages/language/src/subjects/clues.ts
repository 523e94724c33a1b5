// What tables say, made ready to be looked up: a clue is one of their entries.
import { foldName, plainWordsOf } from '../text/index.ts'
import type { SubjectTable } from './subject-table.ts'

/** How one word may be written: a stem, and what may follow it; anything may where no ending is named. */
interface Form {
  readonly stem: string
  readonly endings: ReadonlySet<string> | undefined
}

/** A word or a phrase that leads to a subject. */
export interface Clue {
  /** Undefined where it leads to none. */
  readonly subject: string | undefined
  /** Of its first word, one of the forms; there is a clue for each. */
  readonly first: Form
  /** Of each word after it, its forms. */
  readonly rest: readonly (readonly Form[])[]
  /** Stands behind one of these, where it has any. */
  readonly articles: ReadonlySet<string> | undefined
  /** Of clues in one place, the heaviest counts. */
  readonly weight: number
}

/** How many words may stand between two of a phrase. */
export const mostBetween = 1

/** Clues of a spaced language by the stem of their first word. */
export interface ClueIndex {
  readonly byStem: ReadonlyMap<string, readonly Clue[]>
  /** UTF-16 units of the longest stem. */
  readonly longestStem: number
  /** Clues of words that were met: most words of most lines are few. */
  readonly met: Map<string, readonly Clue[]>
}

const maxMet = 8_192
const none: readonly Clue[] = []

/** The clues that may begin with a word, whatever stands behind it. */
export function cluesOfWord(word: string, { byStem, longestStem, met }: ClueIndex): readonly Clue[] {
  const known = met.get(word)
  if (known) return known
  const found: Clue[] = []
  for (let length = Math.min(word.length, longestStem); length > 0; length--) {
    for (const clue of byStem.get(word.slice(0, length)) ?? none)
      if (isForm(word, clue.first)) found.push(clue)
  }
  if (met.size >= maxMet) met.clear()
  // A copy: a part of a line would keep all of it.
  met.set(word.split('').join(''), found.length > 0 ? found : none)
  return found
}

export const isForm = (word: string, { stem, endings }: Form): boolean =>
  word.startsWith(stem) && (endings === undefined || endings.has(word.slice(stem.length)))

/** Words of no more letters take no endings. */
const bareLength = 2

/** Weighs more than any word's letters. */
const wordWeight = 100

export function clueIndex(table: SubjectTable): ClueIndex {
  const byStem = new Map<string, Clue[]>()
  for (const clue of cluesOf(table)) {
    const { stem } = clue.first
    const sharing = byStem.get(stem)
    if (sharing) sharing.push(clue)
    else byStem.set(stem, [clue])
  }
  const longestStem = Math.max(0, ...[...byStem.keys()].map((stem) => stem.length))
  return { byStem, longestStem, met: new Map() }
}

function cluesOf(table: SubjectTable): Clue[] {
  const reading: Reading = {
    endings: new Set(table.endings.split(' ').map(foldName)),
    yielding: foldName(table.yielding ?? ''),
    articles: new Set((table.articles ?? '').split(/\s+/).flatMap(plainWordsOf)),
  }
  const entries = Object.entries<string>(table.subjects).flatMap(([subject, list]) =>
    list.split(',').flatMap((entry) => cluesIn(entry, subject, reading)),
  )
  const none = (table.nothing ?? '').split(',').flatMap((entry) => cluesIn(entry, undefined, reading))
  return [...entries, ...none]
}

interface Reading {
  readonly endings: ReadonlySet<string>
  readonly yielding: string
  readonly articles: ReadonlySet<string>
}

/** The clues that one entry of a table means. */
function cluesIn(entry: string, subject: string | undefined, reading: Reading): Clue[] {
  const words = entry.split(/\s+/).flatMap((part) => formsOf(part, reading))
  const article = [...reading.articles][0]
  const isBehind = words.length > 1 && words[0]?.length === 1 && words[0][0]?.stem === article
  const [firsts = [], ...rest] = isBehind ? words.slice(1) : words
  const lengthOfRest = rest.reduce((sum, [form]) => sum + (form?.stem.length ?? 0), 0)
  return firsts.map((first) => ({
    subject,
    first,
    rest,
    articles: isBehind ? reading.articles : undefined,
    weight: words.length * wordWeight + first.stem.length + lengthOfRest,
  }))
}

/** The words that a part of an entry stands for, each in its forms: `lost` one, `mother/father` one, `can't` two. */
function formsOf(part: string, reading: Reading): Form[][] {
  if (!part.includes('/')) {
    const words = plainWordsOf(part)
    return words.map((word, at) => [formOf(word, part.endsWith('*') && at === words.length - 1, reading)])
  }
  return [
    part
      .split('/')
      .flatMap((one) => plainWordsOf(one).map((word) => formOf(word, one.endsWith('*'), reading))),
  ]
}

const bare: ReadonlySet<string> = new Set([''])

/** What a word may end in that is written whole. */
const wholeEndings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

function formOf(word: string, isOpen: boolean, { endings, yielding }: Reading): Form {
  if (isOpen) return { stem: word, endings: undefined }
  if (word.length <= bareLength) return { stem: word, endings: bare }
  const last = word.slice(-1)
  // Of `oro` neither `or` nor what begins so is a form: an ending takes the place of its last letter.
  if (yielding.includes(last)) return { stem: word.slice(0, -1), endings: new Set([...endings, last]) }
  const whole = wholeEndings.get(endings) ?? new Set(['', ...endings])
  wholeEndings.set(endings, whole)
  return { stem: word, endings: whole }
}
