import { runsOfWords, shareIn } from '../text/runs-of-words.ts'

/** Two words or fewer are said twice by chance. */
const runLength = 3

/** Whether a line says again what one of the recent lines said, its own or another's, for the most part. */
export function isRepetition(text: string, recent: readonly string[], maxOverlap: number): boolean {
  const said = runsOfWords(text, runLength)
  return recent.some((line) => shareIn(said, runsOfWords(line, runLength)) > maxOverlap)
}
