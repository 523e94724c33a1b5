/** A judgement of one line: how kindly it speaks of whom it addresses. */
export interface Mood {
  /** −3 (hate) … 3 (love). */
  readonly mood: number
  readonly reason?: string
}

const number =
  /^(?:mood|rating|score|answer|res)?\s*[:=]?\s*["'`*([]*\s*([+-]?\d+(?:\.\d+)?)(?:\s*\/\s*3)?["'`*)\]]*(?![\d/%])/i

/**
 * Reads the judge's answer: a number −3…3 on the first line, a reason after it.
 *
 * @returns undefined where the text holds no judgement: better none than a wrong one
 */
export function parseMood(raw: string): Mood | undefined {
  const lines = raw
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('```'))
  const first = lines[0] ?? ''
  const match = number.exec(first)
  if (!match) return undefined
  const mood = Number(match[1])
  if (!(mood >= -3 && mood <= 3)) return undefined
  const rest = [first.slice(match[0].length), ...lines.slice(1)].join(' ')
  const reason = rest
    .replace(/^[\s:.,;)\]–-]+/, '')
    .replace(/^reason\s*:\s*/i, '')
    .trim()
  return reason === '' ? { mood } : { mood, reason: reason.slice(0, 200) }
}
