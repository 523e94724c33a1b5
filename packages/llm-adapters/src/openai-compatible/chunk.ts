import type { Completion, TokenLogprobs } from '@talking-heads/core'
import { badAnswer } from '../failures.ts'

/** What one chunk of a stream brings. */
export interface Chunk {
  readonly text: string
  /** A model that reasons sends that part under another name: it is at work, and says nothing yet. */
  readonly isThinking: boolean
  /** Why the answer has ended, in the server's word. */
  readonly finish: string | undefined
  readonly usage: Completion['usage'] | undefined
  readonly logprobs: readonly TokenLogprobs[]
}

/**
 * Reads a chunk as it came over the wire, where anything may come.
 *
 * @throws TalkingHeadsError `model-bad-answer` where it is not of the API's form, or speaks as somebody else
 */
export function readChunk(value: unknown): Chunk {
  if (!isObject(value)) throw badAnswer('the model sent a chunk that is no object')
  const choice = first(value.choices)
  const delta = member(choice, 'delta')
  const role = member(delta, 'role')
  if (role && role !== 'assistant')
    throw badAnswer(`the model answered in the role "${String(role)}", not as assistant`)
  const content = member(delta, 'content') ?? ''
  if (typeof content !== 'string') throw badAnswer('the model answered something other than text')
  const finish = member(choice, 'finish_reason')
  return {
    text: content,
    isThinking: isObject(delta) && ('reasoning_content' in delta || 'reasoning' in delta),
    finish: typeof finish === 'string' ? finish : undefined,
    usage: usageOf(value),
    logprobs: list(member(member(choice, 'logprobs'), 'content')).flatMap(logprobsOf),
  }
}

/** llama.cpp's server tells what it took from its cache in `timings` too. */
function usageOf({ usage, timings }: Wire): Chunk['usage'] {
  if (!isObject(usage)) return undefined
  const promptTokens = count(usage.prompt_tokens)
  const cached = member(usage.prompt_tokens_details, 'cached_tokens') ?? member(timings, 'cache_n')
  return {
    promptTokens,
    cachedPromptTokens: Math.min(promptTokens, count(cached)),
    completionTokens: count(usage.completion_tokens),
  }
}

function logprobsOf(value: unknown): TokenLogprobs[] {
  return scored(value).map((one) => ({ ...one, top: list(member(value, 'top_logprobs')).flatMap(scored) }))
}

/** A token with its logarithm; rounding may have lifted a certainty above 0. */
function scored(value: unknown): { readonly token: string; readonly logprob: number }[] {
  const token = member(value, 'token')
  const logprob = member(value, 'logprob')
  return typeof token === 'string' && typeof logprob === 'number'
    ? [{ token, logprob: Math.min(0, logprob) }]
    : []
}

type Wire = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Wire => typeof value === 'object' && value !== null
const member = (value: unknown, name: string) => (isObject(value) ? value[name] : undefined)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const first = (value: unknown) => list(value)[0]
const count = (value: unknown) => (Number.isInteger(value) ? Math.max(0, Number(value)) : 0)
