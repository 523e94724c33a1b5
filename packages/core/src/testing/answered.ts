import type { Event } from '../log/events.ts'

/**
 * Whether a god answered a line: in a reply to it, or in a reply to a later line of the same mortal that it was
 * merged with.
 */
export function isAnsweredBy(log: readonly Event[], seq: number, godId: string): boolean {
  const line = log[seq]
  if (line?.type !== 'message-posted') return false
  if (log.some((event) => event.type === 'reply-spoken' && event.replyTo === seq && event.godId === godId)) {
    return true
  }
  const mergedAt = log.findIndex(
    (event) =>
      event.type === 'reply-withheld' &&
      event.reason === 'merged' &&
      event.replyTo === seq &&
      event.godId === godId,
  )
  for (let later = mergedAt - 1; later > seq; later--) {
    const event = log[later]
    // What merged a line is the newest one that its author had said by then.
    if (event?.type === 'message-posted' && event.author === line.author)
      return isAnsweredBy(log, later, godId)
  }
  return false
}
