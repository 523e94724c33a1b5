import type { ModelRequest } from '@talking-heads/core'
import { badAnswer } from './failures.ts'
import { watchForStops } from './stop-strings.ts'

/** The text of an answer, as its pieces come. */
export interface AnswerText {
  /**
   * @returns what of it may be shown now
   * @throws TalkingHeadsError `model-bad-answer` where it does not end
   */
  add(piece: string): string
  /** Nothing more comes. @returns what was held back, since it might have been a stop string */
  rest(): string
  readonly text: string
  /** Whether a stop string has come. */
  readonly stopped: boolean
}

/** Tokens are rarely longer than this; an answer of more characters did not keep to its limit. */
const maxCharsPerToken = 32

export function startText({ maxTokens, stop = [] }: Pick<ModelRequest, 'maxTokens' | 'stop'>): AnswerText {
  const maxChars = 4096 + maxTokens * maxCharsPerToken
  const stops = watchForStops(stop)
  let text = ''
  const keep = (piece: string) => {
    text += piece
    if (text.length > maxChars)
      throw badAnswer(`the model's answer passed ${maxChars} characters; check its template`)
    return piece
  }
  return {
    add: (piece) => keep(stops.take(piece)),
    rest: () => keep(stops.rest()),
    get text() {
      return text
    },
    get stopped() {
      return stops.found
    },
  }
}
