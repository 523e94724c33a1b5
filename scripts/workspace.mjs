// Installing and building what has changed, and nothing else. A stamp holds the hash of everything that went in.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { limit, quietly, say } from './process.mjs'

const groups = ['packages', 'apps', 'examples', 'tools']
const sharedInputs = ['pnpm-lock.yaml', 'tsconfig.base.json', 'tools/tsup.ts', 'tools/entry-points.ts']
const notInputs = /^(node_modules|dist|test|\.astro)$|\.test\.tsx?$/

/** Every workspace package: its folder, its name, the workspace packages it needs, and how it is built. */
export function packages(root) {
  const folders = groups.flatMap((group) => list(join(root, group)).map((name) => `${group}/${name}`))
  return [...folders, 'bench']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      // What is published may be tested with packages that need it in turn; its build takes dependencies only.
      const isPrivate = manifest.private === true
      const needs = Object.entries({ ...manifest.dependencies, ...(isPrivate && manifest.devDependencies) })
      return {
        folder,
        name: manifest.name,
        private: isPrivate,
        needs: needs.filter(([, range]) => range.startsWith('workspace:')).map(([name]) => name),
        build: manifest.scripts?.build,
      }
    })
}

export async function install(root, env) {
  const manifests = ['package.json', ...packages(root).map(({ folder }) => `${folder}/package.json`)]
  const fingerprint = hash(root, [...manifests, 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
  const stamp = join(root, 'node_modules', '.installed')
  if (read(stamp) === fingerprint) return
  say('installing dependencies (once)…')
  await quietly(
    'installing (after a changed dependency: npm run pnpm install)',
    'pnpm install --frozen-lockfile',
    {
      cwd: root,
      env,
    },
  )
  writeFileSync(stamp, fingerprint)
}

/**
 * Builds every package, or `only` these and what they need, each after those it needs, two at a time.
 * Type declarations take most of the time, and matter only to packages that are checked or published: `types`.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {{ only?: readonly string[], types?: boolean }} [options]
 */
export async function build(root, env, { only, types = true } = {}) {
  const all = new Map(packages(root).map((item) => [item.name, item]))
  const fingerprints = new Map()
  const fingerprint = (item) => {
    if (!fingerprints.has(item)) {
      const needed = item.needs.map((name) => fingerprint(all.get(name)))
      fingerprints.set(item, hash(root, [...sharedInputs, ...inputs(root, item.folder)], needed))
    }
    return fingerprints.get(item)
  }

  const inTurn = limit(2)
  const started = new Map()
  const start = (item) => {
    if (!started.has(item)) started.set(item, buildAfterNeeds(item))
    return started.get(item)
  }
  const buildAfterNeeds = async (item) => {
    await Promise.all(item.needs.map((name) => start(all.get(name))))
    if (!item.build) return
    const stamp = join(root, '.toolchain', 'stamps', item.folder.replace('/', '-'))
    const current = fingerprint(item)
    const built = existsSync(join(root, item.folder, 'dist')) ? read(stamp) : undefined
    if (built === `${current} types` || (!types && built === current)) return
    await inTurn(async () => {
      say(`building ${item.folder}…`)
      await quietly(`building ${item.folder}`, item.build, {
        cwd: join(root, item.folder),
        env: {
          ...env,
          PATH: [join(root, item.folder, 'node_modules', '.bin'), env.PATH].join(delimiter),
          TALKING_HEADS_JS_ONLY: types ? '0' : '1',
        },
      })
      mkdirSync(join(root, '.toolchain', 'stamps'), { recursive: true })
      writeFileSync(stamp, types ? `${current} types` : current)
    })
  }
  const chosen = [...all.values()].filter(
    ({ name, folder }) => !only || only.includes(folder) || only.includes(name),
  )
  await Promise.all(chosen.map(start))
}

function inputs(root, folder) {
  return list(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    return notInputs.test(name) ? [] : statSync(join(root, path)).isDirectory() ? inputs(root, path) : [path]
  })
}

function hash(root, files, more = []) {
  const sum = createHash('sha256').update(more.join())
  for (const file of files) sum.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return sum.digest('hex')
}

const list = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : [])

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
