import type { JudgeAnswer, Mood } from '@talking-heads/language/judgements'
import type { Genesis } from '../gods/genesis.ts'
import type { Pantheon } from '../gods/pantheon.ts'
import type { ModelRequest, MoodFacts } from '../ports/language-model.ts'
import type { GenesisOptions } from '../prompts/genesis.ts'
import type { LineReading } from '../prompts/line-reader.ts'
import type { BirthTexts } from '../prompts/world/world.ts'
import type { Hear, ReadTalk } from '../turns/hear.ts'

/**
 * What a room knows of languages, and of bringing forth gods. It is large, so core's main entry holds none of it:
 * `openRoom` loads it with the first room.
 */
export interface Knowledge {
  /** Finds whom a line names. */
  readonly hear: Hear
  /** Reads whether a line goes on with a talk. Comes with `hear`: without it, nothing is read where that is one's own. */
  readonly readTalk?: ReadTalk | undefined
  /** Makes readers of models' answers: the one line to be said, or nothing. */
  readonly lineReader: LineReading
  /** Reads the judge's answers: undefined where one holds no judgement. */
  readonly readMood: (answer: JudgeAnswer) => Mood | undefined
  /** Judges a god's line where the model gives no judgement. */
  readonly lexicon: Lexicon
  /** How a god is asked for, and read from the answer. */
  readonly genesis: {
    readonly request: (options: GenesisOptions) => ModelRequest
    readonly read: (answer: string, taken: Pantheon, texts: BirthTexts) => Genesis
  }
}

/**
 * Judges a line by its words, where no model could be had.
 *
 * @returns undefined where it knows none of the words
 */
export type Lexicon = (facts: MoodFacts) => Mood | undefined
