import { TalkingHeadsError } from '../log/errors.ts'

/** A line's size on the wire and in a log, in bytes of UTF-8. */
export const maxLineBytes = 4096

/** Bidirectional controls, and format characters that draw nothing but joiners, which scripts and emoji need. */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu
/** Line breaks and other controls: a line is one line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const breaks = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/** What anybody wrote, as one harmless line: controls and line breaks become spaces, bidirectional controls go. */
export function toLine(text: string): string {
  return text.normalize('NFC').replace(breaks, ' ').replace(invisible, '').trim()
}

/**
 * A mortal's line, ready for the log.
 *
 * @param maxChars user-perceived characters
 * @throws TalkingHeadsError `empty` or `too-long`, saying how long it is and may be
 */
export function checkLine(text: string, maxChars: number): string {
  const line = toLine(text)
  if (!visible.test(line)) throw new TalkingHeadsError('empty', 'a line needs at least one visible character')
  const bytes = new TextEncoder().encode(line).length
  if (bytes > maxLineBytes) {
    throw new TalkingHeadsError(
      'too-long',
      `a line of ${bytes} bytes; at most ${maxLineBytes} are taken: shorten it`,
    )
  }
  const chars = countChars(line)
  if (chars > maxChars) {
    throw new TalkingHeadsError(
      'too-long',
      `a line of ${chars} characters; at most ${maxChars} are taken: shorten it`,
    )
  }
  return line
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** User-perceived characters: a family emoji is one. */
export function countChars(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count++
  return count
}

/** The first `max` user-perceived characters. */
export function truncateChars(text: string, max: number): string {
  let count = 0
  for (const { index } of graphemes.segment(text)) {
    if (count++ === max) return text.slice(0, index)
  }
  return text
}
