import { describe } from 'vitest'

/** A program that npm does not bring. */
export type SystemTool = 'redis-server' | 'chromium' | 'nginx' | 'haproxy' | 'caddy'

/** Where a system's program is, or why there is none. */
export type Tool =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly reason: string }

const tools: Readonly<Record<SystemTool, { variable: string; remedy: string }>> = {
  'redis-server': { variable: 'TALKING_HEADS_REDIS_SERVER', remedy: 'apt-get install redis-server' },
  chromium: { variable: 'TALKING_HEADS_CHROMIUM', remedy: 'apt-get install chromium' },
  nginx: { variable: 'TALKING_HEADS_NGINX', remedy: 'apt-get install nginx-light' },
  haproxy: { variable: 'TALKING_HEADS_HAPROXY', remedy: 'apt-get install haproxy' },
  caddy: { variable: 'TALKING_HEADS_CADDY', remedy: 'apt-get install caddy' },
}

/** `npm test` looks for the tools (and installs them where it may) before any test; this only reads what it found. */
export function requireTool(name: SystemTool): Tool {
  const { variable, remedy } = tools[name]
  const path = process.env[variable]
  return path ? { found: true, path } : { found: false, reason: `needs ${name}: ${remedy}` }
}

/** A `describe` that is skipped, its name saying how to get the tool, where the tool is missing. */
export function describeWith(name: SystemTool, title: string, body: (path: string) => void): void {
  const tool = requireTool(name)
  if (tool.found) describe(title, () => body(tool.path))
  else describe.skip(`${title} [${tool.reason}]`, () => body(''))
}
