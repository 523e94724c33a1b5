import type { Pantheon } from '../gods/pantheon.ts'
import type { RoomState } from '../log/state.ts'
import type { Tuning } from '../tuning/tuning.ts'
import type { TokenMeter } from './token-meter.ts'
import type { World } from './world/world.ts'

/** What a prompt is made from. */
export interface PromptContext {
  readonly room: string
  readonly state: RoomState
  readonly pantheon: Pantheon
  readonly tuning: Tuning
  /** Epoch ms: affinities are read as of now. */
  readonly at: number
  /** Counts tokens. Default: by a safe bound, and nothing is kept from one prompt to the next. */
  readonly meter?: TokenMeter
  /** Default: `olympus`. */
  readonly world?: World
}
