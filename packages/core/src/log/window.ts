import type { Line } from './state.ts'

/** A line of the window by its seq; what is asked for is mostly near the end. */
export function lineAt(window: readonly Line[], seq: number | undefined): Line | undefined {
  if (seq === undefined) return undefined
  for (let index = window.length - 1; index >= 0; index--) {
    const line = window[index]
    if (!line || line.seq < seq) return undefined
    if (line.seq === seq) return line
  }
  return undefined
}

/**
 * How many lines at the end of the window two gods have exchanged with nobody else in between.
 * A god that talks to itself exchanges nothing: 0.
 */
export function exchangeOf(window: readonly Line[], one: string, other: string): number {
  let count = 0
  let heard = false
  for (let index = window.length - 1; index >= 0; index--) {
    const author = window[index]?.author
    if (author !== one && author !== other) break
    heard ||= author === other
    count++
  }
  return heard ? count : 0
}
