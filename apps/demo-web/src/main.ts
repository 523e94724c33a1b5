import { h, hydrate } from 'preact'
import { App } from './components/app.tsx'
import { startPreferences } from './preferences.ts'

// The one island. It is hydrated from here rather than by a directive, whose loader is an inline script: so a
// server may forbid inline scripts altogether.
const root = document.getElementById('app')
if (root) {
  hydrate(h(App, null), root)
  startPreferences()
}
