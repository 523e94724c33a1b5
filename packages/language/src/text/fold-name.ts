/** Marks that writers leave out: Latin, Greek and Cyrillic diacritics, Hebrew and Arabic points. Vowel signs stay. */
const omissibleMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g

/** Letters that decompose into nothing but are typed as these. */
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
}
const otherLetters = /[øłđðþæœßıςـ]/g

/** A name as it is compared: compatibility forms unified, diacritics dropped, case folded. */
export function foldName(name: string): string {
  const bare = name.normalize('NFKD').replace(omissibleMarks, '').normalize('NFC').toLowerCase().trim()
  return bare.replace(otherLetters, (letter) => plainLetters[letter] ?? letter)
}
