import { EventEmitter } from 'eventemitter3'
import { TalkingHeadsError } from '../log/errors.ts'
import { type Clock, systemClock } from '../ports/clock.ts'
import { wireVersion } from '../wire/constants.ts'
import type { ClientFrame, PublicGod, PublicMortal, ServerFrame, ServerFrameOf } from '../wire/index.ts'
import { errorOf, notConnected } from './client-errors.ts'
import type { ClientEvents, Draft, OlderPage } from './client-events.ts'
import { clientTuning as tuning } from './client-tuning.ts'
import { Connection, environmentSocket } from './connection.ts'
import type { ClientMember } from './members.ts'
import type { ClientOptions, ClientStatus, ModelInfo, RoomInfo, RoomLimits, Self } from './options.ts'
import { Outbox, type PendingLine } from './outbox.ts'
import { Questions } from './questions.ts'
import { makeNonce, secureRandom } from './random.ts'
import { RoomView } from './room-view.ts'
import { type ClientEntry, readPlace } from './timeline.ts'

/** One mortal's view of one room, kept current; made by {@link connect}. */
export class Client extends EventEmitter<ClientEvents> {
  readonly #options: ClientOptions
  readonly #clock: Clock
  readonly #random: () => number
  readonly #connection: Connection
  readonly #view: RoomView
  readonly #outbox: Outbox
  readonly #questions: Questions
  #older: { readonly before: number; readonly page: Promise<OlderPage> } | undefined
  #toldTypingAt = Number.NEGATIVE_INFINITY
  #isCatchingUp = false

  /** Opens the first connection; use {@link connect}. */
  constructor(options: ClientOptions) {
    super()
    this.#options = options
    const clock = options.clock ?? systemClock
    this.#clock = clock
    this.#random = options.random ?? secureRandom
    const WebSocket = options.WebSocket ?? environmentSocket()
    const place = options.from === 'last-seen' ? readPlace(options.storage?.get('place')) : undefined
    this.#view = new RoomView(options.maxEntries ?? tuning.maxEntries, place, clock, () =>
      this.emit('typing'),
    )
    this.#questions = new Questions(clock)
    this.#outbox = new Outbox({
      clock,
      nonce: () => makeNonce(this.#random),
      send: (frame) => this.#connection.send(frame),
      changed: () => this.emit('pending'),
    })
    this.#connection = new Connection({
      url: options.url,
      WebSocket,
      clock,
      random: this.#random,
      hello: () => this.#hello(),
      received: (frame) => this.#received(frame),
      fault: (message) =>
        this.emit('error', new TalkingHeadsError('invalid-input', `from server: ${message}`)),
      statusChanged: (status) => this.emit('status', status),
      lost: () => this.#lost(),
    })
    this.#connection.open()
  }

  get status(): ClientStatus {
    return this.#connection.status
  }

  /** Absent until the first welcome, as are `room`, `limits` and `model`. */
  get you(): Self | undefined {
    return this.#view.you
  }

  get room(): RoomInfo | undefined {
    return this.#view.room
  }

  get limits(): RoomLimits | undefined {
    return this.#view.limits
  }

  get model(): ModelInfo | undefined {
    return this.#view.model
  }

  /** Gods of the room now, by id. */
  get gods(): ReadonlyMap<string, PublicGod> {
    return this.#view.members.gods
  }

  /** Mortals present now, by id: at most 200 of `count` and those who came since. */
  get mortals(): ReadonlyMap<string, PublicMortal> {
    return this.#view.members.mortals
  }

  /** Mortals present now. */
  get count(): number {
    return this.#view.members.count
  }

  /** Events known, oldest first, without a gap but for those hidden from us, and old reactions where there are many. */
  get entries(): readonly ClientEntry[] {
    return this.#view.timeline.entries
  }

  /** Whether `entries` reach back to the log's start. */
  get atStart(): boolean {
    return this.#view.isWelcomed && this.#view.timeline.from === 0
  }

  /** Lines that are not in `entries` yet, oldest first. */
  get pending(): readonly PendingLine[] {
    return this.#outbox.lines
  }

  /** Ids of members who are typing now. */
  get typists(): readonly string[] {
    return this.#view.typing.ids
  }

  /** Anybody heard of, present or not. */
  member(id: string): ClientMember | undefined {
    return this.#view.members.get(id)
  }

  /**
   * Says a line; it is sent, and sent again, as connections come and go.
   *
   * @returns its nonce, by which it is found in `pending`
   * @throws TalkingHeadsError `empty`, `too-long` (no frame could hold it; the room's own limit is the server's
   *   to enforce), `busy` where 16 lines wait already, `closed`
   */
  say(text: string, options: { readonly replyTo?: number } = {}): string {
    this.#refuseClosed()
    return this.#outbox.say(text, options.replyTo)
  }

  /** Sends a failed line once more. */
  retry(nonce: string): void {
    this.#outbox.retry(nonce)
  }

  /** Forgets a line that is not in the log. Where it is under way already, it may still appear. */
  discard(nonce: string): void {
    this.#outbox.discard(nonce)
  }

  /**
   * Fetches the page before the oldest entry and puts it in front. Asked again before it came, it is the same page.
   *
   * A page may hold fewer lines than asked for, even none, and yet not be `done`: ask on.
   *
   * @param limit visible lines, 1–200
   * Rejects with `busy` where no more entries are kept, `aborted` (retryable) where the connection was lost.
   */
  history(limit: number = tuning.historyPage): Promise<OlderPage> {
    const before = this.#view.timeline.from
    if (this.atStart) return Promise.resolve({ entries: [], done: true })
    if (this.#older?.before === before) return this.#older.page
    if (this.#view.timeline.isFull) {
      return Promise.reject(
        new TalkingHeadsError('busy', `no more than these ${this.entries.length} events are kept at a time`),
      )
    }
    const page = this.#ask(`history:${before}`, { type: 'history', before, limit }) as Promise<OlderPage>
    this.#older = { before, page }
    const settled = () => {
      if (this.#older?.page === page) this.#older = undefined
    }
    page.then(settled, settled)
    return page
  }

  /** Tells the others that we are typing; at most once a second, whatever it is called. */
  typing(): void {
    const now = this.#clock.now()
    if (now - this.#toldTypingAt < tuning.typingEveryMs) return
    if (this.#connection.send({ type: 'typing' })) this.#toldTypingAt = now
  }

  /** Sets our reaction to a line, which is one emoji, or (`null`) takes it back. @throws TalkingHeadsError `closed` while not connected */
  react(seq: number, reaction: string | null): void {
    if (!this.#connection.send({ type: 'react', seq, reaction })) throw notConnected()
  }

  /** Runs a command of the server; resolves to its result, rejects with the server's error or `closed`. */
  command(name: string, args = ''): Promise<unknown> {
    const nonce = makeNonce(this.#random)
    return this.#ask(nonce, { type: 'command', nonce, name, args })
  }

  /** Asks for a god by a prompt of 1–400 characters; resolves to a draft of it. */
  async summon(prompt: string): Promise<Draft> {
    const nonce = makeNonce(this.#random)
    const god = await this.#ask(nonce, { type: 'summon', nonce, prompt }, tuning.draftWithinMs)
    return { nonce, god: god as Draft['god'] }
  }

  /** Lets a drafted god be born; resolves to the seq of its birth. */
  confirm({ nonce, god }: Draft): Promise<number> {
    return this.#ask(nonce, { type: 'confirm', nonce, god: { ...god } }) as Promise<number>
  }

  /** Tries to connect now, where it waits for the next try or was refused. @throws TalkingHeadsError `closed` */
  reconnect(): void {
    this.#refuseClosed()
    this.#connection.reconnect()
  }

  /** Leaves for good. Lines still pending are not sent. */
  close(): void {
    if (this.#isClosed) return
    this.#connection.close('closed', 'this client was closed')
    this.#outbox.close()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  get #isClosed(): boolean {
    return this.status.state === 'closed' && this.status.reason === 'closed'
  }

  #refuseClosed(): void {
    if (this.#isClosed) throw new TalkingHeadsError('closed', 'this client was closed: connect a new one')
  }

  #ask(key: string, frame: ClientFrame, withinMs?: number): Promise<unknown> {
    if (this.status.state !== 'live') return Promise.reject(notConnected())
    return this.#questions.ask(key, () => this.#connection.send(frame), withinMs)
  }

  #hello(): ClientFrame {
    const { room, storage, locale } = this.#options
    const token = this.#options.token ? this.#options.token() : (this.#view.token ?? storage?.get('token'))
    const { timeline, members } = this.#view
    const { place } = timeline
    const { godsVersion } = members
    return {
      type: 'hello',
      v: wireVersion,
      ...(room === undefined ? {} : { room }),
      ...(token ? { token } : {}),
      ...(place ? { since: place.seq, sinceId: place.id } : {}),
      ...(locale === undefined ? {} : { locale }),
      ...(godsVersion === undefined ? {} : { gods: godsVersion }),
    }
  }

  #lost(): void {
    this.#view.typing.clear()
    this.#outbox.disconnected()
    this.#questions.refuseAll(
      new TalkingHeadsError('aborted', 'the connection was lost: ask again', { retryable: true }),
    )
  }

  #received(frame: ServerFrame): void {
    switch (frame.type) {
      case 'welcome':
        this.#welcomed(frame)
        break
      case 'event':
        this.#happened(frame)
        break
      case 'history':
        this.#paged(frame)
        break
      case 'presence':
        this.#view.presence(frame)
        this.emit('presence', { joined: frame.joined, left: frame.left })
        break
      case 'typing':
        if (frame.id !== this.you?.id) this.#view.typing.told(frame.id, frame.until)
        break
      case 'model':
        this.#view.modelChanged(frame)
        this.emit('model')
        break
      case 'ack':
        if (!this.#questions.answer(frame.nonce, frame.seq)) {
          this.#outbox.acknowledged(frame.nonce, frame.seq, this.#view.timeline.next)
        }
        break
      case 'draft':
        this.#questions.answer(frame.nonce, frame.god)
        break
      case 'result':
        this.#questions.answer(frame.nonce, frame.data)
        break
      case 'error':
        this.#complained(frame)
        break
    }
  }

  #welcomed(frame: ServerFrameOf<'welcome'>): void {
    const outcome = this.#view.welcomed(frame)
    this.#options.storage?.set('token', frame.you.token)
    if (outcome === 'forgotten') this.emit('reset')
    this.#isCatchingUp = true
    this.emit('welcome')
    this.#advanced()
    this.#outbox.connected()
  }

  #happened({ seq, id, event }: ClientEntry): void {
    const entry = { seq, id, event }
    const outcome = this.#view.happened(entry)
    if (outcome === 'gap') this.#connection.lose('gap')
    if (outcome === 'appended') {
      this.#options.storage?.set('place', JSON.stringify({ seq, id }))
      this.emit('event', entry)
      // The server makes the id of a line of its author and nonce.
      const own = `${this.you?.id}:`
      if (id.startsWith(own)) this.#outbox.arrived(id.slice(own.length))
    }
    this.#advanced()
  }

  /** Looks at what depends on how far the log is known. */
  #advanced(): void {
    this.#outbox.caughtUp(this.#view.timeline.next)
    if (!this.#isCatchingUp || !this.#view.isCaughtUp) return
    this.#isCatchingUp = false
    this.emit('caught-up')
  }

  #paged(frame: ServerFrameOf<'history'>): void {
    if (frame.before !== this.#view.timeline.from) return
    const entries = this.#view.paged(frame)
    if (entries.length > 0) this.emit('older', entries)
    // An empty page would be asked for again and again: it can only mean the start.
    this.#questions.answer(`history:${frame.before}`, {
      entries,
      done: frame.done || frame.events.length === 0,
    })
  }

  #complained(frame: ServerFrameOf<'error'>): void {
    const error = errorOf(frame)
    if (frame.nonce !== undefined) {
      if (this.#questions.refuse(frame.nonce, error)) return
      if (this.#outbox.refused(frame.nonce, frame)) return
    } else if (this.#older && this.#questions.refuse(`history:${this.#older.before}`, error)) {
      return
    }
    this.emit('error', error)
  }
}

/**
 * Enters a room and keeps the view of it current until `close()`.
 *
 * @throws TalkingHeadsError `invalid-input` where the environment has no WebSocket and none is given;
 *   what the WebSocket throws for a bad address
 */
export function connect(options: ClientOptions): Client {
  return new Client(options)
}
