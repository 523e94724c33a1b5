import { type Moderator, TalkingHeadsError } from '@talking-heads/core'
import { type Span, wordFinder } from './find-words.ts'
import { cyrillicPatterns, cyrillicSlurs, romanise } from './words/cyrillic.ts'
import { accentedSlurs, accentedWords, latinInnocents, latinPatterns, latinSlurs } from './words/latin.ts'

export interface ModeratorOptions {
  /** Words to mask besides the built-in ones, in Latin or Cyrillic letters; disguises of them are found as well. */
  readonly mask?: readonly string[]
  /** Words for which a line is refused; `slurs` stands for the built-in list of them. Default none. */
  readonly reject?: readonly string[]
  /** Words or phrases that are left alone though they hold one that is masked, in lower-case Latin letters. */
  readonly allow?: readonly string[]
}

/**
 * Masks strong profanity and slurs in English, Spanish, German, French, Italian, Portuguese and Russian, plain or
 * disguised: leetspeak, spacing, repetition, look-alikes, invisible characters. Mild oaths (damn, hell), names and
 * words that merely hold another stay. A masked word keeps its first letter and its length; nothing is refused unless
 * `reject` says so.
 *
 * It knows words, not meanings: threats and insults in clean words pass.
 *
 * @throws TalkingHeadsError `invalid-input` for a word without letters
 */
export function createModerator({ mask = [], reject = [], allow = [] }: ModeratorOptions = {}): Moderator {
  const innocents = [...latinInnocents, ...allow.map((phrase) => phrase.toLowerCase())]
  const own = patternsOf(mask)
  const masked = wordFinder({
    latin: [...latinPatterns, ...latinSlurs, ...own.latin],
    cyrillic: [...cyrillicPatterns, ...cyrillicSlurs, ...own.cyrillic],
    accented: [...accentedWords, ...accentedSlurs],
    innocents,
  })
  const rejected = reject.length === 0 ? undefined : wordFinder({ ...rejectedWords(reject), innocents })

  return {
    async review(text, _by, signal) {
      if (signal.aborted)
        throw new TalkingHeadsError('aborted', 'the review was aborted', { cause: signal.reason })
      const worst = rejected?.(text)[0]
      if (worst) {
        return {
          verdict: 'reject',
          reason: `"${maskSpans(text.slice(worst.start, worst.end))}" is not said in this room`,
        }
      }
      const spans = masked(text)
      return spans.length === 0 ? { verdict: 'allow' } : { verdict: 'mask', text: maskSpans(text, spans) }
    },
  }
}

function rejectedWords(words: readonly string[]) {
  const own = patternsOf(words.filter((word) => word !== 'slurs'))
  if (!words.includes('slurs')) return { ...own, accented: [] }
  const latin = [...latinSlurs, ...own.latin]
  return { latin, cyrillic: [...cyrillicSlurs, ...own.cyrillic], accented: accentedSlurs }
}

function patternsOf(words: readonly string[]) {
  const latin: string[] = []
  const cyrillic: string[] = []
  for (const word of words) {
    const lower = word.normalize('NFC').toLowerCase().trim()
    if (!/\p{L}/u.test(lower)) {
      throw new TalkingHeadsError('invalid-input', `"${word}" is no word to look for; give words of letters`)
    }
    const escaped = lower.replace(/[[\]|]/g, '')
    if (/\p{Script=Cyrillic}/u.test(lower)) cyrillic.push(`|${romanised(escaped)}|`)
    else latin.push(`|${escaped.replace(/ß/g, 's').normalize('NFD').replace(/\p{M}/gu, '')}|`)
  }
  return { latin, cyrillic }
}

function romanised(word: string): string {
  return [...word].map((letter) => String.fromCodePoint(romanise(letter.codePointAt(0) ?? 0))).join('')
}

/** Letters, digits and signs become asterisks, but for each word's first; what is between them stays. */
function maskSpans(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): string {
  let result = ''
  let at = 0
  for (const { start, end } of spans) {
    const [first = '', ...rest] = text.slice(start, end)
    result +=
      text.slice(at, start) + first + rest.map((letter) => (/\s/.test(letter) ? letter : '*')).join('')
    at = end
  }
  return result + text.slice(at)
}
