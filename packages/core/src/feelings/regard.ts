import type { Pantheon } from '../gods/pantheon.ts'
import type { GodProfile } from '../log/god-profile.ts'
import { type Affinity, calm, type RoomState, type Temper } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import type { Tuning } from '../tuning/tuning.ts'
import { baseline, decayed } from './affinity.ts'

/** When and by which rules a feeling is read. */
export interface FeelingContext {
  readonly state: RoomState
  readonly tuning: Tuning
  /** Epoch ms. */
  readonly at: number
}

/** How a god feels about a member now, −100…100; 0 where moods are off. */
export function affinityToward(context: FeelingContext, god: GodProfile, memberId: string): number {
  const patron = getRecord(context.state.mortals, memberId)?.patron
  return affinityNow(context, god, memberId, patron, affinityRecorded(context.state, god.id, memberId))
}

/** How the gods that have dealt with a member feel about it now, by god id; none where moods are off. */
export function knownAffinities(
  context: FeelingContext,
  pantheon: Pantheon,
  memberId: string,
): Readonly<Record<string, number>> {
  const known: Record<string, number> = {}
  if (!context.tuning.moods) return known
  const patron = getRecord(context.state.mortals, memberId)?.patron
  for (const recorded of recordedToward(context.state, memberId)) {
    const god = pantheon.get(recorded.godId)
    if (god) known[god.id] = affinityNow(context, god, memberId, patron, recorded)
  }
  return known
}

function affinityNow(
  { state, tuning: { moods }, at }: FeelingContext,
  god: GodProfile,
  memberId: string,
  patron: string | null | undefined,
  recorded: Affinity | undefined,
): number {
  if (!moods) return 0
  const base = baseline(god, memberId, patron === god.id, state.seed, moods)
  return decayed(recorded, base, at, moods.halfLifeMs)
}

/** A god's temper as the log has it: it cools when it is read. */
export function temperOf(state: RoomState, godId: string): Temper {
  return getRecord(state.gods, godId)?.temper ?? calm
}

/** A god's affinity toward a member as the log has it; undefined where it has never been judged. */
export function affinityRecorded(state: RoomState, godId: string, memberId: string): Affinity | undefined {
  return recordedToward(state, memberId).find((affinity) => affinity.godId === godId)
}

function recordedToward(state: RoomState, memberId: string): readonly Affinity[] {
  return (getRecord(state.mortals, memberId) ?? getRecord(state.gods, memberId))?.affinities ?? []
}
