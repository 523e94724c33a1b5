import { TalkingHeadsError } from '@talking-heads/core'
import { APIConnectionTimeoutError } from 'openai'
import { type CallContext, fromConnection, fromMiddle, fromStatus, inShort, ownError } from '../failures.ts'
import { ServerRefusal, textOf, wordsOf } from './refusal.ts'

/** Any failure of a call, as one of ours: the code says what to do, the message which setting to look at. */
export function asModelError(error: unknown, context: CallContext): TalkingHeadsError {
  const own = ownError(error)
  if (own) return own
  if (error instanceof APIConnectionTimeoutError) {
    return new TalkingHeadsError('model-timeout', `no answer from ${context.where}`, {
      retryable: true,
      cause: error,
    })
  }
  const refusal = refusalOf(error)
  if (!refusal) return fromConnection(error, context)
  const { status, body } = refusal
  const said = inShort(wordsOf(body), context)
  const header = (name: string) => refusal.header(name)
  const text = textOf(body)
  return status === undefined
    ? fromMiddle(said, text, refusal)
    : fromStatus({ status, said, text, header, cause: refusal }, context)
}

/** The client wraps what its fetch throws. */
export function refusalOf(error: unknown): ServerRefusal | undefined {
  if (error instanceof ServerRefusal) return error
  return error instanceof Error && error.cause instanceof ServerRefusal ? error.cause : undefined
}
