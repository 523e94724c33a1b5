import { withoutThoughts } from '../../prompts/thoughts.ts'

/** What an answer may say of a god. */
type Field =
  | 'name'
  | 'colour'
  | 'persona'
  | 'title'
  | 'culture'
  | 'domain'
  | 'manner'
  | 'keywords'
  | 'samples'
  | 'aliases'
  | 'talkativeness'
  | 'temperament'

/** A god as an answer tells of it: unchecked, every part as text, of lists one entry a line. */
export type Draft = Partial<Record<Field, string>>

/** What models call each part; `id` only where there is no name beside it. */
const fieldNames: Readonly<Record<Field, string>> = {
  name: 'nombre|nom|nome|имя|名前|名字|name|god name|godname|full name|god|deity|id|god id',
  colour: 'farbe|couleur|cor|colore|цвет|色|颜色|colour|color|hex|hex colour|hex color',
  persona:
    'beschreibung|persönlichkeit|personnalité|descripción|personalidad|personalità|descrizione|personalidade|descrição|описание|характер|性格|人格|描述|prompt|persona|description|personality|character|bio|biography|backstory|background|about|story',
  title: 'titel|titre|título|titolo|称号|title|epithet|role',
  culture: 'kultur|cultura|文化|culture|origin|pantheon|mythology|people',
  domain:
    'domäne|domaine|dominio|domínio|domain|domains|sphere|spheres|province|portfolio|patron of|god of|goddess of',
  manner: 'manner|speech|voice|style|speaking style|manner of speech|tone',
  keywords: 'keywords|keyword|tags|topics',
  samples: 'samples|sample|quotes|quote|lines|example lines|sample lines|catchphrase|catchphrases',
  aliases: 'aliases|alias|aka|also known as|other names',
  talkativeness: 'talkativeness|talkative',
  temperament: 'temperament',
}
const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(fieldNames).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field as Field]),
  ),
)
const isList: ReadonlySet<Field> = new Set(['keywords', 'samples', 'aliases'])

/** More than a profile and what a model says around it; the rest of an endless answer is not read. */
const maxChars = 20_000
const maxThoughts = 200_000
/** A model that repeats the examples of its prompt may tell the new god after them. */
const maxDrafts = 12

/** What servers and models put around and between the parts. */
const markup: readonly (readonly [found: RegExp, instead: string])[] = [
  [/\[\/?INST\]|<<\/?SYS>>|<\/?s>|<\|[^|<>\n]{0,40}\|>/gi, '\n'],
  [/\r\n?|[\u2028\u2029]/g, '\n'],
  [/`{3,}\w{0,12}|~{3,}/g, '\n'],
  [/<\/?(?:b|i|u|em|strong|p|br|span|div|code|pre|li|ul|h[1-6])\s?\/?>/gi, ' '],
  [/<([a-z_]{2,20})>([^<>]{0,4000})<\/\1>/gi, '\n$1: $2\n'],
  // All parts on one line, or a speaker's label in front of the first.
  [
    /(?<=\S[ \t]{0,4})(?<![\p{L}\p{N}])(?=(?:ID|NAME|COLOU?R|PROMPT|PERSONA|TITLE|CULTURE|DOMAIN|MANNER):)/gu,
    '\n',
  ],
]

/** The gods that an answer tells of, in its order: as JSON, or as lines that begin with a label. */
export function draftsOf(raw: string): readonly Draft[] {
  let text = withoutThoughts(raw.slice(0, maxThoughts)).slice(0, maxChars)
  for (const [found, instead] of markup) text = text.replace(found, instead)
  const drafts = draftsInJson(text) ?? draftsInLines(unpacked(text))
  return drafts.slice(0, maxDrafts)
}

// —— JSON ——

function draftsInJson(text: string): readonly Draft[] | undefined {
  const from = text.search(/[{[]/)
  if (from < 0) return undefined
  const json = balanced(text.slice(from))
  if (json === undefined) return undefined
  for (const attempt of [json, mended(json)]) {
    try {
      const drafts = draftsIn(JSON.parse(attempt), 0)
      if (drafts.length > 0) return drafts
    } catch {
      // Not JSON: lines may say it.
    }
  }
  return undefined
}

/** Up to the bracket that closes the first one; undefined where none does. */
function balanced(text: string): string | undefined {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\\' && isQuoted) at++
    else if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && (char === '{' || char === '[')) depth++
    else if (!isQuoted && (char === '}' || char === ']') && --depth === 0) return text.slice(0, at + 1)
  }
  return undefined
}

const mended = (json: string): string => json.replace(/[“”„]/g, '"').replace(/,\s*(?=[}\]])/g, '')

/** The object that tells of a god, or those within it. */
function draftsIn(value: unknown, depth: number): Draft[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, maxDrafts).flatMap((each) => draftsIn(each, depth + 1))
  const parts: [Field, string][] = []
  for (const [key, part] of Object.entries(value)) {
    const field = fields.get(key.toLowerCase().replace(/[_-]/g, ' ').trim())
    if (field && !(typeof part === 'object' && part !== null && !Array.isArray(part))) {
      parts.push([field, textOf(part, field)])
    }
  }
  const draft: Draft = {}
  for (const [field, text] of parts) draft[field] = preferred(draft[field], text)
  if (draft.name !== undefined && draft.persona !== undefined) return [draft]
  const inner = Object.values(value).flatMap((part) => draftsIn(part, depth + 1))
  return inner.length > 0 || draft.name === undefined ? inner : [draft]
}

function textOf(value: unknown, field: Field): string {
  if (Array.isArray(value))
    return value.map((part) => textOf(part, field)).join(isList.has(field) ? '\n' : ', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Where an id and a name are told, the one that came last is the more human, unless it is empty. */
const preferred = (before: string | undefined, text: string): string =>
  text.trim() === '' ? (before ?? '') : text

// —— lines ——

/** JSON that broke off, one key a line. */
const unpacked = (text: string): string =>
  /^\s*[{[]/.test(text) ? text.replace(/[{,]\s{0,20}["'“]?(?=[A-Za-z_ ]{2,20}["'”]?\s?:)/g, '\n') : text

const label =
  /^[\s*_#>|"'“\-•\d.)]{0,12}([\p{L}][\p{L} _]{0,24}?)["'”*_\s]{0,4}(?:[:：=|]|\s[-–—]\s)\s{0,8}(.*)$/u
const end = /^[\s*_#>|"'\-\d.)]{0,12}DONE[\s*_.!"'|]{0,6}$/i
const chatter =
  /^\W{0,4}(?:note|i hope|hope|let me know|please|feel free|enjoy|this god|these|would you|is there|do you want|explanation|disclaimer)\b/i

function draftsInLines(text: string): readonly Draft[] {
  const drafts: Draft[] = []
  let draft: Draft = {}
  let open: Field | undefined
  const close = () => {
    if (draft.name !== undefined || draft.persona !== undefined) drafts.push(draft)
    draft = {}
    open = undefined
  }
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = label.exec(line.slice(0, 4_000)) ?? []
    const field = fields.get(
      key
        .toLowerCase()
        .replace(/[_\s]+/g, ' ')
        .trim(),
    )
    if (end.test(line)) close()
    else if (field) {
      // A second name, once there is a persona, begins the next god.
      if ((field === 'name' || field === 'persona') && draft.name && draft.persona) close()
      draft[field] = preferred(draft[field], value)
      open =
        isList.has(field) || field === 'persona' || field === 'manner' || field === 'domain'
          ? field
          : undefined
    } else if (line.trim() === '') {
      if (open && draft[open]?.trim()) open = undefined
    } else if (open && !chatter.test(line)) {
      const before = draft[open] ?? ''
      draft[open] = `${before}${isList.has(open) ? '\n' : ' '}${line.trim()}`
    } else open = undefined
  }
  close()
  return drafts
}
