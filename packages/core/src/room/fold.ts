import type { Event, EventOf, PlannedReply } from '../log/events.ts'
import { type Spent, spentBy } from '../log/spent.ts'
import {
  type Affinity,
  choiceId,
  type Effect,
  emptyState,
  type GodState,
  type Line,
  type MortalState,
  moodId,
  type RoomState,
  replyId,
} from '../log/state.ts'
import { getRecord, keepRecords, records, removeRecord, setRecord, type Table } from '../log/table.ts'

/**
 * The state after one more event. Total and pure: it consults no clock, text, tuning or pantheon,
 * it only records what the event says, so that an old log folds to the same state for ever.
 */
export function fold(state: RoomState, event: Event): RoomState {
  const seq = state.length
  const changes = record(state, event, seq)
  const next = 'next' in event ? event.next : null
  const { pending = state.pending, gods = state.gods } = changes
  return {
    ...state,
    ...changes,
    length: seq + 1,
    lastAt: Math.max(state.lastAt, event.at),
    gods:
      next?.round === undefined ? gods : setRecord(gods, { ...godOf(gods, next.godId), round: next.round }),
    pending: settle(next ? [...pending, effectOf(next)] : pending, event.id),
    spent: costing(state.spent, event, next?.replyTo === seq ? next : null),
  }
}

/** The state after a run of events. */
export function foldAll(state: RoomState, events: readonly Event[]): RoomState {
  return events.reduce(fold, state)
}

/** What an event changes besides the log's length and time. */
type Changes = Partial<RoomState>

function record(state: RoomState, event: Event, seq: number): Changes {
  switch (event.type) {
    case 'room-opened':
      return { ...emptyState, seed: event.seed, topic: event.topic, limits: event.limits }
    case 'mortal-arrived':
      return { mortals: arrive(state, event, seq) }
    case 'message-posted':
      return recordMessage(state, event, seq)
    case 'reply-spoken':
      return recordReply(state, event, seq)
    case 'mood-judged':
      return recordMood(state, event)
    case 'reaction-set':
      return { mortals: spend(state, event.by, event, seq) }
    case 'minute-passed':
      return {
        lastMinute: Math.max(state.lastMinute, event.minute),
        unprompted: state.unprompted + (event.next ? 1 : 0),
      }
    case 'god-born':
      return { born: [...state.born.filter((god) => god.id !== event.god.id), event.god] }
    case 'god-departed':
      return recordDeparture(state, event)
    case 'god-muted':
      return { muted: [...new Set([...state.muted, event.godId])] }
    case 'god-unmuted':
      return { muted: state.muted.filter((godId) => godId !== event.godId) }
    case 'topic-changed':
      return { topic: event.topic }
    case 'message-removed':
      return { window: state.window.filter((line) => line.seq !== event.seq) }
    case 'reply-withheld':
    case 'responder-chosen':
    case 'redacted':
      return {}
    case 'unreadable':
      return {
        unreadable: state.unreadable + 1,
        readOnly: state.readOnly || event.cause === 'future',
      }
  }
}

function recordMessage(state: RoomState, event: EventOf<'message-posted'>, seq: number): Changes {
  const { author, name, text, masked, replyTo } = event
  const line: Line = {
    seq,
    at: event.at,
    author,
    kind: 'mortal',
    name,
    text,
    ...(masked !== undefined && { masked }),
    ...(replyTo !== undefined && { replyTo }),
  }
  return {
    window: push(state.window, line, state.limits.windowLines),
    mortals: spend(state, author, event, seq),
    unprompted: 0,
  }
}

function recordReply(state: RoomState, event: EventOf<'reply-spoken'>, seq: number): Changes {
  const { godId, text, masked, replyTo, judgeBy } = event
  const line: Line = {
    seq,
    at: event.at,
    author: godId,
    kind: 'god',
    text,
    ...(masked !== undefined && { masked }),
    replyTo,
  }
  const god: GodState = { ...godOf(state.gods, godId), spokeSeq: seq, spokeAt: event.at }
  return {
    window: push(state.window, line, state.limits.windowLines),
    gods: setRecord(state.gods, god),
    ...(judgeBy !== null && {
      pending: [
        ...state.pending,
        { type: 'judge-mood', id: moodId(seq), godId, replySeq: seq, replyTo, expiresAt: judgeBy },
      ],
    }),
  }
}

function recordMood(state: RoomState, event: EventOf<'mood-judged'>): Changes {
  if (event.mood === null) return {}
  const affinity: Affinity = { godId: event.godId, value: event.affinity, at: event.at }
  const mortal = getRecord(state.mortals, event.toward)
  if (mortal) {
    const affinities = replaceAffinity(mortal.affinities, affinity)
    return { mortals: setRecord(state.mortals, { ...mortal, affinities }) }
  }
  // A mortal who was forgotten meanwhile starts anew; a god is always known.
  if (event.toward.startsWith('m_')) return {}
  const god = godOf(state.gods, event.toward)
  const affinities = replaceAffinity(god.affinities, affinity)
  return { gods: setRecord(state.gods, { ...god, affinities }) }
}

function replaceAffinity(affinities: readonly Affinity[], affinity: Affinity): readonly Affinity[] {
  const replaced = affinities.slice()
  const index = replaced.findIndex(({ godId }) => godId === affinity.godId)
  replaced[index < 0 ? replaced.length : index] = affinity
  return replaced
}

function recordDeparture(state: RoomState, { godId }: EventOf<'god-departed'>): Changes {
  const born = state.born.filter((god) => god.id !== godId)
  return {
    born,
    // A newborn is gone when it leaves `born`; a founder has to be remembered as gone.
    departed: born.length < state.born.length ? state.departed : [...new Set([...state.departed, godId])],
    gods: withoutFeelingsOf(godId, removeRecord(state.gods, godId)),
    mortals: withoutFeelingsOf(godId, state.mortals),
  }
}

/** Gods that come and go would otherwise fill the state with what they felt. */
function withoutFeelingsOf<T extends MortalState | GodState>(godId: string, members: Table<T>): Table<T> {
  let kept = members
  for (const member of records(members)) {
    const affinities = member.affinities.filter((affinity) => affinity.godId !== godId)
    if (affinities.length < member.affinities.length) kept = setRecord(kept, { ...member, affinities })
  }
  return kept
}

function arrive(state: RoomState, event: EventOf<'mortal-arrived'>, seq: number): Table<MortalState> {
  const known = getRecord(state.mortals, event.mortal.id)
  const mortal: MortalState = {
    ...(known ?? { allowance: 0, allowanceAt: 0, nonces: [], affinities: [] }),
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
function spend(
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

function godOf(gods: Table<GodState>, id: string): GodState {
  return getRecord(gods, id) ?? { id, spokeSeq: -1, spokeAt: 0, round: -1, affinities: [] }
}

function push<T>(values: readonly T[], value: T, max: number): readonly T[] {
  const pushed = values.slice(Math.max(0, values.length + 1 - max))
  pushed.push(value)
  return pushed
}

/** A reply that is due; where a model is to pick its god first, that. */
function effectOf(next: PlannedReply): Effect {
  return next.choices
    ? { type: 'choose-responder', id: choiceId(next.replyTo), ...next }
    : { type: 'generate-reply', id: replyId(next.replyTo, next.godId), ...next }
}

/** What an event cost, or will: its tokens, and the replies that it begins, those of all gods it calls together. */
function costing(spent: Spent, event: Event, begun: PlannedReply | null): Spent {
  const tokens = ('tokens' in event && event.tokens) || 0
  if (tokens === 0 && !begun) return spent
  const now = spentBy(spent, event.at)
  const turns = begun ? 1 + begun.called.length : 0
  return {
    ...now,
    turns: now.turns + turns,
    asked: now.asked + (begun?.choices ? 1 : 0),
    turnsToday: now.turnsToday + turns,
    tokensToday: now.tokensToday + tokens,
  }
}

function settle(pending: readonly Effect[], eventId: string): readonly Effect[] {
  return pending.some((effect) => effect.id === eventId)
    ? pending.filter((effect) => effect.id !== eventId)
    : pending
}
