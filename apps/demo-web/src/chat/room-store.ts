import { batch, signal } from '@preact/signals'
import {
  type Client,
  type ClientStatus,
  connect,
  type ModelInfo,
  type PendingLine,
  type PublicGod,
  type PublicMortal,
  type RoomInfo,
  type Self,
} from '@talking-heads/core/client'
import { roomStorage } from '../preferences.ts'
import { strings } from '../strings.ts'
import { parseCommand, spokenLine } from './composing.ts'
import { modelNote } from './model-note.ts'
import { type LocalNote, type Row, RowBuilder, type Who } from './rows.ts'
import { runCommand } from './run-command.ts'
import { isolate } from './text.ts'
import { Unread } from './unread.ts'

const maxNotes = 200

/** A room as the page shows it: the client's view as signals, and what the page adds to it. */
export class RoomStore {
  readonly status = signal<ClientStatus>({ state: 'connecting' })
  readonly you = signal<Self | undefined>(undefined)
  readonly room = signal<RoomInfo | undefined>(undefined)
  readonly model = signal<ModelInfo | undefined>(undefined)
  readonly limit = signal(250)
  readonly gods = signal<readonly PublicGod[]>([])
  readonly mortals = signal<readonly PublicMortal[]>([])
  readonly count = signal(0)
  readonly rows = signal<readonly Row[]>([])
  readonly pending = signal<readonly PendingLine[]>([])
  readonly typists = signal<readonly Who[]>([])
  readonly atStart = signal(false)
  /** What was said before we came is all here. */
  readonly isCaughtUp = signal(false)
  readonly older = signal<'idle' | 'loading' | 'failed' | 'full'>('idle')
  readonly client: Client
  readonly #builder = new RowBuilder()
  readonly #unread = new Unread()
  #notes: LocalNote[] = []
  #notesMade = 0
  /** Who the page has said that we are. */
  #introduced: string | undefined
  /** What the page has said, or need not say, of what answers. */
  #toldModel: ModelInfo | undefined
  #isRefreshing = false

  constructor(url: string, room: string | undefined) {
    this.client = connect({
      url,
      ...(room === undefined ? {} : { room }),
      storage: roomStorage(room ?? 'default'),
      locale: navigator.language,
      maxEntries: 2_000,
    })
    const { client } = this
    const refresh = () => this.#refreshSoon()
    for (const name of ['status', 'event', 'older', 'reset', 'pending', 'typing'] as const) {
      client.on(name, refresh)
    }
    client.on('reset', () => this.note(strings.notes.forgotten))
    client.on('welcome', refresh)
    client.on('caught-up', () => this.#caughtUp())
    client.on('model', () => {
      this.#tellModel()
      refresh()
    })
    client.on('presence', ({ joined, left }) => {
      if (joined.length > 0) this.note(strings.notes.cameIn(listNames(joined.map(({ name }) => name))))
      const gone = left.map((id) => client.member(id)?.name ?? strings.log.someone)
      if (gone.length > 0) this.note(strings.notes.left(listNames(gone)))
      refresh()
    })
    client.on('status', (status) => {
      if (status.state !== 'closed') return
      this.note(strings.status.closedLong[status.reason])
      if (status.reason === 'not-allowed') this.note(strings.notes.error(status.message))
    })
    client.on('error', (error) => this.note(strings.notes.error(error.message)))
    addEventListener('online', () => client.reconnect())
    this.#countUnread()
  }

  /** The title tells how much was said while the page was out of sight. */
  #countUnread(): void {
    const { client } = this
    const unread = this.#unread
    const tell = () => {
      document.title = strings.titled(unread.count)
    }
    const look = () => {
      unread.shown({ isHidden: document.hidden })
      tell()
    }
    client.on('caught-up', () => unread.caughtUp())
    client.on('reset', () => unread.reset())
    client.on('event', (entry) => {
      unread.happened(entry, client.you?.id)
      if (document.hidden) tell()
    })
    document.addEventListener('visibilitychange', look)
    look()
  }

  /** Adds a line of the page's own after what is there now. */
  note(text: string, sign: '>' | '<' = '>'): void {
    const after = this.client.entries.at(-1)?.seq ?? -1
    this.#notes.push({ id: this.#notesMade++, after, at: Date.now(), sign, text })
    if (this.#notes.length > maxNotes) this.#notes.shift()
    this.#refreshSoon()
  }

  /** Says a line or runs a command. @returns why the line must stay in the field, once that is known */
  async submit(text: string): Promise<string | undefined> {
    const command = parseCommand(text)
    if (command) return (await runCommand(this, command)) ? undefined : strings.composer.notRun
    try {
      this.client.say(spokenLine(text))
      return undefined
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      return code === 'busy' ? strings.composer.full : message
    }
  }

  /** Fetches an older page, unless that is under way or there is none. */
  async fetchOlder(): Promise<void> {
    const { client, older } = this
    if (older.value === 'loading' || client.atStart || client.status.state !== 'live') return
    older.value = 'loading'
    try {
      await client.history()
      this.#refresh()
      older.value = 'idle'
    } catch (error) {
      older.value = (error as { code?: string }).code === 'busy' ? 'full' : 'failed'
    }
  }

  /** Who we are is said below what was said before we came. */
  #caughtUp(): void {
    const { you, gods } = this.client
    if (you && this.#introduced !== you.id) {
      this.#introduced = you.id
      const patron = you.patron === null ? undefined : gods.get(you.patron)?.name
      this.note(strings.notes.youAre(isolate(you.name), patron))
    }
    this.#tellModel()
    this.isCaughtUp.value = true
    if (this.older.value === 'failed') this.older.value = 'idle'
    this.#refreshSoon()
  }

  #tellModel(): void {
    const { model } = this.client
    const said = model && modelNote(this.#toldModel, model)
    if (said !== undefined) this.note(said)
    this.#toldModel = model
  }

  /** A burst of events is shown at once; a hidden page gets no animation frames and is served by the clock. */
  #refreshSoon(): void {
    if (this.#isRefreshing) return
    this.#isRefreshing = true
    const run = () => {
      this.#isRefreshing = false
      this.#refresh()
    }
    if (document.hidden) setTimeout(run, 250)
    else requestAnimationFrame(run)
  }

  #refresh(): void {
    const { client } = this
    batch(() => {
      this.status.value = client.status
      this.you.value = client.you
      this.room.value = client.room
      this.model.value = client.model
      this.limit.value = client.limits?.text ?? this.limit.value
      if (!sameMembers(this.gods.value, client.gods)) this.gods.value = sortByName(client.gods)
      if (!sameMembers(this.mortals.value, client.mortals)) this.mortals.value = [...client.mortals.values()]
      this.count.value = client.count
      this.pending.value = client.pending
      this.atStart.value = client.atStart
      this.typists.value = client.typists.map((id) => client.member(id)).filter((who) => who !== undefined)
      this.rows.value = this.#builder.build({
        entries: client.entries,
        notes: this.#notes,
        youId: client.you?.id,
        member: (id) => client.member(id),
      })
    })
  }
}

function listNames(names: readonly string[]): string {
  const listed = names.slice(0, 3).map(isolate).join(', ')
  return names.length > 3 ? strings.notes.andMore(listed, names.length - 3) : listed
}

function sortByName(gods: ReadonlyMap<string, PublicGod>): PublicGod[] {
  return [...gods.values()].sort((one, other) => one.name.localeCompare(other.name))
}

function sameMembers(shown: readonly { id: string }[], now: ReadonlyMap<string, unknown>): boolean {
  return shown.length === now.size && shown.every((member) => now.get(member.id) === member)
}
