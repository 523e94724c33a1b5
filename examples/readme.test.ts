import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const here = import.meta.dirname

test('the code in the README runs as it stands, in twelve lines or so', async () => {
  const readme = await readFile(join(here, '../README.md'), 'utf8')
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
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
