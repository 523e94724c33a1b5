// Runs bench/*.bench.ts one after another, each in a process of its own, so that none warms or clutters another's.
// `npm run bench -- NAME…` runs those whose file name contains one of the names; with `--check` it names the goals that
// were missed at the end, and fails where there are any.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Bench, Goal } from './bench.ts'
import { table } from './table.ts'

const here = import.meta.dirname
const results = join(here, 'results')
const [mode, ...rest] = process.argv.slice(2)

if (mode === '--file' && rest[0] !== undefined) await runOne(rest[0])
else {
  const given = [mode, ...rest].filter((name) => name !== undefined)
  runAll(
    given.filter((name) => name !== '--check'),
    { isChecked: given.includes('--check') },
  )
}

function runAll(names: readonly string[], { isChecked }: { readonly isChecked: boolean }): void {
  const files = globSync('*.bench.ts', { cwd: here }).sort()
  const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  if (chosen.length === 0)
    console.log(`no benchmark${names.length > 0 ? ` named ${names.join(', ')}` : ' yet'}`)
  let failed = names.length > 0 && chosen.length === 0
  const missed: string[] = []
  for (const file of chosen) {
    const args = [...process.execArgv, import.meta.filename, '--file', file]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    failed ||= status !== 0
    if (status === 0 && isChecked) missed.push(...missedOf(file))
  }
  if (isChecked) console.log(missed.length === 0 ? '\nevery goal is met' : `\nmissed:\n${missed.join('\n')}`)
  failed ||= missed.length > 0
  process.exitCode = failed ? 1 : 0
}

/** The goals that a benchmark's last run missed, each with its figure. */
function missedOf(file: string): readonly string[] {
  const name = file.replace(/\.bench\.ts$/, '')
  const { goals } = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as { goals?: Goal[] }
  return (goals ?? []).filter((goal) => !isMet(goal)).map((goal) => `${name}: ${inWords(goal)}`)
}

function isMet({ figure, atMost }: Goal): boolean {
  return figure <= atMost
}

function inWords({ what, figure, atMost }: Goal): string {
  return `${what}: ${Number(figure.toPrecision(3))} (goal: ${atMost} at most)`
}

async function runOne(file: string): Promise<void> {
  const { run } = (await import(join(here, file))) as { run: Bench }
  const result = await run()
  console.log(`\n${result.name}: ${result.about}\n\n${table(result.rows)}`)
  for (const goal of result.goals ?? []) console.log(`${isMet(goal) ? 'met' : 'missed'}: ${inWords(goal)}`)
  mkdirSync(results, { recursive: true })
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length }
  const at = new Date().toISOString()
  writeFileSync(
    join(results, `${result.name}.json`),
    `${JSON.stringify({ ...result, machine, at }, null, 2)}\n`,
  )
  // A benchmark that leaves a server or a socket behind must not hold up the next one.
  process.exit(0)
}
