import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Clock, TalkingHeadsError } from '@talking-heads/core'
import { refuse } from './refuse.ts'

export type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** As much of an HTTP or HTTPS server as is used. */
export interface UpgradeSource {
  on(event: 'upgrade', listener: UpgradeListener): unknown
  off(event: 'upgrade', listener: UpgradeListener): unknown
  listenerCount(event: 'upgrade'): number
}

/** An upgrade of another path that nobody has touched by then is nobody's, in ms. */
export const unclaimedMs = 10_000

interface Routes {
  readonly byPath: Map<string, UpgradeListener>
  readonly listener: UpgradeListener
}

/** One listener an HTTP server, however many paths: so it knows whether others listen as well. */
const routesOf = new WeakMap<UpgradeSource, Routes>()

/**
 * Hands upgrades of exactly `paths` to `listener`. All others belong to whoever else listens for upgrades; where nobody
 * does they are answered with 404, and what nobody takes is cut after `unclaimedMs`, since Node leaves an upgraded
 * socket open for as long as the other end likes.
 *
 * @returns what ends it
 * @throws TalkingHeadsError `invalid-input` where one of the paths is taken on this server
 */
export function routeUpgrades(
  server: UpgradeSource,
  paths: ReadonlySet<string>,
  listener: UpgradeListener,
  clock: Clock,
): () => void {
  const routes = routesOf.get(server) ?? createRoutes(server, clock)
  for (const path of paths) {
    if (!routes.byPath.has(path)) continue
    throw new TalkingHeadsError('invalid-input', `rooms are attached at ${path} already; choose another path`)
  }
  if (routes.byPath.size === 0) server.on('upgrade', routes.listener)
  for (const path of paths) routes.byPath.set(path, listener)
  return () => {
    for (const path of paths) routes.byPath.delete(path)
    if (routes.byPath.size === 0) server.off('upgrade', routes.listener)
  }
}

function createRoutes(server: UpgradeSource, clock: Clock): Routes {
  const byPath = new Map<string, UpgradeListener>()
  const routes: Routes = {
    byPath,
    listener(request, socket, head) {
      // Node takes its own listener away: without one, a reset by the other end would end the process.
      socket.on('error', () => {})
      const own = byPath.get(pathOf(request))
      if (own) own(request, socket, head)
      else if (server.listenerCount('upgrade') === 1) refuse(socket, 404)
      else cutUnclaimed(request, socket, clock)
    },
  }
  routesOf.set(server, routes)
  return routes
}

/** Compared as it was sent: a path that only resolves to ours is not ours. */
function pathOf({ url = '' }: IncomingMessage): string {
  const isAbsolute = !url.startsWith('/') && URL.canParse(url)
  return isAbsolute ? new URL(url).pathname : url.replace(/\?.*/s, '')
}

function cutUnclaimed(request: IncomingMessage, socket: Duplex, clock: Clock): void {
  const { bytesWritten } = request.socket
  const cancel = clock.after(unclaimedMs, () => {
    const isRead = socket.listenerCount('data') > 0 || socket.listenerCount('readable') > 0
    if (!isRead && request.socket.bytesWritten === bytesWritten) socket.destroy()
  })
  socket.once('close', cancel)
}
