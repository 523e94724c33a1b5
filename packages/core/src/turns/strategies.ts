import { getRecord } from '../log/table.ts'
import { natural } from './natural.ts'
import { candidates, type Selection, type SelectionContext, type Strategy } from './selection.ts'
import { weigh } from './weights.ts'

export { natural } from './natural.ts'
export {
  candidates,
  type Selection,
  type SelectionContext,
  type Strategy,
  type Utterance,
} from './selection.ts'

/** Gods speak only when called. */
export const calledOnly: Strategy = () => null

/** One after another: who has been silent longest speaks; who has never spoken comes first, in the pantheon's order. */
export const roundRobin: Strategy = (choice) => {
  const spokeSeq = (godId: string) => getRecord(choice.state.gods, godId)?.spokeSeq ?? -1
  const order = [...candidates(choice)].sort((one, other) => spokeSeq(one.id) - spokeSeq(other.id))
  return order[0] ? { godId: order[0].id } : null
}

/** Everyone once, in drawn order, before anyone twice. */
export const pooled: Strategy = (choice) => {
  const roundOf = (godId: string) => getRecord(choice.state.gods, godId)?.round ?? -1
  const gods = candidates(choice)
  const round = choice.pantheon.gods.reduce((newest, god) => Math.max(newest, roundOf(god.id)), 0)
  const pool = gods.filter((god) => roundOf(god.id) < round)
  return draw(pool, round, choice) ?? draw(gods, round + 1, choice)
}

function draw(
  pool: readonly { readonly id: string }[],
  round: number,
  choice: SelectionContext,
): Selection | null {
  const god = pool[Math.floor(choice.draw('pool') * pool.length)]
  return god ? { godId: god.id, round, why: { cause: 'drawn', chance: 1 / pool.length } } : null
}

export interface ArbiterOptions {
  /** Who is picked where the model picks nobody in time. Default: `natural`. */
  readonly fallback?: Strategy
  /** How many gods it chooses from, 2–40: the likeliest. Default: 8. */
  readonly choices?: number
}

/**
 * A model picks from a closed list of the likeliest gods. It has `arbiterTimeoutMs` to answer and is asked at most
 * `asksPerMinute` times; where it fails, whom `fallback` picked speaks.
 */
export function arbiter({ fallback = natural, choices = 8 }: ArbiterOptions = {}): Strategy {
  return (choice) => {
    const pick = fallback(choice)
    if (!pick) return null
    const others = weigh(choice).filter(({ godId }) => godId !== pick.godId)
    return { ...pick, choices: [pick, ...others.slice(0, choices - 1)].map(({ godId }) => godId) }
  }
}
