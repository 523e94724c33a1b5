import { foldName } from '../gods/pantheon.ts'

/** How a word is written: what capitals can tell about it. */
type Shape = 'lower' | 'title' | 'caps' | 'uncased'

/** One word of a line, where it stands, and how it is compared. */
export interface Word {
  readonly at: number
  readonly end: number
  /** Folded: case, width and diacritics gone, apostrophes kept as `'`. */
  readonly key: string
  readonly shape: Shape
  /** What stands between the word before and this one; spaces alone are one space. */
  readonly gap: string
  /** Written without spaces between words: Han, kana, Thai and their like. */
  readonly unspaced: boolean
}

const asciiWords = /[A-Za-z0-9_]+(?:'[A-Za-z0-9_]+)*/g
const unspacedClass =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{323af}'
const anyWords = new RegExp(
  `[${unspacedClass}]+|(?:(?![${unspacedClass}])[\\p{L}\\p{M}\\p{N}_\\u200b-\\u200d\\u00ad\\u2060])+(?:['’‘ʼʻ＇](?:(?![${unspacedClass}])[\\p{L}\\p{M}\\p{N}_])+)*`,
  'gu',
)
const unspaced = new RegExp(`^[${unspacedClass}]`, 'u')
const notAscii = /[^\0-\x7f]/
const invisible = /[\u200b-\u200d\u00ad\u2060]/g
const apostrophes = /[’‘ʼʻ＇]/g

/**
 * What looks like words and is none: addresses, files, handles of mail, tags, flags, code, ids with digits,
 * emoji by name. They keep their places as blanks.
 */
const machineTalk =
  /`[^`]*`|(?<![\w+.-])[a-z][a-z+.-]*:\/\/\S+|www\.\S+|(?<!\S)[^\s@]+@[\w-]+\.\S+|[#$%\\][\p{L}\p{N}_-]+|--[\w-]+|:[a-z0-9_+-]{2,}:|(?<![\w-])[\w-]+(?:\.[\w-]+)*\.[a-z0-9][\w-]*(?:\([^)]*\)|[/:?]\S*)?|(?<![\p{L}\p{N}])[~.]*\/[\w./-]+|(?<![\p{L}\p{N}_])[\p{L}\p{N}_]+[-_/]\p{N}[\p{L}\p{N}_-]*|(?<![\p{L}\p{N}_])\p{N}[\p{L}\p{N}_]*-[\p{L}\p{N}_-]+/giu
const mayBeMachineTalk = /[`/.@#$%\\_\d:]|--|www/

const shellTalk = /^\s*(?:git|npm|npx|pip|sudo|ssh|docker|kubectl|curl) [a-z-]/

/** The words of a line, in order; none of a command for a machine. */
export function wordsOf(text: string): readonly Word[] {
  const line = mayBeMachineTalk.test(text)
    ? text.replace(machineTalk, (found) => (endsSentence(found) ? found : blank(found)))
    : text
  const words: Word[] = []
  if (shellTalk.test(line)) return words
  const isAscii = !notAscii.test(line)
  let end = 0
  for (const match of line.matchAll(isAscii ? asciiWords : anyWords)) {
    const [raw] = match
    const at = match.index
    const plain = isAscii || !notAscii.test(raw)
    words.push({
      at,
      end: at + raw.length,
      key: plain ? raw.toLowerCase() : foldWord(raw),
      shape: shapeOf(raw),
      gap: gapOf(line, end, at),
      unspaced: !plain && unspaced.test(raw),
    })
    end = at + raw.length
  }
  return words
}

/** A word as names are compared, apostrophes unified. */
export function foldWord(raw: string): string {
  return foldName(
    raw
      .replace(invisible, '')
      .replace(apostrophes, "'")
      .replace(/^'+|'+$/g, ''),
  )
}

/** `gone.Odin`: a missing space, not a file. */
const endsSentence = (found: string) => /^[\p{L}']+\.\p{Lu}\p{L}+$/u.test(found)

/** Something must stand there still, so that a name beside it does not open or close the line. */
const blank = (found: string) => '\ufffc'.repeat(found.length)

function gapOf(line: string, from: number, to: number): string {
  if (to - from === 1 && line.charCodeAt(from) === 32) return ' '
  return line.slice(from, to)
}

function shapeOf(raw: string): Shape {
  const lower = raw.toLowerCase()
  const upper = raw.toUpperCase()
  if (lower === upper) return 'uncased'
  if (raw === lower) return 'lower'
  return raw === upper && raw.length > 1 ? 'caps' : 'title'
}
