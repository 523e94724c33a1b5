import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { type Demo, startDemo, temporaryFolder } from '../demo.ts'

/** What a server cost others while something went on. */
export interface Cost {
  /** Round trips of somebody else in the room, in ms, the shortest first. */
  readonly roundTrips: readonly number[]
  /** Memory of its process: before, and at most meanwhile, in bytes. */
  readonly memory: { readonly before: number; readonly most: number }
}

/** The demo server, and somebody at another address who is in the room all the time. */
export interface VisitedServer extends AsyncDisposable {
  readonly demo: Demo
  /** Files and sockets that it has open now. */
  readonly descriptors: number
  /** Runs something, and says what it cost others. */
  during(something: () => Promise<void>): Promise<Cost>
}

/** People come through a proxy that is believed: each may say which address it comes from. */
export const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })

export async function startVisitedServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<VisitedServer> {
  const folder = await temporaryFolder()
  const demo = await startDemo(folder.path, {
    STORE_URL: 'memory:',
    TRUST_PROXY: '1',
    LOG_LEVEL: 'error',
    ...environment,
  })
  const { pid } = demo.process
  const worker = new Worker(new URL('./bystander.ts', import.meta.url), {
    workerData: { url: demo.webSocketUrl, pid },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const failed = once(worker, 'error').then(([error]) => {
    throw error
  })
  failed.catch(() => {})
  const ask = async (): Promise<Report> => {
    worker.postMessage('report')
    const [report] = await Promise.race([once(worker, 'message'), failed])
    return report
  }
  await ask()
  return {
    demo,
    get descriptors() {
      return readdirSync(`/proc/${pid}/fd`).length
    },
    async during(something) {
      const { memory } = await ask()
      await something()
      const report = await ask()
      return {
        roundTrips: report.roundTrips,
        memory: { before: memory.now, most: report.memory.most },
      }
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate()
      await demo.process.stop()
      await folder.remove()
    },
  }
}

/** What the bystander has seen since it was last asked. */
export interface Report {
  readonly roundTrips: readonly number[]
  readonly memory: { readonly now: number; readonly most: number }
}

/** Memory that a process has in use, in bytes. */
export function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}
