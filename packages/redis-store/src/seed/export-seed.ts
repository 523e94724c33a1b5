import type { GodProfile, Mortal, Store } from '@talking-heads/core'
import { formatGod, formatLine } from './formats.ts'
import { eventsOf } from './log-reader.ts'
import type { SeedEntries } from './plan.ts'
import { type Renamed, Signatures } from './signatures.ts'

export interface ExportOptions {
  readonly store: Store
  readonly room: string
  /** Gods that the room was opened with, who are not in its log; those who spoke are exported. */
  readonly founders: readonly GodProfile[]
}

export interface ExportResult extends SeedEntries {
  /** Ids of gods whose lines had to be left out, since neither the log nor `founders` tells their name. */
  readonly nameless: readonly string[]
  /** People who bear other names than the seed gave, and what their lines are signed with. */
  readonly renamed: readonly Renamed[]
}

/** A visible line: a god's as it is exported, or somebody's whose signature is yet to be found. */
type Said = string | { readonly author: string; readonly name: string; readonly text: string }

/**
 * A room in the seed's form: its visible lines and the gods who were born or spoke. What the seed had no form for
 * (moods, reactions, silences, times, the masked form of a line) is left out; people who bear other names than `NPC#`
 * and six hex digits are signed with such.
 */
export async function exportSeed({ store, room, founders }: ExportOptions): Promise<ExportResult> {
  const founding = new Map(founders.map((god) => [god.id, god]))
  const gods = new Map<string, GodProfile>()
  const lines = new Map<number, Said>()
  const people = new Map<string, Mortal>()
  const nameless = new Set<string>()
  let seq = 0
  for await (const event of eventsOf(store, room)) {
    if (event.type === 'god-born') gods.set(event.god.id, event.god)
    if (event.type === 'message-removed') lines.delete(event.seq)
    if (event.type === 'mortal-arrived') people.set(event.mortal.id, event.mortal)
    if (event.type === 'message-posted') lines.set(seq, event)
    if (event.type === 'reply-spoken') {
      const god = gods.get(event.godId) ?? founding.get(event.godId)
      if (god) {
        gods.set(god.id, god)
        lines.set(seq, formatLine({ name: god.name, colour: god.colour, text: event.text }))
      } else nameless.add(event.godId)
    }
    seq++
  }
  return {
    ...signed([...lines.values()], people),
    gods: [...gods.values()].map(({ name, colour, persona }) => formatGod({ name, colour, prompt: persona })),
    nameless: [...nameless],
  }
}

function signed(said: readonly Said[], people: ReadonlyMap<string, Mortal>) {
  const names = said.flatMap((line) => (typeof line === 'string' ? [] : line.name))
  const signatures = new Signatures(people.values(), names)
  const renamed = new Map<string, Renamed>()
  const chat = said.map((line) => {
    if (typeof line === 'string') return line
    const as = signatures.of(line.author, line.name)
    if (as !== line.name) renamed.set(`${as} ${line.name}`, { name: line.name, as })
    return formatLine({ name: as, colour: as.slice('NPC'.length), text: line.text })
  })
  return { chat, renamed: [...renamed.values()] }
}
