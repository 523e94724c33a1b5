import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { startProcess } from '@talking-heads/test-support'
import { expect, it, onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '../../..')

interface Running {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** All processes that run; the dead whom nobody has buried are none. */
function processes(): Running[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((row) => {
      const [, pid, parent, state, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(row) ?? []
      return state && !state.startsWith('Z') ? [{ pid: Number(pid), parent: Number(parent), command }] : []
    })
}

/** A process, and all that it has started, and those in turn. */
function familyOf(pid: number, all = processes()): Running[] {
  const children = all.filter(({ parent }) => parent === pid)
  return [...all.filter((one) => one.pid === pid), ...children.flatMap((child) => familyOf(child.pid, all))]
}

/** `npm start` or `npm run dev`, on free ports, in a process group of its own, up and running. */
async function npm(...task: string[]) {
  const running = await startProcess('npm', task, {
    cwd: root,
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      STORE_URL: 'memory:',
      LLM: 'oracle',
      LLM_BASE_URL: '',
      ROOMS: 'olympus',
    },
    until: /live at http/,
    ownGroup: true,
  })
  if (task.includes('dev')) await expect.poll(() => running.lines.join('\n')).toMatch(/astro.*ready/i)
  const family = familyOf(running.pid)
  onTestFinished(() => {
    for (const { pid, command } of processes()) {
      if (family.some((one) => one.pid === pid && one.command === command)) process.kill(pid, 'SIGKILL')
    }
  })
  return { ...running, family }
}

const victims: Readonly<Record<string, (npm: { pid: number; family: readonly Running[] }) => number>> = {
  'npm alone': ({ pid }) => pid,
  'its launcher alone': ({ family }) =>
    family.find(({ command }) => command.includes('scripts/run.mjs'))?.pid ?? 0,
  'npm, its launcher and all in their group': ({ pid }) => -pid,
}

const cases = ['start', 'run dev'].flatMap((task) => Object.keys(victims).map((victim) => ({ task, victim })))

it.each(cases)('npm $task leaves nothing behind where kill -9 hits $victim', async ({ task, victim }) => {
  const service = await npm(...task.split(' '))
  // npm, the launcher, and a server at least.
  expect(service.family.length).toBeGreaterThanOrEqual(3)
  const target = victims[victim]?.(service) ?? 0
  expect(Math.abs(target)).toBeGreaterThan(1)
  process.kill(target, 'SIGKILL')
  const nameOf = ({ pid, command }: Running) => `${pid} ${command}`
  const left = () => {
    const alive = new Set(processes().map(nameOf))
    return service.family.map(nameOf).filter((name) => alive.has(name))
  }
  await expect.poll(left, { interval: 100 }).toEqual([])
})
