import { knownAffinities } from '../feelings/regard.ts'
import type { SpeakingFactors } from '../log/events.ts'
import type { GodProfile } from '../log/god-profile.ts'
import { getRecord } from '../log/table.ts'
import { interestIn } from './interest.ts'
import { candidates, type SelectionContext } from './selection.ts'

/** Lines looked back on to see who is in the conversation and who has been talking too much. */
const recentLines = 10

/** How readily a god speaks unasked: 0.2 for the most taciturn, 1 for an ordinary one, 1.8 for a chatterbox. */
export const talkativenessWeight = ({ talkativeness }: GodProfile): number => 0.2 + talkativeness / 62.5

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
  for (const [godId, hits] of interestIn(line.text, pantheon)) {
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
  return factors
}

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
