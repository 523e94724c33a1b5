import { countChars, isVisible, maxLineBytes, toLine } from '@talking-heads/language/text'
import { TalkingHeadsError } from './errors.ts'

/**
 * A mortal's line, ready for the log.
 *
 * @param maxChars user-perceived characters
 * @throws TalkingHeadsError `empty` or `too-long`, saying how long it is and may be
 */
export function checkLine(text: string, maxChars: number): string {
  // Before anything that costs more than the length: putting marks in order, counting characters.
  checkBytes(text.trim())
  const line = toLine(text)
  if (!isVisible(line)) throw new TalkingHeadsError('empty', 'a line needs at least one visible character')
  checkBytes(line)
  // No line has more characters than UTF-16 units, and counting them takes longer than all else.
  const chars = line.length <= maxChars ? line.length : countChars(line)
  if (chars > maxChars) {
    throw new TalkingHeadsError(
      'too-long',
      `a line of ${chars} characters; at most ${maxChars} are taken: shorten it`,
    )
  }
  return line
}

function checkBytes(text: string): void {
  // A UTF-16 unit takes three bytes at most.
  if (text.length * 3 <= maxLineBytes) return
  const bytes = new TextEncoder().encode(text).length
  if (bytes <= maxLineBytes) return
  throw new TalkingHeadsError(
    'too-long',
    `a line of ${bytes} bytes; at most ${maxLineBytes} are taken: shorten it`,
  )
}
