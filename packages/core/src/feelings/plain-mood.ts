import { toLine } from '../moderation/hygiene.ts'
import type { Completion } from '../ports/language-model.ts'
import type { Mood } from './mood.ts'

/** Reads a judge's answer. @returns undefined where it holds no judgement */
export type MoodReader = (answer: Pick<Completion, 'text' | 'logprobs'>) => Mood | undefined

const numberAlone =
  /^[\s*]{0,4}(?:(?:mood|rating|score|answer)[\s:=*]{1,4})?["*(]{0,4}([+-]?[0-3](?:\.\d{1,2})?)(?:\/3)?["*).]{0,4}$/i

/** A line that ends in a number may take the first one back. */
const secondNumber = /\d\W{0,4}$/

/**
 * Reads an answer that keeps to the form it was asked for: the number alone on the first line, the reason below.
 * Anything else is no judgement. It is what a room makes do with; `@talking-heads/core/moods` reads what models
 * really write.
 */
export const readPlainMood: MoodReader = ({ text }) => {
  const [first = '', ...rest] = text.slice(0, 2_000).replaceAll('\u2212', '-').trim().split('\n')
  const mood = Number(numberAlone.exec(first.trim())?.[1] ?? Number.NaN)
  if (!(Math.abs(mood) <= 3) || rest.some((line) => secondNumber.test(line))) return undefined
  const reason = toLine(rest.join(' ')).slice(0, 200)
  return reason === '' ? { mood: mood + 0 } : { mood: mood + 0, reason }
}
