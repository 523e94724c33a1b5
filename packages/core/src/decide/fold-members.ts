import type { EventOf } from '../log/events.ts'
import {
  type Affinity,
  calm,
  type GodState,
  type Memory,
  type MortalState,
  type RoomState,
} from '../log/state.ts'
import { getRecord, keepRecords, records, setRecord, type Table } from '../log/table.ts'

/** Memories kept of one mortal, those of all gods together. */
const maxMemories = 24

export function arrive(state: RoomState, event: EventOf<'mortal-arrived'>, seq: number): Table<MortalState> {
  const known = getRecord(state.mortals, event.mortal.id)
  const mortal: MortalState = {
    ...(known ?? { allowance: 0, allowanceAt: 0, nonces: [], affinities: [], memories: [] }),
    ...event.mortal,
    patron: event.patron,
    heardSeq: seq,
  }
  return forget(setRecord(state.mortals, mortal), state.limits.mortals)
}

/** Keeps the most recently heard mortals. Forgets some at once, so that a sweep's cost is shared by many arrivals. */
function forget(mortals: Table<MortalState>, limit: number): Table<MortalState> {
  if (mortals.size <= limit + Math.ceil(limit / 20)) return mortals
  const newestFirst = [...records(mortals)].map(({ heardSeq }) => heardSeq).sort((one, other) => other - one)
  const oldestKept = newestFirst[limit - 1] ?? 0
  return keepRecords(mortals, ({ heardSeq }) => heardSeq >= oldestKept)
}

/** Records an act of a mortal: its nonce, and what it left of the allowance. */
export function recordAct(
  state: RoomState,
  id: string,
  event: EventOf<'message-posted'> | EventOf<'reaction-set'>,
  seq: number,
): Table<MortalState> {
  const mortal = getRecord(state.mortals, id)
  if (!mortal) return state.mortals
  return setRecord(state.mortals, {
    ...mortal,
    heardSeq: seq,
    allowance: event.allowance,
    allowanceAt: event.at,
    nonces: push(mortal.nonces, { nonce: event.nonce, seq }, state.limits.nonces),
  })
}

/** A god as the log knows it; one of whom it knows nothing yet has heard everything. */
export function godOf(gods: Table<GodState>, id: string): GodState {
  const unheard = {
    id,
    spokeSeq: -1,
    spokeAt: 0,
    lines: 0,
    bornSeq: -1,
    round: -1,
    temper: calm,
    affinities: [],
  }
  return getRecord(gods, id) ?? unheard
}

export function recordMood(
  state: RoomState,
  event: EventOf<'mood-judged'>,
): Pick<RoomState, 'mortals' | 'gods'> {
  const { mortals } = state
  const gods = (event.tempers ?? []).reduce(
    (tempered, { godId, warmth, heat }) =>
      setRecord(tempered, { ...godOf(tempered, godId), temper: { warmth, heat, at: event.at } }),
    state.gods,
  )
  if (event.mood === null) return { mortals, gods }
  const affinity: Affinity = {
    godId: event.godId,
    value: event.affinity,
    moved: event.moved ?? 0,
    at: event.at,
  }
  const mortal = getRecord(mortals, event.toward)
  if (mortal) {
    const affinities = replaceAffinity(mortal.affinities, affinity)
    return { mortals: setRecord(mortals, { ...mortal, affinities }), gods }
  }
  // A mortal who was forgotten meanwhile starts anew; a god is always known.
  if (event.toward.startsWith('m_')) return { mortals, gods }
  const god = godOf(gods, event.toward)
  const affinities = replaceAffinity(god.affinities, affinity)
  return { mortals, gods: setRecord(gods, { ...god, affinities }) }
}

function replaceAffinity(affinities: readonly Affinity[], affinity: Affinity): readonly Affinity[] {
  const replaced = affinities.slice()
  const index = replaced.findIndex(({ godId }) => godId === affinity.godId)
  replaced[index < 0 ? replaced.length : index] = affinity
  return replaced
}

export function recordMemories(
  state: RoomState,
  { memories, at }: EventOf<'memories-written'>,
): Table<MortalState> {
  return memories.reduce((mortals, { mortalId, ...memory }) => {
    const mortal = getRecord(mortals, mortalId)
    if (!mortal) return mortals
    return setRecord(mortals, { ...mortal, memories: remember(mortal.memories, { ...memory, at }) })
  }, state.mortals)
}

/** What matters least is forgotten first; of what matters alike, the oldest. */
function remember(memories: readonly Memory[], memory: Memory): readonly Memory[] {
  const all = [...memories, memory]
  if (all.length <= maxMemories) return all
  const least = all.reduce((one, other) => (other.importance < one.importance ? other : one))
  return all.filter((kept) => kept !== least)
}

/** Members without what one god felt and remembered: gods that come and go would otherwise fill the state with it. */
export function withoutTracesOf<T extends MortalState | GodState>(
  godId: string,
  members: Table<T>,
): Table<T> {
  let kept = members
  for (const member of records(members)) {
    const affinities = member.affinities.filter((affinity) => affinity.godId !== godId)
    const memories =
      'memories' in member ? member.memories.filter((memory) => memory.godId !== godId) : undefined
    const hasFewer =
      affinities.length < member.affinities.length ||
      ('memories' in member && memories?.length !== member.memories.length)
    if (hasFewer) kept = setRecord(kept, { ...member, affinities, ...(memories && { memories }) })
  }
  return kept
}

/** A list with one more, without its oldest where that makes too many. */
export function push<T>(values: readonly T[], value: T, max: number): readonly T[] {
  const pushed = values.slice(Math.max(0, values.length + 1 - max))
  pushed.push(value)
  return pushed
}
