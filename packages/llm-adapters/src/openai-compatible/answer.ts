import {
  type Completion,
  type ModelRequest,
  TalkingHeadsError,
  type TokenLogprobs,
} from '@talking-heads/core'
import { startText } from '../answer-text.ts'
import { badAnswer } from '../failures.ts'
import type { Thinking } from '../thinking.ts'
import { readChunk } from './chunk.ts'
import { done } from './payloads.ts'

/** An answer being put together from its chunks. */
export interface Answer {
  /**
   * Takes one chunk in.
   *
   * @returns what may be shown of it: text (perhaps empty, while a model thinks), or nothing
   * @throws TalkingHeadsError `model-bad-answer`
   */
  take(chunk: unknown): string | undefined
  /** Nothing more comes. @returns what was held back */
  end(): string
  /** Whether it is complete: the server has said so, or a stop string has come. More may come all the same. */
  readonly isWhole: boolean
  /** Whether the server has said so. */
  readonly hasEnded: boolean
  /** Whether the server has said that nothing follows. */
  readonly isDone: boolean
  /** Whether nothing that may still come can change it. */
  readonly isOver: boolean
  /** Whether the model has thought for as long as it may, and said nothing. */
  readonly isThoughtOnly: boolean
  /** Whether it may be a thought whose end its limit has cut off, and nothing is known of how the model thinks. */
  readonly mayBeThought: boolean
  /** @throws TalkingHeadsError `model-bad-answer` where nothing or only a part has come, `model-overflow` where the window ended it */
  completion(): Completion
}

/** What an answer was asked for with. */
export interface Asked extends Pick<ModelRequest, 'maxTokens' | 'stop'> {
  /** What the limit was raised by for thoughts. */
  readonly roomTokens: number
  /** The model's window, where it is known. */
  readonly windowTokens?: number | undefined
}

export function startAnswer(asked: Asked, thinking: Thinking): Answer {
  const text = startText(asked, thinking, asked.roomTokens)
  const allowed = asked.maxTokens + asked.roomTokens
  let finish: string | undefined
  let hasCome = false
  let isOfTheForm = false
  let hasEnded = false
  let isDone = false
  let hasThought = false
  let usage: Completion['usage'] = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }
  const logprobs: TokenLogprobs[] = []

  const serversReason = () => finishReasonOf(finish ?? 'stop')
  const reason = () => (text.isCut ? 'length' : text.isWhole ? 'stop' : serversReason())
  const isThoughtOnly = () =>
    reason() === 'length' && text.text.trim() === '' && (hasThought || text.isThoughtOnly)

  return {
    take(value) {
      // What comes behind the end is a server's mistake, not the god's words.
      if (isDone || value === done) {
        isDone = true
        hasEnded = true
        return undefined
      }
      const chunk = readChunk(value)
      hasCome = true
      isOfTheForm ||= chunk.isOfTheForm
      usage = chunk.usage ?? usage
      hasThought ||= chunk.thoughtTokens > 0
      if (hasThought) thinking.hasThought()
      text.addThought(chunk.thought)
      const shown = text.add(chunk.text)
      logprobs.push(...chunk.logprobs)
      finish = chunk.finish ?? finish
      hasEnded ||= finish !== undefined || chunk.isLast
      return chunk.text !== '' || chunk.thought !== '' ? shown : undefined
    },
    end: () => text.end(serversReason() === 'length' ? 'length' : 'stop'),
    get isWhole() {
      return hasEnded || text.isWhole
    },
    get hasEnded() {
      return hasEnded
    },
    get isDone() {
      return isDone
    },
    get isOver() {
      return text.isOver
    },
    get isThoughtOnly() {
      return isThoughtOnly()
    },
    get mayBeThought() {
      return serversReason() === 'length' && text.mayBeThought
    },
    completion() {
      if (hasCome && !isOfTheForm) throw otherJson()
      if (!hasEnded && !text.isWhole) throw badAnswer('the answer broke off before its end')
      if (/^(?:error|abort|network_error)/i.test(finish ?? '') && !text.isWhole)
        throw badAnswer(`the model gave up in the middle of its answer (finish reason "${finish}")`)
      if (!text.isWhole && reason() === 'length' && isWindowFull(usage, allowed, asked.windowTokens))
        throw windowFull(usage, allowed)
      if (text.text.trim() === '') throw nothing(isThoughtOnly(), finish, allowed)
      const said = logprobsFrom(logprobs, text.from)
      return {
        text: text.text,
        finishReason: reason(),
        usage,
        ...(said.length > 0 && { logprobs: said }),
      }
    },
  }
}

/** The words of several servers for the same. */
function finishReasonOf(reason: string): Completion['finishReason'] {
  if (/^(?:stop|end|eos|complete|done|finish)/i.test(reason)) return 'stop'
  if (/length|max_?tokens|limit/i.test(reason)) return 'length'
  return /filter|safety|blocked|prohibited|recitation/i.test(reason) ? 'content-filter' : 'other'
}

function nothing(isThoughtOnly: boolean, finish: string | undefined, allowed: number): TalkingHeadsError {
  if (isThoughtOnly)
    return badAnswer(
      `the model thought for all of its ${allowed} tokens and said nothing; allow it more thoughtTokens, or switch its thoughts off`,
    )
  return badAnswer(`the model answered nothing (finish reason "${finish ?? 'none'}")`)
}

const otherJson = () =>
  new TalkingHeadsError(
    'model-misconfigured',
    'the base URL answers with JSON that is no chat completion; correct the base URL (most servers want it to end in /v1)',
  )

/** Tokens of a template, and a last one, may be counted or not. */
const margin = 16

/** An answer that ends for length before its limit was ended by its window, or by a lower limit of the server's. */
function isWindowFull(
  { promptTokens, completionTokens }: Completion['usage'],
  allowed: number,
  windowTokens: number | undefined,
): boolean {
  if (completionTokens === 0 || completionTokens >= allowed) return false
  return windowTokens === undefined || promptTokens + completionTokens + margin >= windowTokens
}

function windowFull(
  { promptTokens, completionTokens }: Completion['usage'],
  allowed: number,
): TalkingHeadsError {
  return new TalkingHeadsError(
    'model-overflow',
    `the model's window ended its answer after ${completionTokens} of ${allowed} tokens, behind a prompt of ${promptTokens}: send fewer lines, or give the server a larger window`,
  )
}

/** Log-probabilities of the answer alone, without those of the thoughts before it. */
function logprobsFrom(logprobs: readonly TokenLogprobs[], from: number): readonly TokenLogprobs[] {
  let left = from
  return logprobs.filter(({ token }) => {
    const isAnswer = left <= 0
    left -= token.length
    return isAnswer
  })
}
