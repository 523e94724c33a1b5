import type { SpeakingFactors } from '../log/events.ts'
import { type GoingOn, goingOn } from './going-on.ts'
import { partnerOf } from './partner.ts'
import { drawResponder, talkativenessWeight } from './responder.ts'
import type { Selection, SelectionContext, Strategy } from './selection.ts'
import { factorsOf, product } from './weights.ts'

/**
 * As people take turns: a line that goes on with a talk is answered by whom its author was talking with; else gods are
 * drawn, mostly of those on stage, by talkativeness × affinity × interest × recency × fatigue × patronage.
 */
export const natural: Strategy = (choice) => {
  const partner = partnerOf(choice)
  const { chance, factors } = partner ? goingOn(choice, partner) : stranger
  if (partner && choice.draw('continue') < chance) {
    return {
      godId: partner.godId,
      why: { cause: 'continued', chance: rounded(chance), factors: compact(factors) },
    }
  }
  return drawn(choice, 1 - chance)
}

/** Whose author was talking with nobody. */
const stranger: GoingOn = { chance: 0, factors: {} }

/** A draw among all who may speak. @param share of all cases that come to a draw, 0…1 */
function drawn(choice: SelectionContext, share = 1): Selection | null {
  const factors = factorsOf(choice)
  const responder = drawResponder(choice.pantheon, weightsOf(factors, choice), choice.draw('responder'))
  const god = responder && choice.pantheon.get(responder.godId)
  if (!god) return null
  const all = { talkativeness: talkativenessWeight(god), ...factors.get(god.id) }
  return {
    godId: god.id,
    why: { cause: 'drawn', chance: rounded(responder.chance * share), factors: compact(all) },
  }
}

/** Each god's factors as one number; 0 for those that may not speak. */
function weightsOf(
  factors: ReadonlyMap<string, SpeakingFactors>,
  { excluded }: SelectionContext,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const [godId, own] of factors) weights.set(godId, product(own))
  for (const godId of excluded) weights.set(godId, 0)
  return weights
}

/** As they stand in the log, to three digits: what changes nothing is left out. */
function compact(factors: SpeakingFactors): SpeakingFactors {
  const told: { -readonly [Name in keyof SpeakingFactors]: number } = {}
  for (const name in factors) {
    const value = factors[name as keyof SpeakingFactors] ?? 1
    if (value !== 1) told[name as keyof SpeakingFactors] = Number(value.toPrecision(3))
  }
  return told
}

const rounded = (chance: number): number => Math.round(chance * 1e4) / 1e4
