// Programs that some tests need and npm does not bring: found on PATH, or installed where that is this run's to do.
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { quietly, StepFailed, say } from './process.mjs'

const tools = [
  { name: 'redis-server', commands: ['redis-server'], variable: 'TALKING_HEADS_REDIS_SERVER' },
  {
    name: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    variable: 'TALKING_HEADS_CHROMIUM',
  },
  // Where they happen to be installed the demo is tested behind them; what they do is tested without them as well.
  ...['nginx', 'haproxy', 'caddy'].map((name) => ({
    name,
    commands: [name],
    variable: `TALKING_HEADS_${name.toUpperCase()}`,
    isOptional: true,
  })),
]

/**
 * Environment variables that name the tools that are there. A variable set by hand stays as it is.
 *
 * @returns {Record<string, string>}
 */
export function findSystemTools(env = process.env) {
  const found = {}
  for (const { commands, variable } of tools) {
    const path = env[variable] || commands.map((command) => onPath(command, env.PATH)).find(Boolean)
    if (path) found[variable] = path
  }
  return found
}

/**
 * Finds the tools; installs missing ones with apt as root on Debian or Ubuntu, unless NO_SYSTEM_INSTALL is set.
 * What is missing after that is a failure where CI=true, and else skips the tests that need it. Optional ones are only
 * found: where they are missing, their tests are skipped.
 */
export async function ensureSystemTools(env = process.env) {
  let found = findSystemTools(env)
  const missing = () =>
    tools.filter(({ variable, isOptional }) => !found[variable] && !isOptional).map(({ name }) => name)
  if (missing().length > 0 && mayInstall(env)) {
    const names = missing().join(' ')
    say(`installing ${names} with apt-get (NO_SYSTEM_INSTALL=1 refuses)…`)
    try {
      await withoutServices(() =>
        quietly(
          `apt-get install ${names}`,
          `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${names}`,
          { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } },
        ),
      )
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error
      say(error.message)
    }
    found = findSystemTools(env)
  }
  if (missing().length > 0) {
    const text = `missing: ${missing().join(', ')} (apt-get install ${missing().join(' ')})`
    if (env.CI === 'true') throw new StepFailed(`${text}; with CI=true nothing is skipped`)
    say(`${text}; tests that need them are skipped`)
  }
  return found
}

function mayInstall(env) {
  if (env.NO_SYSTEM_INSTALL || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Tests start their own redis-server; the package would also start one for the whole machine. */
async function withoutServices(install) {
  const policy = '/usr/sbin/policy-rc.d'
  const ours = !existsSync(policy)
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    await install()
  } finally {
    if (ours) rmSync(policy, { force: true })
  }
}

function onPath(command, path = '') {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const file = join(folder, command)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}
