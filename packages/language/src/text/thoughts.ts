// What a model thought aloud, and what it said. Servers that know a model send its thoughts under another name; all others
// send them as text.
import { begunTag, kindOf, nameOf, thoughtTag } from './thought-tags.ts'

/** Of a text no more than this is looked at, in UTF-16 code units: as far as the end of a thought is looked for. */
const maxChars = 64_000

/** No tag is longer than this. */
const maxTag = 320

/** What one piece of an answer says. */
export interface Said {
  readonly text: string
  /** Whether all that was said before it has turned out to be a thought, which the prompt had begun. */
  readonly unsays: boolean
}

/** Takes the thoughts off an answer as it comes, wherever its pieces are cut. */
export interface ThoughtWatch {
  take(piece: string): Said
  /** Nothing more comes. @returns what was held back, which has turned out to be text */
  rest(): Said
  /** Whether a thought has ended. */
  readonly hasThought: boolean
  /** Whether it is in the middle of a thought. */
  readonly isThinking: boolean
  /** Whether an end without a beginning has come: what was said before it is a thought, if anything follows. */
  readonly isInDoubt: boolean
  /** Of all that came, where the answer begins: behind the last thought; in UTF-16 code units. */
  readonly answerFrom: number
}

export function watchForThoughts(): ThoughtWatch {
  /** Tags that are open, the outermost first. */
  let open: string[] = []
  let hasThought = false
  let hasOpened = false
  let isInDoubt = false
  let hasSaid = false
  let isAfterThought = false
  let held = ''
  let passed = 0
  let answerFrom = 0

  function read(text: string, isLast: boolean): Said {
    let out = ''
    let unsays = false
    let at = 0
    const say = (words: string) => {
      const plain = isAfterThought ? words.trimStart() : words
      if (plain === '') return
      if (isInDoubt) {
        unsays = true
        isInDoubt = false
        hasSaid = false
        out = ''
      }
      if (isAfterThought && hasSaid) out += '\n'
      isAfterThought = false
      out += plain
      hasSaid ||= plain.trim() !== ''
    }
    const close = () => {
      open = []
      hasThought = true
      isAfterThought = true
    }
    for (const match of text.matchAll(thoughtTag)) {
      const kind = kindOf(match, passed === 0)
      if (kind === undefined || (kind === 'turn' && open.length === 0)) continue
      if (open.length === 0) say(text.slice(at, match.index))
      at = match.index + match[0].length
      const tagName = nameOf(match)
      if (kind === 'open') {
        // A thought may speak of its own tag; another one stands within it.
        if (!open.includes(tagName)) open.push(tagName)
        hasOpened = true
      } else if (kind !== 'empty') {
        const place = open.indexOf(tagName)
        if (place > 0) open.length = place
        else {
          if (open.length === 0 && hasSaid) isInDoubt = true
          close()
          answerFrom = passed + at
        }
      }
    }
    const left = text.slice(at)
    const end = left.slice(-maxTag)
    const tail = isLast ? '' : open.length > 0 ? end : (begunTag.exec(end)?.[0] ?? '')
    if (open.length === 0) say(left.slice(0, left.length - tail.length))
    held = tail
    passed += text.length - tail.length
    if (isLast && isInDoubt && !hasOpened) unsays = true
    return { text: out, unsays }
  }

  return {
    take: (piece) => read(held + piece, false),
    rest: () => read(held, true),
    get hasThought() {
      return hasThought
    },
    get isThinking() {
      return open.length > 0
    },
    get isInDoubt() {
      return isInDoubt
    },
    get answerFrom() {
      return answerFrom
    },
  }
}

/**
 * What a model said, without what it thought aloud. Where it never stopped thinking, it said nothing behind that; an end
 * without a beginning ends what the prompt had begun.
 */
export function withoutThoughts(text: string): string {
  const watch = watchForThoughts()
  const first = watch.take(text.slice(0, maxChars))
  const last = watch.rest()
  return last.unsays ? last.text : first.text + last.text
}

/** Where behind the last thought a text's answer begins, in UTF-16 code units; 0 where there is none. */
export function answerStart(text: string): number {
  const watch = watchForThoughts()
  watch.take(text.slice(0, maxChars))
  watch.rest()
  return watch.answerFrom
}
