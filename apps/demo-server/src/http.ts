import type { RequestListener, ServerResponse } from 'node:http'
import { type LanguageModel, type Room, TalkingHeadsError } from '@talking-heads/core'
import type { RoomServer } from '@talking-heads/server'
import { withoutBasePath } from './base-path.ts'
import { createMetrics } from './metrics.ts'
import { builtPage, indexUnder, serveFiles } from './page-files.ts'
import type { Problem } from './problem-log.ts'
import { createReadiness } from './readiness.ts'

export interface RequestHandlerOptions {
  readonly rooms: readonly Room[]
  readonly sockets: RoomServer
  readonly model: LanguageModel
  readonly logProblem: (problem: Problem) => void
  /** With a slash at both ends. */
  readonly basePath: string
  /** Where the page's files are. Default: what `apps/demo-web` built. */
  readonly page?: string
}

const securityHeaders = (basePath: string) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri ${basePath === '/' ? "'none'" : "'self'"}; form-action 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
})

/** Answers everything but the WebSocket: the page, and what operators ask. Whatever is asked, it never throws. */
export function createRequestHandler(options: RequestHandlerOptions): RequestListener {
  const { rooms, model, logProblem, basePath, page = builtPage } = options
  const faultOf = createReadiness({
    rooms,
    onProblem: (room, error) => logProblem({ text: 'not ready', room, error }),
  })
  const metrics = createMetrics(options)
  const serveFile = serveFiles(page)
  const index = indexUnder(basePath, page)
  const headers = Object.entries(securityHeaders(basePath))

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
    ...(index !== undefined && { '/': async (response) => html(response, index) }),
    '/metrics': async (response) => {
      const text = await metrics.metrics()
      response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text)
    },
  }

  const answer: RequestAnswer = async (request, response) => {
    const { method = '', url = '' } = request
    const target = pathOf(url)
    const path = target && withoutBasePath(target, basePath)
    if (path === undefined) return json(response, 400, { error: 'the request names no path' })
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return json(response, 405, { error: `${method} is not served, only GET and HEAD` })
    }
    const own = Object.hasOwn(answers, path) ? answers[path] : undefined
    if (own) return await own(response)
    serveFile(request, response, path, (status, headers = {}) => {
      // A file that ends early has sent its headers; all that can be told is that this is not its end.
      if (response.headersSent) return void response.destroy()
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      json(response, status, { error: fileErrors[status] ?? `${path} cannot be served` })
    })
  }

  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    answer(request, response).catch((error) => {
      logProblem({ text: 'a request could not be answered', error: TalkingHeadsError.from(error) })
      if (response.headersSent) response.destroy()
      else json(response, 500, { error: 'something went wrong on the server' })
    })
  }
}

type RequestAnswer = (...about: Parameters<RequestListener>) => Promise<void>

const fileErrors: Readonly<Record<number, string>> = {
  400: 'the path is not well-formed',
  404: 'nothing is served there',
  412: 'the file has changed',
  416: 'the file has no such range',
}

/** The path that a request's target names, as it was sent; undefined where it names none. */
function pathOf(target: string): string | undefined {
  if (target.startsWith('//')) return undefined
  if (target.startsWith('/')) return target.replace(/\?.*/s, '')
  return /^https?:/i.test(target) && URL.canParse(target) ? new URL(target).pathname : undefined
}

/** For everybody to read: where the store is, and what it is called, stands in the log. */
function storeState({ code }: TalkingHeadsError): string {
  if (code === 'store-full') return 'is full'
  if (code === 'store-conflict') return 'lost lines; the room goes on from what is left'
  if (code === 'read-only') return 'holds what a newer version wrote'
  return 'does not take lines'
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(body))
}

function html(response: ServerResponse, page: string): void {
  response
    .writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(page)
}
