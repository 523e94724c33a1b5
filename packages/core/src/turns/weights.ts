import { knownAffinities } from '../feelings/regard.ts'
import type { SpeakingFactors } from '../log/events.ts'
import { getRecord } from '../log/table.ts'
import type { StageTuning } from '../tuning/tuning.ts'
import { interestIn } from './interest.ts'
import { talkativenessWeight, totalWeight } from './responder.ts'
import { candidates, type SelectionContext } from './selection.ts'
import { stageShares } from './stage.ts'

/** Lines looked back on to see who is in the conversation and who has been talking too much. */
const recentLines = 10

type Factors = { -readonly [Name in keyof SpeakingFactors]: number }

/**
 * What makes gods likelier or less likely to answer a line than their talkativeness alone, by god id. Sparse: only
 * those are in it whom the line or the room gives a factor, so that a choice costs the same among ten thousand.
 */
export function factorsOf(choice: SelectionContext): ReadonlyMap<string, SpeakingFactors> {
  const { line, state, pantheon, tuning } = choice
  const factors = new Map<string, Factors>()
  const set = (godId: string, name: keyof SpeakingFactors, value: number) => {
    const known = factors.get(godId)
    if (known) known[name] = value
    else factors.set(godId, { [name]: value })
  }

  // From a quarter for who is hated to four times for who is treasured.
  for (const [godId, affinity] of Object.entries(knownAffinities(choice, pantheon, line.author))) {
    set(godId, 'affinity', 2 ** (affinity / 50))
  }
  const patron = getRecord(state.mortals, line.author)?.patron
  if (patron) set(patron, 'patron', tuning.weights.patron)
  // A second keyword makes sure of it; more would let one god own a subject.
  for (const [godId, hits] of interestIn(line.text, pantheon, choice.talk?.subjects)) {
    set(godId, 'interest', tuning.weights.interest ** Math.min(hits, 2))
  }
  for (const godId of line.spokenOf) set(godId, 'spokenOf', tuning.weights.spokenOf)

  const spoken = new Map<string, number>()
  for (const { kind, author } of state.window.slice(-recentLines)) {
    if (kind === 'god') spoken.set(author, (spoken.get(author) ?? 0) + 1)
  }
  for (const [godId, times] of spoken) {
    // Who is in the conversation stays in it; who has spoken much lately rests.
    set(godId, 'recency', tuning.weights.recency)
    if (times > 1) set(godId, 'fatigue', 1 / times)
  }
  if (tuning.stage) setStage(factors, set, choice, tuning.stage)
  return factors
}

/** Weighs those whose province the line touches, and those on stage, so that each group gets its share of the draws. */
function setStage(
  factors: ReadonlyMap<string, SpeakingFactors>,
  set: (godId: string, name: keyof SpeakingFactors, value: number) => void,
  choice: SelectionContext,
  tuning: StageTuning,
): void {
  const { pantheon, excluded } = choice
  const weightOf = (godId: string, own: SpeakingFactors = {}): number => {
    const god = pantheon.get(godId)
    return god && !excluded.has(godId) ? talkativenessWeight(god) * product(own) : 0
  }
  const weigh = (godId: string) => weightOf(godId, factors.get(godId))
  const touched = [...factors].flatMap(([godId, { interest, spokenOf }]) =>
    (interest ?? spokenOf) !== undefined && weigh(godId) > 0 ? [godId] : [],
  )
  const shares = stageShares(choice, tuning, touched.length > 0)
  const concerned = new Set(shares.subject > 0 ? touched : [])
  const onStage = [...shares.stage].filter((godId) => !concerned.has(godId))
  // What the others weigh together: all of the pantheon, put right by the few that are told apart.
  const isOther = (godId: string) => !concerned.has(godId) && !shares.stage.has(godId)
  let others = totalWeight(pantheon)
  for (const godId of new Set([...factors.keys(), ...onStage, ...excluded])) {
    const god = pantheon.get(godId)
    others += (isOther(godId) ? weigh(godId) : 0) - (god ? talkativenessWeight(god) : 0)
  }
  // Where there are no others, their share is that of those on stage.
  const isAlone = others < leastWeight
  const perOther = isAlone ? 1 : Math.max(shares.others, leastShare) / others
  const divide = (group: readonly string[], share: number) => {
    const weight = group.reduce((sum, godId) => sum + weigh(godId), 0)
    const factor = weight > 0 ? share / weight / perOther : 0
    for (const godId of group) set(godId, 'stage', factor)
  }
  divide([...concerned], shares.subject)
  divide(onStage, shares.onStage + (isAlone ? shares.others : 0))
}

/** Below this a sum of weights is none: what adding and taking away has left. */
const leastWeight = 1e-6
/** Even of a group that gets no share the weights are told apart. */
const leastShare = 1e-9

/** All of a god's factors multiplied. */
export function product(factors: SpeakingFactors): number {
  let result = 1
  for (const name in factors) result *= factors[name as keyof SpeakingFactors] ?? 1
  return result
}

/** A god in a draw. */
export interface WeighedGod {
  readonly godId: string
  /** What its weight is made of, talkativeness included. */
  readonly factors: SpeakingFactors
  readonly weight: number
  /** Its share of all weights, 0…1. */
  readonly chance: number
}

/** All gods that may speak, the likeliest first. Costs as much as there are gods: for people who ask, not for a draw. */
export function weigh(choice: SelectionContext): readonly WeighedGod[] {
  const factors = factorsOf(choice)
  const weighed = candidates(choice).map((god) => {
    const all = { talkativeness: talkativenessWeight(god), ...factors.get(god.id) }
    return { godId: god.id, factors: all, weight: product(all) }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed
    .map((god) => ({ ...god, chance: god.weight / total }))
    .sort((one, other) => other.weight - one.weight)
}
