import type { Thinking } from './thinking.ts'

/** Watches an answer for the strings that end it, wherever its pieces are cut. */
export interface StopStrings {
  /** Takes one piece in. @returns what of the answer may be shown now: never a part of a stop string */
  take(delta: string): string
  /** Nothing more comes. @returns what was held back, which has turned out to be text */
  rest(): string
  /** Whether a stop string has come: what is behind it is not part of the answer. */
  readonly found: boolean
}

/**
 * Not every server heeds `stop`, and those that do take only so many. White space in front of an answer never ends it:
 * a model that begins with a line break has not said anything yet.
 */
export function watchForStops(stop: readonly string[]): StopStrings {
  const strings = stop.filter((string) => string !== '')
  let held = ''
  let isSpeaking = false
  let found = false
  return {
    take(delta) {
      if (found || strings.length === 0) return found ? '' : delta
      const text = held + delta
      const start = isSpeaking ? 0 : text.length - text.trimStart().length
      const end = firstOf(strings, text, start)
      found = end !== undefined
      const sure = end ?? Math.max(start, text.length - longestBeginning(strings, text))
      held = found ? '' : text.slice(sure)
      isSpeaking ||= start < sure
      return text.slice(0, sure)
    },
    rest() {
      const text = held
      held = ''
      return text
    },
    get found() {
      return found
    },
  }
}

function firstOf(strings: readonly string[], text: string, from: number): number | undefined {
  const places = strings.map((string) => text.indexOf(string, from)).filter((at) => at >= 0)
  return places.length === 0 ? undefined : Math.min(...places)
}

/** How many characters at the end of `text` may be the beginning of a stop string. */
function longestBeginning(strings: readonly string[], text: string): number {
  let longest = 0
  for (const string of strings) {
    for (let length = Math.min(string.length - 1, text.length); length > longest; length--) {
      if (text.endsWith(string.slice(0, length))) longest = length
    }
  }
  return longest
}
/**
 * Those of the stop strings that a server may be told of. White space is in every thought, which it would end before
 * anything is said; it is watched for here, behind the thoughts. A model that thinks is told of none.
 */
export function stopsToSend(
  stop: readonly string[],
  { thinks }: Pick<Thinking, 'thinks'>,
): readonly string[] {
  return thinks ? [] : stop.filter((string) => /^\S/.test(string))
}
