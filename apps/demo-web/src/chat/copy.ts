import { formatDay, formatTime } from './format.ts'
import type { Row } from './rows.ts'

/** A row as it is copied: `05:27 <LOKI> hello`, one line. `what` is the part of its words that is selected. */
export function copiedLine(row: Row, what: string): string {
  if (row.type === 'day') return formatDay(row.at)
  const words = what.replace(/\s+/g, ' ').trim()
  const front = row.type === 'line' ? `<${row.author.name}>` : row.sign
  return words === '' ? '' : `${formatTime(row.at)} ${front} ${words}`
}
