import { decodings } from './decodings.ts'
import { createLetterReader, type LetterReader, lettersOf } from './letters.ts'
import { Pieces } from './pieces.ts'

/** More letters in a row than these, the same as in the prompt, are no coincidence: five words or so. */
const maxShared = 19
/** A god may come near the words of its own persona: they are about it. */
const maxSharedOfPersona = 31

/** What a prompt holds, by who may hear it. */
export interface PromptParts {
  /** All of the prompt. */
  readonly prompt: string
  /** What anybody in the room knows: its lines, names and titles. Looked at only where a text comes near the prompt's words. */
  readonly known: Iterable<string>
  /** What the god may speak of in its own words. */
  readonly persona: string
}

/**
 * Makes a test of whether a text gives something of the prompt away: a run of its words that nobody in the room has
 * said, or a code word, plain or in one of the simple encodings. A translation or a paraphrase it does not notice.
 *
 * @param read keeps what it has read for prompts that are mostly the same; default: one of its own
 */
export function leakDetector(
  { prompt, known, persona }: PromptParts,
  read: LetterReader = createLetterReader(),
): (text: string) => boolean {
  return (text) => {
    // A text is short, and a prompt long: the text is taken apart, and the prompt gone through once.
    const said = decodings(text).map(lettersOf).join('\n')
    const secret = read(prompt)
    const own = read(persona).letters
    const heard = function* () {
      for (const each of known) yield read(each).letters
    }
    const ownAndHeard = function* () {
      yield own
      yield* heard()
    }
    const isHeard = (code: string) => some(heard(), (letters) => letters.includes(code))
    return (
      some(secret.codeWords, (code) => said.includes(code) && !isHeard(code)) ||
      sharesRun(said, secret.letters, maxShared + 1, ownAndHeard) ||
      sharesRun(said, own, maxSharedOfPersona + 1, heard)
    )
  }
}

/** Whether two texts share a run of `length` that is in none of the free ones. */
function sharesRun(said: string, secret: string, length: number, free: () => Iterable<string>): boolean {
  // Each run holds a whole one of the blocks that a text falls into which are half as long: most texts share none.
  const size = Math.floor(length / 2)
  const blocks = new Set<string>()
  for (let at = 0; at + size <= said.length; at += size) blocks.add(said.slice(at, at + size))
  const places = new Pieces(size, blocks).placesIn(secret)
  if (places.length === 0) return false
  const shared = new Set(places.map((at) => secret.slice(at, at + size)))
  const around = new Set<string>()
  for (let at = 0; at + size <= said.length; at += size) {
    if (!shared.has(said.slice(at, at + size))) continue
    for (let from = Math.max(0, at + size - length); from <= at && from + length <= said.length; from++)
      around.add(said.slice(from, from + length))
  }
  const runs = runsNear(places, secret, new Pieces(length, around), length)
  if (runs.size === 0) return false
  const finder = new Pieces(length, runs)
  for (const each of free()) {
    for (const run of finder.in(each)) runs.delete(run)
    if (runs.size === 0) return false
  }
  return true
}

/** Which runs stand in a text, where they may: around places that lie in order. */
function runsNear(places: readonly number[], text: string, runs: Pieces, length: number): Set<string> {
  const found = new Set<string>()
  for (let index = 0; index < places.length; ) {
    const from = Math.max(0, (places[index] ?? 0) - length)
    let to = from
    // Places that lie close together are one stretch.
    while (index < places.length && (places[index] ?? 0) - length <= to + length)
      to = (places[index++] ?? 0) + length
    for (const run of runs.in(text, from, Math.min(text.length, to))) found.add(run)
  }
  return found
}

function some<Item>(items: Iterable<Item>, is: (item: Item) => boolean): boolean {
  for (const item of items) if (is(item)) return true
  return false
}
