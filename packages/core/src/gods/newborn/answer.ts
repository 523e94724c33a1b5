import { withoutThoughts } from '@talking-heads/language/text'
import { type Draft, type Form, fieldsOf, maxDrafts } from './draft.ts'
import { draftsInJson } from './json-answer.ts'
import { draftsInLines } from './line-answer.ts'

/** More than a profile and what a model says around it; the rest of an endless answer is not read. */
const maxChars = 6_000

/** What servers and models put around and between the parts. */
const markup: readonly (readonly [found: RegExp, instead: string])[] = [
  [/\[\/?INST\]|<<\/?SYS>>|<\/?s>|<\|[^|<>\n]{0,40}\|>/gi, '\n'],
  [/\r\n?|[\u2028\u2029]/g, '\n'],
  [/`{3,}\w{0,12}|~{3,}/g, '\n'],
  [/<\/?(?:b|i|u|em|strong|p|br|span|div|code|pre|li|ul|h[1-6])\s?\/?>/gi, ' '],
  [/<([a-z_]{2,20})>([^<>]{0,4000})<\/\1>/gi, '\n$1: $2\n'],
]

/** What the form leads a model to: all parts on one line, or a speaker's label in front of the first; its own end. */
function markupOf({ labels, end }: Form): typeof markup {
  const known = [
    ...labels.map(([label]) => label),
    'ID|NAME|COLOU?R|PROMPT|PERSONA|TITLE|CULTURE|DOMAIN|MANNER',
  ]
  return [
    [new RegExp(`(?<=\\S[ \\t]{0,4})(?<![\\p{L}\\p{N}])(?=(?:${known.join('|')}):)`, 'gu'), '\n'],
    [new RegExp(`(?<![\\p{L}\\p{N}])${end}(?=[\\s*_.!"'|]{0,6}$)`, 'gmu'), 'DONE'],
  ]
}

/** The gods that an answer tells of, in its order: as JSON, or as lines that begin with a label. */
export function draftsOf(raw: string, form: Form): readonly Draft[] {
  let text = withoutThoughts(raw).slice(0, maxChars)
  for (const [found, instead] of [...markup, ...markupOf(form)]) text = text.replace(found, instead)
  const fieldOf = fieldsOf(form)
  const drafts = draftsInJson(text, fieldOf) ?? draftsInLines(text, fieldOf)
  return drafts.slice(0, maxDrafts)
}
