import type { TokenLogprobs } from '@talking-heads/core'
import type { Token } from 'node-llama-cpp'

/**
 * The model's own log-probabilities, from those that were drawn from.
 *
 * A temperature T turns p into p^(1/T), normalised; so T × ln gives ln p back, but for a constant.
 *
 * @param probabilities highest first
 * @param temperature 0: they are the model's own already
 */
export function logprobsOf(
  token: Token,
  probabilities: ReadonlyMap<Token, number>,
  temperature: number,
  count: number,
  textOf: (token: Token) => string,
): TokenLogprobs {
  const power = temperature > 0 ? temperature : 1
  let total = 0
  for (const probability of probabilities.values()) total += probability ** power
  const logOf = (probability: number) => Math.min(0, power * Math.log(probability) - Math.log(total))
  const top: TokenLogprobs['top'][number][] = []
  for (const [other, probability] of probabilities) {
    if (top.length >= count || probability <= 0) break
    top.push({ token: textOf(other), logprob: logOf(probability) })
  }
  return { token: textOf(token), logprob: logOf(probabilities.get(token) ?? Number.MIN_VALUE), top }
}
