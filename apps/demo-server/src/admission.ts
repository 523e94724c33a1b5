import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { SharedLimits } from './shared-limits.ts'

/** Sockets that one address may hold. */
export const maxSockets = 20
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

export interface Rate {
  /** 0: no limit. */
  readonly perSecond: number
  readonly burst: number
}

/** What an address may say: `points` lines in each `duration` s. */
export function addressRate({ perSecond, burst }: Rate): {
  readonly points: number
  readonly duration: number
} {
  // Whole seconds, as Redis counts them.
  const duration = Math.max(1, Math.round(burst / perSecond))
  return { points: Math.ceil(mortalsPerAddress * perSecond * duration), duration }
}

/** Limits by address, sockets at a time and lines: on this server, and, where limits are shared, on all of them. */
export interface Admission {
  /**
   * Counts a socket in; undefined where the address holds too many. The returned function counts it out, once.
   */
  admit(address: string): Promise<(() => void) | undefined>
  /** Counts a line; ms to wait where the address has said too much. */
  throttle(address: string): Promise<number | undefined>
  close(): Promise<void>
}

/**
 * This server's own limits always hold; the shared ones come on top of them, so that without Redis each server
 * limits on its own.
 */
export function createAdmission(rate: Rate, shared?: SharedLimits): Admission {
  const sockets = new Map<string, number>()
  const limiter = rate.perSecond > 0 ? new RateLimiterMemory(addressRate(rate)) : undefined

  const countOut = (address: string) => {
    const left = (sockets.get(address) ?? 1) - 1
    if (left > 0) sockets.set(address, left)
    else sockets.delete(address)
  }

  return {
    async admit(address) {
      const held = sockets.get(address) ?? 0
      if (held >= maxSockets) return undefined
      // Counted before anything is waited for, so that many at once are not all let in.
      sockets.set(address, held + 1)
      const leave = shared && (await shared.enter(address))
      if (shared && !leave) {
        countOut(address)
        return undefined
      }
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        countOut(address)
        leave?.()
      }
    },
    async throttle(address) {
      try {
        await limiter?.consume(address)
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext
        throw refusal
      }
      return limiter && shared?.throttle(address)
    },
    async close() {
      await shared?.close()
    },
  }
}
