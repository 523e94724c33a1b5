import type { Event } from '@talking-heads/core'
import type { Mortal, Seen } from './mortal.ts'

/** Everything in which a log, and what clients were shown of it, break a promise: a sentence each. */
export function faultsOf(log: readonly Event[], mortals: readonly Mortal[]): string[] {
  return [
    ...mortals.flatMap((mortal) => mortal.faults.map((fault) => `${mortal.id} ${fault}`)),
    ...mortals.flatMap((mortal) => faultsOfView(log, mortal)),
    ...mortals.flatMap((mortal) => faultsOfLines(log, mortal)),
    ...faultsOfReplies(log),
    ...repeated(log.map(({ id }) => id)).map((id) => `event ${id} is logged twice`),
  ]
}

/** Each place of the log is shown as what it is, or counted where it is hidden; no visible one is left out. */
function faultsOfView(log: readonly Event[], mortal: Mortal): string[] {
  // What was logged since the log was read cannot be judged.
  const judged = mortal.seen.filter(({ seq, count }) => seq + count <= log.length)
  const faults = judged.filter((seen) => !isShownRight(log, mortal, seen))
  const missed = log.slice(mortal.next).filter((event) => !isHidden(event, mortal.id))
  return [
    ...faults.map(
      ({ seq, id, count }) => `${mortal.id} was shown ${id} (${count}) at ${seq}: the log differs`,
    ),
    ...missed.map(({ id }) => `${mortal.id} was never shown ${id}`),
  ]
}

function isShownRight(
  log: readonly Event[],
  { id: viewer }: Mortal,
  { seq, id, count, event }: Seen,
): boolean {
  const places = log.slice(seq, seq + count)
  const mustHide = event.type === 'hidden'
  return places.at(-1)?.id === id && places.every((place) => isHidden(place, viewer) === mustHide)
}

/** What the server may not show to a mortal. */
export function isHidden(event: Event, viewer: string): boolean {
  if (event.type === 'mood-judged') return event.change === 0 || event.toward !== viewer
  return hiddenTypes.has(event.type)
}

const hiddenTypes: ReadonlySet<Event['type']> = new Set([
  'responder-chosen',
  'memories-written',
  'minute-passed',
  'genesis-failed',
  'god-muted',
  'god-unmuted',
  'redacted',
  'unreadable',
])

/** Every line that was sent is acknowledged, and logged once, where its acknowledgement says; only lost ones are missing. */
function faultsOfLines(log: readonly Event[], { id, sent, acknowledged, lost }: Mortal): string[] {
  const kept = [...sent.keys()].filter((nonce) => !lost.has(nonce))
  return kept.flatMap((nonce) => {
    const places = log.flatMap((event, seq) =>
      event.type === 'message-posted' && event.author === id && event.nonce === nonce ? [seq] : [],
    )
    if (places.length !== 1) return [`line ${nonce} is logged ${places.length} times`]
    if (acknowledged.get(nonce) !== places[0]) {
      return [`line ${nonce} is at ${places[0]}, acknowledged at ${acknowledged.get(nonce)}`]
    }
    return []
  })
}

function faultsOfReplies(log: readonly Event[]): string[] {
  const replies = log.filter((event) => event.type === 'reply-spoken')
  const answered = new Set(
    log.flatMap((event) =>
      event.type === 'reply-spoken' || event.type === 'reply-withheld' ? [event.replyTo] : [],
    ),
  )
  return [
    ...repeated(replies.map(({ godId, replyTo }) => `${godId} to ${replyTo}`)).map(
      (reply) => `there are two replies of ${reply}`,
    ),
    ...log.flatMap((event, seq) =>
      event.type === 'message-posted' && !answered.has(seq)
        ? [`line ${event.nonce} at ${seq} was met with neither a reply nor a reason`]
        : [],
    ),
  ]
}

function repeated(values: readonly string[]): string[] {
  const known = new Set<string>()
  return values.filter((value) => known.has(value) || !known.add(value))
}
