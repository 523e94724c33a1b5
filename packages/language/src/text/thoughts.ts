// What a model thought aloud, in the tags that models put around it. Servers that know a model send its thoughts under
// another name; all others send them as text.

/** Of a text no more than this is looked at, in UTF-16 code units: as far as the end of a thought is looked for. */
const maxChars = 64_000

/** What such tags are called: `<think>`, `<seed:think>`, `<inner_monologue>`, `<|END_THINKING|>`. */
const name =
  '(?:[a-z]{1,16}[_:\\u2581-]){0,2}(?:ant)?(?:think(?:s|ing)?|thoughts?|reasoning|reflections?|reflecting|analysis|analy[sz]ing|scratch[_-]?pad|monologue|ponder(?:ing)?|deliberation|contemplation|rumination|rationale|brainstorm(?:ing)?|introspection|musings?|plan(?:ning)?|cot)(?:[_-](?:process|content|block|steps?))?'
const edge = '(?:(?:start|begin|end)(?:[_\\u2581]of)?[_\\u2581])?'
const attributes = '(?:[\\s:=,][^<>]{0,100}?)?'

const xml = `(?:<[|\\uff5c]?|&lt;|[\\uff1c\\ufe64\\u25c1])\\s{0,2}(?<slash>\\/?)\\s{0,2}(?<edge>${edge})(?<name>${name})${attributes}\\s{0,2}(?<empty>\\/?)(?:[|\\uff5c]?>|&gt;|[\\uff1e\\ufe65\\u25b7])`
/** `[THINK]`; in small letters it is a stage direction. */
const square =
  '\\[(?<squareSlash>\\/?)(?<square>think(?:ing)?|thoughts?|reasoning|reflection|analysis|scratchpad)\\]'
const turn = '(?:<\\|end\\|>\\s{0,2})?(?:<\\|start\\|>\\s{0,2}assistant\\s{0,2})?'
const channel = `${turn}<\\|channel\\|>\\s{0,2}(?<channel>[a-z]{1,20})[^<&[]{0,60}(?:<\\|constrain\\|>[^<&[]{0,40})?<\\|message\\|>`

/** Where a thought begins, in forms of their own. */
const opening =
  "<\\|channel>\\s{0,2}(?:thought|analysis)|<unused\\d{1,3}>\\s{0,2}thought|<\\|inner_prefix\\|>|<details\\b[^<>]{0,100}reasoning[^<>]{0,100}>|^\\s{0,4}here(?:'s| is) my thought process:"
/** Where one ends, even where it was the prompt that began it; the last is left of tags that a server took off. */
const closing = '<channel\\|>|<\\|inner_suffix\\|>|assistantfinal'
/** Where one ends that has begun: the answer begins. */
const turning =
  "<(?:answer|response|output|final(?:_answer)?|solution|reply)>|<unused\\d{1,3}>|<\\/details>|<\\|start\\|>\\s{0,2}assistant\\s{0,2}<\\|message\\|>|here(?:'s| is) my response:"

const tag = new RegExp(
  `${xml}|${square}|${channel}|(?<opening>${opening})|(?<closing>${closing})|(?<turning>${turning})`,
  'giu',
)

/** What at the end of a piece may be the beginning of a tag. */
const begun =
  /(?:[<＜﹤◁][^<>\n]{0,140}|&(?:l|lt|lt;[^&<>\n]{0,140})?|\[\/?[a-z]{0,10}|<\|(?:end|start|channel)\|>[\s\S]{0,160}|<\|channel>\s{0,2}[a-z]{0,8}|<unused\d{1,3}>\s{0,2}[a-z]{0,7}|assistant(?:f(?:i(?:n(?:al?)?)?)?)?|^\s{0,4}here[^<>\n]{0,24})$/iu
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
  let said = ''
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
        said = ''
        out = ''
      }
      if (isAfterThought && said.trim() !== '') out += '\n'
      isAfterThought = false
      out += plain
      said += plain
    }
    const close = () => {
      open = []
      hasThought = true
      isAfterThought = true
    }
    for (const match of text.matchAll(tag)) {
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
          if (open.length === 0 && said.trim() !== '') isInDoubt = true
          close()
          answerFrom = passed + at
        }
      }
    }
    const left = text.slice(at)
    const end = left.slice(-maxTag)
    const tail = isLast ? '' : open.length > 0 ? end : (begun.exec(end)?.[0] ?? '')
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

type Kind = 'open' | 'close' | 'turn' | 'empty'

function kindOf({ 0: whole, groups = {} }: RegExpMatchArray, isStart: boolean): Kind | undefined {
  if (groups.name !== undefined) {
    if (groups.empty) return 'empty'
    return groups.slash || /^end/i.test(groups.edge ?? '') ? 'close' : 'open'
  }
  if (groups.square !== undefined) {
    if (groups.squareSlash) return 'close'
    return groups.square === groups.square.toUpperCase() ? 'open' : undefined
  }
  if (groups.channel !== undefined)
    return /^(?:analysis|commentary|th(?:ink|ought))/i.test(groups.channel) ? 'open' : 'close'
  if (groups.opening !== undefined) return isStart || /^</.test(whole) ? 'open' : undefined
  return groups.closing !== undefined ? 'close' : 'turn'
}

function nameOf({ groups = {} }: RegExpMatchArray): string {
  return (groups.name ?? groups.square ?? '').toLowerCase()
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
