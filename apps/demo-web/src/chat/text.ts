const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** User-perceived characters, as the server counts them: a family emoji is one. */
export function countChars(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text.normalize('NFC').trim())) count++
  return count
}

/** Hebrew, Arabic and the other scripts that run from right to left, and what may stand among them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A name inside a sentence, so that neither turns the other round. */
export function isolate(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}

/** A name as it is compared: marks and apostrophes dropped, case folded, hyphens and white space as one space. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʻ`´]+/gu, '')
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .toLowerCase()
}

/** A part of a line; `godId` where it names a god. */
export interface TextPart {
  readonly text: string
  readonly godId?: string
}

export interface Named {
  readonly id: string
  readonly name: string
}

/** A name this short is often a word as well: in small letters it is one, as in "set the table". */
const wordLikeLength = 3

/** Cuts lines at the names of gods: whole words, in any case, with or without their diacritics. */
export function createMentionFinder(gods: readonly Named[]): (text: string) => readonly TextPart[] {
  const ids = new Map<string, string>()
  for (const { id, name } of gods) {
    ids.set(name.toLowerCase(), id)
    if (!ids.has(foldName(name))) ids.set(foldName(name), id)
  }
  if (ids.size === 0) return (text) => [{ text }]
  // The longest name wins where several start at one place.
  const names = [...ids.keys()].sort((one, other) => other.length - one.length).map(escapeName)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => {
    const parts: TextPart[] = []
    let end = 0
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const godId = ids.get(found.toLowerCase())
      if (godId === undefined) continue
      if (found.length <= wordLikeLength && found === found.toLowerCase()) continue
      if (index > end) parts.push({ text: text.slice(end, index) })
      parts.push({ text: found, godId })
      end = index + found.length
    }
    if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end) })
    return parts
  }
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, '\\x2d')
}
