// Starting programs: quietly where only a failure is of interest, in the foreground where the program is the point.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Who started this program. Looked up at once: it may be gone by the time that anything is started. */
const parent = process.ppid

/** A step that failed and has already shown why. */
export class StepFailed extends Error {}

/** Progress goes to stderr: stdout belongs to the program that is asked for. */
export const say = (text) => process.stderr.write(`${text}\n`)

/**
 * Runs a command (with the shell) and shows its output only where it fails.
 *
 * @param {string} what
 * @param {string} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<void>}
 */
export function quietly(what, command, { cwd, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.once('close', (code, signal) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new StepFailed(`${what} failed (${signal ?? `exit ${code}`})`))
    })
  })
}

/**
 * Runs programs side by side with this terminal and resolves with the first exit code; the others are stopped.
 *
 * A service runs in a process group of its own, so that one Ctrl-C reaches it once, through here. npm's shell does
 * not pass SIGTERM on, so a parent that goes away counts as one. And a service goes when this process does.
 */
export async function foreground(programs, { env = process.env, service = false } = {}) {
  const ties = service ? await lifeline(env) : {}
  const children = programs.map(({ command, args, cwd, env: own }) =>
    spawn(command, args, { cwd, env: { ...env, ...own, ...ties }, stdio: 'inherit', detached: service }),
  )
  const stop = (signal) => {
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => service && stop(signal))

  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop('SIGTERM')
  }, 250)

  const ended = children.map(
    (child) =>
      new Promise((resolve) => {
        child.once('error', (error) => {
          say(`${child.spawnfile}: ${error.message}`)
          resolve(1)
        })
        child.once('close', (code, signal) => resolve(code ?? (signals.includes(signal) ? 0 : 1)))
      }),
  )
  return Promise.race(ended).then(async (code) => {
    stop('SIGTERM')
    await Promise.all(ended)
    clearInterval(watch)
    return code
  })
}

/** What ties programs of Node's to the life of this process, as environment: `lifeline.mjs` says how. */
async function lifeline(env) {
  const server = createServer((socket) => socket.on('error', () => {}).unref()).unref()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    TALKING_HEADS_LIFELINE: String(server.address().port),
    NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --import=${new URL('lifeline.mjs', import.meta.url).href}`,
  }
}

/** At most `count` of the tasks given to it run at a time; after a failure no other starts. */
export function limit(count) {
  const waiting = []
  let running = 0
  let failed = false
  const next = () => {
    if (running >= count || failed || waiting.length === 0) return
    running++
    waiting
      .shift()()
      .finally(() => {
        running--
        next()
      })
  }
  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push(() =>
        task().then(resolve, (error) => {
          failed = true
          reject(error)
        }),
      )
      next()
    })
}
