import { TalkingHeadsError } from '@talking-heads/core'
import { APIConnectionTimeoutError, APIError } from 'openai'

const overflow =
  /context[_ ](?:length|size|window)|exceed_context_size|maximum context|prompt is too long|too many tokens|exceeds? the (?:available|model'?s?) context/i
const noChat =
  /does not support chat|not a chat model|chat[ _]template is (?:no longer allowed|not|required)|must provide a chat template/i
const noQuota = /insufficient_quota|exceeded your current quota|billing/i
/** Codes of a TLS handshake that no repetition will mend. */
const tls = /^(?:EPROTO|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_VERIFY)/

/** Where the failure happened, for its message. */
export interface CallContext {
  readonly baseUrl: string
  readonly model?: string
  readonly apiKey?: string | undefined
}

/** Any failure of a call, as one of ours: the code says what to do, the message which setting to look at. */
export function asModelError(error: unknown, context: CallContext): TalkingHeadsError {
  const own = ownError(error)
  if (own) return own
  if (error instanceof APIConnectionTimeoutError) {
    return new TalkingHeadsError('model-timeout', `no answer from ${context.baseUrl}`, {
      retryable: true,
      cause: error,
    })
  }
  if (error instanceof APIError) {
    const status = error.status ?? statusInBody(error.error)
    if (status !== undefined) return fromStatus(status, error, context)
    if (error.error !== undefined) return fromBody(error, context)
  }
  if (error instanceof SyntaxError) {
    return badAnswer(
      'the model sent a chunk that is not JSON; try again, or check what the base URL leads to',
      error,
    )
  }
  return fromConnection(error, context)
}

/** The name of the parameter that a model refuses, where that is what is wrong and the server says which. */
export function refusedParameter(error: unknown): string | undefined {
  if (!(error instanceof APIError) || error.status !== 400) return undefined
  const isRefusal = error.code === 'unsupported_parameter' || error.code === 'unsupported_value'
  return isRefusal && typeof error.param === 'string' ? error.param : undefined
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

function fromStatus(status: number, error: APIError, context: CallContext): TalkingHeadsError {
  const said = saidBy(error, context)
  const misconfigured = (message: string) =>
    new TalkingHeadsError('model-misconfigured', message, { cause: error })
  const tooLong =
    status === 413 || ((status === 400 || status === 422 || status === 500) && overflow.test(said))
  if (tooLong) return tooLongPrompt(said, error)
  if (status === 401 || status === 403) {
    const key = context.apiKey === undefined ? 'set the API key' : 'check the API key'
    return misconfigured(`${context.baseUrl} refuses access (${status}): ${key}${quoted(said)}`)
  }
  if (status < 500 && noChat.test(said)) {
    const model = context.model === undefined ? 'this model' : `the model "${context.model}"`
    return misconfigured(`${model} only completes text: set a chat or instruct model${quoted(said)}`)
  }
  if (status === 404 && context.model !== undefined) {
    return misconfigured(
      `${context.baseUrl} knows no model "${context.model}" or is not where the API begins (404): check the model's name and the base URL${quoted(said)}`,
    )
  }
  if (status === 429 && noQuota.test(said)) {
    return new TalkingHeadsError(
      'model-unavailable',
      `the account behind the API key has no quota left${quoted(said)}`,
      {
        cause: error,
      },
    )
  }
  if (status >= 500 || status === 408 || status === 409 || status === 425 || status === 429) {
    const retryAfterMs = retryAfter(error.headers)
    const message = `${context.baseUrl} cannot answer just now (${status})${quoted(said)}`
    return new TalkingHeadsError('model-unavailable', message, {
      retryable: true,
      cause: error,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    })
  }
  return misconfigured(
    `${context.baseUrl} refuses the request (${status}): check the base URL, the model's name and the dialect${quoted(said)}`,
  )
}

/** An error sent in the middle of a stream carries no status. */
function fromBody(error: APIError, context: CallContext): TalkingHeadsError {
  const said = saidBy(error, context)
  if (overflow.test(said)) return tooLongPrompt(said, error)
  return new TalkingHeadsError(
    'model-unavailable',
    `the model gave up in the middle of its answer${quoted(said)}`,
    {
      retryable: true,
      cause: error,
    },
  )
}

function tooLongPrompt(said: string, cause: unknown): TalkingHeadsError {
  return new TalkingHeadsError(
    'model-overflow',
    `the prompt exceeds the model's context window: send fewer lines, or give the server a larger window${quoted(said)}`,
    { cause },
  )
}

function fromConnection(error: unknown, { baseUrl }: CallContext): TalkingHeadsError {
  const code = codeOf(error)
  if (code !== undefined && tls.test(code)) {
    const message = `no secure connection to ${baseUrl} (${code}): check whether the base URL begins with http or https`
    return new TalkingHeadsError('model-misconfigured', message, { cause: error })
  }
  if (error instanceof TypeError && /terminated|aborted/.test(error.message)) {
    return badAnswer('the connection broke in the middle of the answer', error)
  }
  const why = code === undefined ? '' : ` (${code})`
  const message = `no connection to ${baseUrl}${why}: is the server running, and is the base URL right?`
  return new TalkingHeadsError('model-unavailable', message, { retryable: true, cause: error })
}

/** `Retry-After` comes as seconds or as a date; some servers give ms beside it. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (ms >= 0) return ms
  const value = headers?.get('retry-after')
  if (!value) return undefined
  const afterMs = Number.isNaN(Number(value)) ? Date.parse(value) - Date.now() : Number(value) * 1000
  return Number.isFinite(afterMs) ? Math.max(0, afterMs) : undefined
}

/** What the server said, on one line, short, and without the key it may have quoted. */
function saidBy(error: APIError, { apiKey }: CallContext): string {
  const text = [error.code, error.type, error.message].filter((part) => typeof part === 'string').join(' ')
  const safe = apiKey ? text.replaceAll(apiKey, '…') : text
  return safe.replace(/\s+/g, ' ').slice(0, 300)
}

function quoted(said: string): string {
  return said === '' ? '' : `. It said: ${said}`
}

function statusInBody(body: unknown): number | undefined {
  const code = typeof body === 'object' && body !== null && 'code' in body ? Number(body.code) : Number.NaN
  return code >= 400 && code < 600 ? code : undefined
}

/** The client wraps what its fetch throws: ours may lie some causes deep. */
function ownError(error: unknown): TalkingHeadsError | undefined {
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
