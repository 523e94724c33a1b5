import { TalkingHeadsError } from '../log/errors.ts'
import { type Mortal, personOf } from '../log/members.ts'
import type { Entry } from '../run/replica.ts'
import type { Room } from '../run/room.ts'
// Not by way of the index: what is built of it brings along the schemas of what the server itself sends.
import { type ClientFrame, type ClientFrameOf, clientFrames } from '../wire/client-frames.ts'
import { closeCodes, wireVersion } from '../wire/constants.ts'
import type { ServerFrame, ServerFrameOf } from '../wire/server-frames.ts'
import type { Audience } from './audience.ts'
import { isOurs, toWireError, type WireError } from './errors.ts'
import type { Greeting, NewestPage, OwnWelcome } from './greeting.ts'
import type { Identity } from './identity.ts'
import { Inbox } from './inbox.ts'
import type { ConnectOptions, SessionContext } from './lobby.ts'
import { type Place, placeAt } from './place.ts'
import { Viewer } from './public-view.ts'
import { maxBufferedBytes, type SessionSocket, sendAll, sendParts } from './socket.ts'
import { workOf, workOfAnswer, workOfNewcomer } from './work.ts'
import { createWorkBudget, type WorkBudget } from './work-budget.ts'

/** Bad frames in a row after which a connection is closed. */
const maxBadFrames = 10
/** Who asks for more than it is due, and so much that a frame of it has waited this long, floods us, in ms. */
const maxBehindMs = 5_000
/** Entries sent to a client that catches up before waiting for it to read them. */
const replayStep = 100
/** Pages of history that one client may be waiting for. */
const maxPagesAsked = 8
const typingIntervalMs = 1_000

const byeCodes = {
  draining: closeCodes.draining,
  idle: closeCodes.draining,
  abuse: closeCodes.policy,
  crowded: closeCodes.crowded,
} as const

/** A client that has said hello. */
interface Seat {
  readonly room: Room
  readonly mortal: Mortal
  /** Proves that it is this mortal. */
  readonly token: string
  /** How far this client was told of the log; undefined where it is told together with all others. */
  place: Place | undefined
  readonly audience: Audience
  readonly greeting: Greeting
  readonly leave: () => void
}

/** One mortal's connection, over any transport: frames in, frames out. Made by a lobby's `connect`. */
export class Session {
  readonly #context: SessionContext
  readonly #socket: SessionSocket
  readonly #inbox: Inbox
  /** Who this is, as what carries the connection knows; not needed, and not kept, once it is in. */
  #person: ConnectOptions['person']
  readonly #throttled: ConnectOptions['throttle']
  readonly #ownBudget: WorkBudget
  /** That of where it comes from. */
  readonly #sharedBudget: WorkBudget | undefined
  #seat: Seat | undefined
  /** Set by the hello: frames that come before the welcome is out wait for it. */
  #entering: Promise<void> | undefined
  #closed = false
  #badFrames = 0
  #typedAt = Number.NEGATIVE_INFINITY
  /** Replay and pages go out one after another. */
  #reading: Promise<void> = Promise.resolve()
  #replaying = false
  #pagesAsked = 0
  /** What the client was told last of what answers, as JSON. */
  #toldModel: string | undefined

  constructor(context: SessionContext, socket: SessionSocket, options: ConnectOptions) {
    this.#context = context
    this.#socket = socket
    this.#person = options.person
    this.#throttled = options.throttle
    this.#sharedBudget = options.budget
    const { work, clock } = context
    this.#ownBudget = createWorkBudget(work, clock)
    this.#inbox = new Inbox({
      socket,
      clock,
      obstacle: () => this.#obstacle(),
      handle: (text) => this.#take(text),
      onOverflow: () => this.bye('abuse'),
    })
  }

  /**
   * Takes in one text frame; resolves once it was handled. Never throws: what is wrong is answered. Frames are begun in
   * their order; those of a client that asks for too much, or reads no answers, wait.
   */
  receive(text: string): Promise<void> {
    return this.#inbox.take(text)
  }

  /** What must be over before this client is served again. */
  #obstacle(): Promise<unknown> | undefined {
    if (this.#entering !== undefined && !this.#seat) return this.#entering
    const waitMs = Math.max(this.#ownBudget.waitMs, this.#sharedBudget?.waitMs ?? 0)
    if (waitMs > 0) {
      if (this.#inbox.behindMs > maxBehindMs) this.bye('abuse')
      return new Promise<void>((resolve) => this.#context.clock.after(waitMs, resolve))
    }
    return this.#socket.bufferedBytes > maxBufferedBytes ? this.#socket.drained() : undefined
  }

  #spend(units: number): void {
    this.#ownBudget.spend(units)
    this.#sharedBudget?.spend(units)
  }

  async #take(text: string): Promise<void> {
    const frame = parseFrame(text)
    this.#spend(workOf(text, frame.ok ? frame.value : undefined))
    if (!frame.ok) return this.#refuseFrame(frame.problem)
    try {
      await this.#handle(frame.value)
    } catch (cause) {
      this.#fail(cause, 'nonce' in frame.value ? frame.value.nonce : undefined)
    }
  }

  /** The connection is gone: the mortal's seat is given up. */
  disconnected(): void {
    this.#closed = true
    this.#inbox.close()
    this.#seat?.leave()
    this.#seat = undefined
  }

  /** Tells the client to come back later, and closes. */
  bye(reason: ServerFrameOf<'bye'>['reason'], retryAfterMs?: number): void {
    this.#send({ type: 'bye', reason, ...(retryAfterMs !== undefined && { retryAfterMs }) })
    this.#close(byeCodes[reason], reason)
  }

  /** @internal What its audience sends to. */
  get socket(): SessionSocket {
    return this.#socket
  }

  get mortalId(): string | undefined {
    return this.#seat?.mortal.id
  }

  /** Has new entries told to this client by itself; one that is still catching up reads them from the log. */
  deliver(entries: readonly Entry[]): void {
    const seat = this.#seat
    if (!seat?.place || this.#replaying || this.#closed) return
    if (entries[0] && entries[0].seq > seat.place.next) return void this.#replay()
    for (const entry of entries) this.#pass(seat, entry)
    if (this.#socket.bufferedBytes > maxBufferedBytes) this.tooSlow()
  }

  /** Whether this client was told as much as all others, and may be told on together with them: it then is. */
  joins(place: Place): boolean {
    const seat = this.#seat
    if (!seat?.place?.isAt(place) || this.#replaying) return false
    seat.place = undefined
    return true
  }

  /** From here on this client is told by itself. */
  part(place: Place): void {
    if (this.#seat) this.#seat.place = place.for(this.#seat.mortal.id)
  }

  /** It leaves too much unread. */
  tooSlow(): void {
    this.#close(closeCodes.tooSlow, 'too slow a reader')
  }

  /** The log is another than what this client was shown: it is told to forget that, and shown the last page. */
  restart(): void {
    this.#reading = this.#reading
      .then(async () => {
        const seat = this.#seat
        if (!seat) return
        const page = await seat.greeting.newestPage()
        if (this.#closed) return
        seat.place = placeAt(page.from, seat.mortal.id, this.#context.avatarUrl)
        this.#welcome(seat, { from: page.from, reset: true })
        void this.#replay(page)
      })
      .catch((cause) => this.#cannotRead(cause))
  }

  /** Says what answers now, to a client that was told otherwise. */
  tellModel(): void {
    if (!this.#seat) return
    const model = this.#context.modelFor(this.#seat.mortal)
    if (JSON.stringify(model) === this.#toldModel) return
    this.#toldModel = JSON.stringify(model)
    this.#send({ type: 'model', ...model })
  }

  /** Sends a ready frame to a client that has been welcomed. */
  relay(frame: string): void {
    if (this.#seat && !this.#closed) this.#socket.send(frame)
  }

  #pass({ place, audience }: Seat, entry: Entry): void {
    for (const frame of place?.pass(entry, audience.frameOf) ?? []) this.#socket.send(frame)
  }

  async #handle(frame: ClientFrame): Promise<void> {
    const seat = this.#seat
    if (frame.type === 'ping') return void this.#send({ type: 'pong', at: frame.at })
    if (frame.type === 'hello') return this.#enter(frame)
    if (!seat) return this.#refuseFrame(`"${frame.type}" before the hello; a connection begins with one`)
    this.#badFrames = 0
    switch (frame.type) {
      case 'say':
        return this.#say(seat, frame)
      case 'history':
        return this.#history(seat, frame)
      case 'typing':
        return this.#typing(seat)
      case 'react':
        return this.#react(seat, frame)
      case 'summon':
      case 'confirm':
        return this.#error(
          { code: 'unavailable', message: 'nobody can be summoned in this room' },
          frame.nonce,
        )
      case 'command':
        return this.#answer(seat, frame)
    }
  }

  async #enter(frame: ClientFrameOf<'hello'>): Promise<void> {
    if (this.#entering !== undefined)
      return this.#refuseFrame('a second hello; open another connection for another room')
    this.#entering = this.#hello(frame)
    try {
      await this.#entering
    } catch (cause) {
      this.#entering = undefined
      this.#fail(cause)
      // Whoever tries one token or room after another is no better than whoever sends frames of no form.
      if (TalkingHeadsError.is(cause, 'not-allowed') || TalkingHeadsError.is(cause, 'unknown-room'))
        this.#countBadFrame()
    }
  }

  async #hello(frame: ClientFrameOf<'hello'>): Promise<void> {
    if (frame.v !== wireVersion) {
      this.#error({
        code: 'unsupported-version',
        message: `version ${frame.v}; this server speaks ${wireVersion}`,
      })
      return this.#close(closeCodes.protocol, 'unsupported version')
    }
    const { rooms, avatarUrl } = this.#context
    const room = frame.room === undefined ? rooms.values().next().value : rooms.get(frame.room)
    if (!room) throw new TalkingHeadsError('unknown-room', `there is no room ${JSON.stringify(frame.room)}`)
    const identity = await this.#identify(room, frame.token)
    if (identity.token !== (frame.token ?? '')) this.#spend(workOfNewcomer)
    const audience = this.#context.audienceOf(room)
    const greeting = await audience.greeting()
    const resumed = await greeting.placeOf(frame)
    const page = typeof resumed === 'number' ? undefined : await greeting.newestPage()
    const joined = await this.#join(room, identity, frame.token)
    if (!joined) return

    const { mortal, token, leaveRoom } = joined
    const from = typeof resumed === 'number' ? resumed : (page?.from ?? 0)
    audience.add(this)
    const leave = () => {
      audience.remove(this)
      leaveRoom()
    }
    this.#seat = {
      room,
      mortal,
      token,
      place: placeAt(from, mortal.id, avatarUrl),
      audience,
      greeting,
      leave,
    }
    this.#welcome(this.#seat, { from, reset: resumed === 'lost', gods: frame.gods })
    this.#badFrames = 0
    this.#person = undefined
    void this.#replay(page)
  }

  /** Whoever cannot come in as who they are is not allowed to: a client that is told so does not try again. */
  async #identify(room: Room, token: string | undefined): Promise<Required<Identity>> {
    const { identities } = this.#context
    try {
      const person = await this.#person?.()
      const isNameFree = (wanted: Mortal) => room.isNameFree(wanted)
      const identity: Identity = person ? { person } : await identities.identify({ token, isNameFree })
      return { person: personOf(identity.person), token: identity.token ?? token ?? '' }
    } catch (cause) {
      if (!TalkingHeadsError.is(cause, 'invalid-input')) throw cause
      throw new TalkingHeadsError('not-allowed', cause.message, { cause })
    }
  }

  /** Undefined where the connection is gone. */
  async #join(room: Room, identity: Required<Identity>, helloToken: string | undefined) {
    const join = ({ person, token }: Required<Identity>) =>
      this.#closed ? undefined : { mortal: person, token, leaveRoom: room.join(person) }
    try {
      return join(identity)
    } catch (cause) {
      // Somebody came in under the name since it was found free: who may bear another one gets it.
      if (!TalkingHeadsError.is(cause, 'not-allowed')) throw cause
      return join(await this.#identify(room, helloToken))
    }
  }

  /** @param gods version of those that the client has */
  #welcome(
    { room, mortal, token, greeting }: Seat,
    {
      from,
      reset,
      gods,
    }: { readonly from: number; readonly reset: boolean; readonly gods?: string | undefined },
  ): void {
    const { tuning, state } = room
    const model = this.#context.modelFor(mortal)
    this.#toldModel = JSON.stringify(model)
    const own: OwnWelcome = {
      type: 'welcome',
      v: wireVersion,
      you: {
        ...mortal,
        token,
        patron: room.patronOf(mortal.id),
        affinities: room.affinitiesToward(mortal.id),
      },
      room: { id: room.id, topic: state.topic },
      count: room.mortals.size,
      length: state.length,
      from,
      ...(reset && { reset }),
      limits: {
        text: tuning.lines.maxChars,
        rate: { perSecond: tuning.lines.perSecond, burst: tuning.lines.burst },
      },
      model,
    }
    if (this.#closed) return
    sendParts(this.#socket, `${JSON.stringify(own).slice(0, -1)},`, greeting.endOfWelcome(gods))
  }

  /** Sends what the client has not seen yet, as fast as it reads, until it has caught up with the room. */
  #replay(page?: NewestPage): Promise<void> {
    this.#replaying = true
    this.#reading = this.#reading
      .then(async () => {
        const seat = this.#seat
        if (seat && page) await this.#show(seat, page)
        while (seat?.place && !this.#closed && seat.place.next < seat.room.state.length) {
          const entries = await seat.room.read(seat.place.next, replayStep)
          for (const entry of entries) this.#pass(seat, entry)
          await this.#socket.drained()
        }
        this.#replaying = false
        if (!seat?.place || this.#closed) return
        for (const frame of seat.place.takeHidden()) this.#socket.send(frame)
        seat.audience.caughtUp(this)
      })
      .catch((cause) => this.#cannotRead(cause))
    return this.#reading
  }

  /** Shows the newest page as it lies ready, unless this client may see more of it than all others. */
  async #show(seat: Seat, page: NewestPage): Promise<void> {
    if (this.#closed || seat.place?.next !== page.from || page.insiders.has(seat.mortal.id)) return
    sendAll(this.#socket, page.frames)
    seat.place = placeAt(page.next, seat.mortal.id, this.#context.avatarUrl)
    await this.#socket.drained()
  }

  #cannotRead(cause: unknown): void {
    this.#context.onProblem(TalkingHeadsError.from(cause))
    this.#close(closeCodes.internal, 'the log could not be read')
  }

  async #say({ room, mortal }: Seat, { nonce, text, replyTo }: ClientFrameOf<'say'>): Promise<void> {
    await this.#throttle()
    const { seq } = await room.post(mortal, { nonce, text, ...(replyTo !== undefined && { replyTo }) })
    this.#send({ type: 'ack', nonce, seq })
  }

  /** @throws TalkingHeadsError `rate-limited` where too much is said from where this connection comes */
  async #throttle(): Promise<void> {
    const retryAfterMs = await this.#throttled?.()
    if (retryAfterMs === undefined) return
    const message = `too many lines from your address; try again in ${retryAfterMs} ms`
    throw new TalkingHeadsError('rate-limited', message, { retryable: true, retryAfterMs })
  }

  #history({ room, mortal }: Seat, { before, limit }: ClientFrameOf<'history'>): void {
    if (this.#pagesAsked >= maxPagesAsked) {
      const message = `${maxPagesAsked} pages are on their way already; wait for them`
      this.#error({ code: 'rate-limited', message, retryAfterMs: 1_000 })
      return
    }
    this.#pagesAsked++
    this.#reading = this.#reading
      .then(async () => {
        await this.#socket.drained()
        const { pageBefore } = await import('./pages.ts')
        const entries = await pageBefore(room, before, limit)
        const events = new Viewer(mortal.id, this.#context.avatarUrl).page(entries)
        const bytes = this.#send({ type: 'history', before, events, done: (entries[0]?.seq ?? 0) === 0 })
        this.#spend(workOfAnswer(bytes))
        await this.#socket.drained()
      })
      .catch((cause) => this.#fail(cause))
      .finally(() => {
        this.#pagesAsked--
      })
  }

  #typing({ room, mortal }: Seat): void {
    const now = this.#context.clock.now()
    if (now - this.#typedAt < typingIntervalMs) return
    this.#typedAt = now
    room.typing(mortal.id)
  }

  async #react({ room, mortal }: Seat, { seq, reaction }: ClientFrameOf<'react'>): Promise<void> {
    await this.#throttle()
    await room.react(mortal, { nonce: `r-${crypto.randomUUID()}`, seq, reaction })
  }

  async #answer({ room, mortal }: Seat, { nonce, name, args }: ClientFrameOf<'command'>): Promise<void> {
    // Seldom asked for: who only opens a door loads it without them.
    const { runCommand } = await import('./commands.ts')
    this.#send({ type: 'result', nonce, data: await runCommand(name, { room, mortal, args }) })
  }

  #refuseFrame(problem: string): void {
    this.#error({ code: 'bad-frame', message: problem })
    this.#countBadFrame()
  }

  #countBadFrame(): void {
    if (++this.#badFrames >= maxBadFrames) this.bye('abuse')
  }

  #fail(cause: unknown, nonce?: string): void {
    const error = TalkingHeadsError.from(cause)
    const wireError = toWireError(error)
    if (isOurs(error)) this.#context.onProblem(error)
    this.#error(wireError, nonce)
  }

  #error(error: WireError, nonce?: string): void {
    this.#send({ type: 'error', ...error, ...(nonce !== undefined && { nonce }) })
  }

  /** @returns how long it is, in UTF-16 code units */
  #send(frame: ServerFrame): number {
    if (this.#closed) return 0
    const text = JSON.stringify(frame)
    this.#socket.send(text)
    return text.length
  }

  #close(code: number, reason: string): void {
    if (this.#closed) return
    this.disconnected()
    this.#socket.close(code, reason)
  }
}

type Parsed =
  | { readonly ok: true; readonly value: ClientFrame }
  | { readonly ok: false; readonly problem: string }

function parseFrame(text: string): Parsed {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'a frame must be one JSON object' }
  }
  const schema = schemaOf(json)
  if (!schema) {
    const types = Object.keys(clientFrames).join(', ')
    return { ok: false, problem: `the frame is not accepted at "type": it takes one of ${types}` }
  }
  const { success, data, error } = schema.safeParse(json)
  if (success) return { ok: true, value: data }
  const [issue] = error.issues
  return { ok: false, problem: `the frame is not accepted at "${issue?.path.join('.')}": ${issue?.message}` }
}

function schemaOf(json: unknown) {
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined
  const isKnown = typeof type === 'string' && Object.hasOwn(clientFrames, type)
  return isKnown ? clientFrames[type as ClientFrame['type']] : undefined
}
