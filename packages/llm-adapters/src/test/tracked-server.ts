import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Record<string, unknown>
}

/** A server on a free port that knows which connections are open. */
export interface TrackedServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** What it was asked, in order. */
  readonly requests: readonly Asked[]
  /** Resolves as soon as it has been asked, once more than it had been when this was called. */
  nextRequest(): Promise<void>
  /** Resolves as soon as no connection is open. */
  allClosed(): Promise<void>
  stop(): Promise<void>
}

export async function startTrackedServer(
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<TrackedServer> {
  const requests: Asked[] = []
  const sockets = new Set<Socket>()
  let onClosed: (() => void) | undefined
  let onRequest: (() => void) | undefined
  const server = createServer(async (request, response) => {
    response.on('error', () => {})
    let body = ''
    try {
      for await (const part of request) body += part
    } catch {
      return // The client has gone away while it was asking.
    }
    const { method = '', url: path = '', headers } = request
    const asked = { method, path, headers, body: body === '' ? {} : JSON.parse(body) }
    requests.push(asked)
    onRequest?.()
    answer(asked, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      if (sockets.size === 0) onClosed?.()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    nextRequest: () =>
      new Promise((resolve) => {
        onRequest = resolve
      }),
    allClosed: () =>
      new Promise((resolve) => {
        if (sockets.size === 0) resolve()
        else onClosed = resolve
      }),
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Closing is left to the answer's end: a connection that stays open was left open by the client. */
export function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', connection: 'close' })
  response.flushHeaders()
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers })
  response.end(JSON.stringify(body))
}
