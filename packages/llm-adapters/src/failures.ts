import { TalkingHeadsError } from '@talking-heads/core'
import { hideSecrets } from './hide-secrets.ts'

const overflow =
  /context[_ ](?:length|size|window)|exceed_context_size|maximum context|prompt is too long|too many tokens|exceeds? the (?:available|model'?s?) context/i
const noChat =
  /does not support chat|not a chat model|chat[ _]template is (?:no longer allowed|not|required)|must provide a chat template/i
/** llama.cpp's slots share one window: another call has taken what this one needed. */
const shortage = /context size has been exceeded/i
/** A server takes thoughts and calls of tools out of what a model says, and this was not of the form that it expects. */
const unreadable =
  /output_parse_failed|(?:output|response|generation)\b.{0,40}\b(?:does not match the expected|could not be parsed)|failed to parse\b.{0,40}\b(?:output|response|generation)|unexpected tokens? .{0,60}message header/i
const emptyAccount =
  /insufficient[_ ](?:quota|balance|funds|credits?)|credit balance is too low|out of credits|exceeded your current quota|billing/i
/** A limit of so much a time passes by itself, whatever else is said of quotas and plans. */
const perTime =
  /per[ _-]?(?:second|minute|hour|day)|\b[rt]p[smd]\b|resource_?exhausted|rate[ _-]?limit|too many requests|throttl|retry_?delay|(?:retry|try again) (?:in|after)/i
const perShortTime = /per[ _-]?(?:second|minute)/i
/** Codes of a TLS handshake that no repetition will mend. */
const tls = /^(?:EPROTO|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_VERIFY)/

/** Where a failure happened, for its message. */
export interface CallContext {
  /** An address, or a provider's name. */
  readonly where: string
  readonly model?: string | undefined
  readonly apiKey?: string | undefined
  /** Whether the base URL holds user and password. */
  readonly hasPassword?: boolean
  /** What a server may quote and nobody is to read, besides the key. */
  readonly secrets?: readonly string[]
}

/** What a server answered instead of an answer. */
export interface Refusal {
  readonly status: number
  /** Its words, on one line and short. */
  readonly said: string
  /** All that it said, as it came. */
  readonly text: string
  readonly header: (name: string) => string | null | undefined
  readonly cause: unknown
}

/** The answer broke off, or is none. */
export function badAnswer(message: string, cause?: unknown): TalkingHeadsError {
  return new TalkingHeadsError('model-bad-answer', message, { retryable: true, cause })
}

/** The server is there, but this is no API. */
export function pageInsteadOfApi(): TalkingHeadsError {
  return new TalkingHeadsError(
    'model-misconfigured',
    'the base URL answers with a web page; correct the base URL (most servers want it to end in /v1)',
  )
}

/** A status that is no success, as one of ours. */
export function fromStatus(refusal: Refusal, context: CallContext): TalkingHeadsError {
  const { status, said, text, cause } = refusal
  const misconfigured = (message: string) => new TalkingHeadsError('model-misconfigured', message, { cause })
  if (isOverflow(status, text)) return tooLongPrompt(said, cause)
  if ((status >= 500 || status === 400) && unreadable.test(text)) return unreadableAnswer(said, cause)
  if (isEmptyAccount(refusal)) {
    const message = `the account behind the API key has no quota left${quoted(said)}`
    return new TalkingHeadsError('model-unavailable', message, { cause })
  }
  if (status === 401 || status === 403) {
    return misconfigured(`${context.where} refuses access (${status}): ${remedyFor(context)}${quoted(said)}`)
  }
  if (status < 500 && noChat.test(text)) {
    const model = context.model === undefined ? 'this model' : `the model "${context.model}"`
    return misconfigured(`${model} only completes text: set a chat or instruct model${quoted(said)}`)
  }
  if (status === 404 && context.model !== undefined) {
    return misconfigured(
      `${context.where} knows no model "${context.model}" or is not where the API begins (404): check the model's name and the base URL, which most servers want to end in /v1${quoted(said)}`,
    )
  }
  if (status >= 500 || status === 408 || status === 409 || status === 425 || status === 429) {
    const retryAfterMs = retryAfter(refusal)
    const message = `${context.where} cannot answer just now (${status})${quoted(said)}`
    return new TalkingHeadsError('model-unavailable', message, {
      retryable: true,
      cause,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    })
  }
  return misconfigured(
    `${context.where} refuses the request (${status}): check the base URL, which most servers want to end in /v1, the model's name and the dialect${quoted(said)}`,
  )
}

function remedyFor({ apiKey, hasPassword = false }: CallContext): string {
  if (apiKey !== undefined) return 'check the API key'
  return hasPassword ? 'check user and password in the base URL' : 'set the API key'
}

/** Whether a prompt was too long for the model, which is no fault of the request's form. */
export function isOverflow(status: number, text: string): boolean {
  if (status >= 500 && shortage.test(text)) return false
  return status === 413 || ((status === 400 || status === 422 || status === 500) && overflow.test(text))
}

/** Google speaks of quota and billing at every limit of a minute, OpenAI where nothing is paid any more. */
function isEmptyAccount({ status, text, header }: Refusal): boolean {
  if (status === 402) return true
  if (status !== 429 && status !== 400 && status !== 403) return false
  if (/insufficient_quota/i.test(text)) return !perShortTime.test(text)
  return emptyAccount.test(text) && !perTime.test(text) && header('retry-after') == null
}

/** An error that carries no status, sent where an answer should be. */
export function fromMiddle(said: string, text: string, cause: unknown): TalkingHeadsError {
  if (overflow.test(text) && !shortage.test(text)) return tooLongPrompt(said, cause)
  if (unreadable.test(text)) return unreadableAnswer(said, cause)
  return new TalkingHeadsError(
    'model-unavailable',
    `the model gave up in the middle of its answer${quoted(said)}`,
    { retryable: true, cause },
  )
}

const unreadableAnswer = (said: string, cause: unknown): TalkingHeadsError =>
  badAnswer(
    `the server could not read what the model answered: see that its chat template is the model's own${quoted(said)}`,
    cause,
  )

function tooLongPrompt(said: string, cause: unknown): TalkingHeadsError {
  return new TalkingHeadsError(
    'model-overflow',
    `the prompt exceeds the model's context window: send fewer lines, or give the server a larger window${quoted(said)}`,
    { cause },
  )
}

/** A call that brought no answer at all. */
export function fromConnection(error: unknown, { where }: CallContext): TalkingHeadsError {
  const code = codeOf(error)
  if (code !== undefined && tls.test(code)) {
    const message = `no secure connection to ${where} (${code}): check whether the base URL begins with http or https`
    return new TalkingHeadsError('model-misconfigured', message, { cause: error })
  }
  if (error instanceof TypeError && /terminated|aborted/.test(error.message)) {
    return badAnswer('the connection broke in the middle of the answer', error)
  }
  const why = code === undefined ? '' : ` (${code})`
  const message = `no connection to ${where}${why}: is the server running, and is the base URL right?`
  return new TalkingHeadsError('model-unavailable', message, { retryable: true, cause: error })
}

/** No server is believed that wants to be left alone for longer, in ms. */
const maxRetryAfterMs = 86_400_000

/** `Retry-After` comes as seconds or as a date; some servers give ms beside it, others say it in their words. */
function retryAfter({ header, text }: Refusal): number | undefined {
  const value = header('retry-after')
  const ms = [
    numberOf(header('retry-after-ms')),
    numberOf(value) * 1_000,
    value ? Date.parse(value) - Date.now() : Number.NaN,
    saidDelay(text),
  ].find((each) => !Number.isNaN(each))
  return ms === undefined ? undefined : Math.min(maxRetryAfterMs, Math.max(0, ms))
}

const numberOf = (text: string | null | undefined): number => (text?.trim() ? Number(text) : Number.NaN)

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/** "Please try again in 1m20.5s", `"retryDelay": "34s"` */
function saidDelay(text: string): number {
  const [, delay = ''] =
    /(?:(?:retry|try again) (?:in|after)|retry_?delay"?:)\s{0,4}"?((?:\d{1,9}(?:\.\d{1,9})?\s?(?:ms|s|m|h)[a-z]{0,6}\s?){1,3})/i.exec(
      text,
    ) ?? []
  const parts = [...delay.matchAll(/(\d+(?:\.\d+)?)\s?(ms|s|m|h)/gi)]
  return parts.length === 0
    ? Number.NaN
    : parts.reduce((sum, [, count, unit = 's']) => sum + Number(count) * (unitMs[unit.toLowerCase()] ?? 0), 0)
}

/** A server's words, on one line, short, and without the secrets that they may quote. */
export function inShort(text: string, { apiKey = '', secrets = [] }: CallContext): string {
  return hideSecrets(text, [apiKey, ...secrets])
    .replace(/\s+/g, ' ')
    .slice(0, 300)
}

function quoted(said: string): string {
  return said === '' ? '' : `. It said: ${said}`
}

/** Clients wrap what their fetch throws: ours may lie some causes deep. */
export function ownError(error: unknown): TalkingHeadsError | undefined {
  for (const link of chain(error)) if (TalkingHeadsError.is(link)) return link
  return undefined
}

function codeOf(error: unknown): string | undefined {
  for (const link of chain(error)) if ('code' in link && typeof link.code === 'string') return link.code
  return undefined
}

function* chain(error: unknown): Generator<Error> {
  let link = error
  for (let depth = 0; depth < 6 && link instanceof Error; depth++) {
    yield link
    link = link.cause
  }
}
