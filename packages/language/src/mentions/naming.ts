import { gap } from '../text/characters.ts'
import { editDistance, letterMask, masksDiffer } from '../text/edit-distance.ts'
import type { Word } from '../text/words.ts'
import { basesOf, elision, partStemsOf } from './endings.ts'
import { type Entry, editsFor, type Name, type NameIndex } from './name-index.ts'
import { role, rolesOfWord } from './roles.ts'

/** Words of a line that may be a god's name: whether they are is for the line around them to say. */
export interface Candidate {
  readonly name: Name
  /** The words, from … to (exclusive). */
  readonly from: number
  readonly to: number
  readonly owns: boolean
  /** The word's own form calls (a vocative ending). */
  readonly calls: boolean
  /** `short`: the beginning or a part of a name, which counts only where it is called. */
  readonly spelling: 'exact' | 'bent' | 'misspelt' | 'short'
}

/** What may stand between the parts of one name. */
const joins = gap.space | gap.hyphen | gap.minor
const isJoin = (bits: number) => (bits & ~joins) === 0
const everyElongated = /(.)\1{2,}/g

/** A line of nothing but names costs no more than this many of them, and this many edit distances. */
const maxCandidates = 12
const maxComparisons = 24
/** Longer words are no names, however many letters are repeated. */
const longestWord = 250

/** Every candidate of a line, in order, never two for one word. */
export function candidatesOf(words: readonly Word[], index: NameIndex): readonly Candidate[] {
  return new Reading(words, index).candidates()
}

/** One line, read once against the index, with what it may still spend. */
class Reading {
  readonly #words: readonly Word[]
  readonly #index: NameIndex
  #comparisons = maxComparisons
  #english: boolean | undefined

  constructor(words: readonly Word[], index: NameIndex) {
    this.#words = words
    this.#index = index
  }

  candidates(): readonly Candidate[] {
    const found: Candidate[] = []
    for (let at = 0; at < this.#words.length && found.length < maxCandidates; at++) {
      const candidate = this.#at(at)
      if (!candidate) continue
      // A misspelt name may reach back over a word: never over another name's.
      const last = found[found.length - 1]
      if (last && candidate.from < last.to) continue
      found.push(candidate)
      at = candidate.to - 1
    }
    return found
  }

  #at(at: number): Candidate | undefined {
    const word = this.#words[at]
    if (!word) return undefined
    const { key } = word
    const entry = this.#index.byWord.get(key)
    if (entry) {
      const several = this.#several(at, entry)
      if (several) return several
      if (entry.whole) return plain(entry.whole, at)
    } else if (this.#mayBeBentPart(word)) {
      for (const stem of stemsOf(key)) {
        const bent = this.#nearlySeveral(at, this.#index.byWord.get(stem)?.part ?? [])
        if (bent) return bent
      }
    }
    if (word.unspaced) return undefined
    const apostrophe = key.indexOf("'")
    if (apostrophe < 0) return this.#oneWord(at, key)
    const whole = this.#index.byWord.get(key.replaceAll("'", ''))?.whole
    // With its apostrophe no name is an ordinary word.
    if (whole) return plain({ ...whole, kind: 'plain' }, at)
    const elided = elision.exec(key)?.[1]
    if (elided !== undefined && !elided.includes("'")) return this.#oneWord(at, elided)
    const cut = key.lastIndexOf("'")
    if (key.length - cut > 7) return undefined
    const owner = this.#oneWord(at, key.slice(0, cut).replaceAll("'", ''))
    return owner?.to === at + 1 ? { ...owner, owns: true } : undefined
  }

  #oneWord(at: number, key: string): Candidate | undefined {
    const word = this.#words[at]
    if (!word) return undefined
    const { byWord, openings } = this.#index
    const exact = byWord.get(key)?.whole
    if (exact) return plain(exact, at)
    if (key.length < 3 || key.length > longestWord) return undefined
    const isOpening = openings.has(key)
    if (isElongated(key)) {
      const name =
        byWord.get(key.replace(everyElongated, '$1'))?.whole ??
        byWord.get(key.replace(everyElongated, '$1$1'))?.whole
      if (name) return plain(name, at)
    }
    const next = this.#words[at + 1]
    if (isOpening && next && key.length + next.key.length >= 8 && isJoin(next.gap)) {
      const name = byWord.get(key + next.key)?.whole
      if (name) return { ...plain(name, at), to: at + 2 }
    }
    const candidate =
      (isOpening || this.#opensBehindPrefix(key) ? this.#bent(word, at, key) : undefined) ??
      this.#misspelt(at, key)
    const found = candidate && this.#isWord(word, candidate, key) ? undefined : candidate
    return found ?? this.#short(word, at, key)
  }

  /** "Baron, hello", "hey Quetz": what nobody else present may be called for short. */
  #short(word: Word, at: number, key: string): Candidate | undefined {
    const name = this.#index.shortNames.of(key, this.#index.ordinaryWords)
    const isCutOff = (gapAfter(this.#words, at + 1) & ~gap.space) !== 0 || at + 1 === this.#words.length
    return name && isCutOff && word.gap !== gap.hyphen ? { ...plain(name, at), spelling: 'short' } : undefined
  }

  /** In Latin letters as well a part of a name bends, `Babo Jago`; with a capital, and where a name so begins. */
  #mayBeBentPart({ key, shape }: Word): boolean {
    const { openings, partOpenings } = this.#index
    if (hasStems(key)) return partOpenings.has(key)
    return shape !== 'lower' && key.length > 3 && openings.has(key)
  }

  /** Hebrew and Arabic put their small words before a name: up to three letters. */
  #opensBehindPrefix(key: string): boolean {
    const first = key.charCodeAt(0)
    if (first < 0x590 || first > 0x6ff) return false
    const { openings } = this.#index
    return openings.has(key, 1) || openings.has(key, 2) || openings.has(key, 3)
  }

  /** The longest name of several words that stands here, its last word in any form. */
  #several(at: number, entry: Entry): Candidate | undefined {
    const words = this.#words
    for (const name of entry.first) {
      const last = name.parts.length - 1
      if (at + last >= words.length) continue
      let owns = false
      const isHere = name.parts.every((part, offset) => {
        if (offset === 0) return true
        const word = words[at + offset]
        if (!word || !isJoin(word.gap)) return false
        if (word.key === part) return true
        if (offset !== last) return false
        owns = word.key === `${part}'s` || word.key === `${part}s`
        return owns
      })
      if (isHere) return { ...plain(name, at), to: at + last + 1, owns }
    }
    return this.#nearlySeveral(at, entry.part)
  }

  /** A name of several words with one of them misspelt or bent: "baba yagga", "бабу-ягу". */
  #nearlySeveral(at: number, names: readonly Name[]): Candidate | undefined {
    const key = this.#words[at]?.key ?? ''
    for (const name of names) {
      if (this.#comparisons-- <= 0) return undefined
      const from = at - name.parts.findIndex((_, part) => isPart(key, name, part))
      const here = this.#words.slice(Math.max(0, from), from + name.parts.length)
      if (from < 0 || here.length < name.parts.length) continue
      if (here.some((word, offset) => offset > 0 && !isJoin(word.gap))) continue
      const isBent = here.every((word, offset) => isPart(word.key, name, offset))
      const spelling = isBent ? 'bent' : 'misspelt'
      if (isBent || this.#isNear(here, name))
        return { ...plain(name, from), to: from + here.length, spelling }
    }
    return undefined
  }

  #isNear(here: readonly Word[], name: Name): boolean {
    const edits = editsFor(name.key.length)
    const length = here.reduce((sum, { key }) => sum + key.length, 0)
    if (Math.abs(length - name.key.length) > edits) return false
    const areNear = here.every(({ key }, offset) => {
      const part = name.parts[offset] ?? ''
      if (key === part) return true
      const forgiven = part.length < 7 ? 1 : 2
      return part.length > 2 && this.#distance(key, part, forgiven) <= forgiven && !this.#isOrdinary(key)
    })
    return areNear && this.#distance(here.map(({ key }) => key).join(''), name.key, edits) <= edits
  }

  #bent(word: Word, at: number, key: string): Candidate | undefined {
    if (key.length < 4 && word.shape === 'lower') return undefined
    const isWritten = word.shape === 'title' || word.shape === 'caps'
    for (const { base, isStem, owns, calls } of basesOf(key, isWritten)) {
      const name = isStem ? this.#index.byStem.get(base) : this.#index.byWord.get(base)?.whole
      if (!name || (name.kind !== 'plain' && word.shape === 'lower')) continue
      // English has one ending, the owner's.
      if (key.charCodeAt(0) < 0x80 && !owns && this.#isEnglish()) return undefined
      // "horuss" is no owner.
      const isOwner = owns && !base.endsWith('s')
      return { ...plain(name, at), owns: isOwner, calls, spelling: 'bent' }
    }
    return undefined
  }

  /** The one name nearest to a word, within the edits its length forgives; none where two gods are equally near. */
  #misspelt(at: number, key: string): Candidate | undefined {
    if (key.length < 4 || this.#comparisons <= 0) return undefined
    const { byLength, nearOne, nearTwo } = this.#index
    if (!nearOne.mayBeNear(key) && !nearTwo.mayBeNear(key)) return undefined
    const mask = letterMask(key)
    let best: Name | undefined
    let least = 3
    let isTie = false
    for (let length = Math.max(5, key.length - 2); length <= key.length + 2; length++) {
      const bucket = byLength[length]
      const edits = editsFor(length)
      if (!bucket || Math.abs(length - key.length) > edits) continue
      const { names, masks } = bucket
      for (let position = 0; position < masks.length; position++) {
        if (masksDiffer(mask, masks[position] ?? 0, edits)) continue
        const name = names[position]
        if (!name) continue
        const distance = this.#distance(key, name.key, Math.min(edits, least))
        if (distance > edits || distance > least) continue
        isTie = distance === least && best?.id !== name.id
        best = name
        least = distance
      }
    }
    return best && !isTie && !/[\d_]/.test(key) ? { ...plain(best, at), spelling: 'misspelt' } : undefined
  }

  #distance(one: string, other: string, limit: number): number {
    if (this.#comparisons-- <= 0) return limit + 1
    return editDistance(one, other, limit)
  }

  /** Whether a word that looks like a name's form is a word of its own. */
  #isWord(word: Word, { spelling, from }: Candidate, key: string): boolean {
    const listed = this.#index.ordinaryWords.get(key)
    if (listed === undefined || spelling !== 'bent' || word.shape !== 'title') return listed !== undefined
    // "młot Thora", "φοβάται τον Δία": a form of the name before it is anything else.
    if (hasStems(key)) return from === 0 && (gapAfter(this.#words, from + 1) & gap.comma) === 0
    return listed !== 'name' || this.#isEnglish()
  }

  #isOrdinary(key: string): boolean {
    return this.#index.ordinaryWords.get(key) !== undefined
  }

  #isEnglish(): boolean {
    this.#english ??= this.#words.some(({ key }) => (rolesOfWord(key) & role.english) !== 0)
    return this.#english
  }
}

const gapAfter = (words: readonly Word[], at: number): number => words[at]?.gap ?? 0

/** Three of one letter in a row. */
function isElongated(key: string): boolean {
  for (let at = 2; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code === key.charCodeAt(at - 1) && code === key.charCodeAt(at - 2)) return true
  }
  return false
}

/** Stems in the scripts whose names bend at the end, part by part. */
const hasStems = (key: string): boolean => key.charCodeAt(0) >= 0x370 && key.charCodeAt(0) < 0x530
const stemsOf = (key: string): string[] =>
  hasStems(key) ? basesOf(key, true).flatMap(({ isStem, base }) => (isStem ? [base] : [])) : partStemsOf(key)

/** Whether a word is one of a name's words, or bent from it. */
const isPart = (key: string, { parts, partStems }: Name, at: number): boolean => {
  if (key === parts[at]) return true
  const stem = partStems[at]
  return stem !== undefined && key.startsWith(stem) && stemsOf(key).includes(stem)
}

const plain = (name: Name, from: number): Candidate => ({
  name,
  from,
  to: from + 1,
  owns: false,
  calls: false,
  spelling: 'exact',
})
