import { foldName } from '@talking-heads/language/text'
import { type GodProfile, godProfileSchema } from '../log/god-profile.ts'
import { fnv1a } from '../log/random.ts'
import { draftsOf } from './newborn/answer.ts'
import { readableColour } from './newborn/colour.ts'
import type { Draft, Form } from './newborn/draft.ts'
import { bearerOf, faultOfName, givenName } from './newborn/name.ts'
import { checkedPersona, plainLine, shortened } from './newborn/persona.ts'
import type { Pantheon } from './pantheon.ts'

/** Why an answer brought forth no god. */
export type GenesisFault =
  /** It tells of no god at all. */
  | 'empty'
  | 'refusal'
  /** No name, or none that could be one. */
  | 'no-name'
  /** A form that was not filled in. */
  | 'placeholder'
  /** A language model's name. */
  | 'model-name'
  /** Somebody that people pray to now. */
  | 'not-played'
  /** Another god's name, or one that would be taken for it. */
  | 'name-taken'
  | 'no-persona'
  /** The prompt, or another god's persona. */
  | 'echo'
  /** Something in it that no profile holds. */
  | 'unsound'

export type Genesis = { readonly god: GodProfile } | { readonly fault: GenesisFault; readonly detail: string }

/** The first sound god that an answer tells of, told in that form or in another; or why there is none. */
export function newbornIn(raw: string, taken: Pick<Pantheon, 'gods' | 'get'>, form: Form): Genesis {
  const drafts = draftsOf(raw, form)
  let first: Genesis | undefined
  for (const draft of drafts) {
    const born = checked(draft, taken, form)
    if ('god' in born) return born
    first ??= born
  }
  if (first) return first
  const refused = checkedPersona(raw, { gods: [] })
  const fault = 'fault' in refused && refused.fault !== 'no-persona' ? refused.fault : 'empty'
  return { fault, detail: `no god is told of in "${plainLine(raw.slice(0, 200)).slice(0, 80)}"` }
}

function checked(draft: Draft, taken: Pick<Pantheon, 'gods' | 'get'>, { untold }: Form): Genesis {
  const given = givenName(draft.name ?? '')
  if (!given) return { fault: nameless(draft), detail: `"${(draft.name ?? '').slice(0, 60)}" is no name` }
  const { name } = given
  const bearer = bearerOf(name, taken)
  if (bearer !== undefined) return { fault: 'name-taken', detail: `${name} would be taken for ${bearer}` }
  const fault = faultOfName(name)
  if (fault) return { fault, detail: `${name} is no name for a god` }
  const read = checkedPersona(draft.persona ?? '', taken)
  if ('fault' in read) return { fault: read.fault, detail: `${name} has no persona of its own` }
  const god = completed(name, given.epithet, read.persona, draft, taken, untold)
  const sound = godProfileSchema.safeParse(god)
  if (sound.success) return { god }
  const [issue] = sound.error.issues
  return { fault: 'unsound', detail: `${name}: ${issue?.path.join('.')} is not accepted (${issue?.message})` }
}

/** `[NAME]` is a form; `🙂` is nothing. */
const nameless = ({ name = '' }: Draft): GenesisFault =>
  /^\W*[[<{(][^)\]>}]*[)\]>}]\W*$/.test(name.slice(0, 200)) ? 'placeholder' : 'no-name'

function completed(
  name: string,
  epithet: string,
  persona: string,
  draft: Draft,
  taken: Pick<Pantheon, 'gods' | 'get'>,
  untold: Form['untold'],
): GodProfile {
  const title = shortened(told(draft.title) ?? officeIn(epithet) ?? officeIn(persona) ?? untold.title, 120)
  const domain = shortened(told(draft.domain) ?? provinceOf(title) ?? untold.domain, 120)
  return {
    id: idOf(name, taken),
    name,
    aliases: listOf(draft.aliases, 40, 4).filter((alias) => isAlias(alias, name, taken)),
    colour: readableColour(draft.colour ?? '', name),
    title,
    culture: shortened(told(draft.culture) ?? untold.culture, 120),
    domain,
    keywords: keywordsOf(draft, domain, persona),
    persona,
    manner: shortened(told(draft.manner) ?? mannerIn(persona) ?? untold.manner, 400),
    talkativeness: within(draft.talkativeness, 0, 100, 50),
    temperament: within(draft.temperament, -30, 30, 0),
    samples: listOf(draft.samples, 200, 8),
  }
}

/** What was said of a part; undefined where that is nothing: `none`, `N/A`, `[title]`. */
function told(text: string | undefined): string | undefined {
  const line = plainLine(text ?? '')
  const isNothing =
    /^(?:none|n\/?a|null|unknown|undefined|tbd)\W*$/i.test(line) || /^[<[{].*[>\]}]$/.test(line)
  return isNothing || !/\p{L}/u.test(line) ? undefined : line
}

const office =
  /\b(?:(?:small|minor|young|forgotten|ancient|patron|reluctant) )?(?:god|goddess|deity|spirit|patron|lord|lady|keeper|guardian|warden|mistress|master|queen|king|mother|father) of [^.,;:!?()]{2,60}/i

/** `Goddess of Doors`, where a text says so. */
function officeIn(text: string): string | undefined {
  const found = office.exec(text)?.[0].split(/\s(?:who|that|which|and (?:she|he|they|you|it))\s/)[0]
  if (found === undefined) return undefined
  const small = /^(?:of|the|and|a|an|in|on|at|for|to|nobody)$/
  return found
    .split(' ')
    .map((word) => (small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

const provinceOf = (title: string): string | undefined =>
  / of (?:the )?(.{2,})$/i.exec(title)?.[1]?.toLowerCase()

/** The sentence of a persona that tells how it speaks. */
function mannerIn(persona: string): string | undefined {
  const sentences = persona.match(/[^.!?]+[.!?]*/g) ?? []
  return sentences
    .find((sentence) => /\b(?:speaks?|talks?|voice|tone|whispers?|says|words)\b/i.test(sentence))
    ?.trim()
}

const idle = new Set(
  'that this they them their there with from have about into over under what when where which who whom whose while will would your nobody never always more than only every very just like been were does done some such even each also once here'.split(
    ' ',
  ),
)

/** What was told, else the longest words of its domain and persona. */
function keywordsOf(draft: Draft, domain: string, persona: string): string[] {
  const given = listOf(draft.keywords?.replaceAll(',', '\n'), 40, 16).map((word) => word.toLowerCase())
  if (given.length > 0) return [...new Set(given)]
  const words = `${domain} ${persona}`.toLowerCase().match(/[\p{L}\p{M}]{4,24}/gu) ?? []
  return [...new Set(words.filter((word) => !idle.has(word)))].slice(0, 8)
}

function listOf(text: string | undefined, maxChars: number, most: number): string[] {
  const entries = (text ?? '').slice(0, 8_000).split(/\n|\s\|\s|(?<=["”])\s*[,;]\s*(?=["“])/)
  const lines = entries.map((entry) => told(entry.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '')))
  return [...new Set(lines.flatMap((line) => (line === undefined ? [] : shortened(line, maxChars))))].slice(
    0,
    most,
  )
}

/** Another name that calls this god and nobody else. */
function isAlias(alias: string, name: string, taken: Pick<Pantheon, 'gods'>): boolean {
  if (foldName(alias) === foldName(name) || !givenName(alias)) return false
  return faultOfName(alias) === undefined && bearerOf(alias, taken) === undefined
}

/** A key out of a name: its Latin letters, else a number that is always the same for it. */
function idOf(name: string, taken: Pick<Pantheon, 'get'>): string {
  const latin = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 36)
    .replace(/-+$/, '')
  const base = latin.length >= 2 ? latin : `god-${fnv1a(name).toString(16)}`
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`
    if (!taken.get(id)) return id
  }
}

function within(text: string | undefined, least: number, most: number, otherwise: number): number {
  const value = Math.round(Number(text?.trim() || Number.NaN))
  return Number.isFinite(value) ? Math.max(least, Math.min(most, value)) : otherwise
}
