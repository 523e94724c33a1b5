import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

// An example checks itself and exits 0; it runs as its reader would run it, but from the packages' sources.
const run = promisify(execFile)

test.each(globSync('*/index.ts', { cwd: import.meta.dirname }).sort())('%s', async (example) => {
  const { stdout } = await run(process.execPath, ['--conditions=@talking-heads/source', example], {
    cwd: import.meta.dirname,
    timeout: 50_000,
  })
  expect(stdout, `${dirname(example)} says what it did`).not.toBe('')
})
