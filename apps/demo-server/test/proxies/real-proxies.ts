import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, requireTool, type StartOptions, startProcess } from '@talking-heads/test-support'
import type { ProxyOptions, StartProxy } from './proxy.ts'

interface Recipe {
  /** Its configuration, in a file of its own folder. */
  config(options: ProxyOptions, port: number): string
  args(file: string, folder: string): readonly string[]
  readonly until: StartOptions['until']
}

const recipes = {
  nginx: {
    config: ({ targetPort, prefix }, port) => `
      daemon off;
      master_process off;
      pid nginx.pid;
      error_log stderr notice;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join('\n')}
        map $http_upgrade $connection_upgrade { default upgrade; '' close; }
        server {
          listen 127.0.0.1:${port};
          location /chat/ {
            proxy_pass http://127.0.0.1:${targetPort}${prefix === 'stripped' ? '/' : ''};
            proxy_http_version 1.1;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
          }
        }
      }`,
    args: (file, folder) => ['-p', folder, '-c', file, '-e', 'stderr'],
    until: /nginx\//,
  },
  haproxy: {
    config: ({ targetPort, prefix }, port) => `
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
frontend visitors
  bind 127.0.0.1:${port}
  use_backend demo if { path /chat } or { path_beg /chat/ }
backend demo
  option forwardfor
  ${prefix === 'stripped' ? 'http-request replace-path /chat/?(.*) /\\1' : ''}
  server demo 127.0.0.1:${targetPort}
`,
    args: (file) => ['-W', '-db', '-f', file],
    until: /Loading success/,
  },
  caddy: {
    config: ({ targetPort, prefix }, port) => `
{
  admin off
  auto_https off
}
:${port} {
  bind 127.0.0.1
  redir /chat /chat/
  ${prefix === 'stripped' ? 'handle_path' : 'handle'} /chat/* {
    reverse_proxy 127.0.0.1:${targetPort} {
      # Whoever ends TLS stands in front of it.
      trusted_proxies 127.0.0.1/32
    }
  }
}
`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
    until: /serving initial configuration/,
  },
} satisfies Record<string, Recipe>

export const realProxies = Object.keys(recipes) as readonly (keyof typeof recipes)[]

/** Starts the program, if it is installed, in a folder of its own. */
export const starterOf =
  (name: keyof typeof recipes): StartProxy =>
  async (options) => {
    const tool = requireTool(name)
    if (!tool.found) throw new Error(tool.reason)
    const recipe: Recipe = recipes[name]
    const folder = await mkdtemp(join(tmpdir(), `talking-heads-${name}-`))
    const port = await freePort()
    const file = join(folder, 'config')
    await writeFile(file, recipe.config(options, port))
    const running = await startProcess(tool.path, recipe.args(file, folder), {
      until: recipe.until,
      cwd: folder,
      env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    })
    return {
      url: `http://127.0.0.1:${port}`,
      async stop() {
        await running.stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
  }
