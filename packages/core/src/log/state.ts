import type { PlannedReply } from './events.ts'
import type { GodProfile } from './god-profile.ts'
import type { Mortal } from './members.ts'
import { nothingSpent, type Spent } from './spent.ts'
import { emptyTable, type Table } from './table.ts'

/** Raised whenever `fold` or the shape below changes: snapshots of another version are not used. */
export const stateVersion = 2

/** A room after folding its log. Plain JSON; bounded, however long the log. */
export interface RoomState {
  /** Events folded so far: the seq of the next one. */
  readonly length: number
  /** Epoch ms of the newest event. Time in a room never runs backwards. */
  readonly lastAt: number
  readonly seed: string
  readonly topic: string
  readonly limits: StateLimits
  /** The newest lines, oldest first. */
  readonly window: readonly Line[]
  /** The most recently heard mortals; who falls out starts anew. */
  readonly mortals: Table<MortalState>
  /** What the log says of gods that have spoken or been judged. */
  readonly gods: Table<GodState>
  /** Gods born in this room, in order of birth. */
  readonly born: readonly GodProfile[]
  /** Ids of gods that left. */
  readonly departed: readonly string[]
  /** Ids of gods that may not speak. */
  readonly muted: readonly string[]
  /** Work that is due, oldest first. */
  readonly pending: readonly Effect[]
  /** The last minute that was logged, in minutes since the epoch; −1 before the first. */
  readonly lastMinute: number
  /** Minutes that passed since a birth was last tried; a new room begins below 0, so that its first guests meet nobody newborn. */
  readonly minutesSinceGenesis: number
  /** Seq up to which what gods and mortals said to each other was gone through for what is worth remembering. */
  readonly remembered: number
  /** Times in a row that gods broke the silence, since a mortal last spoke. */
  readonly unprompted: number
  readonly spent: Spent
  /** Entries that could not be read. */
  readonly unreadable: number
  /** An event of a newer version was met: this library must not write here. */
  readonly readOnly: boolean
}

interface StateLimits {
  /** Lines kept in the window. */
  readonly windowLines: number
  /** Mortals surely remembered, the most recently heard; at most a twentieth more may be. */
  readonly mortals: number
  /** Nonces remembered of each mortal. */
  readonly nonces: number
}

/** One visible line of speech. */
export interface Line {
  readonly seq: number
  readonly at: number
  readonly author: string
  readonly kind: 'god' | 'mortal'
  /** A mortal's name as it was then; a god's is its profile's. */
  readonly name?: string
  readonly text: string
  readonly masked?: string
  readonly replyTo?: number
}

export interface MortalState extends Mortal {
  readonly patron: string | null
  /** Seq of its newest act: who has the lowest is forgotten first. */
  readonly heardSeq: number
  /** Thousandths of a line that may be said at once, as of `allowanceAt`. */
  readonly allowance: number
  readonly allowanceAt: number
  /** Its latest acts, oldest first: sending one again finds its first seq here. */
  readonly nonces: readonly { readonly nonce: string; readonly seq: number }[]
  /** Gods' affinities toward it, in the order they were first judged. */
  readonly affinities: readonly Affinity[]
  /** What gods remember of it, oldest first. */
  readonly memories: readonly Memory[]
}

export interface GodState {
  readonly id: string
  /** Seq of its newest line; −1 before the first. */
  readonly spokeSeq: number
  /** Epoch ms of its newest line. */
  readonly spokeAt: number
  /** Lines it has said. */
  readonly lines: number
  /** Seq of its birth, before which it heard nothing; −1 for those the room was opened with. */
  readonly bornSeq: number
  /** The last round in which it was picked, where the strategy goes round; −1 before the first. */
  readonly round: number
  /** Its own mood, apart from what it feels about anybody. */
  readonly temper: Temper
  /** Other gods' affinities toward it. */
  readonly affinities: readonly Affinity[]
}

/** A god's own short-term mood: what it has lately said and heard leaves it warmer or colder, and stirred. */
export interface Temper {
  /** −100 (sour) … 100 (sweet), whole. */
  readonly warmth: number
  /** 0 (calm) … 100 (beside itself), whole. */
  readonly heat: number
  /** Epoch ms: when it stood so. It cools when it is read. */
  readonly at: number
}

/** A god that nothing has happened to. */
export const calm: Temper = { warmth: 0, heat: 0, at: 0 }

/** −100…100 as it stood at `at` (epoch ms). It decays toward its baseline when it is read. */
export interface Affinity {
  /** Whose feeling it is. */
  readonly godId: string
  readonly value: number
  /** How far it had lately been moved, up or down. */
  readonly moved: number
  readonly at: number
}

/** What a god keeps of a mortal when the lines themselves have left the window. */
export interface Memory {
  readonly godId: string
  readonly text: string
  /** 1 (a trifle) … 5 (never to be forgotten). */
  readonly importance: number
  /** Epoch ms. */
  readonly at: number
}

/** Work that the log says is due. It ends when the event that bears its id is folded. */
export type Effect = GenerateReply | ChooseResponder | JudgeMood | WriteMemories | GenerateGod

export interface GenerateReply extends PlannedReply {
  readonly type: 'generate-reply'
  readonly id: string
}

/** A model is asked who speaks; until it says so, the reply is planned for whom the draw fell on. */
export interface ChooseResponder extends PlannedReply {
  readonly type: 'choose-responder'
  readonly id: string
}

export interface JudgeMood {
  readonly type: 'judge-mood'
  readonly id: string
  readonly godId: string
  readonly replySeq: number
  /** The line that the reply answered. */
  readonly replyTo: number
  readonly expiresAt: number
}

/** Lines that are about to leave the window are gone through for what gods will remember of mortals. */
export interface WriteMemories {
  readonly type: 'write-memories'
  readonly id: string
  /** Seqs of the oldest and the newest of the lines. */
  readonly from: number
  readonly to: number
  readonly expiresAt: number
}

/** A god is to be brought forth. */
interface GenerateGod {
  readonly type: 'generate-god'
  readonly id: string
  /** The minute that brings it. */
  readonly minute: number
  readonly expiresAt: number
}

export type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>

/** Structural ids: the same work has the same id on every server, so it cannot be logged twice. */
export const replyId = (replyTo: number, godId: string): string => `reply:${replyTo}:${godId}`
export const choiceId = (replyTo: number): string => `choose:${replyTo}`
export const memoriesId = (to: number): string => `memories:${to}`
export const genesisId = (minute: number): string => `genesis:${minute}`
export const moodId = (replySeq: number): string => `mood:${replySeq}`

/** A room before its first event. */
export const emptyState: RoomState = {
  length: 0,
  lastAt: 0,
  seed: '',
  topic: '',
  limits: { windowLines: 1, mortals: 1, nonces: 1 },
  window: [],
  mortals: emptyTable(),
  gods: emptyTable(),
  born: [],
  departed: [],
  muted: [],
  pending: [],
  lastMinute: -1,
  minutesSinceGenesis: -2,
  remembered: -1,
  unprompted: 0,
  spent: nothingSpent,
  unreadable: 0,
  readOnly: false,
}
