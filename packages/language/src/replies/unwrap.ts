import { withoutInvisible } from '../text/hygiene.ts'
import { normalised } from '../text/normalised.ts'
import { withoutThoughts } from '../text/thoughts.ts'
import { withoutLinks } from './links.ts'

/** Of what a model said no more than this is looked at, in UTF-16 code units: many times what any god may say. */
const maxChars = 8_000
/** And of one of its lines no more than this: a god's line has 400 characters, and its label and announcement 200. */
const maxLineChars = 800
/** And of lines, the empty ones counted. */
const maxLines = 60

/** What is an echo only where it is closed. */
type Pair = readonly [opening: RegExp, closing: RegExp]

/** What was sent to a model and comes back with its answer: the prompt's parts, in the dress of common templates. */
const echoes: readonly (RegExp | Pair)[] = [
  [/<<SYS>>/gi, /<<\/SYS>>/gi],
  [/\[INST\]/gi, /\[\/INST\]/gi],
  /<\|im_start\|>\s*(?:system|user)\b[\s\S]*?(?:<\|im_end\|>|$)/gi,
  /<\|start_header_id\|>\s*(?:system|user)\s*<\|end_header_id\|>[\s\S]*?(?:<\|eot_id\|>|$)/gi,
  /<start_of_turn>\s*(?:system|user)\b[\s\S]*?(?:<end_of_turn>|$)/gi,
  /<\|(?:system|user|prompter)\|>[\s\S]*?(?=<\|(?:assistant|end)\|>|<\/s>|$)/gi,
  /(?:^|\n)\s*#{2,4} ?(?:instruction|input|user|human|system|question|context)s?\b[^\n]*(?:\n[\s\S]*?)??(?=\n\s*#{2,4} |$)/gi,
]

/** Marks where a turn begins or ends. What stands on either side is not one line. */
const turns =
  /(?:<\|(?:im_start|start_header_id)\|>|<start_of_turn>)\s*(?:assistant|model|bot)\b(?:\s*<\|end_header_id\|>)?|<\|[^|<>\n]{0,40}\|>|<｜[^｜<>\n]{0,40}｜>|<<\/?SYS>>|\[\/?(?:INST|SYS|SYSTEM_PROMPT|TOOL_CALLS|AVAILABLE_TOOLS|TOOL_RESULTS)\]|<\/?(?:s|pad|unk|bos|eos|eot|eod|im_start|im_end|start_of_turn|end_of_turn|end_of_text|end|tool_call)>|(?:^|\n)\s*#{1,4} ?(?:response|assistant|answer|reply|output)\b:?/gi

/** Markup that says how to show a text, or what it is. */
const markup =
  /<{1,2}\/?(?:b|i|u|em|strong|p|div|span|small|big|code|pre|center|blockquote|q|font|body|html|h[1-6]|ul|ol|li|res|speech|response|reply|answer|message|output|result|text|line|dialogue|say|quote|final)\b[^<>\n]{0,60}>{1,2}|<\/[\p{L}\p{N}_:#-]{1,40}>/giu

const lineBreaks = /\r\n?|[\u2028\u2029\u0085\v\f]|<[bB][rR]\s*\/?>|\\n(?![a-z])/g

/** Colours and the like, as programs send them to a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const terminalStyle = /\u001b\[[\d;]{0,20}[a-z]/gi

/** A control tag that the answer's end cut off. */
const cutTag = /<[|｜/][^<>\n]{0,40}$/

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&hellip;': '…',
  '&mdash;': '—',
  '&ndash;': '–',
  '&amp;': '&',
}

/** The lines of an answer, without what machines put around it: tags, echoes, markup, fences, JSON. */
export function unwrap(raw: string): readonly string[] {
  const text = withoutInvisible(
    normalised(withoutThoughts(raw).slice(0, maxChars).replace(terminalStyle, ''), 'NFC'),
  )
    .replace(/&(?:[a-z]{2,6}|#3[49]);/g, (entity) => entities[entity] ?? entity)
    .replace(/[＜﹤＞﹥［］]/g, (mark) => mark.normalize('NFKC'))
    .replace(lineBreaks, '\n')
    // Controls other than the line break, and what stands for half a character; runs of blanks would only cost time.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
    .replace(/(?:[\u0000-\u0009\u000e-\u001f\u007f-\u009f\ufffd]|[^\S\n])+/g, ' ')
    .replace(/\n[ \n]*\n/g, '\n\n')
  const plain = withoutEchoes(text)
    .replace(turns, '\n\n')
    .replace(cutTag, '')
    .replace(/^ *`{3}[\w-]*\s*$/gm, '')
    .replace(/`{3}\w*/g, '')
  return withoutLinks(fromJson(plain) ?? plain.replace(markup, ''))
    .split('\n', maxLines)
    .map((line) =>
      startOf(line)
        .replace(/\\(["'*_`])/g, '$1')
        .trim(),
    )
}

/** A line as far as it is looked at; of ligatures, which unfold into as many as eighteen letters, fewer characters. */
function startOf(line: string): string {
  const start = line.slice(0, maxLineChars)
  const unfolded = normalised(start, 'NFKD').length / maxLineChars
  return unfolded > 2 ? start.slice(0, Math.floor(maxLineChars / unfolded)) : start
}

/** An answer that is nothing but an echo is wrapped in tags, perhaps: then it is what they hold. */
function withoutEchoes(text: string): string {
  const rest = echoes.reduce(
    (left, echo) => (echo instanceof RegExp ? left.replace(echo, '\n\n') : withoutPairs(left, echo)),
    text,
  )
  return /\p{L}/u.test(rest.replace(turns, '')) ? rest : text
}

/** A text without what stands between each opening and the next closing, which is looked for once, not from each. */
function withoutPairs(text: string, [opening, closing]: Pair): string {
  let rest = ''
  let at = 0
  for (;;) {
    opening.lastIndex = at
    const from = opening.exec(text)
    closing.lastIndex = opening.lastIndex
    const to = from && closing.exec(text)
    if (!to) return rest + text.slice(at)
    rest += `${text.slice(at, from.index)}\n\n`
    at = closing.lastIndex
  }
}

const textKeys =
  /^(?:res|responses?|repl(?:y|ies)|answers?|text|messages?|lines?|content|speech|dialogue|output|say|says|said|sentence|utterance|body|value|completion|generated_text)$/i
const speakerKeys = /^(?:speaker|name|god|character|from|author|who|sender|persona)$/i
const pair =
  /"((?:[^"\\]|\\.){1,60})"\s*:\s*"((?:[^"\\]|\\.)*)(?:"|$)|'([^'\\]{1,60})'\s*:\s*'((?:[^'\\]|\\.)*)(?:'\s*[,}]|$)/g

/** JSON as lines with labels; whole or cut off, and whatever stands around it. */
function fromJson(text: string): string | undefined {
  const start = text.search(/[{[]\s*(?:\{\s*)?["'][^"'\n]{1,60}["']\s*:/)
  if (start < 0) {
    const list = /^\s*\[\s*"((?:[^"\\]|\\.)*)"/.exec(text)
    return list?.[1] === undefined ? undefined : unescaped(list[1])
  }
  const lines: string[] = []
  let speaker = ''
  let unnamed: string | undefined
  let pairs = 0
  for (const [, key = '', value = '', otherKey = key, otherValue = value] of text
    .slice(start)
    .matchAll(pair)) {
    const said = unescaped(otherValue)
    pairs++
    if (speakerKeys.test(otherKey)) speaker = said
    else if (textKeys.test(otherKey)) lines.push(speaker === '' ? said : `${speaker}: ${said}`)
    else if (/^\p{Lu}[\p{Lu}\d# ]+$/u.test(otherKey)) lines.push(`${otherKey}: ${said}`)
    else if (!/^(?:error|status|code|refusal|type|mood|emotion)$/i.test(otherKey)) unnamed = said
  }
  if (pairs === 0) return undefined
  if (lines.length > 0) return lines.join('\n')
  return pairs === 1 ? unnamed : ''
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, '\n')
    .replace(/\\(.)/g, '$1')
}
