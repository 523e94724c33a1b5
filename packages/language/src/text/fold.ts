// Two texts are one name, or one word, where they fold to the same. What names look like is for look-alikes.ts.
import { normalised } from './normalised.ts'

/** Marks that writers leave out: Latin, Greek and Cyrillic diacritics, Hebrew and Arabic points. Vowel signs stay. */
const omissibleMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g

/** Letters that decompose into nothing but are typed as these; Persian and Urdu keyboards have their own ye, kaf and heh. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  ـ: '',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ة: 'ه',
}
const otherLetters = /[øłđðþæœßıςـیىکہة]/g
const ascii = /^[\0-\x7f]*$/

/**
 * A name as it is compared: compatibility forms unified, diacritics dropped, case folded. Everything that compares
 * words folds so, or by one of the variants here.
 */
export function foldName(name: string): string {
  if (ascii.test(name)) return name.toLowerCase().trim()
  const bare = normalised(normalised(name, 'NFKD').replace(omissibleMarks, ''), 'NFC').toLowerCase().trim()
  return bare.replace(otherLetters, (letter) => plainLetters[letter] ?? letter)
}

/** What is written for an apostrophe inside a word. */
export const apostrophes = "'’‘ʼʻ＇"
const everyApostrophe = /* @__PURE__ */ new RegExp(`[${apostrophes}]`, 'g')
/** Keyboards without an apostrophe have these, and models write what people type. */
const everyTypedApostrophe = /* @__PURE__ */ new RegExp(`[${apostrophes}\`´]`, 'g')

/**
 * {@link foldName}, with every kind of apostrophe as `'`: for whoever looks for phrases in a sentence, such as refusals
 * (`I can't`) in what a model wrote.
 */
export const foldSpeech = (text: string): string => foldName(text.replace(everyTypedApostrophe, "'"))

const unseen = /\p{Cf}+/gu
/** What a character folds to on its own, for characters that do so whatever stands beside them. */
const folds: (string | undefined)[] = []
/** Those of them that are folded already; 0 where it was not asked yet. */
const folded = /* @__PURE__ */ new Uint8Array(0x10000)

/**
 * {@link foldName}, with apostrophes as `'` and without what cannot be seen: for the tokeniser, whose words hold both.
 * Most characters fold alone, and are folded once; most words have nothing to fold.
 */
export function foldWord(word: string): string {
  let at = 0
  while (at < word.length && folded[word.charCodeAt(at)] === 1) at++
  if (at === word.length) return word
  let result = word.slice(0, at)
  for (; at < word.length; at++) {
    const code = word.charCodeAt(at)
    let fold = folds[code]
    if (fold === undefined) {
      if (!foldsByItself(code)) return foldWhole(word)
      const character = word.charAt(at)
      fold = foldWhole(character)
      folds[code] = fold
      if (fold === character) folded[code] = 1
    }
    result += fold
  }
  return result
}

const foldWhole = (word: string): string => foldName(word.replace(unseen, '').replace(everyApostrophe, "'"))

/**
 * Latin, Greek, Cyrillic, Hebrew, Arabic letters and the marks they lose, Devanagari, Thai, kana, Han, Hangul. What
 * composes with what stands before it, or changes places with it, such as a voicing mark, is none of these.
 */
const foldsByItself = (code: number): boolean =>
  code < 0x700 ||
  (code >= 0x900 && code < 0x980 && code !== nukta && (code < 0x951 || code > 0x954)) ||
  (code >= 0x1e00 && code < 0x2070) ||
  (code >= 0xe01 && code < 0xe80) ||
  (code >= 0x3041 && code < 0x3097) ||
  (code >= 0x30a1 && code < 0x30fd) ||
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0xac00 && code < 0xd7a4)

/** Written under a Devanagari letter; 0x951–0x954 are its accents. */
const nukta = 0x93c
