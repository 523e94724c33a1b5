import type { Pantheon } from '../gods/pantheon.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Member } from '../log/members.ts'
import type { Line, RoomState } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import type { SpokenLine } from '../ports/language-model.ts'
import { type Naming, nameInPrompt, neutralise } from './prompt-text.ts'
import type { CountedLine, TokenMeter } from './token-meter.ts'

/** Who wrote a line, by the name everybody sees. */
export const authorOf = (line: Line, pantheon: Pantheon): Member => ({
  id: line.author,
  kind: line.kind,
  name: nameOf(line, pantheon),
})

/** The name of who wrote a line. */
export const nameOf = (line: Line, pantheon: Pantheon): string =>
  (line.kind === 'mortal' ? line.name : pantheon.get(line.author)?.name) ?? line.author

/** What a god has heard: of the room's lines those since it was born. */
export function heardBy(god: GodProfile, { window, gods }: RoomState): readonly Line[] {
  const bornSeq = getRecord(gods, god.id)?.bornSeq ?? -1
  return bornSeq < 0 ? window : window.filter(({ seq }) => seq > bornSeq)
}

/** What prompts are made with. */
export interface Scribe {
  readonly pantheon: Pantheon
  readonly meter: TokenMeter
  readonly world: Naming
}

/** A line as it stands in prompts, `NAME: text`, and its tokens. */
export const shown = (line: Line, { pantheon, meter, world }: Scribe): CountedLine =>
  meter.line(
    line,
    nameOf(line, pantheon),
    (name, text) => `${nameInPrompt(name, world)}: ${neutralise(text)}`,
  )

/** Lines as they stand in prompts, one below the other. */
export const transcript = (lines: readonly Line[], scribe: Scribe): string =>
  lines.map((line) => shown(line, scribe).text).join('\n')

/** Tokens of lines in a prompt, each with a line break. */
export const tokensOf = (lines: readonly Line[], scribe: Scribe): number =>
  lines.reduce((sum, line) => sum + shown(line, scribe).tokens + 1, 0)

/** The newest lines that are at most so many tokens, each with a line break. */
export function newestLines(lines: readonly Line[], tokens: number, scribe: Scribe): readonly Line[] {
  let from = lines.length
  for (let left = tokens; from > 0; from--) {
    const line = lines[from - 1]
    if (!line) break
    left -= shown(line, scribe).tokens + 1
    if (left < 0) break
  }
  return from === 0 ? lines : lines.slice(from)
}

/**
 * Lines are dropped from the front in blocks, so that a model's cached prefix survives most replies. A block is a run of
 * this many events of the log: with replies, moods and minutes among them, 13 to 20 lines. So all servers cut at the
 * same place, whichever god speaks.
 */
const blockEvents = 32

/** Lines shown after a block was dropped, at least, as a share of those that fit; where it would be fewer, a smaller block goes. */
const leastShown = 0.5

/**
 * The newest lines that are at most so many tokens, from the beginning of a block on.
 *
 * @param isTorn whether lines before the first have left the window: then that one may stand in the middle of a block,
 *   and would be gone by the next reply
 */
export function blocksOfLines(
  lines: readonly Line[],
  tokens: number,
  scribe: Scribe & { readonly isTorn: boolean },
): readonly Line[] {
  const fitting = newestLines(lines, tokens, scribe)
  if (fitting.length === lines.length && !scribe.isTorn) return lines
  const from = lines.length - fitting.length
  for (let events = blockEvents; events > 1; events /= 2) {
    const start = startOfBlock(lines, from, events)
    if (lines.length - start >= leastShown * fitting.length) return lines.slice(start)
  }
  return fitting
}

/** The first line from there on that begins a block; of the very first that is not known. */
function startOfBlock(lines: readonly Line[], from: number, events: number): number {
  const blockOf = (index: number) => Math.floor((lines[index]?.seq ?? 0) / events)
  let start = Math.max(1, from)
  while (start < lines.length && blockOf(start) === blockOf(start - 1)) start++
  return start
}

export function spoken(lines: readonly Line[], pantheon: Pantheon): SpokenLine[] {
  return lines.map((line) => ({ author: authorOf(line, pantheon), text: line.text }))
}
