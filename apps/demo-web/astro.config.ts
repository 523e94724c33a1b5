import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'

// In `npm run dev` the page comes from Astro and everything live from the demo server beside it.
const server = process.env.DEMO_SERVER ?? 'http://127.0.0.1:3000'

export default defineConfig({
  output: 'static',
  integrations: [preact()],
  vite: {
    resolve: { conditions: ['@talking-heads/source', 'module', 'browser', 'development|production'] },
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
