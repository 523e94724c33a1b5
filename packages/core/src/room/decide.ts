import { moodChange } from '../feelings/affinity.ts'
import { affinityToward } from '../feelings/regard.ts'
import type { Pantheon } from '../gods/pantheon.ts'
import { type Event, eventVersion, type SilenceReason } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import { random } from '../log/random.ts'
import { type EffectOf, type GenerateReply, type RoomState, replyId } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import { lineAt } from '../log/window.ts'
import { absorbing, yieldedTo } from '../turns/floor.ts'
import { hear } from '../turns/hear.ts'
import { planAfterSilence, planChosen, planFirstReply, planNextReply, planUnprompted } from '../turns/turn.ts'
import { allowanceLeft } from './allowance.ts'
import type { Command, Decision, EffectOutcome, Refusal, Rules } from './commands.ts'
import { fold } from './fold.ts'
import { type Moment, momentOf } from './moment.ts'

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>

/**
 * What a command makes true, as events; the one place where judgements are made. Pure and total: its draws come
 * from the room's seed and the log's length, so every server decides alike.
 *
 * @param at epoch ms, not earlier than the newest event
 */
export function decide(state: RoomState, command: Command, at: number, rules: Rules): Decision {
  const moment = momentOf(state, at, rules)
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
    case 'mute':
      return decideMute(command, moment)
    case 'unmute':
      return accepted(unmute(command, moment))
  }
}

function decidePost(command: CommandOf<'post'>, moment: Moment): Decision {
  const { state, at, tuning } = moment
  const { mortal, nonce, text, masked, replyTo } = command
  if (seqOfNonce(state, mortal.id, nonce) !== undefined) return accepted([])
  if (replyTo !== undefined && replyTo >= state.length) {
    return refused('invalid-input', `replyTo ${replyTo} is not in the log yet; its length is ${state.length}`)
  }
  const allowance = allowanceLeft(moment, mortal.id)
  if (allowance.refusal) return allowance.refusal

  const arrival = arrivalOf(mortal, nonce, moment)
  const present = after(arrival, moment)
  const line = hear(text, mortal.id, replyTo, present)
  const first = planFirstReply(present, line)
  const next = typeof first === 'string' ? null : first
  const yielded = yieldedTo(present.state, mortal.id, next, tuning)
  const message: Event = {
    ...stamp(`${mortal.id}:${nonce}`, at),
    type: 'message-posted',
    author: mortal.id,
    name: mortal.name,
    nonce,
    text,
    ...(masked !== undefined && { masked }),
    ...(replyTo !== undefined && { replyTo }),
    allowance: allowance.left,
    called: [...line.called],
    next: next && absorbing(next, yielded),
  }
  const events = [...arrival, message]
  if (typeof first === 'string') events.push(silence(present.seq, first, at))
  for (const { effect, reason } of yielded) events.push(withheld(effect, { reason }, after(events, moment)))
  return accepted(events)
}

function decideReaction(command: CommandOf<'react'>, moment: Moment): Decision {
  const { state, at } = moment
  const { mortal, nonce, seq, reaction } = command
  if (seqOfNonce(state, mortal.id, nonce) !== undefined) return accepted([])
  if (seq >= state.length) {
    return refused('invalid-input', `seq ${seq} is not in the log yet; its length is ${state.length}`)
  }
  const allowance = allowanceLeft(moment, mortal.id)
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
  switch (effect?.type) {
    case undefined:
      return []
    case 'generate-reply':
      return [finishReply(effect, outcome, moment)]
    case 'choose-responder':
      return finishChoice(effect, outcome, moment)
    case 'judge-mood':
      return [finishMood(effect, outcome, moment)]
  }
}

function finishReply(effect: GenerateReply, outcome: EffectOutcome, moment: Moment): Event {
  const { state, pantheon, tuning, at } = moment
  const { godId, replyTo, why } = effect
  if (outcome.type === 'silence') return withheld(effect, outcome, moment)
  if (outcome.type !== 'reply' || !pantheon.get(godId)) {
    return withheld(effect, { reason: 'nobody-chosen', ...spentOn(outcome) }, moment)
  }
  const { text, masked } = outcome
  // Who speaks to nobody shows no feelings toward anybody; and where too much is due, feelings wait.
  const isJudged = lineAt(state.window, replyTo) !== undefined && state.pending.length <= tuning.maxPending
  return {
    ...stamp(effect.id, at),
    type: 'reply-spoken',
    godId,
    text,
    ...(masked !== undefined && { masked }),
    replyTo,
    judgeBy: isJudged ? at + tuning.effectLifetimeMs : null,
    why,
    ...spentOn(outcome),
    next: planNextReply(moment, effect, hear(text, godId, undefined, moment)),
  }
}

function withheld(
  effect: GenerateReply,
  {
    reason,
    detail,
    ...cost
  }: { readonly reason: SilenceReason; readonly detail?: string; readonly tokens?: number },
  moment: Moment,
): Event {
  return {
    ...stamp(effect.id, moment.at),
    type: 'reply-withheld',
    godId: effect.godId,
    replyTo: effect.replyTo,
    reason,
    ...(detail !== undefined && { detail: detail.slice(0, 400) }),
    ...spentOn(cost),
    next: planAfterSilence(moment, effect),
  }
}

function finishChoice(effect: EffectOf<'choose-responder'>, outcome: EffectOutcome, moment: Moment): Event[] {
  const { id, replyTo } = effect
  const next = planChosen(moment, effect, outcome.type === 'choice' ? outcome.godId : undefined)
  const chosen: Event = {
    ...stamp(id, moment.at),
    type: 'responder-chosen',
    replyTo,
    ...spentOn(outcome),
    next,
  }
  return next ? [chosen] : [chosen, silence(replyTo, 'nobody-chosen', moment.at)]
}

function finishMood(effect: EffectOf<'judge-mood'>, outcome: EffectOutcome, moment: Moment): Event {
  const { state, pantheon, tuning, at } = moment
  const { godId, replySeq, replyTo } = effect
  const line = lineAt(state.window, replyTo)
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
    ...spentOn(outcome),
  }
}

function passMinute({ minute }: CommandOf<'pass-minute'>, moment: Moment): Event[] {
  const { state, at } = moment
  if (minute <= state.lastMinute) return []
  const draw = Math.floor(random(state.seed, minute, 'minute') * 1_000_000)
  const next = planUnprompted(moment)
  return [{ ...stamp(`minute:${minute}`, at), type: 'minute-passed', minute, draw, next }]
}

/** A god that is muted falls silent at once: what it was about to say is withheld. */
function decideMute({ godId, by }: CommandOf<'mute' | 'unmute'>, moment: Moment): Decision {
  const { state, pantheon, seq, at } = moment
  if (!pantheon.get(godId)) {
    return refused('invalid-input', `there is no god "${godId}" in this room; its gods are told by their ids`)
  }
  if (state.muted.includes(godId)) return accepted([])
  const events: Event[] = [{ ...stamp(`muted:${godId}:${seq}`, at), type: 'god-muted', godId, by }]
  for (const effect of state.pending) {
    if (effect.type !== 'generate-reply' || effect.godId !== godId) continue
    events.push(withheld(effect, { reason: 'muted' }, after(events, moment)))
  }
  return accepted(events)
}

function unmute({ godId, by }: CommandOf<'mute' | 'unmute'>, { state, seq, at }: Moment): Event[] {
  if (!state.muted.includes(godId)) return []
  return [{ ...stamp(`unmuted:${godId}:${seq}`, at), type: 'god-unmuted', godId, by }]
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

function silence(replyTo: number, reason: SilenceReason, at: number): Event {
  return { ...stamp(replyId(replyTo, ''), at), type: 'reply-withheld', replyTo, reason, next: null }
}

/** The same moment behind some more events. */
function after(events: readonly Event[], moment: Moment): Moment {
  if (events.length === 0) return moment
  const state = events.reduce(fold, moment.state)
  return { ...moment, state, seq: state.length }
}

const spentOn = ({ tokens }: { readonly tokens?: number }) => (tokens === undefined ? {} : { tokens })
const stamp = (id: string, at: number) => ({ v: eventVersion, id, at }) as const
const accepted = (events: readonly Event[]) => ({ type: 'accepted', events }) as const
const refused = (code: Refusal['code'], message: string): Refusal => ({ type: 'refused', code, message })
