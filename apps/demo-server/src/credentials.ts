/**
 * A URL, or what was meant to be one, as it may be shown: without user and password, which end at the last `@`, and
 * without its query, which may hold a key. A path of a SQLite file is shown whole.
 */
export function withoutCredentials(url: string): string {
  if (/^(sqlite|memory):/.test(url)) return url
  const [shown = ''] = url.split(/[?#](?!.*@)/s)
  return shown.replace(/^(?<scheme>[a-z][a-z0-9+.-]*:)?.*@/is, (_, scheme = '') => `${scheme}//`)
}
