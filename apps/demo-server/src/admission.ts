import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Sockets that one address may hold. */
const maxSockets = 20
/** An address may say this many times what one mortal may: a household, a school. */
const mortalsPerAddress = 10

/** A request without Origin comes from no browser and is let in; a foreign page is not. */
export function isAllowedOrigin({ headers }: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = headers
  if (origin === undefined || allowed.includes(origin)) return true
  return URL.parse(origin)?.host === host
}

/**
 * The address that a request comes from: the socket's, or, behind `proxies` trusted proxies, the one that the
 * outermost of them saw.
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const seen = [request.socket.remoteAddress ?? 'unknown']
  const forwarded = request.headers['x-forwarded-for']
  const chain = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
    .split(',')
    .map((part) => part.trim())
  seen.unshift(...chain.filter((part) => part !== ''))
  return seen[Math.max(0, seen.length - 1 - proxies)] ?? 'unknown'
}

/** Limits by address, on this server: sockets at a time, and lines. */
export function createAdmission(rate: { readonly perSecond: number; readonly burst: number }) {
  const sockets = new Map<string, number>()
  const points = mortalsPerAddress * rate.burst
  const limiter =
    rate.perSecond > 0 ? new RateLimiterMemory({ points, duration: rate.burst / rate.perSecond }) : undefined

  return {
    /** Counts a socket in; undefined where the address holds too many. The returned function counts it out. */
    admit(address: string): (() => void) | undefined {
      const held = sockets.get(address) ?? 0
      if (held >= maxSockets) return undefined
      sockets.set(address, held + 1)
      return () => {
        const left = (sockets.get(address) ?? 1) - 1
        if (left > 0) sockets.set(address, left)
        else sockets.delete(address)
      }
    },
    /** Counts a line; ms to wait where the address has said too much. */
    async throttle(address: string): Promise<number | undefined> {
      try {
        await limiter?.consume(address)
        return undefined
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext
        throw refusal
      }
    },
  }
}
