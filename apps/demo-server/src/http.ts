import { existsSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { LanguageModel, Room, TalkingHeadsError } from '@talking-heads/core'
import type { RoomServer } from '@talking-heads/server'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import sirv from 'sirv'
import type { Problem } from './problem-log.ts'
import { createReadiness } from './readiness.ts'

export interface RequestHandlerOptions {
  readonly rooms: readonly Room[]
  readonly sockets: RoomServer
  readonly model: LanguageModel
  readonly logProblem: (problem: Problem) => void
}

/** The page as built by `apps/demo-web`. */
const pageFolder = fileURLToPath(new URL('../../demo-web/dist', import.meta.url))

const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Answers everything but the WebSocket: the page, and what operators ask. */
export function createRequestHandler(options: RequestHandlerOptions): RequestListener {
  const { rooms, model, logProblem } = options
  const faultOf = createReadiness({
    rooms,
    onProblem: (room, error) => logProblem({ text: 'not ready', room, error }),
  })
  const metrics = createMetrics(options)
  const page = existsSync(pageFolder) ? sirv(pageFolder, { etag: true }) : undefined

  const answers: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/healthz': async (response) => json(response, 200, { ok: true }),
    '/readyz': async (response) => {
      const fault = await faultOf()
      json(response, fault ? 503 : 200, {
        ok: fault === undefined,
        store: fault ? storeState(fault) : 'answers',
        model: { id: model.modelId, offline: model.offline ?? false },
      })
    },
    '/metrics': async (response) => {
      response.writeHead(200, { 'Content-Type': metrics.contentType }).end(await metrics.metrics())
    },
  }

  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const answer = answers[pathname]
    if (answer) return void answer(response)
    const missing = () => json(response, 404, { error: `nothing is served at ${pathname}` })
    if (page) page(request, response, missing)
    else missing()
  }
}

/** For everybody to read: where the store is, and what it is called, stands in the log. */
function storeState({ code }: TalkingHeadsError): string {
  if (code === 'store-full') return 'is full'
  if (code === 'store-conflict') return 'lost lines; the room goes on from what is left'
  if (code === 'read-only') return 'holds what a newer version wrote'
  return 'does not take lines'
}

function createMetrics({ rooms, sockets }: RequestHandlerOptions): Registry {
  const registry = new Registry()
  // Sampled every 100 ms: the default of 10 ms is most of what an idle server does.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 })
  new Gauge({
    name: 'talking_heads_connections',
    help: 'Connections that are in a room on this server',
    registers: [registry],
    collect() {
      this.set(sockets.size)
    },
  })
  new Gauge({
    name: 'talking_heads_log_length',
    help: 'Events in a room’s log, as this server has seen it',
    labelNames: ['room'],
    registers: [registry],
    collect() {
      for (const { id, state } of rooms) this.set({ room: id }, state.length)
    },
  })
  new Gauge({
    name: 'talking_heads_pending_effects',
    help: 'Replies and moods that are due in a room',
    labelNames: ['room'],
    registers: [registry],
    collect() {
      for (const { id, state } of rooms) this.set({ room: id }, state.pending.length)
    },
  })
  return registry
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(body))
}
