import type { GodProfile } from '../gods/god-profile.ts'
import { foldName, type Pantheon } from '../gods/pantheon.ts'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Names by their first word: the candidates a word of a line can open. */
type MentionIndex = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly godId: string }[]
>

const indexes = new WeakMap<Pantheon, MentionIndex>()

/**
 * Ids of the gods that a line names, in order of first mention: whole words, case and accents folded,
 * possessives included. The longest name wins where several start at one word.
 */
export function findMentions(text: string, pantheon: Pantheon): readonly string[] {
  const index = indexOf(pantheon)
  const line = wordsOf(text)
  const found = new Set<string>()
  for (let at = 0; at < line.length; at++) {
    const word = line[at] ?? ''
    const candidates = index.get(word) ?? index.get(word.replace(/['’]s?$/, ''))
    const hit = candidates?.find((name) =>
      name.words.every((part, offset) => offset === 0 || line[at + offset] === part),
    )
    if (hit) {
      found.add(hit.godId)
      at += hit.words.length - 1
    }
  }
  return [...found]
}

function indexOf(pantheon: Pantheon): MentionIndex {
  let index = indexes.get(pantheon)
  if (!index) {
    index = buildIndex(pantheon.gods)
    indexes.set(pantheon, index)
  }
  return index
}

function buildIndex(gods: readonly GodProfile[]): MentionIndex {
  const index = new Map<string, { words: string[]; godId: string }[]>()
  for (const god of gods) {
    for (const name of [god.name, ...god.aliases]) {
      const parts = wordsOf(name)
      const first = parts[0]
      if (first === undefined) continue
      const sharing = index.get(first) ?? []
      sharing.push({ words: parts, godId: god.id })
      sharing.sort((one, other) => other.words.length - one.words.length)
      index.set(first, sharing)
    }
  }
  return index
}

function wordsOf(text: string): string[] {
  const found: string[] = []
  for (const { segment, isWordLike } of words.segment(foldName(text))) if (isWordLike) found.push(segment)
  return found
}
