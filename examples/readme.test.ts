import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { snippetIn } from '../scripts/release-plan.ts'

const here = import.meta.dirname

const documents = ['README.md', 'packages/core/README.md']

test.each(documents)('%s says to install what its code imports', async (document) => {
  const readme = await readFile(join(here, '..', document), 'utf8')
  const installed = /npm install (.*)/.exec(readme)?.[1]?.split(' ')
  const imported = [...(snippetIn(readme) ?? '').matchAll(/from '(@[^/]+\/[^/']+)/g)].map(([, name]) => name)
  expect(imported).not.toHaveLength(0)
  expect(installed).toEqual(expect.arrayContaining(imported))
})

test.each(documents)('the code in %s runs as it stands, in twelve lines or so', async (document) => {
  const code = snippetIn(await readFile(join(here, '..', document), 'utf8')) ?? ''
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(14)
  // Beside an example that has the same dependencies, so that imports resolve as a reader's would.
  const file = join(here, 'two-gods', `readme-${process.pid}.ts`)
  onTestFinished(() => rm(file, { force: true }))
  await writeFile(file, code)
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--conditions=@talking-heads/source', file], {
    timeout: 50_000,
  })
  expect(stdout).toMatch(/godId: 'anansi'/)
})
