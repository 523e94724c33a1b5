import { countChars, maxLineBytes, toLine } from '@talking-heads/language/text'
import { TalkingHeadsError } from './errors.ts'

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

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
