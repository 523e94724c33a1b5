import { parseMood } from './mood.ts'
import { expectedMood } from './mood-expectation.ts'
import type { MoodReader } from './plain-mood.ts'

/** Below it the judge had something else in mind than the scale, and the number it wrote says more than a mean. */
const minMass = 0.5

/**
 * A judge's whole answer: the number it wrote, or where the server tells of others it might have written, their mean.
 *
 * The answer must hold a judgement by itself. Without one the probabilities say nothing either: a refusal has likely
 * digits somewhere too, and nobody knows where its number would have stood.
 *
 * @returns undefined where there is no judgement in it
 */
export const readMood: MoodReader = ({ text, logprobs }) => {
  const judged = parseMood(text)
  if (!judged || !logprobs) return judged
  const expected = expectedMood(logprobs, judged.mood)
  return expected && expected.mass >= minMass ? { ...judged, mood: expected.mood } : judged
}
