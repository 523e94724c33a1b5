import { temporaryFolder } from '../demo.ts'
import { Talker } from '../talker.ts'
import { Fleet } from './fleet.ts'

/**
 * Kills one of two servers and waits until the other one's client is told that everybody there has left.
 *
 * @param presenceMs how often servers say who is with them; default: what the demo does
 * @returns how long that took, in ms
 */
export async function ghostlyMs(presenceMs?: number): Promise<number> {
  const folder = await temporaryFolder()
  const environment = {
    LOG_LEVEL: 'silent',
    ...(presenceMs !== undefined && { PRESENCE_MS: `${presenceMs}` }),
  }
  const fleet = await Fleet.start({ folder: folder.path, servers: 2, environment })
  try {
    const [doomed = '', other = ''] = fleet.urls
    const { talker } = await Talker.enter(other)
    const ghosts = await Promise.all(Array.from({ length: 3 }, () => Talker.enter(doomed)))
    const ids = ghosts.map(({ welcome }) => welcome.you.id)
    await talker.next('presence', ({ count }) => count === 1 + ids.length)
    talker.frames.length = 0
    await fleet.stopServer(0, 'SIGKILL')
    const died = performance.now()
    await talker.next('presence', ({ left, count }) => count === 1 && ids.every((id) => left.includes(id)))
    return Math.round(performance.now() - died)
  } finally {
    await fleet.close()
    await folder.remove()
  }
}
