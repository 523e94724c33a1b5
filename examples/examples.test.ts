import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { describeWith, type SystemTool } from '../tools/test-support/src/system-tool.ts'

// An example checks itself and exits 0; it runs as its reader would run it, but from the packages' sources.
const run = promisify(execFile)

const needs: Readonly<Record<string, SystemTool>> = { 'two-servers': 'redis-server' }

for (const example of globSync('*/index.ts', { cwd: import.meta.dirname }).sort()) {
  const name = dirname(example)
  const tool = needs[name]
  const body = () =>
    test('checks itself and says what it did', async () => {
      const { stdout } = await run(process.execPath, ['--conditions=@talking-heads/source', example], {
        cwd: import.meta.dirname,
        timeout: 50_000,
      })
      expect(stdout).not.toBe('')
    })
  if (tool) describeWith(tool, name, body)
  else describe(name, body)
}
