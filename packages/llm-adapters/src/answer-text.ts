import type { ModelRequest } from '@talking-heads/core'
import { watchForThoughts, withoutThoughts } from '@talking-heads/language/text'
import { badAnswer } from './failures.ts'
import { type StopStrings, watchForStops } from './stop-strings.ts'
import type { Thinking } from './thinking.ts'

/** The text of an answer, as its pieces come, without what the model thought. */
export interface AnswerText {
  /**
   * @returns what of it may be shown now
   * @throws TalkingHeadsError `model-bad-answer` where it does not end
   */
  add(piece: string): string
  /** Takes in what a server tells to be a thought. */
  addThought(piece: string): void
  /**
   * Nothing more comes.
   *
   * @param reason why the server has ended it, as far as it says
   * @returns what was held back, which has turned out to be text
   */
  end(reason: 'stop' | 'length'): string
  readonly text: string
  /** Whether a stop string has come, or as many tokens as were asked for. */
  readonly isWhole: boolean
  /** Whether nothing that may still come can change it. */
  readonly isOver: boolean
  /** Whether it is only for its own limit that it ends. */
  readonly isCut: boolean
  /** Whether the model has thought, and said nothing yet. */
  readonly isThoughtOnly: boolean
  /**
   * Whether all of it may be the beginning of a thought that the prompt began, where the limit of tokens has cut it:
   * nothing is known of the model, and no line begins as a speaker's does.
   */
  readonly mayBeThought: boolean
  /** Of all pieces joined, where the answer begins; in UTF-16 code units. */
  readonly from: number
}

/** Tokens are rarely longer than this; an answer of more characters did not keep to its limit. */
const maxCharsPerToken = 32

/** `ZEUS:`, `NPC#F69420:`, `Mood:` at the beginning of a line. */
const speaker = /^[\s*_>-]{0,8}\p{Lu}[\p{L}\p{N}#' _-]{0,40}:/mu
/** As far as lines are looked at for a speaker, in characters. */
const maxRaw = 4_096

/** @param roomTokens what the limit was raised by for thoughts */
export function startText(
  { maxTokens, stop = [] }: Pick<ModelRequest, 'maxTokens' | 'stop'>,
  thinking: Thinking,
  roomTokens = thinking.roomTokens,
): AnswerText {
  const maxChars = 4096 + (maxTokens + roomTokens) * maxCharsPerToken
  const thoughts = watchForThoughts()
  const { beginsInPrompt } = thinking
  let stops: StopStrings = watchForStops(stop)
  let text = ''
  let thought = ''
  /** All pieces, for as long as an answer without a thought may be. */
  let raw = ''
  let chars = 0
  /** Pieces that said something: about as many tokens. */
  let pieces = 0
  let wasBegun = false

  /** A thought that the prompt begins is told from talk by its end only. */
  const isHeld = () => beginsInPrompt === true && !thoughts.hasThought
  /** Whether a thought whose end is still to come can be ruled out. */
  const isTold = () => beginsInPrompt === false || thoughts.hasThought || thought !== ''
  const isCut = () => roomTokens > 0 && pieces >= maxTokens && isTold()
  const keep = (piece: string) => {
    text += piece
    return isHeld() ? '' : piece
  }
  const say = ({ text: said, unsays }: ReturnType<typeof thoughts.take>): string => {
    if (unsays) {
      text = ''
      pieces = 0
      stops = watchForStops(stop)
      wasBegun = true
    }
    if (thoughts.isThinking || thoughts.hasThought) thinking.hasThought()
    if (said.trim() !== '') pieces++
    return keep(stops.take(said))
  }
  const count = (piece: string) => {
    chars += piece.length
    const isEndless = chars > maxChars && (isHeld() || !stops.found)
    if (isEndless) throw badAnswer(`the model's answer passed ${maxChars} characters; check its template`)
  }

  return {
    add(piece) {
      count(piece)
      if (raw.length < maxRaw) raw += piece
      return say(thoughts.take(piece))
    },
    addThought(piece) {
      count(piece)
      if (piece.trim() !== '') thinking.hasThought()
      thought += piece
    },
    end(reason) {
      const wasCut = reason === 'length'
      let rest = say(thoughts.rest()) + keep(stops.rest())
      if (thought !== '' || (thoughts.hasThought && !wasBegun)) thinking.learn('began-in-answer')
      else if (wasBegun) thinking.learn('began-in-prompt')
      else thinking.learn(wasCut ? 'cut-off' : 'not-at-all')
      // It was cut off in the middle of the thought that its prompt began.
      if (isHeld() && wasCut) text = ''
      if (isHeld()) rest = text
      if (text.trim() === '' && !wasCut && thought !== '') {
        stops = watchForStops(stop)
        text = stops.take(withoutThoughts(thought)) + stops.rest()
        rest = text
      }
      return rest
    },
    get text() {
      return text
    },
    get isWhole() {
      return !isHeld() && !thoughts.isInDoubt && (stops.found || isCut())
    },
    get isOver() {
      if (isHeld() || thoughts.isInDoubt) return false
      return isCut() || (stops.found && (isTold() || chars > maxChars))
    },
    get isCut() {
      return !stops.found && isCut()
    },
    get isThoughtOnly() {
      return text.trim() === '' && (thought !== '' || thoughts.hasThought || thoughts.isThinking || isHeld())
    },
    get mayBeThought() {
      return beginsInPrompt === undefined && !isTold() && !thoughts.isThinking && !speaker.test(raw)
    },
    get from() {
      return thoughts.answerFrom
    },
  }
}
