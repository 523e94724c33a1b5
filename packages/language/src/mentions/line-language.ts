import { smallWords } from '../tables/index.ts'
import type { Tells } from './evidence.ts'
import type { Candidate } from './naming.ts'
import { wordsIn } from './roles.ts'
import type { Line } from './standing.ts'

interface Language {
  /** Which a name may be besides; they have a capital out of courtesy. */
  readonly titles: ReadonlySet<string>
  /** All of its small words, by which its lines are known. */
  readonly small: ReadonlySet<string>
}

let known: readonly Language[] | undefined

/** All but English, which `evidence.ts` knows better. */
function languages(): readonly Language[] {
  known ??= smallWords.slice(1).map((table) => ({
    titles: new Set(wordsIn(table.title ?? '')),
    small: new Set(Object.values<string>({ ...table }).flatMap(wordsIn)),
  }))
  return known
}

/** Whether a name is a title in the language that other words of the line are of: the `Pan` of Polish. */
export function isTitleOfItsLanguage(
  line: Line,
  { name, from, to }: Candidate,
  { isEnglish, ordinaryWords }: Tells,
): boolean {
  if (isEnglish) return false
  const others = line.words.filter(
    ({ key }, at) => (at < from || at >= to) && ordinaryWords.get(key) !== 'word',
  )
  return languages().some(
    ({ titles, small }) => titles.has(name.key) && others.some(({ key }) => small.has(key)),
  )
}
