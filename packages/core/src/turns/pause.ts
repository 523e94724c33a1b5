import type { PauseTuning } from '../tuning/tuning.ts'

/** A reply takes its god this long: reading what it answers, then typing. Both overlap the model call. */
export interface Pace {
  /** Whether a line called the god: it is quicker then. */
  readonly isCalled: boolean
}

/** Lines of this many characters and more take the longest; a line of a few is read and typed at once. */
const longLineChars = 200

/** Share of a pause that goes into reading; the rest is typing. */
const readingShare = 0.6

/**
 * How long a god reads before it answers, in ms.
 *
 * @param chars UTF-16 units of what it reads
 * @param draw in [0, 1): no two gods read alike
 */
export function readingMs(chars: number, draw: number, pace: Pace, pauses: PauseTuning): number {
  const [from, to] = pauseOf(pace, pauses)
  return Math.round(readingShare * between(from, to, (lengthOf(chars) + draw) / 2))
}

/** How long a god types an answer, in ms. @param chars UTF-16 units of the answer */
export function typingMs(chars: number, pace: Pace, pauses: PauseTuning): number {
  const [from, to] = pauseOf(pace, pauses)
  return Math.round((1 - readingShare) * between(from, to, lengthOf(chars)))
}

const pauseOf = ({ isCalled }: Pace, pauses: PauseTuning): readonly [from: number, to: number] =>
  isCalled ? pauses.calledMs : pauses.drawnMs

const lengthOf = (chars: number): number => Math.min(1, chars / longLineChars)

const between = (from: number, to: number, share: number): number => from + (to - from) * share
