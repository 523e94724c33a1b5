import type { Completion, TokenLogprobs } from '@talking-heads/core'
import { badAnswer } from '../failures.ts'

/** What one chunk of a stream brings, or a whole answer. */
export interface Chunk {
  readonly text: string
  /** What a model thought, where the server tells it apart from what it says. */
  readonly thought: string
  /** Why the answer has ended, in the server's word. */
  readonly finish: string | undefined
  readonly usage: Completion['usage'] | undefined
  /** Tokens spent on thoughts, where the server counts them. */
  readonly thoughtTokens: number
  readonly logprobs: readonly TokenLogprobs[]
  /** Whether it stands for the end: a whole answer, or the token counts alone. */
  readonly isLast: boolean
  /** Whether it is of the API at all. */
  readonly isOfTheForm: boolean
}

/**
 * Reads a chunk as it came over the wire, where anything may come.
 *
 * @throws TalkingHeadsError `model-bad-answer` where it is not of the API's form, or speaks as somebody else
 */
export function readChunk(value: unknown): Chunk {
  const choice = first(member(value, 'choices'))
  const whole = member(choice, 'message')
  const delta = member(choice, 'delta') ?? whole
  const role = member(delta, 'role')
  if (role && role !== 'assistant')
    throw badAnswer(`the model answered in the role "${String(role)}", not as assistant`)
  const content = member(delta, 'content') ?? member(choice, 'text')
  const usage = usageOf(value)
  return {
    text: textIn(content, isSaid),
    thought: thoughtIn(delta) + textIn(content, isThought),
    finish: finishIn(member(choice, 'finish_reason')),
    usage,
    thoughtTokens: count(
      member(member(member(value, 'usage'), 'completion_tokens_details'), 'reasoning_tokens'),
    ),
    logprobs: list(member(member(choice, 'logprobs'), 'content')).flatMap(logprobsOf),
    isOfTheForm: isObject(value) && 'choices' in value,
    isLast: (choice === undefined && usage !== undefined) || (isObject(whole) && delta === whole),
  }
}

/** Some servers put a word there that stands for none, until the end. */
function finishIn(reason: unknown): string | undefined {
  return typeof reason === 'string' && !/^\s*(?:null|none|undefined)?\s*$/i.test(reason)
    ? reason.trim()
    : undefined
}

/** The kinds of parts that content is made of, where it is no text. */
const isSaid = (type: string): boolean => /^(?:output_?)?text$/.test(type)
const isThought = (type: string): boolean => /think|thought|reason|summary/.test(type)

/** The text of content: as it is, or of those of its parts that are of a kind. Parts stand in parts. */
function textIn(content: unknown, isWanted: (type: string) => boolean, depth = 0): string {
  if (typeof content === 'string') return depth > 0 || isWanted('text') ? content : ''
  if (depth > 4 || content === null || content === undefined) return ''
  if (Array.isArray(content)) return content.map((part) => textIn(part, isWanted, depth)).join('')
  if (!isObject(content)) throw badAnswer('the model answered something other than text')
  const type = typeof content.type === 'string' ? content.type.toLowerCase() : 'text'
  if (!isWanted(type)) return ''
  // Within a part that is wanted, all is.
  const inner = content.text ?? content[type] ?? content.thinking ?? content.content ?? content.value
  return textIn(inner, () => true, depth + 1)
}

/** The names under which servers send thoughts; some send the same under two. */
const thoughtNames = ['reasoning_content', 'reasoning', 'thinking', 'reasoning_text', 'thought', 'thoughts']

function thoughtIn(delta: unknown): string {
  for (const name of [...thoughtNames, 'reasoning_details']) {
    const thought = member(delta, name)
    if (typeof thought === 'string' && thought !== '') return thought
    if (isObject(thought)) return textIn(thought, () => true, 1)
  }
  return ''
}

/** llama.cpp's server tells what it took from its cache in `timings` too. */
function usageOf(value: unknown): Chunk['usage'] {
  const usage = member(value, 'usage')
  if (!isObject(usage)) return undefined
  const promptTokens = count(usage.prompt_tokens)
  const cached =
    member(usage.prompt_tokens_details, 'cached_tokens') ?? member(member(value, 'timings'), 'cache_n')
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

/** No call takes as many tokens: a larger count is none. */
const maxTokens = 1e9

type Wire = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Wire => typeof value === 'object' && value !== null
const member = (value: unknown, name: string) => (isObject(value) ? value[name] : undefined)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const first = (value: unknown) => list(value)[0]
const count = (value: unknown) =>
  Number.isInteger(value) && Number(value) <= maxTokens ? Math.max(0, Number(value)) : 0
