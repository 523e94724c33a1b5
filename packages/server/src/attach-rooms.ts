import { systemClock, TalkingHeadsError } from '@talking-heads/core'
import type { RoomServerOptions } from './options.ts'
import { createRoomServer, type RoomServer } from './room-server.ts'
import { routeUpgrades, type UpgradeSource } from './upgrade-router.ts'

export interface AttachOptions extends RoomServerOptions {
  /**
   * Where clients connect, exactly, with the prefix that a proxy leaves in place: `/chat/ws`. Several, where one proxy
   * takes the prefix off and another does not. Default `/ws`.
   */
  readonly path?: string | readonly string[]
}

/**
 * Lets people into rooms by WebSocket, at one path of an HTTP server, or several. Upgrades of other paths are left to whoever else
 * listens for them (a dev server's reloading, another WebSocket server); where nobody does they are answered with 404,
 * and one that nobody has touched after 10 s is cut.
 *
 * @throws TalkingHeadsError `invalid-input` for an option that is not of its form, or a path that is taken
 */
export function attachRooms(server: UpgradeSource, options: AttachOptions): RoomServer {
  const { path = '/ws', ...others } = options
  const paths = new Set([path].flat())
  if (paths.size === 0 || ![...paths].every((one) => /^\/[^?#\s]*$/.test(one))) {
    throw new TalkingHeadsError(
      'invalid-input',
      `path is ${JSON.stringify(path)}; it takes one such as /chat/ws, or a list of such`,
    )
  }
  const roomServer = createRoomServer(others)
  const { clock = systemClock } = options
  const detach = routeUpgrades(server, paths, roomServer.handleUpgrade, clock)
  let closed: Promise<void> | undefined
  const close: RoomServer['close'] = (closing) => {
    closed ??= roomServer.close(closing).then(detach)
    return closed
  }
  return {
    lobby: roomServer.lobby,
    get size() {
      return roomServer.size
    },
    handleUpgrade: roomServer.handleUpgrade,
    close,
    [Symbol.asyncDispose]: () => close(),
  }
}
