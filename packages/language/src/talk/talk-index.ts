import { talk } from '../tables/index.ts'
import type { TalkWords } from '../tables/talk-words.ts'
import { plainWordsOf } from '../text/words.ts'

type TalkCue = keyof TalkWords

/** What words tell, as bits. */
export const cue: Readonly<Record<TalkCue, number>> = {
  everybody: 1,
  anybody: 2,
  hail: 4,
  answer: 8,
  onward: 16,
  back: 32,
  now: 64,
  own: 128,
  you: 256,
}

/** What counts only at a line's beginning. */
export const openings = cue.hail | cue.answer | cue.onward | cue.own

/** A word or phrase of a language, and what it tells. */
export interface Phrase {
  readonly words: readonly string[]
  /** Bits of {@link cue}. */
  readonly cues: number
  /** Which language's it is: its place in the list of tables. */
  readonly language: number
}

export interface TalkIndex {
  /** Phrases of all languages by their first word, of each language the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Those of scripts without spaces. */
  readonly pieces: readonly { readonly piece: string; readonly cues: number; readonly language: number }[]
  /** Of each language, in the order of their numbers. */
  readonly names: readonly string[]
}

/** Scripts written without spaces between words. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

let index: TalkIndex | undefined

export function talkIndex(): TalkIndex {
  index ??= indexOf(talk)
  return index
}

function indexOf(languages: typeof talk): TalkIndex {
  const phrases = new Map<string, Phrase[]>()
  const pieces: TalkIndex['pieces'][number][] = []
  for (const [language, [, table]] of languages.entries()) {
    const cuesOf = new Map<string, number>()
    for (const [name, bit] of Object.entries(cue)) {
      for (const entry of (table[name as TalkCue] ?? '').split(/\s+/).filter((word) => word !== '')) {
        if (unspaced.test(entry)) {
          pieces.push({ piece: entry, cues: bit, language })
          continue
        }
        // As lines are read: without accents, apostrophes and hyphens.
        const key = plainWordsOf(entry.replaceAll('_', ' ')).join(' ')
        cuesOf.set(key, (cuesOf.get(key) ?? 0) | bit)
      }
    }
    for (const [key, cues] of cuesOf) {
      const words = key.split(' ')
      const [first = ''] = words
      phrases.set(first, [...(phrases.get(first) ?? []), { words, cues, language }])
    }
  }
  for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length)
  return { phrases, pieces, names: languages.map(([name]) => name.toLowerCase()) }
}
