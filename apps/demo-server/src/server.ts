import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import type { Duplex } from 'node:stream'
import { openRoom, type Room, type Store } from '@talking-heads/core'
import { createIdentities, createLobby, type Lobby } from '@talking-heads/core/session'
import { closeCodes, maxFrameBytes } from '@talking-heads/core/wire'
import { vaderLexicon } from '@talking-heads/llm-adapters'
import { createModerator } from '@talking-heads/moderation'
import { pantheon } from '@talking-heads/pantheon'
import type { Logger } from 'pino'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Admission, addressOf, createAdmission, isAllowedOrigin } from './admission.ts'
import type { Config } from './config.ts'
import { createRequestHandler } from './http.ts'
import { chooseModel } from './model.ts'
import { openSharedLimits, type SharedLimits } from './shared-limits.ts'
import { openStore, resolveSecret } from './store.ts'
import { keepAlive, toSessionSocket } from './web-socket.ts'

/** The original's, in ms. */
const pingIntervalMs = 22_500
/** What clients are told to wait when this server stops, in ms. */
const comeBackMs = 1_000
/** Connections that have not closed by then are cut, in ms. */
const closePatienceMs = 3_000

export interface RunningServer {
  readonly url: string
  /** What answers, in words. */
  readonly model: string
  /** Stops accepting, sends everybody away, hands the rooms over and closes the store. */
  close(): Promise<void>
}

/** @throws TalkingHeadsError where the store or a configured model cannot be had; a system error where the port cannot */
export async function startServer(config: Config, log: Logger): Promise<RunningServer> {
  const store = await openStore(config.STORE_URL, (warning) => log.warn(warning))
  const chosen = await chooseModel(config, () =>
    log.warn(
      { turns: { tokensPerDay: config.TOKENS_PER_DAY } },
      'token budget spent; the oracle answers until tomorrow',
    ),
  )
  const { model } = chosen
  const identities = await createIdentities(await resolveSecret(config.SECRET, config.STORE_URL))
  const rooms = await openRooms(config, { store, model, log })
  const lobby = createLobby({
    rooms,
    identities,
    model,
    onProblem: (error) => log.error({ code: error.code, err: error }, 'a client could not be served'),
  })

  const server = createServer(createRequestHandler({ store, rooms, lobby, model }))
  const admission = createAdmission(config.RATE_SAY, await openLimits(config, log))
  const sockets = acceptSockets(lobby, admission, config, log)
  server.on('upgrade', sockets.upgrade)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.PORT, config.HOST, resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    url: `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`,
    model: chosen.description,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      lobby.drain(comeBackMs)
      const cut = setTimeout(() => sockets.terminate(), closePatienceMs)
      await Promise.all(rooms.map((room) => room.close()))
      server.closeIdleConnections()
      await closed
      clearTimeout(cut)
      await admission.close()
      await store.close()
      await chosen.close?.()
    },
  }
}

async function openRooms(
  config: Config,
  { store, model, log }: { store: Store; model: Parameters<typeof openRoom>[0]['model']; log: Logger },
): Promise<Room[]> {
  const { perSecond, burst } = config.RATE_SAY
  const moderator = createModerator()
  // Who holds a room's lease can be read in the store: let it say which process that is.
  const server = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`
  return await Promise.all(
    config.ROOMS.map(async (id) => {
      const room = await openRoom({
        id,
        store,
        model,
        moderator,
        knowledge: { lexicon: vaderLexicon },
        gods: pantheon,
        topic: 'Gods and mortals, one room',
        tuning: {
          lines: { perSecond, burst },
          turns: { perMinute: config.TURNS_PER_MINUTE },
          server: { leaseMs: config.LEASE_MS, presenceMs: config.PRESENCE_MS },
          // Somebody who only listens hears a god think aloud every few minutes.
          unprompted: {},
        },
        server,
        ...(config.SEED !== undefined && { seed: config.SEED }),
      })
      room.on('problem', (error) =>
        log.warn({ room: id, code: error.code, problem: error.message }, 'room problem'),
      )
      return room
    }),
  )
}

/** On Redis, limits by address hold for all servers together. */
async function openLimits(config: Config, log: Logger): Promise<SharedLimits | undefined> {
  if (!config.STORE_URL.startsWith('redis')) return undefined
  return await openSharedLimits({
    url: config.STORE_URL,
    rate: config.RATE_SAY,
    onProblem: (error) => log.warn({ err: error }, 'limits by address are not shared at the moment'),
  })
}

function acceptSockets(lobby: Lobby, admission: Admission, config: Config, log: Logger) {
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  })
  const tellProblem = (error: Error) => log.debug({ problem: error.message }, 'socket problem')

  function welcome(webSocket: WebSocket, stream: Duplex, address: string): void {
    const session = lobby.connect(toSessionSocket(webSocket, stream), {
      throttle: () => admission.throttle(address),
    })
    const stopPinging = keepAlive(webSocket, pingIntervalMs)
    webSocket.on('message', (data, isBinary) => {
      if (isBinary) webSocket.close(closeCodes.protocol, 'frames are text')
      else void session.receive(data.toString())
    })
    webSocket.on('close', () => {
      stopPinging()
      session.disconnected()
    })
  }

  /** Why a client is turned away; its place is given up with its connection. */
  async function refusalOf(
    request: IncomingMessage,
    stream: Duplex,
    address: string,
  ): Promise<string | undefined> {
    if (!isAllowedOrigin(request, config.ALLOWED_ORIGINS)) return 'foreign origin'
    const leave = await admission.admit(address)
    if (!leave) return 'too many connections from your address'
    if (stream.destroyed) leave()
    else stream.once('close', leave)
    return undefined
  }

  return {
    async upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
      // Whatever the other end does while it is being let in must not end the process.
      stream.on('error', tellProblem)
      if (URL.parse(request.url ?? '', 'http://host')?.pathname !== '/ws') {
        stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
        return
      }
      const address = addressOf(request, config.TRUST_PROXY)
      const refusal = await refusalOf(request, stream, address)
      if (stream.destroyed) return
      webSockets.handleUpgrade(request, stream, head, (webSocket) => {
        webSocket.on('error', tellProblem)
        if (refusal === undefined) welcome(webSocket, stream, address)
        else webSocket.close(closeCodes.policy, refusal)
      })
    },
    terminate(): void {
      for (const webSocket of webSockets.clients) webSocket.terminate()
    },
  }
}
