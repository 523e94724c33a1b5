import type { Row } from './rows.ts'

/** Seq of the newest row that counts as a new line: what somebody said, and favour. */
export function newestSeq(rows: readonly Row[]): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const seq = countedSeq(rows[index])
    if (seq !== undefined) return seq
  }
  return -1
}

/** How many such rows came after the one at `seen`. */
export function countFresh(rows: readonly Row[], seen: number): number {
  let count = 0
  for (let index = rows.length - 1; index >= 0; index--) {
    const seq = countedSeq(rows[index])
    if (seq === undefined) continue
    if (seq <= seen) break
    count++
  }
  return count
}

function countedSeq(row: Row | undefined): number | undefined {
  if (row?.type === 'line') return row.seq
  return row?.type === 'note' && row.kind === 'favor' ? row.seq : undefined
}
