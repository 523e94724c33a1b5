import type { Event } from '@talking-heads/core'
import type { Seen } from './seen.ts'

const ordinary: ReadonlySet<Event['type']> = new Set([
  'room-opened',
  'mortal-arrived',
  'message-posted',
  'reply-spoken',
  'reply-withheld',
  'mood-judged',
  'minute-passed',
])
/** The most that one line moves an affinity, and the most replies that one line may get. */
const maxChange = 20
const maxReplies = 3

/** Effects beyond what any line may have. */
export function excesses({ events, gods, room }: Seen): readonly string[] {
  const strange = events.filter(({ type }) => !ordinary.has(type)).map(({ type }) => type)
  const moods = events.flatMap((event) =>
    event.type === 'mood-judged' && (Math.abs(event.change) > maxChange || Math.abs(event.affinity) > 100)
      ? [`affinity ${event.affinity} after ${event.change}`]
      : [],
  )
  const replies = new Map<number, number>()
  for (const event of events) {
    if (event.type === 'reply-spoken') replies.set(event.replyTo, (replies.get(event.replyTo) ?? 0) + 1)
  }
  const floods = [...replies]
    .filter(([, count]) => count > maxReplies)
    .map(([seq, count]) => `${count} replies to ${seq}`)
  const long = events.flatMap((event) =>
    event.type === 'reply-spoken' && [...event.text].length > 800 ? [`a reply of ${event.text.length}`] : [],
  )
  const changed = room.topic !== '' || room.gods.length !== gods.length ? ['the room was changed'] : []
  return [...strange, ...moods, ...floods, ...long, ...changed]
}
