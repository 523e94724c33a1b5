// Node and pnpm of the versions this repository is built with, in .toolchain/, fetched once where they are missing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { quietly, StepFailed, say } from './process.mjs'

const nodeVersion = '24.21.0'
const oldNode = 'install Node 22.18+ or 24.11+ and try again'

/** What astro, vitest and tsup run on, and where Node reads TypeScript without a flag. */
export function isModern(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26
}

/** Resolves with an environment whose PATH has the right node and pnpm first. */
export async function ensureToolchain(root) {
  const folder = join(root, '.toolchain')
  const bin = join(folder, 'node_modules', '.bin')
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), bin, process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  }

  const wanted = [JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager]
  // Run by the fetched Node itself, the user's is still an old one.
  const bringNode = !isModern(process.versions.node) || realpathSync(process.execPath).startsWith(folder)
  if (bringNode) wanted.push(nodePackage(nodeVersion))

  const stamp = join(folder, 'stamp')
  const present = (read(stamp) ?? '').split('\n')
  if (wanted.every((item) => present.includes(item))) return env

  say(bringNode ? `fetching Node ${nodeVersion} and pnpm (once)…` : 'fetching pnpm (once)…')
  mkdirSync(folder, { recursive: true })
  try {
    await fetchInto(folder, wanted)
  } catch (error) {
    throw bringNode ? new StepFailed(`${error.message}: ${oldNode}`) : error
  }
  // A Node made for another C library installs, and does not start.
  const works = spawnSync('node', ['--version'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (!isModern((works.stdout ?? '').trim().replace('v', ''))) throw new StepFailed(oldNode)
  writeFileSync(stamp, wanted.join('\n'))
  return env
}

/**
 * The folder with the `node` of another version, exact or a line's newest (`22`), fetched once.
 *
 * @param {string} root
 * @param {string} version
 */
export async function ensureNode(root, version) {
  const folder = join(root, '.toolchain', 'nodes', version)
  const bin = join(folder, 'node_modules', '.bin')
  if (!existsSync(join(bin, 'node'))) {
    say(`fetching Node ${version} (once)…`)
    mkdirSync(folder, { recursive: true })
    await fetchInto(folder, [nodePackage(version)])
  }
  return bin
}

/** Node as a package of npm: one for each system and processor. */
function nodePackage(version) {
  const system = process.platform === 'win32' ? 'win' : process.platform
  return `node-${system}-${process.arch}@${version}`
}

function fetchInto(folder, wanted) {
  const options = '--no-save --no-package-lock --no-audit --no-fund'
  return quietly('fetching from npm', `npm install --prefix "${folder}" ${options} ${wanted.join(' ')}`)
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
