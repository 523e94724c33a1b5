import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { outermost } from './client-address.ts'

/** In a list of allowed origins: every page may connect. */
export const anyOrigin = '*'

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

/**
 * An origin in the one form that origins are compared in: lower case, no default port, no slash at its end. Undefined
 * for what is none: without a scheme, with a path, with a wildcard. Schemes of apps (`capacitor://localhost`) count.
 */
export function parseOrigin(text: string): string | undefined {
  const trimmed = text.trim()
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@*]+\/?$/i.test(trimmed) || !URL.canParse(trimmed)) return undefined
  const { protocol, origin, host } = new URL(trimmed)
  // A page's origin is never that of a socket: listed, it would match nothing.
  if (protocol === 'ws:' || protocol === 'wss:') return undefined
  return protocol in defaultPorts ? origin : `${protocol}//${host.toLowerCase()}`
}

export interface OriginRules {
  /** As {@link parseOrigin} writes them, or {@link anyOrigin}. */
  readonly allowed: ReadonlySet<string>
  /** Proxies whose `X-Forwarded-Host` and `-Proto` are believed. */
  readonly trustProxy: number
}

/** Whether who asks may connect: no page at all (no Origin), a page of this very server, or one that is listed. */
export function isAllowedOrigin(request: IncomingMessage, { allowed, trustProxy }: OriginRules): boolean {
  const { origin } = request.headers
  if (origin === undefined || allowed.has(anyOrigin)) return true
  const parsed = parseOrigin(origin)
  if (parsed === undefined) return false
  return allowed.has(parsed) || isOwnPage(new URL(parsed), request, trustProxy)
}

/**
 * Scheme, host and port are compared as far as this end of the wire knows its own: whoever ends TLS in front of it may
 * have said nothing of the scheme, and may have dropped the port from `Host`.
 */
function isOwnPage(page: URL, { headers, socket }: IncomingMessage, trustProxy: number): boolean {
  const forwardedHost = outermost(headers['x-forwarded-host'], trustProxy)
  const forwardedScheme = outermost(headers['x-forwarded-proto'], trustProxy)
  const isForwarded = forwardedHost !== undefined || forwardedScheme !== undefined
  const host = parseHost(forwardedHost ?? headers.host ?? '')
  if (!host || host.name !== page.hostname || !(page.protocol in defaultPorts)) return false

  const isEncrypted = 'encrypted' in socket && socket.encrypted === true
  const ownScheme = isEncrypted ? 'https:' : 'http:'
  // Browsers leave out the port that a scheme has anyway.
  const askedPort = host.port ?? (page.protocol === ownScheme ? defaultPorts[ownScheme] : undefined)
  // Asked for by the very port that it listens on: nobody stands in between.
  const isDirect = !isForwarded && askedPort === socket.localPort
  // A name that its owner made lead to this machine (DNS rebinding): such a page calls itself our own.
  if (isDirect && isLoopback(socket.remoteAddress) && isPublicName(host.name)) return false
  const scheme =
    forwardedScheme !== undefined
      ? schemeOf(forwardedScheme)
      : isEncrypted || isDirect
        ? ownScheme
        : undefined
  if (scheme !== undefined && scheme !== page.protocol) return false

  const pagePort = page.port === '' ? defaultPorts[page.protocol] : Number(page.port)
  if (host.port !== undefined) return host.port === pagePort
  const endsTlsElsewhere = page.protocol === 'https:' && !isEncrypted
  return isForwarded || endsTlsElsewhere || page.port === ''
}

function parseHost(text: string): { readonly name: string; readonly port: number | undefined } | undefined {
  const [, name, port] = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]\\]+)(?::(\d+))?$/i.exec(text) ?? []
  if (name === undefined || !URL.canParse(`http://${name}`)) return undefined
  return { name: new URL(`http://${name}`).hostname, port: port === undefined ? undefined : Number(port) }
}

/** Some proxies name the scheme of the socket, `wss`. */
const schemeOf = (name: string) => (/^(https|wss)$/i.test(name) ? 'https:' : 'http:')

const isLoopback = (address = '') => /^(::ffff:)?127\./.test(address) || address === '::1'
/** One that anybody could own: no number, no name of this machine, with a dot. */
const isPublicName = (name: string) => name.includes('.') && !name.endsWith('.localhost') && isIP(name) === 0
