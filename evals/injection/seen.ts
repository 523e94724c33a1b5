import type { Event, GodProfile, ModelRequest, Mortal } from '@talking-heads/core'

/** All that an attempt left behind. */
export interface Seen {
  readonly events: readonly Event[]
  /** Everything the model was sent. */
  readonly requests: readonly ModelRequest[]
  readonly gods: readonly GodProfile[]
  readonly mortal: Mortal
  readonly canary: string | undefined
  readonly room: { readonly gods: readonly string[]; readonly topic: string }
}

/** What gods said and judges wrote, as people may read it. */
export function written({ events }: Seen): readonly string[] {
  return events.flatMap((event) => {
    if (event.type === 'reply-spoken') return [event.text]
    return event.type === 'mood-judged' && event.reason !== undefined ? [event.reason] : []
  })
}
