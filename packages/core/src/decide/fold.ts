import type { Event, EventOf, PlannedReply } from '../log/events.ts'
import { type Spent, spentBy } from '../log/spent.ts'
import { type Effect, emptyState, type Line, type RoomState } from '../log/state.ts'
import { removeRecord, setRecord } from '../log/table.ts'
import { dueAfter } from './due.ts'
import {
  arrive,
  godOf,
  push,
  recordAct,
  recordMemories,
  recordMood,
  withoutTracesOf,
} from './fold-members.ts'

/**
 * The state after one more event. Total and pure: it consults no clock, text, tuning or pantheon,
 * it only records what the event says, so that an old log folds to the same state for ever.
 */
export function fold(state: RoomState, event: Event): RoomState {
  const seq = state.length
  const changes = record(state, event, seq)
  const next = ('next' in event && event.next) || undefined
  const { gods = state.gods, pending = state.pending } = changes
  return {
    ...state,
    ...changes,
    length: seq + 1,
    lastAt: Math.max(state.lastAt, event.at),
    gods:
      next?.round === undefined ? gods : setRecord(gods, { ...godOf(gods, next.godId), round: next.round }),
    pending: settle(pending, event.id, dueAfter(event, seq)),
    spent: costing(state.spent, event, next?.replyTo === seq ? next : undefined),
  }
}

/** The state after a run of events. */
export function foldAll(state: RoomState, events: readonly Event[]): RoomState {
  return events.reduce(fold, state)
}

/** What an event changes, besides what all of them do. */
function record(state: RoomState, event: Event, seq: number): Partial<RoomState> {
  switch (event.type) {
    case 'room-opened':
      return { ...emptyState, seed: event.seed, topic: event.topic, limits: event.limits }
    case 'mortal-arrived':
      return { mortals: arrive(state, event, seq) }
    case 'message-posted':
      return {
        window: push(state.window, lineOf(event, seq), state.limits.windowLines),
        mortals: recordAct(state, event.author, event, seq),
        unprompted: 0,
      }
    case 'reply-spoken': {
      const god = godOf(state.gods, event.godId)
      return {
        window: push(state.window, lineOf(event, seq), state.limits.windowLines),
        gods: setRecord(state.gods, { ...god, spokeSeq: seq, spokeAt: event.at, lines: god.lines + 1 }),
      }
    }
    case 'mood-judged':
      return recordMood(state, event)
    case 'memories-written':
      return { mortals: recordMemories(state, event), remembered: Math.max(state.remembered, event.upTo) }
    case 'reaction-set':
      return { mortals: recordAct(state, event.by, event, seq) }
    case 'minute-passed':
      return {
        lastMinute: Math.max(state.lastMinute, event.minute),
        minutesSinceGenesis: event.genesisBy === undefined ? state.minutesSinceGenesis + 1 : 0,
        unprompted: state.unprompted + (event.next ? 1 : 0),
      }
    case 'god-born':
      return {
        born: [...state.born.filter((god) => god.id !== event.god.id), event.god],
        gods: setRecord(state.gods, { ...godOf(state.gods, event.god.id), bornSeq: seq }),
      }
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
    case 'genesis-failed':
    case 'redacted':
      return {}
    case 'unreadable':
      return {
        unreadable: state.unreadable + 1,
        readOnly: state.readOnly || event.cause === 'future',
      }
  }
}

function lineOf(event: EventOf<'message-posted'> | EventOf<'reply-spoken'>, seq: number): Line {
  const { at, text, masked, replyTo } = event
  return {
    seq,
    at,
    ...(event.type === 'message-posted'
      ? ({ author: event.author, kind: 'mortal', name: event.name } as const)
      : ({ author: event.godId, kind: 'god' } as const)),
    text,
    ...(masked !== undefined && { masked }),
    ...(replyTo !== undefined && { replyTo }),
  }
}

function recordDeparture(state: RoomState, { godId }: EventOf<'god-departed'>): Partial<RoomState> {
  const born = state.born.filter((god) => god.id !== godId)
  return {
    born,
    // A newborn is gone when it leaves `born`; a founder has to be remembered as gone.
    departed: born.length < state.born.length ? state.departed : [...new Set([...state.departed, godId])],
    muted: state.muted.filter((muted) => muted !== godId),
    gods: withoutTracesOf(godId, removeRecord(state.gods, godId)),
    mortals: withoutTracesOf(godId, state.mortals),
  }
}

/** What an event cost, or will: its tokens, and the replies that it begins, those of all gods it calls together. */
function costing(spent: Spent, event: Event, begun: PlannedReply | undefined): Spent {
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

/** Pending work without the effect that the event ends, and with what it makes due. */
function settle(pending: readonly Effect[], eventId: string, due: readonly Effect[]): readonly Effect[] {
  const isEnding = pending.some((effect) => effect.id === eventId)
  if (!isEnding && due.length === 0) return pending
  return [...(isEnding ? pending.filter((effect) => effect.id !== eventId) : pending), ...due]
}
