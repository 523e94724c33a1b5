import vader from 'vader-sentiment'

/**
 * How kindly a text speaks, −1 (harsh) … 1 (kind), by VADER's lexicon and rules (Hutto and Gilbert, 2014).
 * English only: elsewhere it finds next to nothing and says 0.
 */
export function polarity(text: string): number {
  return vader.SentimentIntensityAnalyzer.polarity_scores(text.slice(0, 1_000)).compound
}

/** Kind to the lexicon, and no reason for anything. */
const manners = /^(?:thank\w*|please|yes|haha\w*|lol|hello|like|god|well)$/

/** The words of a text that speak most kindly or harshly, in that order of strength. */
export function tellingWords(text: string, sign: 1 | -1, most: number): readonly string[] {
  const words = new Set(
    text
      .slice(0, 1_000)
      .toLowerCase()
      .match(/\p{L}[\p{L}'’-]{2,}/gu) ?? [],
  )
  return [...words]
    .map((word) => ({ word, strength: polarity(word) * sign }))
    .filter(({ word, strength }) => strength > 0.15 && !manners.test(word))
    .sort((one, other) => other.strength - one.strength)
    .slice(0, most)
    .map(({ word }) => word)
}
