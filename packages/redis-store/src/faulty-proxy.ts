import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A network between a client and its server, for tests, that fails when it is told to. */
export interface FaultyProxy extends AsyncDisposable {
  readonly port: number
  /** The next command that contains `text` reaches the server; its answer is lost, and the connection with it. */
  loseReplyTo(text: string): void
  /** Cuts all connections, and every new one at once. */
  down(): void
  up(): void
  /** Present connections stay open and pass nothing on any more, as when a cable was pulled; new ones work. */
  freeze(): void
  /** New connections lead to another server; present ones stay where they are. */
  leadTo(port: number): void
  /** Connections that clients have made so far. */
  readonly connections: number
  close(): Promise<void>
}

export async function startFaultyProxy(targetPort: number): Promise<FaultyProxy> {
  const open = new Set<Socket>()
  let connections = 0
  let leadsTo = targetPort
  let isDown = false
  let losing: string | undefined

  const proxy = createServer((client) => {
    connections++
    if (isDown) {
      client.destroy()
      return
    }
    const server = connect(leadsTo, '127.0.0.1')
    let losesReply = false
    const end = () => {
      for (const socket of [client, server]) {
        open.delete(socket)
        socket.destroy()
      }
    }
    for (const socket of [client, server]) open.add(socket.on('error', end).on('close', end))
    client.on('data', (data) => {
      if (losing !== undefined && data.includes(losing)) {
        losing = undefined
        losesReply = true
      }
      server.write(data)
    })
    server.on('data', (data) => {
      if (losesReply) end()
      else client.write(data)
    })
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error(`no TCP address: ${address}`)

  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  const close = async () => {
    cut()
    proxy.close()
    await once(proxy, 'close')
  }
  return {
    port: address.port,
    loseReplyTo(text) {
      losing = text
    },
    down() {
      isDown = true
      cut()
    },
    up() {
      isDown = false
    },
    freeze() {
      for (const socket of open) socket.removeAllListeners('data').resume()
    },
    leadTo(port) {
      leadsTo = port
    },
    get connections() {
      return connections
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
