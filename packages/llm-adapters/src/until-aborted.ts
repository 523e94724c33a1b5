import { TalkingHeadsError } from '@talking-heads/core'

/** Settles as `call` does, or rejects with `reason()` as soon as `signal` fires, whatever the call makes of it. */
export async function untilAborted<T>(
  signal: AbortSignal,
  call: Promise<T>,
  reason: () => TalkingHeadsError = aborted,
): Promise<T> {
  let leave = () => {}
  const gone = new Promise<never>((_, reject) => {
    leave = () => reject(reason())
  })
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()
  try {
    return await Promise.race([call, gone])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

export const aborted = () => new TalkingHeadsError('aborted', 'the call to the model was aborted')
