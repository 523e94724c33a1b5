import { type Stats, statSync } from 'node:fs'
import { TalkingHeadsError } from '@talking-heads/core'

/**
 * Remembers which files stand under a database's name, and its write-ahead log's, now. A process goes on writing to
 * files that were deleted or replaced, as if nothing had happened, and all that is gone when it ends.
 *
 * @param file an absolute path
 * @returns throws `store-unavailable`, not retryable, while other files, or none, stand there; costs some microseconds
 */
export function watchFiles(file: string, path: string): () => void {
  const opened = [file, `${file}-wal`].map((name) => ({
    name,
    stats: statSync(name, { throwIfNoEntry: false }),
  }))
  return () => {
    for (const { name, stats } of opened) {
      if (stats && !isSame(stats, statSync(name, { throwIfNoEntry: false })))
        throw gone(path, name === file ? '' : '-wal')
    }
  }
}

const isSame = (one: Stats, other: Stats | undefined): boolean =>
  one.ino === other?.ino && one.dev === other.dev

function gone(path: string, suffix: string): TalkingHeadsError {
  return new TalkingHeadsError(
    'store-unavailable',
    `"${path}${suffix}" was deleted, moved or replaced while it was in use, so nothing more is written: put it back, or start again on what is there now`,
  )
}
