import type { ClauseWords } from '../tables/clause-words.ts'
import { clauses } from '../tables/index.ts'
import { foldName } from '../text/fold.ts'

/** The words of all languages that do one thing in a clause, as a line's are compared; `it's` is `its` as well. */
export function clauseWords(field: keyof ClauseWords): ReadonlySet<string> {
  const words = clauses.flatMap((table) => foldName(table[field] ?? '').split(/\s+/))
  return new Set([...words, ...words.map((word) => word.replace("'", ''))].filter((word) => word !== ''))
}
