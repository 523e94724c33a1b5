import type { Pantheon } from '../gods/pantheon.ts'
import type { Member } from '../log/members.ts'
import type { Line } from '../log/state.ts'
import type { SpokenLine } from '../ports/language-model.ts'
import { nameInPrompt, neutralise } from './prompt-text.ts'

/** Lines are dropped from the front in blocks, so that a model's cached prefix survives most replies. */
const blockLines = 8

/** Who wrote a line, by the name everybody sees. */
export function authorOf(line: Line, pantheon: Pantheon): Member {
  const name = line.kind === 'mortal' ? line.name : pantheon.get(line.author)?.name
  return { id: line.author, kind: line.kind, name: name ?? line.author }
}

/** The lines that fit, oldest first; the newest always does. */
export function fitLines(lines: readonly Line[], maxChars: number, pantheon: Pantheon): readonly Line[] {
  let chars = 0
  let from = lines.length
  while (from > 0) {
    const line = lines[from - 1]
    if (!line) break
    chars += authorOf(line, pantheon).name.length + 3 + line.text.length
    if (chars > maxChars && from < lines.length) break
    from--
  }
  if (from === 0) return lines
  // Cut where a block begins, counted by seq: the same place for the next few replies.
  const start = lines.findIndex((line, index) => index >= from && line.seq % blockLines === 0)
  return lines.slice(start < 0 ? from : start)
}

/** `NAME: text`, one line each. */
export function transcript(lines: readonly Line[], pantheon: Pantheon): string {
  return lines
    .map((line) => `${nameInPrompt(authorOf(line, pantheon).name)}: ${neutralise(line.text)}`)
    .join('\n')
}

export function spoken(lines: readonly Line[], pantheon: Pantheon): SpokenLine[] {
  return lines.map((line) => ({ author: authorOf(line, pantheon), text: line.text }))
}
