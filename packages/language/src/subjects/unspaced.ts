// Languages without spaces between words: a clue is any piece of the writing.
import { foldName } from '../text/index.ts'
import type { UnspacedSubjectTable } from './subject-table.ts'

interface Piece {
  readonly text: string
  /** None where it only looks like a subject. */
  readonly subjects: readonly string[]
}

/** By their first UTF-16 unit, the longest first. */
export type PieceIndex = ReadonlyMap<number, readonly Piece[]>

export function pieceIndex({ subjects, nothing }: UnspacedSubjectTable): PieceIndex {
  const pieces = new Map<string, readonly string[]>()
  for (const [subject, list] of [...Object.entries<string>(subjects), ['', nothing] as const]) {
    for (const text of foldName(list).split(/\s+/)) {
      if (text !== '') pieces.set(text, [...(pieces.get(text) ?? []), ...(subject === '' ? [] : [subject])])
    }
  }
  const index = new Map<number, Piece[]>()
  for (const [text, subjects] of pieces) {
    const sharing = index.get(text.charCodeAt(0)) ?? []
    sharing.push({ text, subjects })
    index.set(text.charCodeAt(0), sharing)
  }
  for (const sharing of index.values()) sharing.sort((one, other) => other.text.length - one.text.length)
  return index
}

/** The first letter of hiragana; what stands before it in Unicode is written with spaces, but for some of Thai's kind. */
const firstUnspaced = 0x3041

export const isUnspacedWord = (word: string): boolean => word.charCodeAt(0) >= firstUnspaced

/** The subjects in a piece of writing, in order; some may come twice. */
export function subjectsInPiece(writing: string, indexes: readonly PieceIndex[]): readonly string[] {
  const subjects: string[] = []
  for (let at = 0; at < writing.length; ) {
    let length = 1
    for (const { text, subjects: found } of longestAt(writing, at, indexes)) {
      subjects.push(...found)
      length = text.length
    }
    at += length
  }
  return subjects
}

/** The longest piece that begins here, of each language that has it. */
function longestAt(writing: string, at: number, indexes: readonly PieceIndex[]): readonly Piece[] {
  const found = indexes.flatMap(
    (index) => index.get(writing.charCodeAt(at))?.find(({ text }) => writing.startsWith(text, at)) ?? [],
  )
  const longest = found.reduce((length, { text }) => Math.max(length, text.length), 0)
  return found.filter(({ text }) => text.length === longest)
}
