import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Mortal, TalkingHeadsError } from '@talking-heads/core'
import {
  createIdentities,
  type Identities,
  type LobbyOptions,
  type WorkRate,
} from '@talking-heads/core/session'
import type { AddressLimitsOptions, SharedLimits } from './address-limits.ts'
import type { ServerNotice } from './notices.ts'
import { anyOrigin, parseOrigin } from './origin.ts'
import type { Rate } from './token-buckets.ts'

/** What one address may do; of IPv6 one network (/64). Households, schools and offices share an address. */
export interface LimitOptions {
  /** Sockets at a time; one more is sent away with `bye crowded` and comes back later. 0: no limit. Default 20. */
  readonly socketsPerAddress?: number
  /** Lines of all its people together. Default: ten times what the first room lets one person say. */
  readonly linesPerAddress?: Rate
  /**
   * What all its sockets together may ask for, connections included; who asks for more waits. Default 1,000 units a
   * second, 2,000 at once: a tenth of a core; no limit where `socketsPerAddress` is 0, since then it is nobody's own.
   */
  readonly workPerAddress?: WorkRate
  /** Counts that this server keeps together with others, on top of its own. Yours to close. Default: none. */
  readonly shared?: SharedLimits
}

export interface RoomServerOptions extends Omit<LobbyOptions, 'identities'> {
  /**
   * Who people are: the accounts that you have, or anonymous ones by `await createIdentities(SECRET)` of
   * `@talking-heads/core/session`. Default: anonymous ones, signed with a secret that is drawn when the process starts;
   * nobody is then known again after a restart, nor by another server.
   */
  readonly identities?: Identities
  /**
   * Who somebody is by what the upgrade brings, such as the cookie of your site; asked at the hello. Where it resolves
   * to undefined, `identities` are asked. A rejection with `not-allowed` is told to the client, which then gives up.
   */
  readonly authenticate?: (request: IncomingMessage) => Promise<Mortal | undefined>
  /**
   * Origins of pages that may connect besides those that this server itself is asked for: `https://app.example.org`,
   * with its port unless that is the default one; `*` lets every page in. Programs, which send no Origin, always may.
   */
  readonly allowedOrigins?: readonly string[]
  /**
   * How many proxies in front of this server are trusted: that many entries of `X-Forwarded-For`, `-Host` and `-Proto`
   * are believed. Default 0: none, and all who come through a proxy count as one address.
   */
  readonly trustProxy?: number
  readonly limits?: LimitOptions
  /**
   * Each connection is pinged this often, in ms, and cut where the last ping was not answered by the next. Default
   * 22,500: common proxies drop what is silent for 30 s.
   */
  readonly pingEveryMs?: number
  readonly onNotice?: (notice: ServerNotice) => void
}

/** An address may say this many times what one person may. */
const peoplePerAddress = 10
const defaultWork: WorkRate = { perSecond: 1_000, burst: 2_000 }
const noLimit: WorkRate = { perSecond: 0, burst: 1 }

interface ResolvedOptions extends Omit<RoomServerOptions, 'allowedOrigins' | 'limits'> {
  readonly identities: Identities
  readonly allowedOrigins: ReadonlySet<string>
  readonly trustProxy: number
  readonly limits: Omit<AddressLimitsOptions, 'clock' | 'onProblem'>
  readonly pingEveryMs: number
}

/** @throws TalkingHeadsError `invalid-input` */
export function resolveOptions(options: RoomServerOptions): ResolvedOptions {
  const { rooms, trustProxy = 0, pingEveryMs = 22_500, limits = {} } = options
  const [first] = rooms
  if (!first) fail('rooms is empty; give at least one')
  const { perSecond, burst } = first.tuning.lines
  const {
    socketsPerAddress = 20,
    linesPerAddress = { perSecond: peoplePerAddress * perSecond, burst: peoplePerAddress * burst },
    workPerAddress = socketsPerAddress === 0 ? noLimit : defaultWork,
    shared,
  } = limits
  count('trustProxy', trustProxy)
  count('limits.socketsPerAddress', socketsPerAddress)
  checkRate('limits.linesPerAddress', linesPerAddress)
  checkRate('limits.workPerAddress', workPerAddress)
  if (!(pingEveryMs > 0)) fail(`pingEveryMs is ${pingEveryMs}; it takes ms above 0`)
  return {
    ...options,
    identities: options.identities ?? drawnIdentities(),
    allowedOrigins: originsOf(options.allowedOrigins ?? []),
    trustProxy,
    limits: { socketsPerAddress, linesPerAddress, workPerAddress, shared },
    pingEveryMs,
  }
}

function originsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.map(
      (text) =>
        (text === anyOrigin ? anyOrigin : parseOrigin(text)) ??
        fail(
          `allowedOrigins holds ${JSON.stringify(text)}; it takes origins such as https://app.example.org, or *`,
        ),
    ),
  )
}

/** The secret is never told: who was somebody before a restart is somebody else after it. */
function drawnIdentities(): Identities {
  const drawn = createIdentities(randomBytes(32).toString('hex'))
  return { identify: async (hello) => (await drawn).identify(hello) }
}

function checkRate(name: string, { perSecond, burst }: Rate): void {
  if (perSecond >= 0 && burst >= 1) return
  fail(`${name} is ${perSecond}/${burst}; it takes perSecond ≥ 0 and burst ≥ 1`)
}

function count(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) fail(`${name} is ${value}; it takes a whole number from 0 on`)
}

function fail(message: string): never {
  throw new TalkingHeadsError('invalid-input', message)
}
