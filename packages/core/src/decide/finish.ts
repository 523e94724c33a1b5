import { cappedChange, moodChange } from '../feelings/affinity.ts'
import { rememberBefore } from '../feelings/memory.ts'
import { affinityRecorded, affinityToward, temperOf } from '../feelings/regard.ts'
import { temperAfter } from '../feelings/temper.ts'
import { leastHeard } from '../gods/departure.ts'
import { nameClash } from '../gods/name-clash.ts'
import type { Event, SilenceReason } from '../log/events.ts'
import { godProfileSchema } from '../log/god-profile.ts'
import { random } from '../log/random.ts'
import type { EffectOf, GenerateReply } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import { lineAt } from '../log/window.ts'
import type { MoodTuning } from '../tuning/tuning.ts'
import { planAfterSilence, planChosen, planNewborn, planNextReply } from '../turns/turn.ts'
import { mentionsIn, utteranceOf } from '../turns/utterance.ts'
import type { Command, EffectOutcome } from './commands.ts'
import { after, type Moment, silence, stamp } from './moment.ts'

type FinishEffect = Extract<Command, { type: 'finish-effect' }>

/** An effect that is no longer pending was finished by somebody else: its outcome is of no consequence. */
export function finishEffect({ effectId, outcome }: FinishEffect, moment: Moment): Event[] {
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
    case 'write-memories':
      return [finishMemories(effect, outcome, moment)]
    case 'generate-god':
      return finishGenesis(effect, outcome, moment)
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
  const line = utteranceOf(text, godId, undefined, moment)
  // Who speaks to nobody shows no feelings toward anybody; and where too much is due, feelings wait.
  const isJudged =
    tuning.moods !== false &&
    lineAt(state.window, replyTo) !== undefined &&
    state.pending.length <= tuning.turns.maxPending
  return {
    ...stamp(effect.id, at),
    type: 'reply-spoken',
    godId,
    text,
    ...(masked !== undefined && { masked }),
    replyTo,
    ...mentionsIn(line),
    judgeBy: isJudged ? at + tuning.turns.effectLifetimeMs : null,
    why,
    ...rememberBefore(moment),
    ...spentOn(outcome),
    next: planNextReply(moment, effect, line),
  }
}

export function withheld(
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
  const { state, pantheon, at } = moment
  const { moods } = moment.tuning
  const { godId, replySeq, replyTo } = effect
  const line = lineAt(state.window, replyTo)
  const toward = line?.author ?? godId
  const member = getRecord(state.mortals, toward) ?? getRecord(state.gods, toward)
  const god = pantheon.get(godId)
  const judged = moods && outcome.type === 'mood' && god && line && member ? outcome.mood : undefined
  const before = god ? affinityToward(moment, god, toward) : 0
  const wanted = moods && judged ? moodChange(judged.mood, before, moods.maxChange) : 0
  const { change, recent } = cappedChange(
    wanted,
    affinityRecorded(state, godId, toward),
    at,
    moods ? moods.perMinute : 0,
  )
  return {
    ...stamp(effect.id, at),
    type: 'mood-judged',
    godId,
    replySeq,
    toward,
    mood: judged?.mood ?? null,
    affinity: before + change,
    change,
    moved: recent.moved,
    ...(moods && judged && { tempers: tempersAfter(judged.mood, godId, toward, moods, moment) }),
    ...(judged?.reason !== undefined && { reason: judged.reason }),
    ...(judged && outcome.type === 'mood' && outcome.by && { by: outcome.by }),
    ...spentOn(outcome),
  }
}

/** What is said kindly or harshly stirs the god that says it, and half as much the god that hears it. */
function tempersAfter(
  mood: number,
  godId: string,
  toward: string,
  moods: MoodTuning,
  { state, pantheon, at }: Moment,
) {
  const after = (id: string, heard: number) => {
    const { warmth, heat } = temperAfter(temperOf(state, id), heard, at, moods)
    return { godId: id, warmth, heat }
  }
  const hearer = toward !== godId && pantheon.get(toward) ? [after(toward, mood / 2)] : []
  return [after(godId, mood), ...hearer]
}

/** Lines count as gone through also where nothing was made of them: a model that fails is not asked for ever. */
function finishMemories(
  effect: EffectOf<'write-memories'>,
  outcome: EffectOutcome,
  { state, pantheon, at }: Moment,
): Event {
  const memories = outcome.type === 'memories' ? outcome.memories : []
  const known = memories.filter(
    ({ godId, mortalId }) => pantheon.get(godId) && getRecord(state.mortals, mortalId),
  )
  return {
    ...stamp(effect.id, at),
    type: 'memories-written',
    upTo: effect.to,
    memories: known.map((memory) => ({ ...memory })),
    ...spentOn(outcome),
  }
}

/** A newborn enters with a line of its own; where the room is full of newborns, the least heard one makes way. */
function finishGenesis({ id }: EffectOf<'generate-god'>, outcome: EffectOutcome, moment: Moment): Event[] {
  const { state, pantheon, farewells, at } = moment
  const { births } = moment.tuning
  if (outcome.type !== 'god') {
    const detail = outcome.type === 'silence' ? (outcome.detail ?? outcome.reason) : 'no god came of it'
    return [{ ...stamp(id, at), type: 'genesis-failed', detail: detail.slice(0, 400), ...spentOn(outcome) }]
  }
  const god = godProfileSchema.safeParse(outcome.god)
  const fault = god.success ? nameClash(god.data, pantheon) : god.error.issues[0]?.message
  if (!god.success || fault !== undefined) {
    return [{ ...stamp(id, at), type: 'genesis-failed', detail: fault ?? 'malformed', ...spentOn(outcome) }]
  }
  const events: Event[] = []
  const leaving = births && state.born.length >= births.maxBorn ? leastHeard(state) : undefined
  if (leaving) {
    const farewell = farewells[Math.floor(random(state.seed, state.length, 'farewell') * farewells.length)]
    const departed = { ...stamp(`${id}:departed`, at), type: 'god-departed', godId: leaving.id } as const
    events.push({ ...departed, ...(farewell !== undefined && { farewell }) })
  }
  const next = planNewborn(after(events, moment), god.data.id)
  const born = { ...stamp(id, at), type: 'god-born', god: god.data, ...spentOn(outcome) } as const
  return [...events, { ...born, ...(next && { next }) }]
}

const spentOn = ({ tokens }: { readonly tokens?: number }) => (tokens === undefined ? {} : { tokens })
