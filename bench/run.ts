// Runs bench/*.bench.ts one after another, each in a process of its own, so that none warms or clutters another's.
// `npm run bench -- NAME…` runs those whose file name contains one of the names.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { table } from './table.ts'

const here = import.meta.dirname
const [mode, ...rest] = process.argv.slice(2)

if (mode === '--file' && rest[0] !== undefined) await runOne(rest[0])
else runAll([mode, ...rest].filter((name) => name !== undefined))

function runAll(names: readonly string[]): void {
  const files = globSync('*.bench.ts', { cwd: here }).sort()
  const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  if (chosen.length === 0)
    console.log(`no benchmark${names.length > 0 ? ` named ${names.join(', ')}` : ' yet'}`)
  let failed = names.length > 0 && chosen.length === 0
  for (const file of chosen) {
    const args = [...process.execArgv, import.meta.filename, '--file', file]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    failed ||= status !== 0
  }
  process.exitCode = failed ? 1 : 0
}

async function runOne(file: string): Promise<void> {
  const { run } = (await import(join(here, file))) as { run: Bench }
  const result = await run()
  console.log(`\n${result.name}: ${result.about}\n\n${table(result.rows)}`)
  mkdirSync(join(here, 'results'), { recursive: true })
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length }
  const at = new Date().toISOString()
  writeFileSync(
    join(here, 'results', `${result.name}.json`),
    `${JSON.stringify({ ...result, machine, at }, null, 2)}\n`,
  )
  // A benchmark that leaves a server or a socket behind must not hold up the next one.
  process.exit(0)
}
