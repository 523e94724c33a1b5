import { type Draft, type Field, type FieldOf, isList, maxDrafts, preferred } from './draft.ts'

/** As many brackets are tried as the beginning of JSON: `Okay [smiles] {"name": …`. */
const maxStarts = 6

/** The gods in the JSON that an answer holds; undefined where it holds none that tells of any. */
export function draftsInJson(text: string, fieldOf: FieldOf): readonly Draft[] | undefined {
  const starts = [...text.matchAll(/[{[]/g)].slice(0, maxStarts)
  for (const { index } of starts) {
    const json = balanced(text.slice(index))
    const drafts = json === undefined ? [] : draftsIn(parsed(json) ?? parsed(mended(json)), fieldOf, 0)
    if (drafts.length > 0) return drafts
  }
  return undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Not JSON: lines may say it.
    return undefined
  }
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
function draftsIn(value: unknown, fieldOf: FieldOf, depth: number): Draft[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.slice(0, maxDrafts).flatMap((each) => draftsIn(each, fieldOf, depth + 1))
  const parts: [Field, string][] = []
  for (const [key, part] of Object.entries(value)) {
    const field = fieldOf(key)
    if (field && !(typeof part === 'object' && part !== null && !Array.isArray(part))) {
      parts.push([field, textOf(part, field)])
    }
  }
  const draft: Draft = {}
  for (const [field, text] of parts) draft[field] = preferred(draft[field], text)
  if (draft.name !== undefined && draft.persona !== undefined) return [draft]
  const inner = Object.values(value).flatMap((part) => draftsIn(part, fieldOf, depth + 1))
  return inner.length > 0 || draft.name === undefined ? inner : [draft]
}

function textOf(value: unknown, field: Field): string {
  if (Array.isArray(value))
    return value.map((part) => textOf(part, field)).join(isList.has(field) ? '\n' : ', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
