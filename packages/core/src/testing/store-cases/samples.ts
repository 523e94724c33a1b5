import { type Event, type EventOf, eventVersion } from '../../log/events.ts'
import { mortalOf, personOf } from '../../log/members.ts'
import { emptyState } from '../../log/state.ts'
import type { Signal, Snapshot, Store } from '../../ports/store.ts'
import { isTrue } from './assert.ts'

export const room = 'olympus'

/** A line of speech. */
export function line(id: string, text = `line ${id}`): EventOf<'message-posted'> {
  return {
    v: eventVersion,
    id,
    at: 1_700_000_000_000,
    type: 'message-posted',
    author: 'm_ann',
    name: 'NPC#A00001',
    nonce: 'n1',
    text,
    allowance: 9_000,
    called: [],
    next: null,
  }
}

/** Lines with the ids `line-FROM` … , one for each place in a log. */
export function lines(from: number, count: number): Event[] {
  return Array.from({ length: count }, (_, index) => line(`line-${from + index}`))
}

/** No event: its text is empty. */
export const malformed: Event = line('malformed', '')

/** What takes the place of the line `line-N`: of the same id and time. */
export const tombstoneOf = (n: number): Event => {
  const { v, id, at } = line(`line-${n}`)
  return { v, id, at, type: 'redacted', reason: 'by request' }
}

export const typing: Signal = { type: 'typing', id: 'zeus', until: 1_700_000_006_000 }

export const presence: Signal = {
  type: 'presence',
  server: 's1',
  mortals: [
    mortalOf('m_ann', 'F69420'),
    { ...personOf({ id: 'm_bob', name: 'Bob “李雷” Müller: 🔥' }), since: 1_700_000_000_000 },
  ],
  until: 1_700_000_035_000,
}

export function snapshot(stateVersion: number, length: number, topic = 'wine ✨\u2028'): Snapshot {
  return { stateVersion, length, state: { ...emptyState, length, topic } }
}

/** Appends where the log is known to end. */
export async function mustAppend(
  store: Store,
  name: string,
  from: number,
  events: readonly Event[],
): Promise<void> {
  const result = await store.append(name, from, events)
  isTrue(result.ok, `${events.length} events are appended to room "${name}" at ${from}`)
}

export const idsOf = (events: readonly Event[]): string[] => events.map((event) => event.id)
