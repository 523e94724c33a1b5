import type { Entry } from '../run/replica.ts'
import type { Room } from '../run/room.ts'
import { isLine, publicEvent } from './public-view.ts'

/** Lines that a newcomer is shown: the original's page. */
export const pageLines = 69

/** Who is further behind than this many events gets the last page instead of all it missed. */
const maxReplay = 500

/** Events asked for at a time while walking back. */
const stepEvents = 200

/** A page is no larger than this, in bytes as clients see it: half of what is held for one that reads slowly. */
const maxPageBytes = 128 * 1024

/**
 * The entries below `before` that hold the newest `lines` lines, oldest first; fewer where the log begins, or where so
 * much stands between them that a page is full. What is not a line comes along with the lines it stands between.
 */
export async function pageBefore(room: Room, before: number, lines: number): Promise<readonly Entry[]> {
  const newestFirst: Entry[] = []
  let linesLeft = lines
  let bytesLeft = maxPageBytes
  let from = Math.min(before, room.state.length)
  while (from > 0 && linesLeft > 0) {
    const start = Math.max(0, from - stepEvents)
    const step = await room.read(start, from - start)
    for (const entry of [...step].reverse()) {
      bytesLeft -= bytesOf(entry)
      if (bytesLeft < 0 && newestFirst.length > 0) return newestFirst.reverse()
      newestFirst.push(entry)
      if (isLine(entry.event) && --linesLeft === 0) break
    }
    from = start
  }
  return newestFirst.reverse()
}

/** Of an entry as clients see it. What is hidden counts as well, each event by itself: it was read and looked at. */
const bytesOf = ({ event }: Entry) =>
  new TextEncoder().encode(JSON.stringify(publicEvent(event, () => null))).length

/**
 * Where the view of a client begins that has been here before.
 *
 * @param since last seq it saw, with the id that it saw there
 * @returns undefined where that is too far behind, `lost` where it is not in this log: it must forget what it shows
 */
export async function resumeAfter(
  room: Room,
  since: number,
  sinceId: string | undefined,
): Promise<number | undefined | 'lost'> {
  // Another server may have shown more of the log than this one has seen: it reads on.
  const [seen] = await room.read(since, 1)
  if (seen === undefined || (sinceId !== undefined && seen.event.id !== sinceId)) return 'lost'
  return room.state.length - (since + 1) <= maxReplay ? since + 1 : undefined
}
