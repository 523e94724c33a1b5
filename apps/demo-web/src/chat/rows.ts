import type { ClientEntry, PublicEventOf } from '@talking-heads/core/client'
import { strings } from '../strings.ts'
import { isolate, type Mention } from './text.ts'

/** A speaker, as a line shows them. */
export interface Who {
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly kind: 'god' | 'mortal'
}

/** Something the page says by itself, in its place among the events. */
export interface LocalNote {
  readonly id: number
  /** Seq of the last event before it. */
  readonly after: number
  readonly at: number
  readonly sign: '>' | '<'
  readonly text: string
}

interface Reaction {
  readonly emoji: string
  readonly count: number
}

/** What somebody said. */
export interface LineRow {
  readonly type: 'line'
  readonly key: string
  readonly seq: number
  readonly at: number
  readonly author: Who
  readonly text: string
  readonly masked: string | undefined
  /** Where `text` names gods. */
  readonly mentions: readonly Mention[]
  /** Whom it answers; absent where it answers nobody. */
  readonly answers: string | undefined
  /** It answers the reader. */
  readonly toYou: boolean
  /** Why it was removed. */
  readonly removed: string | undefined
  readonly reactions: readonly Reaction[]
}

/** What happened, or what the page has to say. */
export interface NoteRow {
  readonly type: 'note'
  readonly key: string
  readonly seq: number | undefined
  readonly at: number
  readonly kind: 'system' | 'favor'
  readonly sign: '>' | '<'
  readonly text: string
  readonly author: Who | undefined
  readonly change: number | undefined
}

interface DayRow {
  readonly type: 'day'
  readonly key: string
  readonly at: number
}

export type Row = LineRow | NoteRow | DayRow

export interface RowSource {
  readonly entries: readonly ClientEntry[]
  readonly notes: readonly LocalNote[]
  readonly youId: string | undefined
  readonly member: (id: string) => Who | undefined
}

/** What later events say of earlier ones. */
interface Marks {
  readonly authors: Map<number, string>
  readonly removed: Map<number, string>
  readonly reactions: Map<number, Map<string, string>>
}

/** Rows of a log. A row that did not change is the same object as the time before. */
export class RowBuilder {
  #rows = new Map<string, Row>()

  build(source: RowSource): readonly Row[] {
    const marks = mark(source.entries)
    const rows: Row[] = []
    const kept = new Map<string, Row>()
    let day = ''
    const add = (row: Row | undefined) => {
      if (!row) return
      const today = new Date(row.at).toDateString()
      if (row.at > 0 && today !== day) {
        // The first day goes without saying where it is today's.
        if (day !== '') add_({ type: 'day', key: `day ${row.key}`, at: row.at })
        day = today
      }
      add_(row)
    }
    const add_ = (row: Row) => {
      const before = this.#rows.get(row.key)
      const same = before && isSame(before, row) ? before : row
      kept.set(row.key, same)
      rows.push(same)
    }
    let note = 0
    const addNotes = (seq: number) => {
      for (let next = source.notes[note]; next && next.after < seq; next = source.notes[++note]) {
        add(noteRow(`note ${next.id}`, undefined, next.at, next.text, next.sign))
      }
    }
    for (const entry of source.entries) {
      addNotes(entry.seq)
      add(rowOf(entry, source, marks))
    }
    addNotes(Number.POSITIVE_INFINITY)
    this.#rows = kept
    return rows
  }
}

function mark(entries: readonly ClientEntry[]): Marks {
  const marks: Marks = { authors: new Map(), removed: new Map(), reactions: new Map() }
  for (const { seq, event } of entries) {
    if (event.type === 'message-posted') marks.authors.set(seq, event.author)
    else if (event.type === 'reply-spoken') marks.authors.set(seq, event.godId)
    else if (event.type === 'message-removed') marks.removed.set(event.seq, event.reason)
    else if (event.type === 'reaction-set') {
      const given = marks.reactions.get(event.seq) ?? new Map<string, string>()
      if (event.reaction === null) given.delete(event.by)
      else given.set(event.by, event.reaction)
      marks.reactions.set(event.seq, given)
    }
  }
  return marks
}

function rowOf(entry: ClientEntry, source: RowSource, marks: Marks): Row | undefined {
  const { seq, event } = entry
  const note = (text: string) => noteRow(String(seq), seq, event.at, text)
  const godName = (id: string) => godOf(id, source).name
  switch (event.type) {
    case 'message-posted':
      return lineRow(seq, event, mortalOf(event.author, source), source, marks)
    case 'reply-spoken':
      return lineRow(seq, event, godOf(event.godId, source), source, marks)
    case 'favor-changed':
      return favorRow(seq, event, source)
    case 'room-opened':
      return note(strings.notes.opened(event.topic))
    case 'topic-changed':
      return note(strings.notes.topic(event.topic))
    case 'mortal-arrived': {
      if (event.mortal.id === source.youId) return undefined
      const patron = event.patron === null ? undefined : source.member(event.patron)?.name
      return note(strings.notes.arrived(isolate(event.mortal.name), patron))
    }
    case 'god-born':
      return note(strings.notes.born(event.god.name, event.god.title))
    case 'god-departed':
      return note(strings.notes.departed(godName(event.godId), event.farewell))
    case 'reply-withheld':
      return event.godId !== undefined && speechless.has(event.reason)
        ? note(strings.notes.speechless(godName(event.godId)))
        : undefined
    default:
      return undefined
  }
}

/** Silences that need a word: a god was about to speak. All others are what silence is. */
const speechless = new Set(['moderated', 'model-failed', 'unusable-answer', 'expired'])

function lineRow(
  seq: number,
  event: PublicEventOf<'message-posted'> | PublicEventOf<'reply-spoken'>,
  author: Who,
  source: RowSource,
  marks: Marks,
): LineRow {
  const isAnswer = event.replyTo !== undefined && !('unprompted' in event)
  const answered = event.replyTo === undefined ? undefined : marks.authors.get(event.replyTo)
  const toYou = answered !== undefined && answered === source.youId
  let answers: string | undefined
  if (toYou) answers = strings.log.you
  else if (answered !== undefined) answers = whoOf(answered, source).name
  else if (isAnswer) answers = strings.log.earlier
  return {
    type: 'line',
    key: String(seq),
    seq,
    at: event.at,
    author,
    text: event.text,
    masked: event.masked,
    mentions: event.mentions ?? noMentions,
    answers,
    toYou,
    removed: marks.removed.get(seq),
    reactions: countReactions(marks.reactions.get(seq)),
  }
}

function favorRow(
  seq: number,
  event: PublicEventOf<'favor-changed'>,
  source: RowSource,
): NoteRow | undefined {
  if (event.change === 0) return undefined
  const god = godOf(event.godId, source)
  const words = event.change > 0 ? strings.notes.gained : strings.notes.lost
  const row = noteRow(String(seq), seq, event.at, words(god.name, event.change, event.reason))
  return { ...row, kind: 'favor', author: god, change: event.change }
}

function noteRow(
  key: string,
  seq: number | undefined,
  at: number,
  text: string,
  sign: '>' | '<' = '>',
): NoteRow {
  return { type: 'note', key, seq, at, kind: 'system', sign, text, author: undefined, change: undefined }
}

const noMentions: readonly Mention[] = []
const noReactions: readonly Reaction[] = []

function countReactions(given: Map<string, string> | undefined): readonly Reaction[] {
  if (!given || given.size === 0) return noReactions
  const counts = new Map<string, number>()
  for (const emoji of given.values()) counts.set(emoji, (counts.get(emoji) ?? 0) + 1)
  return [...counts].map(([emoji, count]) => ({ emoji, count }))
}

function whoOf(id: string, source: RowSource): Who {
  return id.startsWith('m_') ? mortalOf(id, source) : godOf(id, source)
}

function mortalOf(id: string, { member }: RowSource): Who {
  return member(id) ?? { id, name: strings.log.someone, colour: '#888888', kind: 'mortal' }
}

function godOf(id: string, { member }: RowSource): Who {
  return member(id) ?? { id, name: strings.log.unknownGod, colour: '#888888', kind: 'god' }
}

/** Whether two plain values are alike, members and all: rows hold little, so this is cheaper than drawing one anew. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  )
}
