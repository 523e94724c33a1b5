import { skeletonOf } from '../text/look-alikes.ts'
import { decodings } from './decodings.ts'

/** More letters in a row than these, the same as in the prompt, are no coincidence: five words or so. */
const maxShared = 19
/** A god may come near the words of its own persona: they are about it. */
const maxSharedOfPersona = 31

/** What a prompt holds, by who may hear it. */
export interface PromptParts {
  /** All of the prompt. */
  readonly prompt: string
  /** What anybody in the room knows: its lines, names and titles. */
  readonly known: readonly string[]
  /** What the god may speak of in its own words. */
  readonly persona: string
}

/**
 * Makes a test of whether a text gives something of the prompt away: a run of its words that nobody in the room has
 * said, or a code word, plain or in one of the simple encodings. A translation or a paraphrase it does not notice.
 */
export function leakDetector({ prompt, known, persona }: PromptParts): (text: string) => boolean {
  const secret = runsOf(prompt, maxShared + 1)
  for (const text of [...known, persona]) for (const run of runsOf(text, maxShared + 1)) secret.delete(run)
  const own = runsOf(persona, maxSharedOfPersona + 1)
  for (const text of known) for (const run of runsOf(text, maxSharedOfPersona + 1)) own.delete(run)
  const heard = known.map(lettersOf).join(' ')
  const codes = codeWordsOf(prompt).filter((code) => !heard.includes(code))
  return (text) =>
    decodings(text).some((decoded) => {
      const letters = lettersOf(decoded)
      return (
        codes.some((code) => letters.includes(code)) ||
        sharesRun(letters, secret, maxShared + 1) ||
        sharesRun(letters, own, maxSharedOfPersona + 1)
      )
    })
}

/** Nothing but letters and digits: spacing, case, look-alikes and leetspeak hide nothing. */
const lettersOf = (text: string): string => skeletonOf(text, { leetspeak: 'read' })

function runsOf(text: string, length: number): Set<string> {
  const letters = lettersOf(text)
  const runs = new Set<string>()
  for (let at = 0; at + length <= letters.length; at++) runs.add(letters.slice(at, at + length))
  return runs
}

function sharesRun(letters: string, runs: ReadonlySet<string>, length: number): boolean {
  for (let at = 0; at + length <= letters.length; at++) {
    if (runs.has(letters.slice(at, at + length))) return true
  }
  return false
}

/** What is written in capitals, or with digits among its letters: names that are no member's are code words. */
function codeWordsOf(prompt: string): readonly string[] {
  const found =
    prompt.match(/\p{Lu}[\p{Lu}\p{N}]*(?:[ _-][\p{Lu}\p{N}]+)*|[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*/gu) ?? []
  const codes = found
    .filter((word) => /^[\p{Lu}\p{N} _-]+$/u.test(word) || (/\p{L}/u.test(word) && /\p{N}/u.test(word)))
    .map(lettersOf)
    .filter((letters) => letters.length >= 6)
  return [...new Set(codes)]
}
