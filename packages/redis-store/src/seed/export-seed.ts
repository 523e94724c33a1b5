import type { GodProfile, Store } from '@talking-heads/core'
import { formatGod, formatLine } from './formats.ts'
import { eventsOf } from './log-reader.ts'
import type { SeedEntries } from './plan.ts'

export interface ExportOptions {
  readonly store: Store
  readonly room: string
  /** Gods that the room was opened with, who are not in its log; those who spoke are exported. */
  readonly founders: readonly GodProfile[]
}

export interface ExportResult extends SeedEntries {
  /** Ids of gods whose lines had to be left out, since neither the log nor `founders` tells their name. */
  readonly nameless: readonly string[]
}

/**
 * A room in the seed's form: its visible lines and the gods who were born or spoke. What the seed had no form for
 * (moods, reactions, silences, times, the masked form of a line) is left out.
 */
export async function exportSeed({ store, room, founders }: ExportOptions): Promise<ExportResult> {
  const founding = new Map(founders.map((god) => [god.id, god]))
  const gods = new Map<string, GodProfile>()
  const lines = new Map<number, string>()
  const nameless = new Set<string>()
  let seq = 0
  for await (const event of eventsOf(store, room)) {
    if (event.type === 'god-born') gods.set(event.god.id, event.god)
    if (event.type === 'message-removed') lines.delete(event.seq)
    if (event.type === 'message-posted') {
      const { name, text } = event
      lines.set(seq, formatLine({ name, colour: name.slice('NPC'.length), text }))
    }
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
    chat: [...lines.values()],
    gods: [...gods.values()].map(({ name, colour, persona }) => formatGod({ name, colour, prompt: persona })),
    nameless: [...nameless],
  }
}
