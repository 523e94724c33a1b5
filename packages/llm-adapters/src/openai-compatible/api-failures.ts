import { TalkingHeadsError } from '@talking-heads/core'
import { APIConnectionTimeoutError, APIError } from 'openai'
import {
  badAnswer,
  type CallContext,
  fromConnection,
  fromMiddle,
  fromStatus,
  inShort,
  ownError,
} from '../failures.ts'

/** Any failure of the API's client, as one of ours: the code says what to do, the message which setting to look at. */
export function asModelError(error: unknown, context: CallContext): TalkingHeadsError {
  const own = ownError(error)
  if (own) return own
  if (error instanceof APIConnectionTimeoutError) {
    return new TalkingHeadsError('model-timeout', `no answer from ${context.where}`, {
      retryable: true,
      cause: error,
    })
  }
  if (error instanceof APIError) {
    const status = error.status ?? statusInBody(error.error)
    const said = saidBy(error, context)
    if (status !== undefined) {
      return fromStatus({ status, said, header: (name) => error.headers?.get(name), cause: error }, context)
    }
    if (error.error !== undefined) return fromMiddle(said, error)
  }
  if (error instanceof SyntaxError) {
    return badAnswer(
      'the model sent a chunk that is not JSON; try again, or check what the base URL leads to',
      error,
    )
  }
  // The client trips over what it did not expect in a chunk.
  if (error instanceof TypeError && !/terminated|aborted|fetch failed/.test(error.message))
    return badAnswer('the model sent a chunk that is not of the API’s form', error)
  return fromConnection(error, context)
}

/** The name of the parameter that a model refuses, where that is what is wrong and the server says which. */
export function refusedParameter(error: unknown): string | undefined {
  if (!(error instanceof APIError) || error.status !== 400) return undefined
  const isRefusal = error.code === 'unsupported_parameter' || error.code === 'unsupported_value'
  return isRefusal && typeof error.param === 'string' ? error.param : undefined
}

function saidBy(error: APIError, context: CallContext): string {
  const parts = [error.code, error.type, error.message].filter((part) => typeof part === 'string')
  return inShort(parts.join(' '), context)
}

function statusInBody(body: unknown): number | undefined {
  const code = typeof body === 'object' && body !== null && 'code' in body ? Number(body.code) : Number.NaN
  return code >= 400 && code < 600 ? code : undefined
}
