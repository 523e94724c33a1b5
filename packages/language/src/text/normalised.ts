// Unicode's normal forms, at a price that a text's length tells.

/** Marks that may stand on one character: the tallest stack that a language writes, a Tibetan syllable's, has eight. */
const most = 10
const tower = /* @__PURE__ */ new RegExp(`(\\p{M}{${most}})\\p{M}+`, 'gu')
const notAscii = /[^\0-\x7f]/

/**
 * A text in one of Unicode's normal forms, without the marks that are stacked on a character beyond the tenth: putting
 * marks in order takes the square of their number, and a text of nothing else takes seconds.
 */
export function normalised(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  if (!notAscii.test(text)) return text
  const formed = withoutTowers(text).normalize(form)
  // Some marks are made of several: what was no tower may be one now.
  return formed === text ? text : withoutTowers(formed)
}

const withoutTowers = (text: string): string => (mayHaveMarks(text, most) ? text.replace(tower, '$1') : text)

/** False where so many marks stand nowhere side by side: most texts have none at any of the places where some would stand. */
export function mayHaveMarks(text: string, sideBySide: number): boolean {
  for (let at = sideBySide - 1; at < text.length; at += sideBySide) if (mayBeMark(text, at)) return true
  return false
}

const mayBeMark = (text: string, at: number): boolean =>
  !hasNoMarks(text.charCodeAt(at)) && /[\p{M}\p{Cs}]/u.test(text.charAt(at))

/** Latin, Greek and Cyrillic letters, kana, Han and Hangul are told without a look into Unicode's tables. */
const hasNoMarks = (code: number): boolean =>
  code < 0x300 ||
  (code >= 0x370 && code < 0x483) ||
  (code >= 0x48a && code < 0x590) ||
  (code >= 0x309b && code < 0xa66f) ||
  (code >= 0xac00 && code < 0xd800)
