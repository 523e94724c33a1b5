import type { TokenMeter } from './token-meter.ts'

/** A paragraph of a prompt. */
export interface Row {
  readonly text: string
  /** The lower, the more it is needed: where there is no room for all, the highest are left out. */
  readonly rank: number
  /** Whether its beginning is of use without its end. */
  readonly shortened?: 'at-need' | 'never'
}

/** The rows that there is room for, in the order given; empty ones are left out. Each takes a line break with it. */
export function fitRows<Some extends Row>(
  rows: readonly Some[],
  tokens: number,
  meter: TokenMeter,
): readonly Some[] {
  const fitting = new Map<Row, Some>()
  let left = tokens
  for (const row of [...rows].sort((one, other) => one.rank - other.rank)) {
    const text = row.shortened === 'at-need' ? meter.cut(row.text, left - 1) : row.text
    const taken = meter.count(text) + 1
    if (text === '' || taken > left) continue
    left -= taken
    fitting.set(row, { ...row, text })
  }
  return rows.flatMap((row) => fitting.get(row) ?? [])
}
