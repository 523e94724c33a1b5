import { type ErrorCode, TalkingHeadsError } from '@talking-heads/core'
import {
  badAnswer,
  type CallContext,
  fromConnection,
  fromMiddle,
  fromStatus,
  inShort,
  ownError,
} from '../failures.ts'

/** The SDK's errors by name: its classes may be installed several times, and are not imported here. */
const byName: Readonly<Record<string, ErrorCode>> = {
  AI_LoadAPIKeyError: 'model-misconfigured',
  AI_LoadSettingError: 'model-misconfigured',
  AI_NoSuchModelError: 'model-misconfigured',
  AI_UnsupportedFunctionalityError: 'model-misconfigured',
  AI_InvalidPromptError: 'invalid-input',
  AI_EmptyResponseBodyError: 'model-bad-answer',
  AI_InvalidResponseDataError: 'model-bad-answer',
  AI_JSONParseError: 'model-bad-answer',
  AI_TypeValidationError: 'model-bad-answer',
  AI_NoContentGeneratedError: 'model-bad-answer',
}

/** Any failure of a provider, as one of ours. */
export function asModelError(error: unknown, context: CallContext): TalkingHeadsError {
  const own = ownError(error)
  if (own) return own
  if (!(error instanceof Error)) {
    const words = wordsOf(error)
    return fromMiddle(inShort(words, context), words, error)
  }
  const { name, message } = error
  const text = [message, bodyOf(error)].filter((part) => part !== '').join(' ')
  const said = inShort(text, context)
  const status = 'statusCode' in error ? Number(error.statusCode) : Number.NaN
  if (status >= 400) return fromStatus({ status, said, text, header: headerOf(error), cause: error }, context)
  if (status >= 200) return badAnswer(`${context.where} answered what is no answer: ${said}`, error)
  const code = byName[name]
  if (code === 'model-bad-answer')
    return badAnswer(`${context.where} answered what is no answer: ${said}`, error)
  if (code !== undefined) return new TalkingHeadsError(code, `${context.where}: ${said}`, { cause: error })
  return fromConnection(error, context)
}

/** A server's error in the middle of a stream: an object, a text. */
function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message)
  return JSON.stringify(error) ?? ''
}

function bodyOf(error: Error): string {
  return 'responseBody' in error && typeof error.responseBody === 'string' ? error.responseBody : ''
}

function headerOf(error: Error): (name: string) => string | undefined {
  const headers =
    'responseHeaders' in error ? (error.responseHeaders as Record<string, string> | undefined) : undefined
  return (name) => headers?.[name]
}
