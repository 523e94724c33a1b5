import { temporaryFolder } from '../demo.ts'
import { Talker } from '../talker.ts'
import { Fleet } from './fleet.ts'

/** How long people were still listed whose server is dead. */
export interface Haunting {
  /** By the clock. */
  readonly ms: number
  /** By how often the other server said meanwhile who is with it: a busy machine is late with both. */
  readonly announcements: number
}

/**
 * Kills one of two servers and waits until the other one's client is told that everybody there has left.
 *
 * @param presenceMs how often servers say who is with them; default: what the demo does
 */
export async function haunt(presenceMs?: number): Promise<Haunting> {
  const folder = await temporaryFolder()
  const environment = {
    LOG_LEVEL: 'silent',
    ...(presenceMs !== undefined && { PRESENCE_MS: `${presenceMs}` }),
  }
  const fleet = await Fleet.start({ folder: folder.path, servers: 2, environment })
  try {
    const [doomed = '', other = ''] = fleet.urls
    const { talker, welcome } = await Talker.enter(other)
    const ghosts = await Promise.all(Array.from({ length: 3 }, () => Talker.enter(doomed)))
    const ids = ghosts.map((ghost) => ghost.welcome.you.id)
    await talker.next('presence', ({ count }) => count === 1 + ids.length)
    talker.frames.length = 0
    let announcements = 0
    const stopListening = await fleet.listen((notice) => {
      if (notice.type !== 'signalled' || notice.signal.type !== 'presence') return
      if (notice.signal.mortals.some(({ id }) => id === welcome.you.id)) announcements++
    })
    await fleet.stopServer(0, 'SIGKILL')
    const died = performance.now()
    announcements = 0
    await talker.next('presence', ({ left, count }) => count === 1 && ids.every((id) => left.includes(id)))
    const ms = Math.round(performance.now() - died)
    await stopListening()
    return { ms, announcements }
  } finally {
    await fleet.close()
    await folder.remove()
  }
}
