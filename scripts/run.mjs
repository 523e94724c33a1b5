// Every npm script of this repository: `node scripts/run.mjs TASK [ARGS]`. Needs Node 18+ and npm, nothing else.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foreground, limit, quietly, StepFailed, say } from './process.mjs'
import { ensureSystemTools, findSystemTools } from './system-tools.mjs'
import { ensureToolchain } from './toolchain.mjs'
import { build, install, packages } from './workspace.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const fromSources = ['--conditions=@talking-heads/source', '--disable-warning=ExperimentalWarning']

const tasks = {
  async start(env, args) {
    await build(root, env, { only: ['apps/demo-server', 'apps/demo-web'], types: false })
    const server = { command: 'node', args: ['apps/demo-server/dist/main.js', ...args] }
    return foreground([server], { env, service: true })
  },

  /** The server restarts when its sources or the packages' change; the page comes from Astro's own server. */
  async dev(env, args) {
    await build(root, env, { only: ['apps/demo-web'], types: false })
    const page = 'http://localhost:4321'
    const port = env.PORT || '3000'
    const server = {
      command: 'node',
      args: ['--watch', ...fromSources, 'apps/demo-server/src/main.ts', ...args],
      env: { PORT: port, ALLOWED_ORIGINS: env.ALLOWED_ORIGINS || `${page},http://127.0.0.1:4321` },
    }
    const web = {
      command: join(root, 'apps/demo-web/node_modules/.bin/astro'),
      // Who was killed with -9 may leave a lock; this one ends with its launcher, and needs none.
      args: ['dev', '--port', '4321', '--ignore-lock'],
      cwd: join(root, 'apps/demo-web'),
      env: { DEMO_SERVER: `http://127.0.0.1:${port}` },
    }
    say(`the page that reloads: ${page}`)
    return foreground([server, web], { env, service: true })
  },

  /** Everything; with arguments only the tests that vitest finds for them. */
  async test(env, args) {
    const tools = await ensureSystemTools(env)
    await build(root, env)
    if (args.length === 0) {
      await tasks.lint(env)
      await tasks.typecheck(env)
      await tasks['check:packages'](env)
    }
    say('testing…')
    return foreground([{ command: 'vitest', args: ['run', ...args] }], { env: { ...env, ...tools } })
  },

  /** The long campaigns of `*.soak.test.ts`; minutes to hours. */
  soak: (env, args) =>
    tasks.test({ ...env, SOAK: '1' }, ['--project', 'soak', '--reporter', 'verbose', ...args]),

  /** As a machine runs it: a missing system tool is a failure. */
  ci: (env) => tasks.test({ ...env, CI: 'true' }, []),

  async bench(env, args) {
    return node({ ...env, ...findSystemTools(env) }, ['bench/run.ts', ...args])
  },

  async build(env) {
    await build(root, env)
  },

  lint(env) {
    say('linting…')
    return twoAtATime([
      () => quietly('lint (npm run format mends most of it)', 'biome check --error-on-warnings .', { env }),
      () => quietly('import directions', 'node scripts/check-imports.ts', { env }),
    ])
  },

  format: (env) => foreground([{ command: 'biome', args: ['check', '--write', '.'] }], { env }),

  typecheck(env) {
    say('checking types…')
    const web = join(root, 'apps/demo-web')
    return twoAtATime([
      () => quietly('type check', 'tsc -b', { env }),
      () => quietly('type check of the page', 'pnpm exec astro check', { cwd: web, env }),
    ])
  },

  /** What would be published, as its users would get it; and nothing in the repository that nobody uses. */
  async 'check:packages'(env) {
    await build(root, env)
    say('checking packages…')
    const packed = mkdtempSync(join(tmpdir(), 'talking-heads-packed-'))
    const check = ({ folder, name }) => {
      const tarball = join(packed, `${name.replace('/', '-')}.tgz`)
      const tools = ['publint --strict', 'attw --profile esm-only'].map((tool) => `${tool} "${tarball}"`)
      const command = [`pnpm pack --out "${tarball}"`, ...tools].join(' && ')
      return () => quietly(`check of ${folder}, packed`, command, { cwd: join(root, folder), env })
    }
    try {
      await twoAtATime([
        () => quietly('unused files, exports and dependencies', 'knip', { env }),
        () => quietly('what comes with each entry point', 'node scripts/check-entries.ts', { env }),
        ...packages(root)
          .filter((item) => !item.private)
          .map(check),
      ])
    } finally {
      rmSync(packed, { recursive: true })
    }
  },

  /** Prints how much code comes with each entry point; part of check:packages. */
  async 'check:entries'(env) {
    await build(root, env)
    return foreground([{ command: 'node', args: ['scripts/check-entries.ts'] }], { env })
  },

  /** The packed packages, installed and used on every Node that they promise; fetches these Nodes, so it is no test. */
  async 'release:check'(env) {
    await build(root, env)
    say('checking the packed packages on every Node…')
    return foreground([{ command: 'node', args: ['scripts/release-check.ts'] }], { env })
  },

  /** A TypeScript program of the repository, from sources, nothing else on stdout: `exec evals/run.ts ARGS`. */
  exec: (env, args) => node({ ...env, ...findSystemTools(env) }, args),

  pnpm: (env, args) => foreground([{ command: 'pnpm', args }], { env }),
}

function twoAtATime(steps) {
  const inTurn = limit(2)
  return Promise.all(steps.map(inTurn))
}

function node(env, args) {
  return foreground([{ command: 'node', args: [...fromSources, ...args] }], { env })
}

async function main([name, ...args]) {
  const task = Object.hasOwn(tasks, name ?? '') ? tasks[name] : undefined
  if (!task) throw new StepFailed(`usage: node scripts/run.mjs ${Object.keys(tasks).join('|')} [ARGS]`)
  process.chdir(root)
  const env = await ensureToolchain(root)
  if (name !== 'pnpm') await install(root, env)
  const code = await task(env, args)
  return typeof code === 'number' ? code : 0
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    say(error instanceof StepFailed ? error.message : error.stack)
    process.exit(1)
  },
)
