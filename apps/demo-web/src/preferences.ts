import { effect, signal } from '@preact/signals'

/** What the reader chose, kept by the browser where it allows that. */
function recall(key: string): string | null {
  try {
    return localStorage.getItem(`talking-heads:${key}`)
  } catch {
    return null // Storage may be forbidden: then choices last as long as the page.
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`talking-heads:${key}`, value)
  } catch {
    // As above.
  }
}

export const theme = signal<'dark' | 'light'>('dark')
export const isCensoring = signal(true)
/** What the theme draws on, as the style sheet has it: colours of speakers are made to read well there. */
export const pageColour = signal('#000000')

/** Takes up the reader's choices, and the system's where there is none. Once, in the browser. */
export function startPreferences(): void {
  theme.value = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark'
  isCensoring.value = recall('censor') !== 'off'
  effect(() => {
    document.documentElement.dataset.theme = theme.value
    pageColour.value = getComputedStyle(document.documentElement).getPropertyValue('--page').trim()
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', pageColour.value)
  })
  const system = matchMedia('(prefers-color-scheme: light)')
  system.addEventListener('change', () => {
    if (recall('theme') === null) theme.value = system.matches ? 'light' : 'dark'
  })
}

export function toggleTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark'
  remember('theme', theme.value)
}

export function toggleCensoring(): void {
  isCensoring.value = !isCensoring.value
  remember('censor', isCensoring.value ? 'on' : 'off')
}

/** Where a room's identity is kept: rooms of servers under different paths of one host are different rooms. */
export function roomStorage(room: string) {
  const { pathname } = new URL('.', document.baseURI)
  const place = pathname === '/' ? room : `${pathname}${room}`
  return {
    get: (key: string) => recall(`room:${place}:${key}`),
    set: (key: string, value: string) => {
      // The page begins with the newest page every time: only who we are is worth keeping.
      if (key === 'token') remember(`room:${place}:${key}`, value)
    },
  }
}
