import { type Parsed, parseGod, parseLine, type SeedGod, type SeedLine } from './formats.ts'
import { type BornGod, godIdOf, profileOf, shortHash } from './god-of-seed.ts'

/** What a seed deployment kept: the entries of its two lists, oldest first. */
export interface SeedEntries {
  readonly chat: readonly string[]
  readonly gods: readonly string[]
}

/** An entry that is not taken over as it stands. */
export interface Remark {
  readonly list: 'chat' | 'gods'
  /** Its place in its list, from 0 on. */
  readonly index: number
  /** `skipped` it is left out; `mended` it is taken over, changed; `repeated` its god was there already. */
  readonly kind: 'skipped' | 'mended' | 'repeated'
  readonly why: string
}

/** One event to be, with the id that makes it recognisable in the log. */
export type Step =
  | { readonly type: 'god'; readonly id: string; readonly god: BornGod }
  | { readonly type: 'mortal-line'; readonly id: string; readonly index: number; readonly line: SeedLine }
  | { readonly type: 'god-line'; readonly id: string; readonly godId: string; readonly text: string }

export interface Plan {
  /** Gods first, then the lines, each in the order of its list. */
  readonly steps: readonly Step[]
  readonly remarks: readonly Remark[]
}

/** All ids of imported events start so. */
export const stepIdPrefix = 'seed:'

/** Voice samples taken from what a god said, at most, and their length in UTF-16 units. */
const maxSamples = 3
const maxSampleLength = 200

/** What an import will do, from the entries alone: the same entries in the same places give the same steps. */
export function planImport({ chat, gods }: SeedEntries): Plan {
  const remarks: Remark[] = []
  const remark = (list: Remark['list'], index: number, kind: Remark['kind'], why: string) =>
    remarks.push({ list, index, kind, why })
  /** What can be kept of an entry; what cannot, or has to change, is remarked on. */
  const keep = <T>(list: Remark['list'], index: number, parsed: Parsed<T>): T | undefined => {
    if (!parsed.ok) remark(list, index, 'skipped', parsed.why)
    else if (parsed.mended !== undefined) remark(list, index, 'mended', parsed.mended)
    return parsed.ok ? parsed.value : undefined
  }

  const known = new Map<string, SeedGod>()
  for (const [index, entry] of gods.entries()) {
    const parsed = parseGod(entry)
    const first = parsed.ok ? known.get(godIdOf(parsed.value.name)) : undefined
    if (parsed.ok && first) {
      const isSame = first.prompt === parsed.value.prompt && first.colour === parsed.value.colour
      remark(
        'gods',
        index,
        'repeated',
        isSame ? `"${first.name}" again` : `another "${first.name}": the first counts`,
      )
      continue
    }
    const god = keep('gods', index, parsed)
    if (god) known.set(godIdOf(god.name), god)
  }

  const lines: Step[] = []
  const samples = new Map<string, string[]>()
  for (const [index, entry] of chat.entries()) {
    const parsed = parseLine(entry)
    const god = parsed.ok ? known.get(godIdOf(parsed.value.name)) : undefined
    const isMortal = parsed.ok && parsed.value.name.startsWith('NPC#')
    if (parsed.ok && !isMortal && !god) {
      remark('chat', index, 'skipped', `"${parsed.value.name}" is no god of the list of gods`)
      continue
    }
    const line = keep('chat', index, parsed)
    if (!line) continue
    const id = `${stepIdPrefix}chat:${index}:${shortHash(entry)}`
    if (isMortal || !god) {
      lines.push({ type: 'mortal-line', id, index, line })
      continue
    }
    if (line.name !== god.name || line.colour !== god.colour) {
      remark('chat', index, 'mended', `it is signed as ${god.name} ${god.colour}`)
    }
    const godId = godIdOf(god.name)
    lines.push({ type: 'god-line', id, godId, text: line.text })
    const own = samples.get(godId) ?? []
    samples.set(godId, own)
    const isNew = own.length < maxSamples && !own.includes(line.text)
    if (isNew && line.text.length <= maxSampleLength) own.push(line.text)
  }

  const births = [...known].map(([godId, god]): Step => {
    const id = `${stepIdPrefix}god:${godId}`
    return { type: 'god', id, god: profileOf(god, samples.get(godId) ?? []) }
  })
  return { steps: [...births, ...lines], remarks }
}
