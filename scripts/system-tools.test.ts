import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureSystemTools, findSystemTools } from './system-tools.mjs'

let bin = ''
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'talking-heads-bin-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  rmSync(bin, { recursive: true })
  vi.restoreAllMocks()
})

function program(name: string): string {
  writeFileSync(join(bin, name), '#!/bin/sh\n')
  chmodSync(join(bin, name), 0o755)
  return join(bin, name)
}

test('finds tools on PATH, under any of their names', () => {
  const redis = program('redis-server')
  const chrome = program('google-chrome')
  expect(findSystemTools({ PATH: `/nowhere:${bin}` })).toEqual({
    TALKING_HEADS_REDIS_SERVER: redis,
    TALKING_HEADS_CHROMIUM: chrome,
  })
})

test('a path given by hand wins', () => {
  program('chromium')
  expect(findSystemTools({ PATH: bin, TALKING_HEADS_CHROMIUM: '/opt/mine' }).TALKING_HEADS_CHROMIUM).toBe(
    '/opt/mine',
  )
})

test('NO_SYSTEM_INSTALL: what is missing is named, and its tests are skipped', async () => {
  program('redis-server')
  expect(Object.keys(await ensureSystemTools({ PATH: bin, NO_SYSTEM_INSTALL: '1' }))).toEqual([
    'TALKING_HEADS_REDIS_SERVER',
  ])
  expect(vi.mocked(process.stderr.write).mock.calls.join()).toContain(
    'missing: chromium (apt-get install chromium)',
  )
})

test('what is only tested where it happens to be installed is found, and never missed', async () => {
  for (const name of ['redis-server', 'chromium', 'nginx']) program(name)
  const found = await ensureSystemTools({ PATH: bin, NO_SYSTEM_INSTALL: '1', CI: 'true' })
  expect(found).toMatchObject({ TALKING_HEADS_NGINX: join(bin, 'nginx') })
  expect(found).not.toHaveProperty('TALKING_HEADS_CADDY')
})

test('with CI=true a missing tool is a failure', async () => {
  const run = ensureSystemTools({ PATH: bin, NO_SYSTEM_INSTALL: '1', CI: 'true' })
  await expect(run).rejects.toThrow('missing: redis-server, chromium')
})
