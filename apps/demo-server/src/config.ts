import { defaultTuning, shownUrl } from '@talking-heads/core'
import { parseOrigin } from '@talking-heads/server'
import * as z from 'zod'
import { parseBasePath } from './base-path.ts'

const storeUrl = /^(memory:|sqlite:.+|rediss?:\/\/.+|redis-cluster:\/\/.+|redis-sentinel:\/\/.+\/.+)$/s

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A store's address without its password. A file's path is no secret, and may hold what looks like one. */
export function shownStoreUrl(url: string): string {
  return url.startsWith('sqlite:') ? url : shownUrl(url)
}

function asSecret(): string {
  return '(secret)'
}

/** A setting: how it is read, what happens without it, and how `--help` tells of both. */
const settings = {
  HOST: setting(z.string(), { accepted: 'an address to listen on', default: '127.0.0.1' }),
  PORT: setting(integer(0, 65535), {
    accepted: 'a port 0–65535; 0 picks one and prints it',
    default: '3000',
  }),
  STORE_URL: setting(z.string().regex(storeUrl), {
    accepted:
      'memory:, sqlite:PATH, redis://…, rediss://…, redis-cluster://a:1,b:2 or redis-sentinel://a:1,b:2/NAME',
    default: 'sqlite:data/talking-heads.db',
    show: shownStoreUrl,
  }),
  LLM: setting(z.string().regex(/^(auto|openai|oracle|none|llama-cpp:.+)$/), {
    accepted: 'auto, openai, llama-cpp:PATH.gguf, oracle or none (gods stay silent)',
    default: 'auto',
  }),
  LLM_BASE_URL: setting(z.url({ protocol: /^https?$/ }), {
    accepted:
      'an OpenAI-compatible endpoint such as http://127.0.0.1:11434/v1; unset: usual local ports are tried. One that is not ready is waited for',
    show: shownUrl,
  }),
  LLM_API_KEY: setting(z.string(), {
    accepted: 'the key of that endpoint (OPENAI_API_KEY is read too, where LLM_BASE_URL is set)',
    show: asSecret,
  }),
  LLM_MODEL: setting(z.string(), { accepted: 'a model that the endpoint lists; unset: its first' }),
  LLM_MOOD_MODEL: setting(z.string(), { accepted: 'the model that judges moods; unset: LLM_MODEL' }),
  LLM_GENESIS_MODEL: setting(z.string(), { accepted: 'the model that brings forth gods; unset: LLM_MODEL' }),
  LLM_SILENCE_MS: setting(integer(1_000, 600_000), {
    accepted: `ms that a model may be silent, before its answer and within it; unset: 15000 and 10000, and ${defaultTuning.turns.effectLifetimeMs} on this machine or in a private network`,
  }),
  ALLOWED_ORIGINS: setting(z.string().transform(list).pipe(z.array(origin())), {
    accepted:
      'origins of other pages that may connect, such as https://app.example.org, comma-separated; * is all',
    default: '',
    show: (text) => text.split(',').map(shownUrl).join(','),
  }),
  BASE_PATH: setting(basePath(), {
    accepted: 'the path prefix under which a proxy serves page and socket, such as /chat/',
    default: '/',
  }),
  TRUST_PROXY: setting(z.union([z.literal('off').transform(() => 0), integer(0, 10)]), {
    accepted: 'off, or how many proxies’ X-Forwarded-For, -Host and -Proto are believed (0–10)',
    default: 'off',
  }),
  SOCKETS_PER_ADDRESS: setting(integer(0, 1e6), {
    accepted: 'connections that one address may hold, on all servers together; 0 is no limit',
    default: '20',
  }),
  TOKENS_PER_DAY: setting(integer(0, 1e12), {
    accepted:
      'tokens the model may cost a day, all rooms together; 0 is no limit; unset: 1000000, and no limit on this machine or in a private network',
  }),
  RATE_SAY: setting(z.union([z.literal('0').transform(() => ({ perSecond: 0, burst: 1 })), rate()]), {
    accepted: 'lines a second on average / burst, per mortal, such as 5/10; 0 is no limit',
    default: `${defaultTuning.lines.perSecond}/${defaultTuning.lines.burst}`,
  }),
  TURNS_PER_MINUTE: setting(integer(0, 1e6), {
    accepted: 'replies of gods in a minute, per room; 0 is no limit',
    default: String(defaultTuning.turns.perMinute),
  }),
  SECRET: setting(z.string().min(16), {
    accepted: 'at least 16 characters that sign identity tokens; needed with Redis, else drawn and kept',
    show: asSecret,
  }),
  ROOMS: setting(
    z
      .string()
      .transform(list)
      .pipe(z.array(z.string().max(100)).min(1)),
    {
      accepted: 'rooms opened at start, comma-separated; the first is the default',
      default: 'olympus',
    },
  ),
  SEED: setting(z.string().min(1).max(100), { accepted: '1–100 characters that make a demo run repeatable' }),
  LEASE_MS: setting(integer(100, 600_000), {
    accepted: 'ms after which a server that fell silent loses its rooms to another that shares the store',
    default: String(defaultTuning.server.leaseMs),
  }),
  PRESENCE_MS: setting(integer(100, 600_000), {
    accepted:
      'ms between two words of a server on who is connected to it; a dead one’s are gone after 3.5 times that',
    default: String(defaultTuning.server.presenceMs),
  }),
  LOG_LEVEL: setting(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), {
    accepted: 'trace, debug, info, warn, error, fatal or silent',
    default: 'info',
  }),
} as const

type Settings = typeof settings
type SettingName = keyof Settings
type Value<Name extends SettingName> =
  Settings[Name] extends Setting<infer T, infer HasDefault>
    ? HasDefault extends true
      ? T
      : T | undefined
    : never

/** The demo server's configuration, by the names of its environment variables. */
export type Config = { readonly [Name in SettingName]: Value<Name> }

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** One line a fault: the variable, its value (never a secret's) and what is accepted. */
  | { readonly ok: false; readonly faults: readonly string[] }

export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const faults: string[] = []
  const config: Record<string, unknown> = {}
  for (const [name, { schema, accepted, default: fallback, show }] of Object.entries<
    Setting<unknown, boolean>
  >(settings)) {
    const text = environment[name] || fallback
    if (text === undefined) continue
    const checked = schema.safeParse(text)
    if (checked.success) config[name] = checked.data
    else faults.push(`${name}=${show(text)} is not accepted; it takes ${accepted}`)
  }
  // Who has put a password into the address wants that sent, and nothing else.
  if (environment.LLM_BASE_URL && !environment.LLM_BASE_URL.includes('@'))
    config.LLM_API_KEY ??= environment.OPENAI_API_KEY || undefined
  if (config.LLM === 'openai' && !environment.LLM_BASE_URL) {
    faults.push('LLM=openai needs LLM_BASE_URL; set it to an endpoint such as http://127.0.0.1:11434/v1')
  }
  if (/^redis/.test(String(config.STORE_URL)) && !environment.SECRET) {
    faults.push(
      'SECRET= is not accepted with Redis; it takes at least 16 characters, the same on every server',
    )
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config: config as Config }
}

/** The table that `--help` prints. */
export function help(): string {
  const rows = Object.entries<Setting<unknown, boolean>>(settings).map(
    ([name, { accepted, default: fallback }]) => {
      const shown = fallback ? ` [${fallback}]` : ''
      return `  ${name.padEnd(19)} ${accepted}${shown}`
    },
  )
  return [
    'talking-heads: gods and mortals in one live room',
    '',
    'Environment (.env is read):',
    ...rows,
  ].join('\n')
}

interface Setting<T, HasDefault extends boolean> {
  readonly schema: z.ZodType<T, string>
  readonly accepted: string
  readonly default: HasDefault extends true ? string : undefined
  /** How a value of it is told to people. */
  readonly show: Show
}

type Show = (text: string) => string

function setting<T>(
  schema: z.ZodType<T, string>,
  about: { readonly accepted: string; readonly default: string; readonly show?: Show },
): Setting<T, true>
function setting<T>(
  schema: z.ZodType<T, string>,
  about: { readonly accepted: string; readonly show?: Show },
): Setting<T, false>
function setting(
  schema: z.ZodType<unknown, string>,
  about: { readonly accepted: string; readonly default?: string; readonly show?: Show },
): Setting<unknown, boolean> {
  return { schema, accepted: about.accepted, default: about.default, show: about.show ?? String }
}

function integer(from: number, to: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to)
}

function origin(): z.ZodType<string, string> {
  return z.string().refine((text) => text === '*' || parseOrigin(text) !== undefined)
}

function basePath(): z.ZodType<string, string> {
  return z
    .string()
    .transform(parseBasePath)
    .refine((path) => path !== undefined)
}

function rate(): z.ZodType<{ perSecond: number; burst: number }, string> {
  return z
    .string()
    .regex(/^\d+(\.\d+)?\/[1-9]\d*$/)
    .transform((text) => text.split('/').map(Number))
    .transform(([perSecond = 0, burst = 1]) => ({ perSecond, burst }))
    .refine(({ perSecond, burst }) => perSecond > 0 && burst <= 10_000)
}
