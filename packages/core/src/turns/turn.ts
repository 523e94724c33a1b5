import type { PlannedReply, SilenceReason } from '../log/events.ts'
import { type ChooseResponder, type GenerateReply, type RoomState, replyId } from '../log/state.ts'
import { mayAsk, mayBanter, turnsLeft } from './caps.ts'
import { readingMs } from './pause.ts'
import { drawsAt, type PlanContext, type Selection, selectionContext, type Utterance } from './selection.ts'

/** The first reply to a mortal's line: the god it calls, else whom the strategy picks; or why nobody will answer. */
export function planFirstReply(context: PlanContext, line: Utterance): PlannedReply | SilenceReason {
  const left = turnsLeft(context)
  if (left <= 0) return 'budget'
  const called = line.called.filter((godId) => canSpeak(context, godId)).slice(0, left)
  const budget = Math.max(drawBudget(context), called.length) - 1
  const turn = { line, replyTo: context.seq, budget, hop: 0 }
  const [first, ...rest] = called
  if (first !== undefined) return plan(context, turn, { godId: first }, rest)
  // Whoever the line called is not replaced by another.
  if (line.called.length > 0) return 'muted'
  return planPicked(context, turn) ?? 'nobody-chosen'
}

/**
 * Who speaks after a reply was spoken: the gods still called by the same line, then, while the turn has budget, a god
 * that the reply calls or one picked, and that one answers the reply. A god that is called answers beyond the budget,
 * too, but at each hop less likely.
 */
export function planNextReply(
  context: PlanContext,
  effect: GenerateReply,
  reply: Utterance,
): PlannedReply | null {
  const stillCalled = planAfterSilence(context, effect)
  if (stillCalled) return stillCalled
  const { tuning } = context
  const hop = effect.hop + 1
  if (hop > tuning.turns.maxHops || !mayBanter(context)) return null
  const { excluded } = selectionContext(context, reply)
  const named = reply.called.find((godId) => canSpeak(context, godId) && !excluded.has(godId))
  const turn = { line: reply, replyTo: context.seq, budget: Math.max(0, effect.budget - 1), hop }
  if (effect.budget > 0) {
    return named === undefined ? planPicked(context, turn) : plan(context, turn, { godId: named })
  }
  const answers =
    named !== undefined && drawsAt(context.state, context.seq)('banter') < tuning.turns.banterChance ** hop
  return answers ? plan(context, turn, { godId: named }) : null
}

/** Who speaks after a reply was withheld: only the gods that the same line called too. */
export function planAfterSilence(context: PlanContext, effect: GenerateReply): PlannedReply | null {
  const [first, ...rest] = effect.called.filter(
    (godId) => canSpeak(context, godId) && isFree(context.state, effect.replyTo, godId),
  )
  if (first === undefined) return null
  const { replyTo, hop } = effect
  // It has read the line along with the god before it.
  const turn = { line: nothing, replyTo, budget: Math.max(0, effect.budget - 1), hop }
  return plan(context, turn, { godId: first }, rest)
}

/** The reply of the god that a model picked; of the one the draw fell on, where the model picked nobody who may speak. */
export function planChosen(
  context: PlanContext,
  { type: _, id: __, choices = [], ...drawn }: ChooseResponder,
  godId: string | undefined,
): PlannedReply | null {
  const { at, tuning } = context
  const chosen: PlannedReply =
    godId !== undefined && choices.includes(godId) && canSpeak(context, godId)
      ? { ...drawn, godId, why: { cause: 'arbiter' } }
      : drawn
  return canSpeak(context, chosen.godId) ? { ...chosen, expiresAt: at + tuning.turns.effectLifetimeMs } : null
}

/** A god that breaks the silence of a room, the likelier the longer it has lasted; null: none does. */
export function planUnprompted(context: PlanContext): PlannedReply | null {
  const { state, tuning, seq, at } = context
  const { unprompted } = tuning
  if (!unprompted) return null
  const last = state.window[state.window.length - 1]
  const quietMs = last ? at - last.at : Number.POSITIVE_INFINITY
  if (state.unprompted >= unprompted.maxInARow || state.pending.length > 0 || !mayBanter(context)) return null
  if (quietMs < unprompted.afterMs) return null
  const drive = 1 - 2 ** (-quietMs / unprompted.afterMs)
  if (drawsAt(state, seq)('unprompted') >= unprompted.chance * drive * 0.5 ** state.unprompted) return null
  const text = state.window
    .slice(-subjectLines)
    .map((line) => line.text)
    .join(' ')
  const silence: Utterance = { author: '', text, called: [], spokenOf: [] }
  const planned = planPicked(context, {
    line: silence,
    replyTo: seq,
    budget: drawBudget(context) - 1,
    hop: 0,
  })
  return planned && { ...planned, why: { ...planned.why, cause: 'unprompted' } }
}

/** The first line of a god that the event at `context.seq` brings forth; null: the room cannot afford it now. */
export function planNewborn(context: PlanContext, godId: string): PlannedReply | null {
  if (turnsLeft(context) <= 0) return null
  const turn = { line: nothing, replyTo: context.seq, budget: 0, hop: 0 }
  return plan(context, turn, { godId, why: { cause: 'newborn' } })
}

/** The last lines of a room that has fallen silent: what its gods may still have on their minds. */
const subjectLines = 3

const nothing: Utterance = { author: '', text: '', called: [], spokenOf: [] }

interface Turn {
  /** What is answered. */
  readonly line: Utterance
  readonly replyTo: number
  /** Replies left after this one. */
  readonly budget: number
  readonly hop: number
}

function planPicked(context: PlanContext, turn: Turn): PlannedReply | null {
  const choice = selectionContext(context, turn.line)
  const pick = context.strategy(choice)
  if (!pick || choice.excluded.has(pick.godId) || !canSpeak(context, pick.godId)) return null
  const { choices, ...alone } = { why: { cause: 'drawn' } as const, ...pick }
  return plan(context, turn, choices && choices.length > 1 && mayAsk(context) ? { ...alone, choices } : alone)
}

function plan(
  { tuning, state, seq, at }: PlanContext,
  { line, replyTo, budget, hop }: Turn,
  { godId, why = { cause: 'called' }, choices, round }: Selection,
  called: readonly string[] = [],
): PlannedReply {
  const pace = { isCalled: why.cause === 'called' }
  return {
    godId,
    replyTo,
    notBefore: at + readingMs(line.text.length, drawsAt(state, seq)('pause'), pace, tuning.pauses),
    expiresAt: at + tuning.turns.effectLifetimeMs,
    budget,
    called: [...called],
    why,
    hop,
    merged: 0,
    ...(choices && { choices: [...choices] }),
    ...(round !== undefined && { round }),
  }
}

function drawBudget({ tuning, state, seq }: PlanContext): number {
  const total = tuning.turns.replyBudgets.reduce((sum, weight) => sum + weight, 0)
  let point = drawsAt(state, seq)('budget') * total
  for (const [index, weight] of tuning.turns.replyBudgets.entries()) {
    point -= weight
    if (point < 0) return index + 1
  }
  return 1
}

const canSpeak = ({ pantheon, state }: PlanContext, godId: string): boolean =>
  pantheon.get(godId) !== undefined && !state.muted.includes(godId)

/** Whether a god has neither answered a line nor is about to. */
function isFree(state: RoomState, replyTo: number, godId: string): boolean {
  const id = replyId(replyTo, godId)
  return (
    !state.pending.some((effect) => effect.id === id) &&
    !state.window.some((line) => line.replyTo === replyTo && line.author === godId)
  )
}
