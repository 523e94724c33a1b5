import type { EventMark, Notice, PresentMortal, Signal } from '@talking-heads/core'
import { decodeEvent } from '@talking-heads/core/store'

/** Larger batches are only announced, and read by who needs them. */
const maxNoticeBytes = 8 * 1024

/** Tells watchers to read, when it is unknown where the log has grown: nobody stands there, so nobody is up to date. */
export const gapNotice: Notice = { type: 'appended', from: Number.MAX_SAFE_INTEGER }

/**
 * `appended FROM`, what came before as `AT ID` where that is known, and one event a line; without events where they are too
 * many. JSON has no line breaks of its own.
 */
export function appendedText(from: number, events: readonly string[], after?: EventMark): string {
  const head = after ? `appended ${from} ${after.at} ${JSON.stringify(after.id)}` : `appended ${from}`
  const text = [head, ...events].join('\n')
  return Buffer.byteLength(text) <= maxNoticeBytes ? text : head
}

export function signalledText(signal: Signal): string {
  return `signalled\n${JSON.stringify(signal)}`
}

/**
 * What was published, as a notice. A text of no known form may come from a newer version: better to read than to miss.
 *
 * @throws TypeError or SyntaxError for a signal that is none, or none of this version
 */
export function noticeOf(text: string): Notice {
  const [head = '', ...rest] = text.split('\n')
  if (head === 'signalled') return { type: 'signalled', signal: signalOf(JSON.parse(rest.join('\n'))) }
  const [, place, at, id] = /^appended (\d+)(?: (\d+) (".*"))?$/.exec(head) ?? []
  const from = Number(place)
  if (!Number.isSafeInteger(from)) return gapNotice
  return {
    type: 'appended',
    from,
    ...(id !== undefined && { after: { id: JSON.parse(id), at: Number(at) } }),
    ...(rest.length > 0 && { events: rest.map(decodeEvent) }),
  }
}

/** Anybody who reaches the server can publish: what has another form must not get as far as the listeners. */
function signalOf(value: unknown): Signal {
  const { type, id, server, mortals, until } = fieldsOf(value)
  if (typeof until === 'number') {
    if (type === 'typing' && typeof id === 'string') return { type, id, until }
    if (type === 'presence' && typeof server === 'string' && Array.isArray(mortals)) {
      return { type, server, mortals: mortals.map(mortalOfSignal), until }
    }
  }
  throw new TypeError('a signal of no known form')
}

function mortalOfSignal(value: unknown): PresentMortal {
  const { id, name, colour, since } = fieldsOf(value)
  if (typeof id === 'string' && typeof name === 'string' && typeof colour === 'string') {
    return { id, name, colour, ...(typeof since === 'number' && { since }) }
  }
  throw new TypeError('a mortal of no known form')
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
