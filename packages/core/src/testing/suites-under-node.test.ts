import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** A test file for Node's own runner, which knows nothing of this one. */
const program = (options: string) => `
import { describe, it } from 'node:test'
import { createMemoryStore } from '${import.meta.resolve('../index.ts')}'
import { createManualClock, modelSuite, storeSuite } from '${import.meta.resolve('./index.ts')}'
import { scriptedFor, soundModel } from '${import.meta.resolve('./situated-models.ts')}'

const runner = { describe, it }
const never = () => new Promise(() => {})
const openStore = async () => {
  const clock = createManualClock()
  return { store: createMemoryStore({ clock }), advance: async (ms) => clock.advance(ms) }
}
const noStore = { again: 'it is alone', corrupt: 'nobody reaches its memory' }
${options}
`

/** What `node --test` says of it: its exit code, and each case by its name. */
function runUnderNode(
  source: string,
): Promise<{ code: number; output: string; ok: string[]; notOk: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'talking-heads-suites-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'suites.test.mjs')
  writeFileSync(file, source)
  // Where this runner is Node's own, it would tell the other to report to it.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const args = ['--conditions=@talking-heads/source', '--test', '--test-reporter=tap', file]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const named = (mark: RegExp) => [...stdout.matchAll(mark)].map(([, name = '']) => name)
      resolve({
        code: error ? Number(error.code) : 0,
        output: stdout + stderr,
        ok: named(/^ {4,}ok \d+ - (.*?)(?: # .*)?$/gm),
        notOk: named(/^ {4,}not ok \d+ - (.*)$/gm),
      })
    })
  })
}

test('under node:test both suites pass on what keeps its promises, and say what they skip', async () => {
  const { code, output, ok, notOk } = await runUnderNode(
    program(`
      storeSuite({ runner, caseTimeoutMs: 50_000, open: openStore, cannot: noStore })
      describe('a sound model', () => {
        modelSuite({ runner, caseTimeoutMs: 50_000, open: async (situation) => ({ model: soundModel(situation) }) })
      })
      describe('a scripted model', () => {
        modelSuite({
          runner,
          caseTimeoutMs: 50_000,
          open: async (situation) => ({ model: scriptedFor(situation) }),
          cannot: { obey: 'no', count: 'no', stream: 'no', logprobs: 'no', constrain: 'no' },
        })
      })
    `),
  )
  expect(notOk).toEqual([])
  expect(code, output).toBe(0)
  expect(ok).toContain('of many who ask at once exactly one gets it')
  expect(ok).toContain('it excludes other servers too [it is alone]')
  expect(ok.filter((name) => name === 'calls at once get each its own answer')).toHaveLength(2)
  expect(ok.length).toBeGreaterThan(120)
})

test('under node:test, which never ends a test, what hangs fails by itself and says what was missing', async () => {
  const { code, output, notOk } = await runUnderNode(
    program(`
      const broken = async () => ({ store: { ...createMemoryStore(), watch: async () => async () => {} } })
      storeSuite({ runner, caseTimeoutMs: 200, open: broken, cannot: { ...noStore, advance: 'no' } })
      const deaf = { modelId: 'deaf', generate: never }
      modelSuite({ runner, caseTimeoutMs: 200, open: async () => ({ model: deaf }) })
    `),
  )
  expect(code).toBe(1)
  expect(notOk).toContain('all watchers of a room hear of an append')
  expect(output).toContain(
    '"all watchers of a room hear of an append": no notice that the log grew at 0 (heard: nothing) within 200 ms',
  )
  expect(output).toContain('no answer to generate("Are you there?") within 200 ms')
  // Whoever is not concerned passes.
  expect(notOk).not.toContain('one holder at a time has a room; another room is another lease')
})
