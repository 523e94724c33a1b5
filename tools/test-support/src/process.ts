import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface StartOptions {
  /** The line, of either output, that says the program is ready. */
  readonly until: RegExp
  /** Added to this process's environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  /** In a process group of its own, which a signal to `-pid` reaches as a whole. Default: in this process's. */
  readonly ownGroup?: boolean
  /** Only for what hangs: a busy machine takes its time. Default 50,000. */
  readonly timeoutMs?: number
}

export interface RunningProcess {
  readonly pid: number
  /** What `until` matched. */
  readonly match: RegExpMatchArray
  /** Every line so far, of both outputs, in the order they came. */
  readonly lines: readonly string[]
  /** Resolves with the first line, printed by now or later, that matches. */
  says(what: RegExp): Promise<RegExpMatchArray>
  /** Resolves with the exit code once the program has ended by itself; null where a signal ended it. */
  readonly exited: Promise<number | null>
  /** Sends the signal (default SIGTERM) and resolves as `exited`. After `graceMs` (default 12,000) it is killed. */
  stop(signal?: NodeJS.Signals, graceMs?: number): Promise<number | null>
}

/** Starts a program and waits for the line that says it is ready. Rejects, with its output, where that never comes. */
export async function startProcess(
  command: string,
  args: readonly string[],
  options: StartOptions,
): Promise<RunningProcess> {
  const env = { ...process.env, ...options.env }
  const child = spawn(command, args, {
    env,
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: options.ownGroup ?? false,
  })
  const lines: string[] = []
  const listeners = new Set<(line: string) => void>()
  const ready = Promise.withResolvers<RegExpMatchArray>()
  const fail = (why: string) => ready.reject(new Error(`${command} ${why}\n${lines.join('\n')}`))

  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line)
      for (const listener of listeners) listener(line)
      const match = line.match(options.until)
      if (match) ready.resolve(match)
    })
  }
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
    child.once('error', (error) => {
      fail(`did not start: ${error.message}`)
      resolve(null)
    })
  })
  void exited.then((code) => fail(`ended (${code}) before it was ready:`))

  const timeoutMs = options.timeoutMs ?? 50_000
  const timer = setTimeout(() => fail(`was not ready within ${timeoutMs} ms:`), timeoutMs)
  // A test run that ends early leaves nothing behind.
  const killWithParent = () => child.kill('SIGKILL')
  process.once('exit', killWithParent)
  void exited.then(() => process.removeListener('exit', killWithParent))

  const says = (what: RegExp) =>
    new Promise<RegExpMatchArray>((resolve) => {
      const listener = (line: string) => {
        const match = line.match(what)
        if (!match) return
        listeners.delete(listener)
        resolve(match)
      }
      listeners.add(listener)
      for (const line of [...lines]) listener(line)
    })

  const stop = async (signal: NodeJS.Signals = 'SIGTERM', graceMs = 12_000) => {
    const killer = setTimeout(() => child.kill('SIGKILL'), graceMs)
    child.kill(signal)
    const code = await exited
    clearTimeout(killer)
    return code
  }
  try {
    const match = await ready.promise
    return { pid: child.pid ?? 0, match, lines, says, exited, stop }
  } catch (error) {
    await stop('SIGKILL')
    throw error
  } finally {
    clearTimeout(timer)
  }
}
