import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import {
  defaultTuning,
  type LanguageModel,
  openRoom,
  type Room,
  type Store,
  systemClock,
} from '@talking-heads/core'
import { createIdentities } from '@talking-heads/core/session'
import { vaderLexicon } from '@talking-heads/llm-adapters/vader'
import { createModerator } from '@talking-heads/moderation'
import { pantheon } from '@talking-heads/pantheon'
import { attachRooms, type ServerNotice } from '@talking-heads/server'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { createRequestHandler } from './http.ts'
import { chooseModel } from './model.ts'
import type { Problem } from './problem-log.ts'
import { openSharedLimits } from './shared-limits.ts'
import { openStore, resolveSecret, whenStoreIsThere } from './store.ts'

/** An address may say this many times what one mortal may: a household, a school. */
const mortalsPerAddress = 10
const noLimit = { perSecond: 0, burst: 1 }

/** A request comes whole within this time, so that whoever sends byte by byte holds no descriptor for long, in ms. */
const httpLimits = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 }
/** A download that its client does not read on is cut after this time, in ms; WebSockets have their own rule. */
const httpIdleMs = 60_000

export interface RunningServer {
  readonly url: string
  /** What answers now, in words. */
  readonly model: string
  /** Stops accepting, sends everybody away, hands the rooms over and closes the store. */
  close(): Promise<void>
}

export interface StartOptions {
  readonly log: Logger
  readonly logProblem: (problem: Problem) => void
  /**
   * Told, once the server listens, when another model answers, or another reason keeps it from doing so: one line for
   * people.
   */
  readonly onModel: (description: string) => void
}

/**
 * @throws TalkingHeadsError where the store cannot be had, or the model is not configured right; a system error where
 * the port cannot be had
 */
export async function startServer(
  config: Config,
  { log, logProblem, onModel }: StartOptions,
): Promise<RunningServer> {
  const store = await openStore(config.STORE_URL, {
    onWarning: (warning) => log.warn(warning),
    onProblem: (error) => logProblem({ text: 'store problem', error }),
  })
  let rooms: readonly Room[] = []
  let tellClients = () => {}
  let tellPeople = (_: string) => {}
  const chosen = await chooseModel(config, {
    onDescription(description) {
      log.info({ model: description }, 'another model, or another reason for none')
      tellPeople(description)
    },
    onChange: () => tellClients(),
    onSpent: (limit) => log.warn({ limit }, 'token budget spent; the oracle answers until tomorrow'),
    spentToday: () => tokensToday(rooms),
  })
  const { model } = chosen
  const identities = await createIdentities(await resolveSecret(config.SECRET, config.STORE_URL))
  rooms = await openRooms(config, { store, model, logProblem })
  const limits = await openLimits(config, log)

  const server = createServer(httpLimits)
  server.setTimeout(httpIdleMs)
  const sockets = attachRooms(server, {
    path: ['/ws', `${config.BASE_PATH}ws`],
    rooms,
    model: chosen.infoFor,
    identities,
    allowedOrigins: config.ALLOWED_ORIGINS,
    trustProxy: config.TRUST_PROXY,
    limits,
    ...(config.RATE_SAY.perSecond === 0 && { work: noLimit }),
    onProblem: (error) => logProblem({ text: 'a client could not be served', error }),
    onNotice: (notice) => tell(log, notice),
  })
  tellClients = () => sockets.lobby.modelChanged()
  server.on(
    'request',
    createRequestHandler({ rooms, sockets, model, logProblem, basePath: config.BASE_PATH }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.PORT, config.HOST, resolve)
  })
  const { port } = server.address() as AddressInfo
  tellPeople = onModel

  return {
    url: `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`,
    get model() {
      return chosen.description
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await Promise.all([sockets.close(), ...rooms.map((room) => room.close())])
      server.closeIdleConnections()
      await closed
      await limits.close()
      await store.close()
      await chosen.close()
    },
  }
}

/** What the rooms' gods have cost on this day (UTC), on all servers and before a restart. */
function tokensToday(rooms: readonly Room[]): number {
  const today = Math.floor(systemClock.now() / 86_400_000)
  const spent = rooms.map(({ state }) => state.spent).filter(({ day }) => day === today)
  return spent.reduce((sum, { tokensToday: tokens }) => sum + tokens, 0)
}

async function openRooms(
  config: Config,
  {
    store,
    model,
    logProblem,
  }: { store: Store; model: LanguageModel; logProblem: (problem: Problem) => void },
): Promise<Room[]> {
  const { perSecond, burst } = config.RATE_SAY
  const moderator = createModerator()
  // A model that may be silent for longer is waited for as long.
  const modelMs = Math.max(defaultTuning.turns.effectLifetimeMs, config.LLM_SILENCE_MS ?? 0)
  // Who holds a room's lease can be read in the store: let it say which process that is.
  const server = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`
  const open = async (id: string) => {
    // Told why at once, where an answer is all that is missing.
    await store.length(id)
    return await openRoom({
      id,
      store,
      model,
      moderator,
      knowledge: { lexicon: vaderLexicon },
      gods: pantheon,
      topic: 'Gods and mortals, one room',
      tuning: {
        lines: { perSecond, burst },
        turns: { perMinute: config.TURNS_PER_MINUTE, effectLifetimeMs: modelMs },
        model: { timeoutMs: modelMs },
        server: { leaseMs: config.LEASE_MS, presenceMs: config.PRESENCE_MS },
        // Somebody who only listens hears a god think aloud every few minutes.
        unprompted: {},
      },
      server,
      ...(config.SEED !== undefined && { seed: config.SEED }),
    })
  }
  return await Promise.all(
    config.ROOMS.map(async (id) => {
      const room = await whenStoreIsThere(
        () => open(id),
        (error) => logProblem({ text: 'waiting for the store', error }),
      )
      room.on('problem', (error) => logProblem({ text: 'room problem', room: id, error }))
      return room
    }),
  )
}

/** Connections and lines by address, on this server and, with Redis, on all of them together. */
async function openLimits(config: Config, log: Logger) {
  const { perSecond, burst } = config.RATE_SAY
  const own = {
    socketsPerAddress: config.SOCKETS_PER_ADDRESS,
    linesPerAddress: { perSecond: mortalsPerAddress * perSecond, burst: mortalsPerAddress * burst },
    // Whoever lifts the limit on lines puts load on the server on purpose.
    ...(perSecond === 0 && { workPerAddress: noLimit }),
  }
  if (!config.STORE_URL.startsWith('redis')) return { ...own, close: async () => {} }
  const shared = await openSharedLimits({
    ...own,
    url: config.STORE_URL,
    onProblem: (error) =>
      log.warn(
        { problem: error instanceof Error ? error.message : String(error) },
        'limits by address are not shared at the moment',
      ),
  })
  return { ...own, shared, close: shared.close }
}

const noticed = {
  'foreign-origin': ['warn', 'a page of another origin was turned away; ALLOWED_ORIGINS would let it in'],
  'proxy-not-trusted': [
    'warn',
    'requests come through a proxy, so that all people count as one address; set TRUST_PROXY to the number of proxies',
  ],
  // What anybody can bring about as often as they like is not in the log unless it is asked for.
  crowded: ['debug', 'too many connections of one address'],
  'socket-error': ['debug', 'a connection broke'],
} as const satisfies { readonly [Type in ServerNotice['type']]: readonly ['warn' | 'debug', string] }

function tell(log: Logger, { type, ...about }: ServerNotice): void {
  const [level, text] = noticed[type]
  log[level]('error' in about ? { problem: about.error.message } : about, text)
}
