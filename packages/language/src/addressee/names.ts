import { editDistance } from '../text/edit-distance.ts'
import { foldName } from '../text/fold.ts'
import { commonWords, nounBefore, openers, verbAfter } from './chat-words.ts'
import { type Token, tokensOf } from './tokens.ts'
import * as weights from './weights.ts'

/** The members' names, made ready to be looked up: built once for a window. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, string>
  /** By what is left of a name without tails such as `_`, `|away` or `42`. */
  readonly cores: ReadonlyMap<string, readonly string[]>
  readonly folded: readonly (readonly [folded: string, name: string])[]
  readonly mostWords: number
}

export function indexNames(members: readonly string[]): NameIndex {
  const exact = new Map<string, string>()
  const cores = new Map<string, string[]>()
  const folded: [string, string][] = []
  let mostWords = 1
  for (const name of members) {
    const words = tokensOf(foldName(name.slice(0, weights.readChars))).map(({ word }) => word)
    const key = words.join(' ')
    if (key === '') continue
    folded.push([key, name])
    if (!exact.has(key)) exact.set(key, name)
    const core = coreOf(key)
    const sharing = cores.get(core)
    if (sharing) sharing.push(name)
    else cores.set(core, [name])
    mostWords = Math.max(mostWords, words.length)
  }
  return { exact, cores, folded, mostWords: Math.min(mostWords, weights.nameWords) }
}

/**
 * How strongly a line calls each member that it names, in points: a vocative at the start most, a name merely
 * spoken of least. `active` tells whether a member spoke lately: a doubtful spelling is taken for such a one.
 */
export function namesIn(
  tokens: readonly Token[],
  index: NameIndex,
  active: (name: string) => boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let isHead = true
  for (let at = 0; at < tokens.length; at++) {
    const hit = lookUp(tokens, at, index, active, isHead)
    if (!hit) {
      const token = tokens[at]
      isHead &&= token !== undefined && openers.has(token.word)
      continue
    }
    const last = at + hit.length - 1
    const points = strength(tokens, at, last, isHead, hit.isSure)
    // Of several who are called the first comes first.
    const earlier = Math.min(found.size, 3) * weights.laterName
    if (points > 0) found.set(hit.name, Math.max(found.get(hit.name) ?? 0, points - earlier))
    at = last
  }
  return found
}

interface Hit {
  readonly name: string
  /** Tokens it takes. */
  readonly length: number
  /** False: an everyday word or a short name, which needs its place in the line to speak for it. */
  readonly isSure: boolean
}

function lookUp(
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  active: (name: string) => boolean,
  isHead: boolean,
): Hit | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const { word, isAt, mark } = token
  const isCommon = commonWords.has(word)
  for (let length = Math.min(index.mostWords, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length)
    const exact = index.exact.get(words.map((part) => part.word).join(' '))
    if (exact === undefined) continue
    return { name: exact, length, isSure: length > 1 || (!isCommon && (word.length > 3 || active(exact))) }
  }
  if (isCommon || word.length < 3) return undefined
  const isVocative = at < weights.vocativeWords && (isAt || (isHead && mark !== ''))
  const sharing = index.cores.get(coreOf(word)) ?? []
  let name = sharing.find(active)
  if (isVocative) name ??= sharing[0] ?? nearly(token, index, active)
  const isSure = isVocative || openers.has(tokens[at - 1]?.word ?? '')
  return name === undefined ? undefined : { name, length: 1, isSure }
}

/** A name that somebody cut short or mistyped: one who spoke lately, else the only one of all that fits. */
function nearly(
  { word, isAt, mark }: Token,
  index: NameIndex,
  active: (name: string) => boolean,
): string | undefined {
  const fits = index.folded.filter(
    ([folded]) =>
      folded.startsWith(word) ||
      (word.length >= 4 && folded.length >= 5 && editDistance(word, folded, 1) <= 1),
  )
  const lately = fits.filter(([, name]) => active(name))
  // "Well, …" may begin somebody's name by chance: a comma is not enough to call who is silent.
  const [only, another] = lately.length > 0 || mark === ',' || (word.length < 4 && !isAt) ? lately : fits
  return another ? undefined : only?.[1]
}

function strength(
  tokens: readonly Token[],
  first: number,
  last: number,
  isHead: boolean,
  isSure: boolean,
): number {
  const opening = tokens[first]
  const closing = tokens[last]
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (!opening || !closing) return 0
  if (opening.isAt || (isHead && closing.mark === ':')) return weights.namedAtStart
  if (!isSure && !(isHead && closing.mark === ',' && after) && before?.mark !== ',') return 0
  if (closing.mark === "'") return weights.spokenOf
  if (isHead && closing.mark === ',') return isSure ? weights.namedAtStart : weights.namedInside
  const isObject = before !== undefined && before.mark === '' && nounBefore.has(before.word)
  if (isObject) return weights.spokenOf
  if (after && closing.mark === '' && verbAfter.has(after.word)) return weights.spokenOf
  if (isHead) return weights.namedAtHead
  const isLast = !tokens.slice(last + 1).some(({ word }) => /[\p{L}\p{N}]{2}/u.test(word))
  if (isLast) return before?.mark ? weights.namedApart : weights.namedAtEnd
  if (before?.mark === ',' || closing.mark === ',') return weights.namedApart
  return weights.namedInside
}

/** `jordan_u`, `jordan|away`, `jordan42` and `jordan` are one; a name made of such signs alone stays whole. */
function coreOf(folded: string): string {
  const core = folded.replace(/^[_`^[\]{}\\|-]+/, '').replace(/[_`^[\]{}\\|\d-].*$/su, '')
  return core.length >= 3 ? core : folded
}
