import * as character from './characters.ts'
import { gap } from './characters.ts'
import { foldName } from './fold-name.ts'
import { isCode, isMachineTalk, withoutCodeSpans } from './machine-talk.ts'

/** How a word is written: what capitals can tell about it. */
type Shape = 'lower' | 'title' | 'caps' | 'uncased'

/** One word of a line, where it stands, and how it is compared. */
export interface Word {
  readonly at: number
  readonly end: number
  /** Folded: case, width and diacritics gone, apostrophes kept as `'`. */
  readonly key: string
  readonly shape: Shape
  /** What stands between the word before and this one: bits of {@link gap}. */
  readonly gap: number
  /** Written without spaces between words. */
  readonly unspaced: boolean
  /** Inside quotation marks. */
  readonly isQuoted: boolean
}

/** A line as its words, and what follows the last of them. */
export interface LineWords {
  readonly words: readonly Word[]
  /** Bits of {@link gap}. */
  readonly tail: number
}

/** Names have 40 characters at most; a chunk may have punctuation around one. */
const longestName = 80
const noWords: LineWords = { words: [], tail: 0 }
const { upper, lower, unspaced, mark, apostrophe, space, hyphen } = character

/**
 * The words of a line, in order; none of what is talk to a machine (addresses, files, tags, code), except what
 * `isName` knows.
 */
export function wordsOf(text: string, isName: (chunk: string) => boolean = isNoName): LineWords {
  const line = text.includes('`') ? withoutCodeSpans(text) : text
  if (isCode(line)) return noWords
  const words: Word[] = []
  let before = 0
  let isQuoted = false
  let chunkEnd = 0
  for (let at = 0; at < line.length; ) {
    if (at >= chunkEnd) {
      chunkEnd = endOfChunk(line, at)
      if (chunkEnd < 0) {
        // Negative where a sign of machine talk was met.
        chunkEnd = -chunkEnd
        const chunk = line.slice(at, chunkEnd)
        if (isMachineTalk(chunk) && !(chunk.length < longestName && isName(chunk))) {
          before |= gap.blank
          at = chunkEnd
          continue
        }
      }
    }
    const code = line.charCodeAt(at)
    const isSurrogate = code >= 0xd800 && code < 0xe000
    const kind = isSurrogate ? character.classOfAstral(line.codePointAt(at) ?? 0) : character.classOf(code)
    if (kind <= unspaced) {
      const word = wordAt(line, at, kind, before, isQuoted)
      if (word) {
        words.push(word)
        before = 0
        at = word.end
        continue
      }
    }
    if (kind > apostrophe) {
      if (kind === hyphen) before |= isDash(line, at) ? gap.breaking : gap.hyphen
      else before |= character.gapBit(kind)
      if (kind === character.quote) isQuoted = !isQuoted
    } else if (kind === apostrophe) before |= gap.minor
    at += isSurrogate && code < 0xdc00 && at + 1 < line.length ? 2 : 1
  }
  return { words, tail: before }
}

const isNoName = () => false

/** Characters that talk to machines is known by. */
const signs = new Uint8Array(128)
for (const sign of '.@#$%\\_:/=(-0123456789') signs[sign.charCodeAt(0)] = 1

/** Where the next white space is; as a negative number where something before it may be machine talk. */
function endOfChunk(line: string, from: number): number {
  let at = from
  let found = 1
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === 32 || character.classOf(code) === space) {
      if (at > from) break
      from++
    } else if (code < 128 && signs[code] === 1 && !isLast(line, at)) found = -1
  }
  return found * at
}

/** A full stop or a colon at a chunk's end is a sentence's. */
const isLast = (line: string, at: number): boolean => at + 1 === line.length || line.charCodeAt(at + 1) === 32

/** A hyphen with nothing on one of its sides, or another hyphen. */
function isDash(line: string, at: number): boolean {
  const before = at === 0 ? 32 : line.charCodeAt(at - 1)
  const after = at + 1 === line.length ? 32 : line.charCodeAt(at + 1)
  return before <= 32 || after <= 32 || before === 0x2d || after === 0x2d
}

function wordAt(
  line: string,
  from: number,
  first: number,
  before: number,
  isQuoted: boolean,
): Word | undefined {
  const isUnspaced = first === unspaced
  let isAscii = true
  let uppers = 0
  let lowers = 0
  let end = from
  while (end < line.length) {
    const code = line.charCodeAt(end)
    let kind: number
    let units = 1
    if (code >= 0xd800 && code < 0xdc00) {
      kind = character.classOfAstral(line.codePointAt(end) ?? 0)
      units = end + 1 < line.length ? 2 : 1
    } else kind = character.classOf(code)
    if (kind === apostrophe) {
      if (isUnspaced || end + 1 === line.length) break
      const next = character.classOf(line.charCodeAt(end + 1))
      if (next >= unspaced) break
      isAscii &&= code < 128
    } else if (kind === mark) isAscii = false
    else if (kind > unspaced || (kind === unspaced) !== isUnspaced) break
    else {
      if (kind === upper) uppers++
      else if (kind === lower) lowers++
      isAscii &&= code < 128
    }
    end += units
  }
  // Underscores around a word are emphasis.
  let at = from
  let to = end
  while (at < to && line.charCodeAt(at) === 0x5f) at++
  while (to > at && line.charCodeAt(to - 1) === 0x5f) to--
  const raw = line.slice(at, to)
  const key = isAscii ? raw.toLowerCase() : foldWord(raw)
  if (key === '') return undefined
  const shape =
    uppers + lowers === 0 ? 'uncased' : uppers === 0 ? 'lower' : lowers === 0 && uppers > 1 ? 'caps' : 'title'
  return { at, end, key, shape, gap: before, unspaced: isUnspaced, isQuoted }
}

const apostrophes = /[’‘ʼʻ＇]/g
const unseen = /\p{Cf}+/gu
/** What a character folds to on its own, for characters that do so whatever stands beside them. */
const folds: (string | undefined)[] = []

/** A word as names are compared, apostrophes unified. */
function foldWord(raw: string): string {
  let folded = ''
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    let fold = folds[code]
    if (fold === undefined) {
      if (foldsByItself(code)) {
        fold = foldWhole(raw.charAt(at))
        folds[code] = fold
      } else return foldWhole(raw)
    }
    folded += fold
  }
  return folded
}

const foldWhole = (raw: string): string => foldName(raw.replace(unseen, '').replace(apostrophes, "'"))

/** Latin, Greek, Cyrillic, Hebrew, Arabic letters and the marks they lose, kana, Han; not what composes with others. */
const foldsByItself = (code: number): boolean =>
  code < 0x700 ||
  (code >= 0x1e00 && code < 0x2070) ||
  (code >= 0x30a1 && code < 0x30fb) ||
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0xac00 && code < 0xd7a4)

/** A name's piece or a line's, folded, without punctuation around it. */
export const bareChunk = (chunk: string): string =>
  foldWord(chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))

/** A whole name as it is compared: its words without what parts them. */
export function nameKey(name: string): string {
  const { words } = wordsOf(name, isAnyName)
  const key = words.map((word) => word.key.replaceAll("'", '')).join('')
  return key === '' ? foldName(name) : key
}

const isAnyName = () => true
