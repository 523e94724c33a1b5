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
  // What is known is read only where an answer comes near the prompt's words: most never do.
  const heard = once(() => known.map(lettersOf))
  const ownLetters = once(() => lettersOf(persona))
  const sharesSecret = runFinder(lettersOf(prompt), maxShared + 1, () => [...heard(), ownLetters()])
  const sharesPersona = runFinder(ownLetters(), maxSharedOfPersona + 1, heard)
  const codes = codeWordsOf(prompt)
  const isCode = (code: string) => !heard().some((letters) => letters.includes(code))
  return (text) =>
    decodings(text).some((decoded) => {
      const letters = lettersOf(decoded)
      return (
        codes.some((code) => letters.includes(code) && isCode(code)) ||
        sharesSecret(letters) ||
        sharesPersona(letters)
      )
    })
}

/** Nothing but letters and digits: spacing, case, look-alikes and leetspeak hide nothing. */
const lettersOf = (text: string): string => skeletonOf(text, { leetspeak: 'read' })

/**
 * Makes a test of whether letters hold a run of `length` that is in `text` and in none of `free`. Every such run holds
 * a whole block of the text that is half as long: only where one is found are runs compared.
 */
function runFinder(
  text: string,
  length: number,
  free: () => readonly string[],
): (letters: string) => boolean {
  const size = Math.floor(length / 2)
  const blocks = new Set<string>()
  for (let at = 0; at + size <= text.length; at += size) blocks.add(text.slice(at, at + size))
  return (letters) => {
    let next = 0
    for (let at = 0; at + size <= letters.length; at++) {
      if (!blocks.has(letters.slice(at, at + size))) continue
      for (let from = Math.max(next, at + size - length); from <= at; from++) {
        const run = letters.slice(from, from + length)
        if (run.length === length && text.includes(run) && !free().some((other) => other.includes(run)))
          return true
      }
      next = at + 1
    }
    return false
  }
}

/** Calls a function when its result is first needed, and no second time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What is written in capitals, or with digits among its letters: names that are no member's are code words. */
function codeWordsOf(prompt: string): readonly string[] {
  const found =
    prompt.match(/\p{Lu}[\p{Lu}\p{N}]*(?:[ _-][\p{Lu}\p{N}]+)*|[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*/gu) ?? []
  const codes = [...new Set(found)]
    .filter((word) => /^[\p{Lu}\p{N} _-]+$/u.test(word) || (/\p{L}/u.test(word) && /\p{N}/u.test(word)))
    .map(lettersOf)
    .filter((letters) => letters.length >= 6)
  return [...new Set(codes)]
}
