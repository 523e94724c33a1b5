import type { Lexicon } from '../feelings/lexicon.ts'
import type { MoodReader } from '../feelings/plain-mood.ts'
import type { Genesis } from '../gods/genesis.ts'
import type { Pantheon, WordList } from '../gods/pantheon.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import type { GenesisOptions } from '../prompts/genesis.ts'
import type { LineReading } from '../prompts/line-reader.ts'

/**
 * What a room knows of languages, and of bringing forth gods. It is large, so core's main entry holds none of it:
 * `openRoom` loads it with the first room.
 */
export interface Knowledge {
  /** Makes readers of models' answers: the one line to be said, or nothing. */
  readonly lineReader: LineReading
  /** Reads the judge's answers. */
  readonly readMood: MoodReader
  /** Judges a god's line where the model gives no judgement. */
  readonly lexicon: Lexicon
  /** Words that are no gods' names, such as `set` beside SET's or `homes` near HERMES'. */
  readonly ordinaryWords: WordList
  /** How a god is asked for, and read from the answer. */
  readonly genesis: Midwife
}

interface Midwife {
  readonly request: (options: GenesisOptions) => ModelRequest
  readonly read: (answer: string, taken: Pantheon) => Genesis
}
