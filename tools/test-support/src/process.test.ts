import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, type StartOptions, startProcess } from './index.ts'

const node = (program: string, until: RegExp, options: Partial<StartOptions> = {}) =>
  startProcess(process.execPath, ['-e', program], { until, ...options })

test('waits for the line and hands back what it matched', async () => {
  const running = await node(
    `console.log('first'); console.log('port 42'); setInterval(() => {}, 1e6)`,
    /port (\d+)/,
  )
  expect(running.match[1]).toBe('42')
  expect(running.lines).toEqual(['first', 'port 42'])
  expect(await running.stop()).toBeNull()
  expect(() => process.kill(running.pid, 0)).toThrow('ESRCH')
})

test('gives the exit code of a program that ends on the signal', async () => {
  const running = await node(
    `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1e6); console.error('up')`,
    /up/,
  )
  expect(await running.stop('SIGTERM')).toBe(7)
})

test('kills a program that ignores the signal', async () => {
  const running = await node(
    `process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6); console.log('up')`,
    /up/,
  )
  expect(await running.stop('SIGTERM', 50)).toBeNull()
})

test('rejects with the output where the program ends, or the line never comes', async () => {
  await expect(node(`console.log('no luck'); process.exit(3)`, /up/)).rejects.toThrow(
    /ended \(3\).*\nno luck/,
  )
  await expect(node(`setInterval(() => {}, 1e6)`, /up/, { timeoutMs: 200 })).rejects.toThrow(
    'not ready within 200 ms',
  )
  await expect(startProcess('no-such-program', [], { until: /up/ })).rejects.toThrow('did not start')
})

test('a free port is free', async () => {
  const port = await freePort()
  const refused = new Promise((resolve) => connect(port, '127.0.0.1').once('error', resolve))
  expect(await refused).toMatchObject({ code: 'ECONNREFUSED' })
})
