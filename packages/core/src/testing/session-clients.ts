// For tests: a room, a lobby that leads into it, and clients without a network.
import type { TalkingHeadsError } from '../log/errors.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import { openRoom } from '../run/open-room.ts'
import type { Room } from '../run/room.ts'
import type { RoomOptions } from '../run/room-options.ts'
import { createIdentities, type Identities } from '../session/identity.ts'
import { type ConnectOptions, createLobby, type Lobby } from '../session/lobby.ts'
import type { Session } from '../session/session.ts'
import type { SessionSocket } from '../session/socket.ts'
import { type ServerFrame, type ServerFrameOf, serverFrameSchema } from '../wire/index.ts'
import { createManualClock } from './manual-clock.ts'

/** Answers every line kindly, and is judged to love everybody. */
export const kindModel: LanguageModel = {
  modelId: 'kind',
  offline: true,
  async generate({ purpose, about }) {
    const god = about.purpose === 'reply' ? about.god.domain : ''
    const text = purpose === 'mood' ? '3\nsuch kind words' : `RES: Welcome, and mind ${god}.`
    return {
      text,
      finishReason: 'stop',
      usage: { promptTokens: 1, cachedPromptTokens: 0, completionTokens: 1 },
    }
  },
}

/** A client without a network: what was sent to it, and whether it still reads. */
export class Client {
  readonly frames: ServerFrame[] = []
  closed: { readonly code: number; readonly reason: string } | undefined
  bufferedBytes = 0
  isReading = true
  isPaused = false
  readonly session: Session
  #resume: (() => void) | undefined
  #waiters: { readonly test: () => boolean; readonly resolve: () => void }[] = []

  /** @param socketParts what its socket has besides */
  constructor(lobby: Lobby, options: ConnectOptions = {}, socketParts: Partial<SessionSocket> = {}) {
    const client = this
    const socket: SessionSocket = {
      send(frame) {
        client.frames.push(serverFrameSchema.parse(JSON.parse(frame)))
        if (!client.isReading) client.bufferedBytes += frame.length
        client.#wake()
      },
      close(code, reason) {
        client.closed = { code, reason }
        client.#wake()
      },
      get bufferedBytes() {
        return client.bufferedBytes
      },
      drained: () =>
        client.bufferedBytes === 0
          ? Promise.resolve()
          : new Promise((resolve) => {
              client.#resume = resolve
            }),
      pause: () => {
        client.isPaused = true
      },
      resume: () => {
        client.isPaused = false
      },
      ...socketParts,
    }
    this.session = lobby.connect(socket, options)
  }

  send(frame: unknown): Promise<void> {
    return this.session.receive(typeof frame === 'string' ? frame : JSON.stringify(frame))
  }

  async hello(extra: object = {}): Promise<ServerFrameOf<'welcome'>> {
    await this.send({ type: 'hello', v: 1, ...extra })
    return await this.next('welcome')
  }

  /** The first frame of a type that passes the test, now or later. */
  async next<Type extends ServerFrame['type']>(
    type: Type,
    test: (frame: ServerFrameOf<Type>) => boolean = () => true,
  ): Promise<ServerFrameOf<Type>> {
    const find = () =>
      this.frames.find(
        (frame): frame is ServerFrameOf<Type> => frame.type === type && test(frame as ServerFrameOf<Type>),
      )
    await this.until(() => find() !== undefined)
    const found = find()
    if (!found) throw new Error(`no ${type}`)
    return found
  }

  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve()
    return new Promise((resolve) => this.#waiters.push({ test, resolve }))
  }

  events(): ServerFrameOf<'event'>[] {
    return this.frames.filter((frame) => frame.type === 'event')
  }

  readAgain(): void {
    this.isReading = true
    this.bufferedBytes = 0
    this.#resume?.()
  }

  #wake(): void {
    for (const waiter of this.#waiters.filter(({ test }) => test())) waiter.resolve()
    this.#waiters = this.#waiters.filter(({ test }) => !test())
  }
}

export async function openLobby(
  options: Partial<RoomOptions> & Pick<RoomOptions, 'gods'>,
  accounts?: Identities,
) {
  const clock = createManualClock()
  const store = createMemoryStore({ clock })
  const room = await openRoom({
    id: 'olympus',
    store,
    model: kindModel,
    clock,
    seed: 'a seed',
    server: 'one',
    ...options,
    tuning: { pauses: { calledMs: [0, 0], drawnMs: [0, 0] }, lines: { perSecond: 0 }, ...options.tuning },
  })
  const identities = accounts ?? (await createIdentities('a secret of this test'))
  const problems: TalkingHeadsError[] = []
  const onProblem = (problem: TalkingHeadsError) => problems.push(problem)
  const lobby = createLobby({ rooms: [room], identities, model: kindModel, clock, onProblem })
  const connect = (more?: ConnectOptions, socketParts?: Partial<SessionSocket>) =>
    new Client(lobby, more, socketParts)
  return { clock, store, room, lobby, problems, connect }
}

/** The log as seen through frames: seqs covered, runs of hidden ones spelled out. */
export function seqsOf(
  events: readonly { readonly seq: number; readonly event: { readonly type: string } }[],
): number[] {
  return events.flatMap(({ seq, event }) => {
    const count = event.type === 'hidden' && 'count' in event ? Number(event.count) : 1
    return Array.from({ length: count }, (_, index) => seq + index)
  })
}

export const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)

export async function say(client: Client, nonce: string, text: string): Promise<number> {
  await client.send({ type: 'say', nonce, text })
  return (await client.next('ack', (ack) => ack.nonce === nonce)).seq
}

export async function fill(room: Room, lines: number): Promise<void> {
  const filler = { id: 'm_filler', name: 'NPC#ABCDEF', colour: '#ABCDEF' }
  for (let line = 0; line < lines; line++)
    await room.post(filler, { nonce: `fill-${line}`, text: `line ${line}` })
}
