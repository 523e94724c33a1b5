import type { TalkingHeadsError } from '../log/errors.ts'
import type { PublicMortal } from '../wire/index.ts'
import type { ClientStatus } from './options.ts'
import type { ClientEntry } from './timeline.ts'

/** What a client tells, and when; what it tells of stands in its members by then. */
export interface ClientEvents {
  status: (status: ClientStatus) => void
  /** `you`, `room`, members, `limits` and `model` are those of a new connection. */
  welcome: () => void
  /** Appended to `entries`: new, or caught up with. */
  event: (entry: ClientEntry) => void
  /** `entries` reach the end that the log had at the welcome: what comes from here on is new. */
  'caught-up': () => void
  /** Put in front of `entries`. */
  older: (entries: readonly ClientEntry[]) => void
  /** `entries` were forgotten: the place in the log is unknown to the server, or too far behind. */
  reset: () => void
  presence: (change: { readonly joined: readonly PublicMortal[]; readonly left: readonly string[] }) => void
  /** `model` is another: something else answers from here on. */
  model: () => void
  pending: () => void
  typing: () => void
  /** The server complained of nothing in particular, or sent what is no frame. */
  error: (error: TalkingHeadsError) => void
}

/** An older page, oldest first. */
export interface OlderPage {
  readonly entries: readonly ClientEntry[]
  /** The log's start is reached. */
  readonly done: boolean
}

/** A god as a model drafted it, to be confirmed, as it is or edited, under the summons' nonce. */
export interface Draft {
  readonly nonce: string
  readonly god: Readonly<Record<string, unknown>>
}
