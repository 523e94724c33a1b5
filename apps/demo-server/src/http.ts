import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LanguageModel, Room, Store } from '@talking-heads/core'
import type { RoomServer } from '@talking-heads/server'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import sirv from 'sirv'
import { withBase, withoutBasePath } from './base-path.ts'

export interface RequestHandlerOptions {
  readonly store: Store
  readonly rooms: readonly Room[]
  readonly sockets: RoomServer
  readonly model: LanguageModel
  /** With a slash at both ends. */
  readonly basePath: string
}

/** The page as built by `apps/demo-web`. */
const pageFolder = fileURLToPath(new URL('../../demo-web/dist', import.meta.url))

const securityHeaders = (basePath: string) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri ${basePath === '/' ? "'none'" : "'self'"}; form-action 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
})

/** Answers everything but the WebSocket: the page, and what operators ask. */
export function createRequestHandler(options: RequestHandlerOptions): RequestListener {
  const { store, rooms, model, basePath } = options
  const metrics = createMetrics(options)
  const page = existsSync(pageFolder) ? sirv(pageFolder, { etag: true }) : undefined
  const headers = Object.entries(securityHeaders(basePath))

  const answers: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/healthz': async (response) => json(response, 200, { ok: true }),
    '/readyz': async (response) => {
      const state = { model: { id: model.modelId, offline: model.offline ?? false } }
      try {
        await Promise.all(rooms.map((room) => store.length(room.id)))
        json(response, 200, { ok: true, store: 'answers', ...state })
      } catch {
        json(response, 503, { ok: false, store: 'does not answer', ...state })
      }
    },
    ...(basePath !== '/' && page && { '/': indexUnder(basePath) }),
    '/metrics': async (response) => {
      response.writeHead(200, { 'Content-Type': metrics.contentType }).end(await metrics.metrics())
    },
  }

  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    request.url = withoutBasePath(request.url ?? '/', basePath)
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const answer = answers[pathname]
    if (answer) return void answer(response)
    const missing = () => json(response, 404, { error: `nothing is served at ${pathname}` })
    if (page) page(request, response, missing)
    else missing()
  }
}

/** The page, told where it is. Without a prefix the file itself will do. */
function indexUnder(basePath: string) {
  const index = withBase(readFileSync(join(pageFolder, 'index.html'), 'utf8'), basePath)
  return async (response: ServerResponse) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(index)
  }
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
