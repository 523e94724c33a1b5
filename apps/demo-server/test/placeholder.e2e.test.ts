import { fileURLToPath } from 'node:url'
import { startProcess } from '@talking-heads/test-support'
import { expect, test } from 'vitest'

test('the built server listens and stops', async () => {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
  const server = await startProcess(process.execPath, [main], {
    until: /listening on (\S+)/,
    env: { PORT: '0' },
  })
  expect(await (await fetch(server.match[1] ?? '')).text()).toContain('talking-heads')
  expect(await server.stop('SIGTERM')).toBe(0)
})
