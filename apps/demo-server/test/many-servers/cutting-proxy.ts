import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A stretch of network that can be cut. */
export interface CuttingProxy {
  readonly port: number
  /** Cuts those of the present connections that `isCut` picks, wherever in a frame they are; new ones work. */
  cut(isCut: () => boolean): void
  close(): Promise<void>
}

export async function startCuttingProxy(targetPort: number): Promise<CuttingProxy> {
  const open = new Set<() => void>()
  const proxy = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1')
    const cut = () => {
      open.delete(cut)
      client.destroy()
      target.destroy()
    }
    open.add(cut)
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const satisfies [Socket, Socket][]) {
      from.setNoDelay()
      from.on('error', cut).on('close', cut)
      from.pipe(to)
    }
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    port: (proxy.address() as AddressInfo).port,
    cut(isCut) {
      for (const cut of [...open]) if (isCut()) cut()
    },
    async close() {
      for (const cut of [...open]) cut()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
