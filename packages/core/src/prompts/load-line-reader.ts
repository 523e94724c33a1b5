import type * as LineReading from './line-reader.ts'

let loading: Promise<typeof LineReading> | undefined

/**
 * The reading of answers, with all that models say out of character in fifteen languages, is large: it is loaded when
 * the first room is opened, so that those who only read logs or speak with a server need not have it.
 */
export async function loadLineReader(): Promise<typeof LineReading> {
  loading ??= import('./line-reader.ts')
  try {
    return await loading
  } catch (cause) {
    // A page that was offline may be online the next time.
    loading = undefined
    throw cause
  }
}
