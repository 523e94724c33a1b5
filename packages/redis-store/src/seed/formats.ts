import { TalkingHeadsError } from '@talking-heads/core'
import { checkLine } from '@talking-heads/core/store'
import { truncateChars } from '@talking-heads/language/text'

/** An entry of `th:chat`: `NPC#F69420 #F69420 the text`, or with a god's name in front. */
export interface SeedLine {
  /** `NPC#` and six hex digits, or a god's name. */
  readonly name: string
  /** `#` and six hex digits. */
  readonly colour: string
  readonly text: string
}

/** An entry of `th:gods`: `ID: …\nCOLOR: …\nPROMPT: …\nDONE`. */
export interface SeedGod {
  readonly name: string
  readonly colour: string
  readonly prompt: string
}

/** An entry as it can be kept; `mended` says what had to be changed for that. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly mended?: string }
  | { readonly ok: false; readonly why: string }

/** Far more than the 250 characters that the seed's page let through, and than any of its gods said. */
const maxChars = 4096

/** Longest persona of a profile, in UTF-16 units. */
const maxPersona = 1200

export function parseLine(entry: string): Parsed<SeedLine> {
  const parts = /^(?<name>\S[^\r\n]*?) (?<colour>#[0-9a-fA-F]{6})(?: (?<text>[\s\S]*))?$/.exec(entry)?.groups
  if (parts === undefined) return bad('is not NAME #COLOUR TEXT')
  const { name = '', colour = '', text = '' } = parts
  const isMortal = name.startsWith('NPC#')
  if (isMortal && !/^NPC#[0-9a-fA-F]{6}$/.test(name)) return bad(`"${name}" is not NPC# and six hex digits`)
  if (isMortal && colour.toUpperCase() !== name.slice('NPC'.length).toUpperCase()) {
    return bad(`the colour ${colour} is not that of ${name}`)
  }
  try {
    // A line break would be the start of a forged line wherever lines are shown.
    const said = checkLine(text, maxChars)
    const line = isMortal
      ? { name: name.toUpperCase(), colour: colour.toUpperCase(), text: said }
      : { name, colour, text: said }
    return good(line, said === text ? undefined : 'line breaks or invisible characters were taken out')
  } catch (error) {
    if (!TalkingHeadsError.is(error)) throw error
    return bad(error.code === 'empty' ? 'says nothing' : error.message)
  }
}

export function parseGod(entry: string): Parsed<SeedGod> {
  const field = (key: string) => new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(entry)?.[1]?.trim()
  const name = field('ID')
  if (!name) return bad('has no ID')
  const colour = field('COLOR')
  if (colour === undefined || !/^#[0-9a-fA-F]{6}$/.test(colour)) return bad(`"${name}" has no COLOR`)
  const written = /^PROMPT:[ \t]*([\s\S]*?)(?:\r?\nDONE\s*)?$/.exec(fromPrompt(entry))?.[1] ?? ''
  try {
    const line = checkLine(written, maxChars)
    const prompt =
      line.length > maxPersona ? truncateChars(line, maxPersona).slice(0, maxPersona).trim() : line
    const god = { name: checkLine(name, 40), colour, prompt }
    return good(god, formatGod(god) === entry ? undefined : 'it was brought into form')
  } catch (error) {
    if (!TalkingHeadsError.is(error)) throw error
    return bad(error.code === 'empty' ? `"${name}" has no PROMPT` : `"${name}": ${error.message}`)
  }
}

export const formatLine = ({ name, colour, text }: SeedLine): string => `${name} ${colour} ${text}`

export const formatGod = ({ name, colour, prompt }: SeedGod): string =>
  `ID: ${name}\nCOLOR: ${colour}\nPROMPT: ${prompt}\nDONE`

/** The entry from its prompt on: the last field, which may run over several lines. */
function fromPrompt(entry: string): string {
  const start = entry.search(/^PROMPT:/m)
  return start < 0 ? '' : entry.slice(start)
}

function good<T>(value: T, mended: string | undefined): Parsed<T> {
  return { ok: true, value, ...(mended !== undefined && { mended }) }
}

const bad = (why: string) => ({ ok: false, why }) as const
