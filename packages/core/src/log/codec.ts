import { TalkingHeadsError } from './errors.ts'
import { type Event, eventSchema, eventVersion } from './events.ts'
import { plainCheck } from './plain-check.ts'

const isPlainEvent = plainCheck(eventSchema)

/**
 * The text a store keeps for an event: one line of JSON.
 *
 * @throws TalkingHeadsError `invalid-input` where the event is not of the schema: nothing false enters a log.
 */
export function encodeEvent(event: Event): string {
  const checked = eventSchema.safeParse(event)
  if (checked.success && event.type !== 'unreadable') return JSON.stringify(checked.data)
  const where = checked.success ? 'type' : checked.error.issues[0]?.path.join('.')
  throw new TalkingHeadsError(
    'invalid-input',
    `event ${JSON.stringify(event.id)} of type "${event.type}" is malformed at "${where}"; nothing was written`,
  )
}

/**
 * The event that a store kept. Total: what cannot be read comes back as an `unreadable` event in its place,
 * so that positions in the log never shift.
 */
export function decodeEvent(text: string): Event {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return unreadable('malformed')
  }
  // What was written by this version needs no more.
  if (isPlainEvent(json)) return json as Event
  const checked = eventSchema.safeParse(json)
  if (checked.success) return checked.data
  return unreadable(isFromTheFuture(json) ? 'future' : 'malformed')
}

function isFromTheFuture(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('v' in json)) return false
  return typeof json.v === 'number' && json.v > eventVersion
}

function unreadable(cause: 'malformed' | 'future'): Event {
  return { v: eventVersion, id: 'unreadable', at: 0, type: 'unreadable', cause }
}
