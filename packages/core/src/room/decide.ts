import { moodChange } from '../feelings/affinity.ts'
import { affinityToward } from '../feelings/regard.ts'
import { type Pantheon, presentGods } from '../gods/pantheon.ts'
import { type Event, eventVersion, type SilenceReason } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import { random } from '../log/random.ts'
import { type EffectOf, type MortalState, type RoomState, replyId } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import { findMentions, type Mention } from '../turns/mention.ts'
import { type PlanContext, planAfterSilence, planFirstReply, planNextReply } from '../turns/turn.ts'
import type { Command, Decision, EffectOutcome, Rules } from './commands.ts'
import { fold } from './fold.ts'

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>

/** The room at the moment of a decision. */
interface Moment extends Rules {
  readonly state: RoomState
  readonly pantheon: Pantheon
  /** Epoch ms, not earlier than the newest event. */
  readonly at: number
}

/**
 * What a command makes true, as events; the one place where judgements are made. Pure and total: its draws come
 * from the room's seed and the log's length, so every server decides alike.
 */
export function decide(state: RoomState, command: Command, at: number, rules: Rules): Decision {
  const moment: Moment = { ...rules, state, at, pantheon: presentGods(rules.founders, state) }
  if (command.type === 'open') return accepted(state.length === 0 ? [opened(command, moment)] : [])
  if (state.readOnly)
    return refused('read-only', 'the log holds events of a newer version; upgrade this server')
  switch (command.type) {
    case 'post':
      return decidePost(command, moment)
    case 'react':
      return decideReaction(command, moment)
    case 'finish-effect':
      return accepted(finishEffect(command, moment))
    case 'pass-minute':
      return accepted(passMinute(command, moment))
  }
}

function decidePost(command: CommandOf<'post'>, moment: Moment): Decision {
  const { state, pantheon, at, tuning } = moment
  const { mortal, nonce, text, masked, replyTo } = command
  if (seqOfNonce(state, mortal.id, nonce) !== undefined) return accepted([])
  if (replyTo !== undefined && replyTo >= state.length) {
    return refused('invalid-input', `replyTo ${replyTo} is not in the log yet; its length is ${state.length}`)
  }
  const allowance = allowanceLeft(moment, getRecord(state.mortals, mortal.id))
  if (allowance.refusal) return allowance.refusal

  const arrival = arrivalOf(mortal, nonce, moment)
  const present = arrival.reduce(fold, state)
  const named = findMentions(text, pantheon)
  const called = calledBy(named, replyTo, present)
  const id = `${mortal.id}:${nonce}`
  const context: PlanContext = { pantheon, tuning, state: present, seq: present.length, at }
  const hasRoom = present.pending.length < tuning.maxPending
  const next = hasRoom
    ? planFirstReply(context, { author: mortal.id, called, spokenOf: idsOf(named, 'spoken-of') })
    : null
  const message: Event = {
    ...stamp(id, at),
    type: 'message-posted',
    author: mortal.id,
    name: mortal.name,
    nonce,
    text,
    ...(masked !== undefined && { masked }),
    ...(replyTo !== undefined && { replyTo }),
    allowance: allowance.left,
    called: [...called],
    next,
  }
  if (next) return accepted([...arrival, message])
  return accepted([...arrival, message, silence(context.seq, hasRoom ? 'nobody-chosen' : 'budget', at)])
}

function decideReaction(command: CommandOf<'react'>, moment: Moment): Decision {
  const { state, at } = moment
  const { mortal, nonce, seq, reaction } = command
  if (seqOfNonce(state, mortal.id, nonce) !== undefined) return accepted([])
  if (seq >= state.length) {
    return refused('invalid-input', `seq ${seq} is not in the log yet; its length is ${state.length}`)
  }
  const allowance = allowanceLeft(moment, getRecord(state.mortals, mortal.id))
  if (allowance.refusal) return allowance.refusal
  const event: Event = {
    ...stamp(`${mortal.id}:${nonce}`, at),
    type: 'reaction-set',
    seq,
    by: mortal.id,
    nonce,
    reaction,
    allowance: allowance.left,
  }
  return accepted([...arrivalOf(mortal, nonce, moment), event])
}

/** An effect that is no longer pending was finished by somebody else: its outcome is of no consequence. */
function finishEffect({ effectId, outcome }: CommandOf<'finish-effect'>, moment: Moment): Event[] {
  const effect = moment.state.pending.find((pending) => pending.id === effectId)
  if (!effect) return []
  return effect.type === 'generate-reply'
    ? [finishReply(effect, outcome, moment)]
    : [finishMood(effect, outcome, moment)]
}

function finishReply(effect: EffectOf<'generate-reply'>, outcome: EffectOutcome, moment: Moment): Event {
  const { state, pantheon, tuning, at } = moment
  const { godId, replyTo } = effect
  const context: PlanContext = { pantheon, tuning, state, seq: state.length, at }
  if (outcome.type === 'reply' && pantheon.get(godId)) {
    const { text, masked } = outcome
    const named = findMentions(text, pantheon)
    const words = { called: idsOf(named, 'called'), spokenOf: idsOf(named, 'spoken-of') }
    return {
      ...stamp(effect.id, at),
      type: 'reply-spoken',
      godId,
      text,
      ...(masked !== undefined && { masked }),
      replyTo,
      judgeBy: state.pending.length <= tuning.maxPending ? at + tuning.effectLifetimeMs : null,
      next: planNextReply(context, effect, words),
    }
  }
  const { reason, detail } =
    outcome.type === 'silence' ? outcome : { reason: 'nobody-chosen' as const, detail: undefined }
  return {
    ...stamp(effect.id, at),
    type: 'reply-withheld',
    godId,
    replyTo,
    reason,
    ...(detail !== undefined && { detail: detail.slice(0, 400) }),
    next: planAfterSilence(context, effect),
  }
}

function finishMood(effect: EffectOf<'judge-mood'>, outcome: EffectOutcome, moment: Moment): Event {
  const { state, pantheon, tuning, at } = moment
  const { godId, replySeq, replyTo } = effect
  const line = state.window.find((candidate) => candidate.seq === replyTo)
  const toward = line?.author ?? godId
  const member = getRecord(state.mortals, toward) ?? getRecord(state.gods, toward)
  const god = pantheon.get(godId)
  const judged = outcome.type === 'mood' && god && line && member ? outcome.mood : undefined
  const before = god ? affinityToward(moment, god, toward) : 0
  const change = judged ? moodChange(judged.mood, before, tuning.maxMoodChange) : 0
  return {
    ...stamp(effect.id, at),
    type: 'mood-judged',
    godId,
    replySeq,
    toward,
    mood: judged?.mood ?? null,
    affinity: before + change,
    change,
    ...(judged?.reason !== undefined && { reason: judged.reason }),
  }
}

function passMinute({ minute }: CommandOf<'pass-minute'>, { state, at }: Moment): Event[] {
  if (minute <= state.lastMinute) return []
  const draw = Math.floor(random(state.seed, minute, 'minute') * 1_000_000)
  return [{ ...stamp(`minute:${minute}`, at), type: 'minute-passed', minute, draw }]
}

function opened({ topic, seed }: CommandOf<'open'>, { tuning, at }: Moment): Event {
  return { ...stamp('room-opened', at), type: 'room-opened', topic, seed, limits: tuning.stateLimits }
}

/** A mortal arrives with its first act, and again where it comes back under another name. */
function arrivalOf(mortal: Mortal, nonce: string, { state, pantheon, at }: Moment): Event[] {
  const known = getRecord(state.mortals, mortal.id)
  if (known?.name === mortal.name) return []
  const patron = known ? known.patron : patronOf(mortal.id, state.seed, pantheon)
  const { id, name, colour } = mortal
  return [
    { ...stamp(`${id}:${nonce}:arrived`, at), type: 'mortal-arrived', mortal: { id, name, colour }, patron },
  ]
}

/** The god that takes a mortal under its wing: drawn from the room's seed and the mortal's id alone. */
export function patronOf(mortalId: string, seed: string, pantheon: Pantheon): string | null {
  const index = Math.floor(random(seed, 0, `patron:${mortalId}`) * pantheon.gods.length)
  return pantheon.gods[index]?.id ?? null
}

/** The seq that a mortal's act was given when it was first sent. */
export function seqOfNonce(state: RoomState, mortalId: string, nonce: string): number | undefined {
  return getRecord(state.mortals, mortalId)?.nonces.find((act) => act.nonce === nonce)?.seq
}

/** Gods a line calls: those it addresses, then the author of the god's line it replies to. */
function calledBy(
  named: readonly Mention[],
  replyTo: number | undefined,
  state: RoomState,
): readonly string[] {
  const called = idsOf(named, 'called')
  const answered = state.window.find((line) => line.seq === replyTo && line.kind === 'god')?.author
  if (answered === undefined || called.includes(answered)) return called
  return [...called, answered]
}

const idsOf = (named: readonly Mention[], kind: Mention['kind']): readonly string[] =>
  named.filter((mention) => mention.kind === kind).map(({ godId }) => godId)

/** What one more act leaves of a mortal's allowance, in thousandths; or the refusal. */
function allowanceLeft(
  { tuning, at }: Moment,
  mortal: MortalState | undefined,
):
  | { readonly left: number; readonly refusal?: undefined }
  | { readonly left?: undefined; readonly refusal: Decision } {
  const { linesPerSecond, lineBurst } = tuning
  const full = lineBurst * 1000
  if (linesPerSecond === 0) return { left: full }
  // A line a second is a thousandth of a line a millisecond.
  const filled = mortal ? mortal.allowance + Math.floor((at - mortal.allowanceAt) * linesPerSecond) : full
  const left = Math.min(full, filled) - 1000
  if (left >= 0) return { left }
  const retryAfterMs = Math.ceil(-left / linesPerSecond)
  const message = `more than ${linesPerSecond} lines a second; try again in ${retryAfterMs} ms`
  return { refusal: { ...refused('rate-limited', message), retryAfterMs } }
}

function silence(replyTo: number, reason: SilenceReason, at: number): Event {
  return { ...stamp(replyId(replyTo, ''), at), type: 'reply-withheld', replyTo, reason, next: null }
}

const stamp = (id: string, at: number) => ({ v: eventVersion, id, at }) as const
const accepted = (events: readonly Event[]) => ({ type: 'accepted', events }) as const
const refused = (code: Extract<Decision, { type: 'refused' }>['code'], message: string) =>
  ({ type: 'refused', code, message }) as const
