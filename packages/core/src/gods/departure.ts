import type { GodProfile } from '../log/god-profile.ts'
import type { RoomState } from '../log/state.ts'
import { getRecord } from '../log/table.ts'

/** The god born in a room that has said the least there; of several, the eldest. */
export function leastHeard({ born, gods }: RoomState): GodProfile | undefined {
  const linesOf = (god: GodProfile) => getRecord(gods, god.id)?.lines ?? 0
  return [...born].sort((one, other) => linesOf(one) - linesOf(other))[0]
}
