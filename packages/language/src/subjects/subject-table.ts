/**
 * The words by which the speakers of a language come to a subject: what its file exports. Another language is another
 * file, named in `tables.ts`.
 *
 * Words stand in their usual spelling; capitals and accents are folded when they are read. Commas part them:
 *
 * - `funeral`: that word, also with one of the language's `endings`
 * - `danc*`: every word that begins so
 * - `passed away`: several words, with at most one other between two of them
 * - `lost mother/father`: either of them
 * - `le chat`: where `le` is the first of the language's `articles`, `chat` behind any of these, with at most one word
 *   between; for what is another language's everyday word (French `chat`) or an everyday word of its own without them
 *
 * Where several are met in one place, that of most words counts, then the longest.
 */
export interface SubjectTable {
  /** May stand behind a word: `s es`. Words of two letters take none. */
  readonly endings: string
  /** Letters at a word's end that make room for an ending: the `o` of Italian `libro`, `libri`. */
  readonly yielding?: string
  /** What a noun stands behind, and hardly anything of another language. */
  readonly articles?: string
  /** What looks like a subject and is none: `for the love of`. */
  readonly nothing?: string
  /** By subject, in English as gods' profiles name it. */
  readonly subjects: Readonly<Record<string, string>>
}

/**
 * The same of a language that puts no spaces between words. Pieces of writing, parted by spaces; where several begin in
 * one place, the longest counts.
 */
export interface UnspacedSubjectTable {
  readonly nothing: string
  readonly subjects: Readonly<Record<string, string>>
}
