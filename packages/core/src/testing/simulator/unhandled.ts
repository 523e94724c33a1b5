/** The part of Node's `process` that tells of promises nobody looked after; other hosts are not asked. */
interface Host {
  readonly process?: {
    on?(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown
    off?(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown
  }
}

/** Calls back for every rejection that nobody handles; the returned function stops it. */
export function watchRejections(listener: (reason: unknown) => void): () => void {
  const { process } = globalThis as Host
  process?.on?.('unhandledRejection', listener)
  return () => {
    process?.off?.('unhandledRejection', listener)
  }
}
