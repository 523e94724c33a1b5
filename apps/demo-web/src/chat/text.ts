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

export interface Named {
  readonly id: string
  readonly name: string
}

/** A part of a line; `godId` where it names a god. */
export interface TextPart {
  readonly text: string
  readonly godId?: string
}

/** Where a line names a god, in UTF-16 units, as the room heard it. */
export interface Mention {
  readonly godId: string
  readonly at: number
  readonly length: number
}

/**
 * A line cut at the names that the room heard in it.
 *
 * @param heard the text in which `mentions` stand
 * @param shown the text to be cut: what was heard, or what a moderator made of it
 */
export function cutAtMentions(heard: string, mentions: readonly Mention[], shown = heard): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const { godId, at, length } of [...mentions].sort((one, other) => one.at - other.at)) {
    const name = shown.slice(at, at + length)
    // A mask that is longer or shorter than what it hides moves what stands behind it.
    if (at < end || name === '' || name !== heard.slice(at, at + length)) continue
    if (at > end) parts.push({ text: shown.slice(end, at) })
    parts.push({ text: name, godId })
    end = at + length
  }
  if (end < shown.length || parts.length === 0) parts.push({ text: shown.slice(end) })
  return parts
}
