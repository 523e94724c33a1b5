import { knownAffinities } from '../feelings/regard.ts'
import type { Pantheon } from '../gods/pantheon.ts'
import type { PlannedReply } from '../log/events.ts'
import { random, randomInteger } from '../log/random.ts'
import { type GenerateReply, type Line, type RoomState, replyId } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import type { Tuning } from '../tuning.ts'
import { drawResponder } from './responder.ts'

/** What a plan is made from: the rules in force, the room as it is, and the position of the event that plans. */
export interface PlanContext {
  readonly pantheon: Pantheon
  readonly tuning: Tuning
  readonly state: RoomState
  /** Seq and time of the event that will hold the plan. */
  readonly seq: number
  readonly at: number
}

/** Lines looked back on to see who is in the conversation and who has been talking too much. */
const recentLines = 10

/** The first reply to a mortal's line: the god it calls, else one drawn. Null: nobody will answer. */
export function planFirstReply(
  context: PlanContext,
  line: { readonly author: string; readonly called: readonly string[]; readonly spokenOf: readonly string[] },
): PlannedReply | null {
  const called = line.called.filter((godId) => context.pantheon.get(godId))
  const budget = Math.max(drawBudget(context), called.length) - 1
  const [first, ...rest] = called
  if (first !== undefined) return plan(context, { godId: first, replyTo: context.seq, budget, called: rest })
  return planDrawn(context, { replyTo: context.seq, budget, author: line.author, spokenOf: line.spokenOf })
}

/**
 * Who speaks after a reply was spoken: the gods still called by the same line, then, while the turn has budget,
 * a god that the reply calls or one drawn, and that one answers the reply.
 */
export function planNextReply(
  context: PlanContext,
  effect: GenerateReply,
  reply: { readonly called: readonly string[]; readonly spokenOf: readonly string[] },
): PlannedReply | null {
  const stillCalled = planCalled(context, effect)
  if (stillCalled) return stillCalled
  if (effect.budget <= 0) return null
  const budget = effect.budget - 1
  const named = reply.called.find((godId) => godId !== effect.godId && context.pantheon.get(godId))
  if (named !== undefined) return plan(context, { godId: named, replyTo: context.seq, budget, called: [] })
  return planDrawn(context, { replyTo: context.seq, budget, author: effect.godId, spokenOf: reply.spokenOf })
}

/** Who speaks after a reply was withheld: only the gods that the line called too. */
export function planAfterSilence(context: PlanContext, effect: GenerateReply): PlannedReply | null {
  return planCalled(context, effect)
}

function planCalled(context: PlanContext, effect: GenerateReply): PlannedReply | null {
  const called = effect.called.filter(
    (godId) => context.pantheon.get(godId) && isFree(context.state, effect.replyTo, godId),
  )
  const [first, ...rest] = called
  if (first === undefined) return null
  return plan(context, {
    godId: first,
    replyTo: effect.replyTo,
    budget: Math.max(0, effect.budget - 1),
    called: rest,
  })
}

interface DrawnFor {
  readonly replyTo: number
  readonly budget: number
  readonly author: string
  /** Gods the line is about: likelier to have something to say. */
  readonly spokenOf: readonly string[]
}

function planDrawn(
  context: PlanContext,
  { replyTo, budget, author, spokenOf }: DrawnFor,
): PlannedReply | null {
  const { pantheon, state, seq } = context
  const responder = drawResponder(
    pantheon,
    factors(context, author, spokenOf),
    random(state.seed, seq, 'responder'),
  )
  if (!responder) return null
  return plan(context, { godId: responder.godId, replyTo, budget, called: [] }, responder.chance)
}

function plan(
  { tuning, state, seq, at }: PlanContext,
  reply: Pick<PlannedReply, 'godId' | 'replyTo' | 'budget' | 'called'>,
  chance?: number,
): PlannedReply {
  const pause = randomInteger(state.seed, seq, 'pause', ...tuning.replyPauseMs)
  return {
    ...reply,
    notBefore: at + pause,
    expiresAt: at + tuning.effectLifetimeMs,
    why:
      chance === undefined ? { cause: 'called' } : { cause: 'drawn', chance: Math.round(chance * 1e4) / 1e4 },
  }
}

function drawBudget({ tuning, state, seq }: PlanContext): number {
  const total = tuning.replyBudgets.reduce((sum, weight) => sum + weight, 0)
  let point = random(state.seed, seq, 'budget') * total
  for (const [index, weight] of tuning.replyBudgets.entries()) {
    point -= weight
    if (point < 0) return index + 1
  }
  return 1
}

/** What makes a god likelier or less likely than its talkativeness alone; 0 for the author of the line. */
function factors(
  context: PlanContext,
  author: string,
  spokenOf: readonly string[],
): ReadonlyMap<string, number> {
  const { pantheon, tuning, state } = context
  const result = new Map<string, number>()
  const scale = (godId: string, factor: number) => result.set(godId, (result.get(godId) ?? 1) * factor)

  // From a quarter for who is hated to four times for who is treasured.
  for (const [godId, affinity] of Object.entries(knownAffinities(context, pantheon, author))) {
    scale(godId, 2 ** (affinity / 50))
  }
  const patron = getRecord(state.mortals, author)?.patron
  if (patron) scale(patron, tuning.patronWeight)

  for (const godId of spokenOf) scale(godId, tuning.spokenOfWeight)

  const spoken = new Map<string, number>()
  for (const line of state.window.slice(-recentLines)) {
    if (line.kind === 'god') spoken.set(line.author, (spoken.get(line.author) ?? 0) + 1)
  }
  // Who is in the conversation stays in it; who has spoken much lately rests.
  for (const [godId, times] of spoken) scale(godId, 1.5 / times)
  result.set(author, 0)
  return result
}

/** Whether a god has neither answered a line nor is about to. */
function isFree(state: RoomState, replyTo: number, godId: string): boolean {
  const id = replyId(replyTo, godId)
  const answers = (line: Line) => line.replyTo === replyTo && line.author === godId
  return !state.pending.some((effect) => effect.id === id) && !state.window.some(answers)
}
