import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { resolveSecret } from './store.ts'

it('draws a secret once and keeps it beside the SQLite file, readable by its owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'talking-heads-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const url = `sqlite:${join(folder, 'data', 'room.db')}`
  const drawn = await resolveSecret(undefined, url)
  expect(drawn.length).toBeGreaterThanOrEqual(32)
  expect(await resolveSecret(undefined, url)).toBe(drawn)
  const { mode } = await stat(join(folder, 'data', 'room.db.secret'))
  expect(mode & 0o777).toBe(0o600)
})

it('prefers the secret it is given', async () => {
  expect(await resolveSecret('a given secret, long', 'memory:')).toBe('a given secret, long')
})
