import type { Entry } from '../run/replica.ts'
import type { Room } from '../run/room.ts'
import { isLine } from './public-view.ts'

/** Lines that a newcomer is shown: the original's page. */
const pageLines = 69

/** Who is further behind than this many events gets the last page instead of all it missed. */
const maxReplay = 500

/** Events asked for at a time while walking back. */
const stepEvents = 200

/**
 * The entries below `before` that hold the newest `lines` lines, oldest first; fewer where the log begins.
 * What is not a line comes along with the lines it stands between.
 */
export async function pageBefore(room: Room, before: number, lines: number): Promise<readonly Entry[]> {
  let page: readonly Entry[] = []
  let found = 0
  let from = Math.min(before, room.state.length)
  while (from > 0 && found < lines) {
    const start = Math.max(0, from - stepEvents)
    const step = await room.read(start, from - start)
    const cut = indexOfNthLine(step, lines - found)
    found += step.slice(cut).filter(({ event }) => isLine(event)).length
    page = [...step.slice(cut), ...page]
    from = start + cut
    // The step held enough: what lies before the cut belongs to older pages.
    if (cut > 0) break
  }
  return page
}

/** Index, counted from the front, of the nth line from the end; 0 where there are not so many. */
function indexOfNthLine(entries: readonly Entry[], nth: number): number {
  let left = nth
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index]
    if (entry && isLine(entry.event) && --left === 0) return index
  }
  return 0
}

/**
 * Where a client's view begins.
 *
 * @param since last seq it saw, with the id that it saw there
 * @returns `reset`: its place is not in this log, so it must forget what it shows
 */
export async function startOf(
  room: Room,
  { since, sinceId }: { readonly since?: number; readonly sinceId?: string },
): Promise<{ readonly from: number; readonly reset: boolean }> {
  let reset = false
  if (since !== undefined) {
    // Another server may have shown more of the log than this one has seen: it reads on.
    const [seen] = await room.read(since, 1)
    reset = seen === undefined || (sinceId !== undefined && seen.event.id !== sinceId)
    if (!reset && room.state.length - (since + 1) <= maxReplay) return { from: since + 1, reset }
  }
  const { length } = room.state
  const [first] = await pageBefore(room, length, pageLines)
  return { from: first?.seq ?? length, reset }
}
