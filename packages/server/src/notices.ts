import type { IncomingMessage } from 'node:http'

/** What an operator may want to know of who knocks. None of it is a failure of the server. */
export type ServerNotice =
  /**
   * A page of another origin was turned away: if it is yours, list it in `allowedOrigins`. Told once for each origin,
   * of a hundred at most. `host` is what the request asked for.
   */
  | { readonly type: 'foreign-origin'; readonly origin: string; readonly host: string | undefined }
  /** An address holds as many sockets as it may; another one was sent away for now. */
  | { readonly type: 'crowded'; readonly address: string }
  /**
   * A request bears `X-Forwarded-For` while `trustProxy` is 0: behind a proxy, all people then share the proxy's
   * address and with it one address's limits. Told once.
   */
  | { readonly type: 'proxy-not-trusted' }
  /** A connection broke, or its client broke the protocol. It is closed. */
  | { readonly type: 'socket-error'; readonly error: Error }

const maxOriginsTold = 100

export function createNotices(tell: (notice: ServerNotice) => void = () => {}) {
  const origins = new Set<string>()
  let isProxyTold = false
  return {
    foreignOrigin({ headers: { origin = '', host } }: IncomingMessage): void {
      if (origins.has(origin) || origins.size >= maxOriginsTold) return
      origins.add(origin)
      tell({ type: 'foreign-origin', origin, host })
    },
    crowded: (address: string) => tell({ type: 'crowded', address }),
    proxyNotTrusted(): void {
      if (!isProxyTold) tell({ type: 'proxy-not-trusted' })
      isProxyTold = true
    },
    socketError: (error: Error) => tell({ type: 'socket-error', error }),
  }
}
