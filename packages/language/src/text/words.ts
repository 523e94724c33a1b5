// The tokeniser: a text as its words and what stands between them. Everything of the package that asks for words asks
// here; what reads something else than words, such as a judge's numbers or the nicks of a chat, says so where it is.
import {
  apostrophe,
  classOf,
  classOfAstral,
  gap,
  gapBit,
  hyphen,
  lower,
  mark,
  quote,
  space,
  unspaced,
  upper,
} from './characters.ts'
import { foldWord } from './fold.ts'
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
  /** Inside quotation marks that are closed again. */
  readonly isQuoted: boolean
  /** In a line that begins with `>`: somebody else's, as mails and chats quote it. */
  readonly isCited: boolean
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

/** Every word of a text, in order. */
export const wordsOf = (text: string): LineWords => read(text)

/**
 * The words that somebody says in a line, in order: none of what is talk to a machine (addresses, files, tags, code),
 * except what `isName` knows.
 */
export function spokenWordsOf(line: string, isName: (chunk: string) => boolean): LineWords {
  const text = line.includes('`') ? withoutCodeSpans(line) : line
  return isCode(text) ? noWords : read(text, isName)
}

/**
 * The words of a text as they are compared, without what they were written with: `Zeus's` is `zeus` and `s`, `l'amour`
 * `l` and `amour`.
 */
export function plainWordsOf(text: string): readonly string[] {
  // Most lines are plain letters, which are found in half the time without looking at each.
  if (plain.test(text)) return text.toLowerCase().match(plainWord) ?? []
  return read(text).words.flatMap(({ key }) => (key.includes("'") ? (key.match(partOfWord) ?? []) : [key]))
}

/** ASCII but for the underscore, which is part of some words. */
const plain = /^[\0-^`-\x7f]*$/
const plainWord = /[a-z0-9]+/g
const partOfWord = /[^'_]+(?:_+[^'_]+)*/g

/** Shorter words are met in every text. */
const leastOfContent = 4

/** The words of a text that are long enough to tell what it is about. */
export const contentWordsOf = (text: string): readonly string[] =>
  plainWordsOf(text).filter((word) => word.length >= leastOfContent)

/** Reads a line word by word; where `isName` is given, what machine talk it does not know is a blank. */
function read(line: string, isName?: (chunk: string) => boolean): LineWords {
  const words: Word[] = []
  let before = 0
  let isQuoted = false
  /** The first word behind the last opening quotation mark. */
  let firstQuoted = 0
  let isCited = opensCitation(line, 0)
  let chunkEnd = isName ? 0 : line.length
  for (let at = 0; at < line.length; ) {
    if (at >= chunkEnd && isName) {
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
    const kind = isSurrogate ? classOfAstral(line.codePointAt(at) ?? 0) : classOf(code)
    if (kind <= unspaced) {
      const word = wordAt(line, at, kind, before, isQuoted, isCited)
      // Underscores alone are no word.
      if (word.key !== '') {
        words.push(word)
        before = 0
      }
      at = word.end
      continue
    }
    if (kind > apostrophe) {
      if (kind === hyphen) before |= isDash(line, at) ? gap.breaking : gap.hyphen
      else before |= gapBit(kind)
      if (kind === quote) {
        isQuoted = !isQuoted
        firstQuoted = words.length
      } else if (code === lineFeed) isCited = opensCitation(line, at + 1)
    } else if (kind === apostrophe) {
      before |= gap.minor
      if (isQuoted ? closesQuotation(line, at) : opensQuotation(line, at)) {
        isQuoted = !isQuoted
        firstQuoted = words.length
      }
    }
    at += isSurrogate && code < 0xdc00 && at + 1 < line.length ? 2 : 1
  }
  // What is not closed again was no quotation: the inches of a screen, a forgotten mark.
  if (isQuoted) {
    for (let at = firstQuoted; at < words.length; at++) {
      const word = words[at]
      if (word) words[at] = { ...word, isQuoted: false }
    }
  }
  return { words, tail: before }
}

const lineFeed = 0x0a
const citation = /[ \t]*>[> \t]*(?=[\p{L}\p{N}@"“„«])/uy

/** Whether a line that begins here is somebody else's: `> so he said`, and not the face `>:(`. */
function opensCitation(text: string, at: number): boolean {
  citation.lastIndex = at
  return citation.test(text)
}

/** An apostrophe behind a space and before none opens a quotation: `'come' he said`. */
const opensQuotation = (text: string, at: number): boolean => isBare(text, at - 1) && !isBare(text, at + 1)
/** And one behind a letter and before none closes it. */
const closesQuotation = (text: string, at: number): boolean =>
  !/\s/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
const isBare = (text: string, at: number): boolean => /^[\s([{]?$/.test(text.charAt(at))

/** Characters that talk to machines is known by. */
const signs = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  '.@#$%\\_:/=(-0123456789'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Where the next white space is; as a negative number where something before it may be machine talk. */
function endOfChunk(line: string, from: number): number {
  let at = from
  let found = 1
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === 32 || classOf(code) === space) {
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

/** The word that begins here; its key is empty where it is nothing but underscores. */
function wordAt(
  line: string,
  from: number,
  first: number,
  before: number,
  isQuoted: boolean,
  isCited: boolean,
): Word {
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
      kind = classOfAstral(line.codePointAt(end) ?? 0)
      units = end + 1 < line.length ? 2 : 1
    } else kind = classOf(code)
    if (kind === apostrophe) {
      if (isUnspaced || end + 1 === line.length) break
      const next = classOf(line.charCodeAt(end + 1))
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
  const key = !isAscii ? foldWord(raw) : uppers === 0 ? raw : raw.toLowerCase()
  const shape =
    uppers + lowers === 0 ? 'uncased' : uppers === 0 ? 'lower' : lowers === 0 && uppers > 1 ? 'caps' : 'title'
  return { at, end, key, shape, gap: before, unspaced: isUnspaced, isQuoted, isCited }
}
