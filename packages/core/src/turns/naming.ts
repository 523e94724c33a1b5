import { editDistance, letterMask, masksDiffer } from './edit-distance.ts'
import { basesOf, stemOf } from './endings.ts'
import { editsFor, type Name, type NameIndex } from './name-index.ts'
import type { Word } from './words.ts'

/** Words of a line that may be a god's name: whether they are is for the line around them to say. */
export interface Candidate {
  readonly name: Name
  /** The words, from … to (exclusive). */
  readonly from: number
  readonly to: number
  readonly owns: boolean
  /** The word's own form calls (a vocative ending). */
  readonly calls: boolean
  readonly spelling: 'exact' | 'bent' | 'misspelt'
}

const joins = /^[\s\-‐‑·・'’ʻʼ]*$/
const elision = /^(?:l|d|c|qu|dell|all|nell|sull|un|o|s)'(.+)$/
const elongated = /(.)\1{2,}/
const everyElongated = /(.)\1{2,}/g

/** A line of nothing but names costs no more than this many of them. */
const maxCandidates = 16

/** Every candidate of a line, in order, never two for one word. */
export function candidatesOf(words: readonly Word[], index: NameIndex): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < words.length && found.length < maxCandidates; at++) {
    const candidate = candidateAt(words, at, index)
    if (!candidate) continue
    // A misspelt name may reach back over a word: never over another name's.
    const last = found[found.length - 1]
    if (last && candidate.from < last.to) continue
    found.push(candidate)
    at = candidate.to - 1
  }
  return found
}

function candidateAt(words: readonly Word[], at: number, index: NameIndex): Candidate | undefined {
  const word = words[at]
  if (!word) return undefined
  const { key } = word
  if (
    index.byFirst.has(key) ||
    index.byPart.has(key) ||
    stemsOf(key).some((stem) => index.byPart.has(stem))
  ) {
    const exact = severalWords(words, at, index) ?? single(at, index.byKey.get(key), key)
    if (exact) return exact
  }
  if (word.unspaced) return undefined
  const apostrophe = key.indexOf("'")
  if (apostrophe >= 0) {
    const whole = index.byKey.get(key.replaceAll("'", ''))
    // With its apostrophe no name is an ordinary word.
    if (whole) return plain({ ...whole, kind: 'plain' }, at)
    const elided = elision.exec(key)?.[1]
    if (elided !== undefined && !elided.includes("'")) return oneWord(words, at, elided, index)
    const before = key.slice(0, key.lastIndexOf("'")).replaceAll("'", '')
    const after = key.slice(key.lastIndexOf("'") + 1)
    if (after.length > 6) return undefined
    const owner = oneWord(words, at, before, index)
    return owner?.to === at + 1 ? { ...owner, owns: true } : undefined
  }
  return oneWord(words, at, key, index)
}

function oneWord(words: readonly Word[], at: number, key: string, index: NameIndex): Candidate | undefined {
  const word = words[at]
  if (!word) return undefined
  const exact = single(at, index.byKey.get(key))
  if (exact) return exact
  if (key.length < 3) return undefined
  if (elongated.test(key)) {
    const name =
      index.byKey.get(key.replace(everyElongated, '$1')) ??
      index.byKey.get(key.replace(everyElongated, '$1$1'))
    if (name) return single(at, name)
  }
  const next = words[at + 1]
  if (next && key.length + next.key.length >= 8 && joins.test(next.gap)) {
    const name = index.byKey.get(key + next.key)
    if (name) return { ...plain(name, at), to: at + 2 }
  }
  if (index.ordinaryWords.has(key)) return undefined
  const candidate = bentName(word, at, key, index) ?? misspelt(at, key, index)
  return candidate && isOrdinary(key, index) ? undefined : candidate
}

/** The longest name of several words that stands here, its last word in any form. */
function severalWords(
  words: readonly Word[],
  at: number,
  index: NameIndex,
  first = words[at]?.key ?? '',
): Candidate | undefined {
  for (const name of index.byFirst.get(first) ?? []) {
    const last = name.parts.length - 1
    if (last === 0 || at + last >= words.length) continue
    let owns = false
    const isHere = name.parts.every((part, offset) => {
      if (offset === 0) return true
      const word = words[at + offset]
      if (!word || !joins.test(word.gap)) return false
      if (word.key === part) return true
      if (offset !== last) return false
      owns = word.key === `${part}'s` || word.key === `${part}s`
      return owns
    })
    if (isHere) return { ...plain(name, at), to: at + last + 1, owns }
  }
  return nearlySeveral(words, at, index)
}

/** A name of several words with one of them misspelt or bent: "baba yagga", "бабу-ягу". */
function nearlySeveral(words: readonly Word[], at: number, index: NameIndex): Candidate | undefined {
  const key = words[at]?.key ?? ''
  const names = index.byPart.get(key) ?? stemsOf(key).flatMap((stem) => index.byPart.get(stem) ?? [])
  for (const name of names) {
    const from = at - name.parts.findIndex((part) => part === key || isBentFrom(key, part))
    const here = words.slice(Math.max(0, from), from + name.parts.length)
    if (from < 0 || here.length < name.parts.length) continue
    const isNear = here.every((word, offset) => {
      const part = name.parts[offset] ?? ''
      if (offset > 0 && !joins.test(word.gap)) return false
      if (word.key === part || isBentFrom(word.key, part)) return true
      if (part.length < 3 || isOrdinary(word.key, index)) return false
      return editDistance(word.key, part, part.length < 7 ? 1 : 2) <= (part.length < 7 ? 1 : 2)
    })
    const joined = here.map((word) => word.key).join('')
    const edits = editsFor(name.key.length)
    if (isNear && here.every((word, offset) => isBentFrom(word.key, name.parts[offset] ?? ''))) {
      return { ...plain(name, from), to: from + here.length, spelling: 'bent' }
    }
    if (isNear && editDistance(joined, name.key, edits) <= edits) {
      return { ...plain(name, from), to: from + here.length, spelling: 'misspelt' }
    }
  }
  return undefined
}

/** Stems in the scripts whose names bend at the end, part by part. */
const stemsOf = (key: string): string[] =>
  key.charCodeAt(0) < 0x370 || key.charCodeAt(0) > 0x52f
    ? []
    : basesOf(key, true).flatMap(({ isStem, base }) => (isStem ? [base] : []))

const isBentFrom = (key: string, part: string): boolean => {
  const stem = stemOf(part)
  return stem !== undefined && stemsOf(key).includes(stem)
}

function bentName(word: Word, at: number, key: string, index: NameIndex): Candidate | undefined {
  if ((key.length < 4 && word.shape === 'lower') || !mayBeBent(key, index)) return undefined
  for (const { base, isStem, owns, calls } of basesOf(key, word.shape === 'title' || word.shape === 'caps')) {
    const name = isStem ? index.byStem.get(base) : index.byKey.get(base)
    if (name && (name.kind === 'plain' || word.shape !== 'lower')) {
      return { ...plain(name, at), owns, calls, spelling: 'bent' }
    }
  }
  return undefined
}

/** Endings leave a name's first letters alone: most words are none's. */
function mayBeBent(key: string, { byFirstLetters }: NameIndex): boolean {
  return byFirstLetters.has(key.slice(0, 3)) || key.charCodeAt(0) > 0x24f
}

/** The one name nearest to a word, within the edits its length forgives; none where two gods are equally near. */
function misspelt(at: number, key: string, index: NameIndex): Candidate | undefined {
  if (key.length < 4 || /[\d_]/.test(key)) return undefined
  const mask = letterMask(key)
  let best: Name | undefined
  let least = 3
  let isTie = false
  for (let length = Math.max(5, key.length - 2); length <= key.length + 2; length++) {
    const bucket = index.byLength[length]
    const edits = editsFor(length)
    if (!bucket || Math.abs(length - key.length) > edits) continue
    const { names, masks } = bucket
    for (let position = 0; position < masks.length; position++) {
      if (masksDiffer(mask, masks[position] ?? 0, edits)) continue
      const name = names[position]
      if (!name) continue
      const distance = editDistance(key, name.key, edits)
      if (distance > edits || distance > least) continue
      isTie = distance === least && best?.godId !== name.godId
      best = name
      least = distance
    }
  }
  return best && !isTie ? { ...plain(best, at), spelling: 'misspelt' } : undefined
}

const formEndings = ['s', 'es', 'd', 'ed', 'er', 'ers', 'ing', 'ly', 'y', 'n', 'ness']

/** A word of the list, or a plain form of one. */
function isOrdinary(key: string, { ordinaryWords }: NameIndex): boolean {
  if (ordinaryWords.size === 0) return false
  if (ordinaryWords.has(key)) return true
  return formEndings.some((ending) => {
    if (!key.endsWith(ending)) return false
    const base = key.slice(0, -ending.length)
    return (
      base.length > 2 && (ordinaryWords.has(base) || (ending.length > 1 && ordinaryWords.has(`${base}e`)))
    )
  })
}

const plain = (name: Name, from: number): Candidate => ({
  name,
  from,
  to: from + 1,
  owns: false,
  calls: false,
  spelling: 'exact',
})

function single(at: number, name: Name | undefined, key?: string): Candidate | undefined {
  return name && (key === undefined || name.key === key) ? plain(name, at) : undefined
}
