/** Tokens that a model may think in, unless it is told otherwise. */
const defaultThoughtTokens = 2_048

/** How long a model may pause behind a stop string, in ms, while it is read on for the end of a thought. */
export const readOnMs = 2_000

/** What has been learnt, over a model's calls, of how it thinks. */
export interface Thinking {
  /** Tokens that an answer's limit is raised by: none for a model that has not been seen to think. */
  readonly roomTokens: number
  /** Whether it has been seen to think, or is meant to. */
  readonly thinks: boolean
  /** Whether it is meant to think. */
  readonly isWanted: boolean
  /**
   * Whether its template begins the thought in the prompt, so that only the end of it is in the answer; undefined until
   * that is known: an answer is read to its end then, since its first line may be a thought.
   */
  readonly beginsInPrompt: boolean | undefined
  /** Tokens to try with, once, whether it thinks; then undefined. */
  takeTrial(): number | undefined
  /** It has thought. */
  hasThought(): void
  /** A whole answer has told where its thought began, or was only talk. */
  learn(answer: 'began-in-prompt' | 'began-in-answer' | 'not-at-all' | 'cut-off'): void
}

/** Answers that ran into their limit and held no thought: after these a model is believed not to think. */
const cutsToTell = 2

/** @param thoughtTokens tokens that the model is meant to think in */
export function startThinking(thoughtTokens?: number): Thinking {
  const isWanted = thoughtTokens !== undefined && thoughtTokens > 0
  let thinks = isWanted
  let beginsInPrompt: boolean | undefined
  let cuts = 0
  let isTried = false
  return {
    get roomTokens() {
      return thinks ? (thoughtTokens ?? defaultThoughtTokens) : 0
    },
    get thinks() {
      return thinks
    },
    isWanted,
    get beginsInPrompt() {
      return beginsInPrompt
    },
    takeTrial() {
      if (isTried) return undefined
      isTried = true
      return defaultThoughtTokens
    },
    hasThought() {
      thinks = true
    },
    learn(answer) {
      if (answer === 'began-in-prompt') beginsInPrompt = true
      else if (answer !== 'cut-off' || ++cuts >= cutsToTell) beginsInPrompt ??= false
      if (answer.startsWith('began')) thinks = true
    },
  }
}
