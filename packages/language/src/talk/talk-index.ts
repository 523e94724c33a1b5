import { talk } from '../tables/index.ts'
import type { TalkWords } from '../tables/talk-words.ts'
import { plainWordsOf } from '../text/words.ts'

export type TalkCue = keyof TalkWords

/** What counts only at a line's beginning. */
export const openings: ReadonlySet<TalkCue> = new Set<TalkCue>(['hail', 'answer', 'onward', 'own'])

/** A word or phrase of a language, and what it tells. */
interface Phrase {
  readonly words: readonly string[]
  readonly cues: readonly TalkCue[]
  /** Whether any of them counts at a line's beginning. */
  readonly opens: boolean
  /** Which language's it is: its place in the list of tables. */
  readonly language: number
}

export interface TalkIndex {
  /** Phrases of all languages by their first word, of each language the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Those of scripts without spaces. */
  readonly pieces: readonly { readonly piece: string; readonly cue: TalkCue; readonly language: number }[]
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

const allCues: readonly TalkCue[] = [
  'everybody',
  'anybody',
  'hail',
  'answer',
  'onward',
  'back',
  'now',
  'own',
  'you',
]

function indexOf(languages: typeof talk): TalkIndex {
  const phrases = new Map<string, Phrase[]>()
  const pieces: TalkIndex['pieces'][number][] = []
  for (const [language, [, table]] of languages.entries()) {
    const cuesOf = new Map<string, TalkCue[]>()
    for (const cue of allCues) {
      for (const entry of (table[cue] ?? '').split(/\s+/).filter((word) => word !== '')) {
        if (unspaced.test(entry)) {
          pieces.push({ piece: entry, cue, language })
          continue
        }
        // As lines are read: without accents, apostrophes and hyphens.
        const key = plainWordsOf(entry.replaceAll('_', ' ')).join(' ')
        const cues = cuesOf.get(key)
        if (!cues) cuesOf.set(key, [cue])
        else if (!cues.includes(cue)) cues.push(cue)
      }
    }
    for (const [key, cues] of cuesOf) {
      const words = key.split(' ')
      const [first = ''] = words
      const phrase = { words, cues, opens: cues.some((cue) => openings.has(cue)), language }
      phrases.set(first, [...(phrases.get(first) ?? []), phrase])
    }
  }
  for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length)
  return { phrases, pieces, names: languages.map(([name]) => name.toLowerCase()) }
}
