import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningProcess, startProcess } from '@talking-heads/test-support'

const program = join(import.meta.dirname, '../dist/main.js')

/** The demo server as `npm start` runs it, on a free port, in a folder of its own. */
export interface Demo {
  readonly url: string
  readonly webSocketUrl: string
  readonly process: RunningProcess
}

export async function startDemo(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Demo> {
  const running = await startProgram(folder, environment, /live at (http:\/\/\S+)/)
  const url = running.match[1] ?? ''
  return { url, webSocketUrl: `${url.replace('http', 'ws')}/ws`, process: running }
}

/** The program alone, once it has printed a line of either output that matches. */
export function startProgram(
  folder: string,
  environment: Readonly<Record<string, string>>,
  until: RegExp,
): Promise<RunningProcess> {
  return startProcess(process.execPath, [program], {
    // What the machine at hand happens to have set must not change what is tested.
    env: {
      ...Object.fromEntries(
        ['LLM_BASE_URL', 'LLM_MODEL', 'OPENAI_API_KEY', 'STORE_URL'].map((name) => [name, '']),
      ),
      HOST: '127.0.0.1',
      PORT: '0',
      LLM: 'oracle',
      ...environment,
    },
    cwd: folder,
    until,
  })
}

/** A folder for one test's data, and what removes it. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'talking-heads-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
