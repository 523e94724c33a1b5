import { TalkingHeadsError } from '@talking-heads/core'

/** Settles as `call` does, or rejects with `reason()` as soon as `signal` fires, whatever the call makes of it. */
export async function untilAborted<T>(
  signal: AbortSignal,
  call: Promise<T>,
  reason: () => TalkingHeadsError = aborted,
): Promise<T> {
  const gone = Promise.withResolvers<never>()
  const leave = () => gone.reject(reason())
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()
  try {
    return await Promise.race([call, gone.promise])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

export const aborted = () => new TalkingHeadsError('aborted', 'the call to the model was aborted')
