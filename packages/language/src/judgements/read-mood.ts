import { answerStart } from '../text/thoughts.ts'
import { expectedMood, type TokenLogprobs } from './expected-mood.ts'
import { type Mood, parseMood } from './parse-mood.ts'

/** A judge's answer, and where the model tells of it, how likely each of its tokens was. */
export interface JudgeAnswer {
  readonly text: string
  readonly logprobs?: readonly TokenLogprobs[]
}

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
export function readMood({ text, logprobs }: JudgeAnswer): Mood | undefined {
  const judged = parseMood(text)
  if (!judged || !logprobs) return judged
  const expected = expectedMood(behindThoughts(logprobs), judged.mood)
  return expected && expected.mass >= minMass ? { ...judged, mood: expected.mood } : judged
}

function behindThoughts(logprobs: readonly TokenLogprobs[]): readonly TokenLogprobs[] {
  let left = answerStart(logprobs.map(({ token }) => token).join(''))
  return logprobs.filter(({ token }) => {
    const isAnswer = left <= 0
    left -= token.length
    return isAnswer
  })
}
