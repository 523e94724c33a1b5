import type { GodProfile } from '../log/god-profile.ts'
import type { RoomState } from '../log/state.ts'
import { getRecord } from '../log/table.ts'

/** The god born in a room that has said the least there; of several, the eldest. */
export function leastHeard({ born, gods }: RoomState): GodProfile | undefined {
  const linesOf = (god: GodProfile) => getRecord(gods, god.id)?.lines ?? 0
  return [...born].sort((one, other) => linesOf(one) - linesOf(other))[0]
}

const farewells = [
  'Nobody asked me anything. I take it as an answer.',
  'I leave you my silence. You were using it already.',
  'A god nobody talks to is only weather. I go to be weather.',
  'Remember me, or do not; you had some practice in the second.',
  'I was new here. Now I am old elsewhere.',
]

/** What a god says as it leaves. @param draw in [0, 1) */
export function farewellOf({ name }: GodProfile, draw: number): string {
  return farewells[Math.floor(draw * farewells.length)] ?? `${name} says nothing.`
}
