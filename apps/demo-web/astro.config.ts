import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'

// In `npm run dev` the page comes from Astro and everything live from the demo server beside it.
const server = process.env.DEMO_SERVER ?? 'http://127.0.0.1:3000'

/** Core is read from its sources: the page needs no build of it. */
const source = '@talking-heads/source'
const onServer = { resolve: { conditions: [source, 'module', 'node', 'development|production'] } }

export default defineConfig({
  output: 'static',
  integrations: [preact()],
  // Nothing inline: a server may forbid inline scripts and styles.
  build: { inlineStylesheets: 'never', assetsPrefix: '.' },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { conditions: [source, 'module', 'browser', 'development|production'] },
    environments: { ssr: onServer, prerender: onServer },
    server: {
      proxy: {
        '/ws': { target: server, ws: true },
        '/avatars': server,
        '/healthz': server,
        '/readyz': server,
      },
    },
  },
})
