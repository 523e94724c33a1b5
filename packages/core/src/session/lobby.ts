import type { TalkingHeadsError } from '../log/errors.ts'
import type { Mortal } from '../log/members.ts'
import { type Clock, systemClock } from '../ports/clock.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { Room } from '../run/room.ts'
import type { ServerFrameOf } from '../wire/server-frames.ts'
import { Audience } from './audience.ts'
import type { Identities } from './identity.ts'
import type { AvatarUrl } from './public-view.ts'
import { Session } from './session.ts'
import type { SessionSocket } from './socket.ts'
import { checkWorkRate, type WorkBudget, type WorkRate } from './work-budget.ts'

const defaultWork: WorkRate = { perSecond: 200, burst: 400 }

/** What answers for the gods, as clients are told. */
export type ModelInfo = ServerFrameOf<'welcome'>['model']

export interface LobbyOptions {
  /** The rooms that clients may enter; the first is the default. */
  readonly rooms: readonly Room[]
  /** Who people are: anonymous ones of `createIdentities`, or the accounts you have. */
  readonly identities: Identities
  /**
   * What answers, as clients are told: a model, or what answers each of them. Read at each welcome, and by
   * {@link Lobby.modelChanged}.
   */
  readonly model: Pick<LanguageModel, 'modelId' | 'offline'> | ((person: Mortal) => ModelInfo)
  readonly avatarUrl?: AvatarUrl
  /**
   * What one connection may ask for. One that asks for more is not cut: it waits. Default 200 units a second, 400 at
   * once: a fiftieth of a core.
   */
  readonly work?: WorkRate
  readonly clock?: Clock
  /** Told of failures that clients see only as `internal` or `unavailable`. */
  readonly onProblem?: (error: TalkingHeadsError) => void
}

export interface ConnectOptions {
  /**
   * Who this is, where what carries the connection knows, by a cookie for example; asked at the hello. Where it knows
   * nobody the lobby's identities are asked. Rejects as they do.
   */
  readonly person?: () => Promise<Mortal | undefined>
  /** What all connections from where this one comes may ask for together. Default: no limit. */
  readonly budget?: WorkBudget
  /** Asked at each line and reaction: undefined lets it pass, else ms until the sender's address may speak again. */
  readonly throttle?: () => Promise<number | undefined>
}

/** @internal What the sessions of a lobby share. */
export interface SessionContext {
  readonly rooms: ReadonlyMap<string, Room>
  readonly identities: Identities
  readonly modelFor: (person: Mortal) => ModelInfo
  readonly avatarUrl: AvatarUrl
  readonly clock: Clock
  readonly audienceOf: (room: Room) => Audience
  readonly onProblem: (error: TalkingHeadsError) => void
  readonly work: WorkRate
}

/** Where connections become mortals in rooms. Knows no transport: it is handed sockets. */
export interface Lobby {
  /** A new connection. Hand it every text frame with `receive`, and call `disconnected` once when it is gone. */
  connect(socket: SessionSocket, options?: ConnectOptions): Session
  /** Connections that are in a room now. */
  readonly size: number
  /** Tells everybody in a room what answers now, where that is not what they were told last. */
  modelChanged(): void
  /** Tells everybody to come back after `retryAfterMs` and closes their connections. */
  drain(retryAfterMs: number): void
}

export function createLobby(options: LobbyOptions): Lobby {
  const { identities, model, avatarUrl = () => null, clock = systemClock, onProblem = () => {} } = options
  const { work = defaultWork } = options
  checkWorkRate('work', work)
  const rooms = new Map(options.rooms.map((room) => [room.id, room]))
  const audiences = new Map(options.rooms.map((room) => [room, new Audience(room, clock, avatarUrl)]))
  const audienceOf = (room: Room): Audience => {
    const audience = audiences.get(room)
    if (!audience) throw new Error(`room ${room.id} is not of this lobby`)
    return audience
  }
  const shared: SessionContext = {
    rooms,
    identities,
    modelFor:
      typeof model === 'function' ? model : () => ({ id: model.modelId, offline: model.offline ?? false }),
    avatarUrl,
    work,
    clock,
    audienceOf,
    onProblem,
  }
  return {
    connect: (socket, options = {}) => new Session(shared, socket, options),
    get size() {
      return [...audiences.values()].reduce((sum, { size }) => sum + size, 0)
    },
    modelChanged() {
      for (const { sessions } of audiences.values()) for (const session of sessions) session.tellModel()
    },
    drain(retryAfterMs) {
      for (const { sessions } of audiences.values()) {
        for (const session of sessions) session.bye('draining', retryAfterMs)
      }
    },
  }
}
