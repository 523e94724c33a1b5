/**
 * How badly counts fit what was expected of them: Pearson's χ² divided by the value that a fair source exceeds once
 * in 10,000 times (Wilson and Hilferty's approximation). Below 1 is a fit.
 */
export function misfit(counts: readonly number[], expected: readonly number[]): number {
  const statistic = expected.reduce((sum, want, index) => sum + ((counts[index] ?? 0) - want) ** 2 / want, 0)
  const freedom = expected.length - 1
  const spread = 2 / (9 * freedom)
  return statistic / (freedom * (1 - spread + 3.719 * Math.sqrt(spread)) ** 3)
}
