// Runs before anything is painted: the reader's choice, else the system's.
let theme = null
try {
  theme = localStorage.getItem('talking-heads:theme')
} catch {
  // Storage may be forbidden: the system's it is.
}
theme ??= matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
document.documentElement.dataset.theme = theme
