import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StartProxy } from './proxy.ts'

/** The least that a proxy does: it passes requests and upgrades on, `Host` as it came, and says for whom. */
export const startOwnProxy: StartProxy = async ({ targetPort, prefix }) => {
  const upstream = ({ method, url = '', headers, socket }: IncomingMessage) => {
    const path = prefix === 'kept' ? url : url.replace(/^\/chat\/?/, '/')
    const forwarded = [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ')
    return ask({
      ...{ host: '127.0.0.1', port: targetPort, method, path, agent: false },
      headers: { ...headers, 'x-forwarded-for': forwarded },
    })
  }
  const server = createServer((request, response) => {
    if (!/^\/chat(\/|\?|$)/.test(request.url ?? '')) return void response.writeHead(404).end()
    const asked = upstream(request).on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    asked.on('error', () => response.destroy())
    request.pipe(asked)
  })
  server.on('upgrade', (request, socket) => {
    socket.on('error', () => {})
    const asked = upstream(request)
    asked.on('error', () => socket.destroy())
    asked.on('response', () => socket.destroy())
    asked.on('upgrade', (answer, target, head) => {
      target.on('error', () => socket.destroy())
      const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`)
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`)
      socket.write(head)
      socket.pipe(target).pipe(socket)
      socket.on('close', () => target.destroy())
    })
    asked.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
