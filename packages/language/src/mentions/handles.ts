import { gap } from '../text/characters.ts'
import type { Candidate } from './naming.ts'
import { gapBefore, type Line, type Standing, type Unit } from './standing.ts'

/** What stands inside a handle: `@thor-odinson`, `@thor/frontend`. */
const isGlue = (bits: number): boolean => bits === gap.hyphen || bits === gap.ampersand

/** Whether a name is only part of a handle, which then is somebody else's; `@zeus/hera` and `@zeus-sama` are theirs. */
export function isOfLongerHandle(
  line: Line,
  { from, to }: Candidate,
  unit: Unit,
  { end }: Standing,
): boolean {
  let head = from
  while (head > 0 && isGlue(gapBefore(line, head))) head--
  if ((gapBefore(line, head) & gap.at) === 0) return false
  if (head < unit.from) return true
  const isLast = to === unit.to
  const tail = isLast ? Math.max(to, end) : to
  return (
    tail < line.words.length &&
    isGlue(gapBefore(line, tail)) &&
    (isLast || gapBefore(line, tail) === gap.hyphen)
  )
}
