type Schema = Readonly<Record<string, unknown>>

/** The API's form for "answer with JSON of this schema". */
export function jsonFormat(schema: Schema): object {
  return { type: 'json_schema', json_schema: { name: 'answer', strict: isStrict(schema), schema } }
}

/** OpenAI's strict mode wants every object closed and all of its members required; others ignore the mark. */
function isStrict(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(isStrict)
  if (typeof schema !== 'object' || schema === null) return true
  const { properties, required, additionalProperties } = schema as Schema
  if (typeof properties === 'object' && properties !== null) {
    const wanted = Array.isArray(required) ? required : []
    if (additionalProperties !== false) return false
    if (!Object.keys(properties).every((name) => wanted.includes(name))) return false
  }
  return Object.values(schema).every(isStrict)
}

/** A regular expression of the answers, with room for a space in front. */
export function spacedChoicePattern(choices: readonly string[]): string {
  return ` ?(?:${choices.map((choice) => choice.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')})`
}

/** The same in GBNF, llama.cpp's notation for grammars. */
export function spacedChoiceGrammar(choices: readonly string[]): string {
  return `root ::= " "? (${choices.map(quoted).join(' | ')})`
}

function quoted(text: string): string {
  const escaped = text.replace(/[\\"\n\r\t]/g, (char) => escapes[char] ?? char)
  return `"${escaped}"`
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
