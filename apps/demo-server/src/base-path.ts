/**
 * A path prefix in the one form that the server knows, with a slash at both ends; undefined for what is none: segments
 * are letters, digits and `.`, `_`, `~`, `-`.
 */
export function parseBasePath(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '/') return '/'
  const segments = trimmed.replace(/^\//, '').replace(/\/$/, '').split('/')
  const isPath = segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.\.?$/.test(segment))
  return isPath ? `/${segments.join('/')}/` : undefined
}

/** What is asked for, as without a prefix: a proxy may take it off, or leave it in place. */
export function withoutBasePath(url: string, basePath: string): string {
  const prefix = basePath.slice(0, -1)
  if (!url.startsWith(prefix)) return url
  const rest = url.slice(prefix.length)
  if (rest.startsWith('/')) return rest
  return rest === '' || rest.startsWith('?') ? `/${rest}` : url
}

/** Every address in the page is relative to where it is served, also without the slash at its end. */
export function withBase(html: string, basePath: string): string {
  return html.replace('<head>', `<head><base href="${basePath}">`)
}
