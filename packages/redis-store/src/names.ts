/** What a room's things are called in Redis. */
export interface RoomNames {
  /** LIST of encoded events. */
  readonly log: string
  /** HASH of `stateVersion`, `length` and `snapshot`. */
  readonly snapshot: string
  /** STRING: the holder; it expires. */
  readonly lease: string
  /** STRING: nothing; written to see whether that can be done, it expires at once. */
  readonly check: string
  /** Where notices are published. */
  readonly channel: string
}

/** All keys of one room share the hash tag `{room}`, so that one script may use them on a cluster. */
export function namesOf(prefix: string, channelPrefix: string, room: string): RoomNames {
  // Braces within a name would end the tag early, or leave it empty.
  const tag = `{${room.replace(/[%{}]/g, encodeURIComponent)}}`
  return {
    log: `${prefix}:${tag}:log`,
    snapshot: `${prefix}:${tag}:snapshot`,
    lease: `${prefix}:${tag}:lease`,
    check: `${prefix}:${tag}:check`,
    channel: `${channelPrefix}:${room}`,
  }
}

/**
 * SET of the names of rooms. A set and not a SCAN: that would walk everything the server holds, and on a cluster
 * every node. It lives in one slot and the logs in others, so no script could keep both in step: a name is added
 * before its room's first event, and one whose log never came is left out when the list is read.
 */
export const roomsKey = (prefix: string): string => `${prefix}:rooms`
