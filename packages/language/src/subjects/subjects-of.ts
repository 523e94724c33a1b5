import { plainWordsOf } from '../text/index.ts'
import { type Clue, type ClueIndex, clueIndex, cluesOfWord, isForm, mostBetween } from './clues.ts'
import { type SubjectLanguage, spacedTables, unspacedTables } from './tables.ts'
import { isUnspacedWord, type PieceIndex, pieceIndex, subjectsInPiece } from './unspaced.ts'

/** Every language that {@link subjectsOf} reads, by its name in English: `english`, `spanish`. */
export const subjectLanguages: readonly SubjectLanguage[] = [
  ...keysOf(spacedTables),
  ...keysOf(unspacedTables),
]

const clueIndexes = new Map<SubjectLanguage, ClueIndex>()
const pieceIndexes = new Map<SubjectLanguage, PieceIndex>()

/**
 * The subjects that a line of chat is about, each once, in the order in which the line comes to them: English words as
 * gods' profiles have them among their `keywords`. `I lost my grandmother` is about `death`, `明日テストなのに` about `exam`.
 *
 * Knows everyday words and set phrases of {@link subjectLanguages}. Where the line's language is known, name it alone:
 * German `war` is an English war. Pure; never throws; takes time that grows with the line's length.
 */
export function subjectsOf(
  text: string,
  languages: readonly SubjectLanguage[] = subjectLanguages,
): readonly string[] {
  return subjectsIn(plainWordsOf(text), languages)
}

/** The same of a line that is words already, as `plainWordsOf` has them. */
export function subjectsIn(
  words: readonly string[],
  languages: readonly SubjectLanguage[],
): readonly string[] {
  const spaced = indexesOf(languages, spacedTables, clueIndex, clueIndexes)
  const unspaced = indexesOf(languages, unspacedTables, pieceIndex, pieceIndexes)
  const subjects: string[] = []
  const add = (subject: string | undefined) => {
    if (subject !== undefined && !subjects.includes(subject)) subjects.push(subject)
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    if (isUnspacedWord(word)) {
      for (const subject of subjectsInPiece(word, unspaced)) add(subject)
      at++
    } else at = readClues(words, at, spaced, add)
  }
  return subjects
}

/** Of each language named that is written so; built when it is first named. */
function indexesOf<Table, Index>(
  languages: readonly SubjectLanguage[],
  tables: Readonly<Partial<Record<SubjectLanguage, Table>>>,
  build: (table: Table) => Index,
  known: Map<SubjectLanguage, Index>,
): readonly Index[] {
  return languages.flatMap((language) => {
    const table = tables[language]
    if (!table) return []
    const index = known.get(language) ?? build(table)
    known.set(language, index)
    return [index]
  })
}

function keysOf<Key extends string>(tables: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(tables) as Key[]
}

/**
 * Adds what the heaviest of the clues lead to that begin at a word.
 *
 * @returns where the longest of them ends
 */
function readClues(
  words: readonly string[],
  at: number,
  indexes: readonly ClueIndex[],
  add: (subject: string | undefined) => void,
): number {
  let heaviest: Clue[] | undefined
  let weight = 0
  let end = at + 1
  for (const index of indexes) {
    for (const clue of cluesOfWord(words[at] ?? '', index)) {
      if (clue.weight < weight) continue
      const last = endOfPhrase(words, at, clue)
      if (last === undefined) continue
      if (!heaviest || clue.weight > weight) {
        heaviest = [clue]
        weight = clue.weight
        end = last
      } else {
        heaviest.push(clue)
        end = Math.max(end, last)
      }
    }
  }
  for (const { subject } of heaviest ?? []) add(subject)
  return end
}

/** Where a phrase ends whose first word is here; undefined where its other words are not. */
function endOfPhrase(words: readonly string[], at: number, { rest, articles }: Clue): number | undefined {
  if (articles && !isBehind(words, at, articles)) return undefined
  let next = at + 1
  for (const forms of rest) {
    const latest = next + mostBetween
    while (next <= latest && !forms.some((form) => isForm(words[next] ?? '', form))) next++
    if (next > latest) return undefined
    next++
  }
  return next
}

function isBehind(words: readonly string[], at: number, articles: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= at - 1 - mostBetween; before--) {
    if (articles.has(words[before] ?? '')) return true
  }
  return false
}
