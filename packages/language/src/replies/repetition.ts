import { runsOfWords, shareIn } from '../text/runs-of-words.ts'

/** Two words or fewer are said twice by chance. */
const runLength = 3

/** The recent lines of one room are a dozen, each of which is compared with that many replies. */
const maxKnown = 1_000
const known = new Map<string, ReadonlySet<string>>()

function runsOf(line: string): ReadonlySet<string> {
  let runs = known.get(line)
  if (!runs) {
    runs = runsOfWords(line, runLength)
    if (known.size >= maxKnown) known.clear()
    known.set(line, runs)
  }
  return runs
}

/** Whether a line says again what one of the recent lines said, its own or another's, for the most part. */
export function isRepetition(text: string, recent: readonly string[], maxOverlap: number): boolean {
  const said = runsOf(text)
  return recent.some((line) => shareIn(said, runsOf(line)) > maxOverlap)
}
