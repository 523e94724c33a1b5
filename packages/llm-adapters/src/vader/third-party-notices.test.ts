import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string) => readFile(file, 'utf8')

test('the notices say which vader-sentiment is built in, and hold its licence whole', async () => {
  const notices = await read(join(import.meta.dirname, '../../THIRD-PARTY-NOTICES'))
  const folder = dirname(createRequire(import.meta.url).resolve('vader-sentiment/package.json'))
  const { version } = JSON.parse(await read(join(folder, 'package.json')))
  expect(notices).toContain(`vader-sentiment ${version} `)
  for (const file of ['NOTICE', 'LICENSE']) expect(notices).toContain((await read(join(folder, file))).trim())
})
