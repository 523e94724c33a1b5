/**
 * An address as it may be shown, logged or told: without user, password, query and fragment. What is no URL is shown
 * without all that stands before its last `@`: a password may hold any character, also those that end an authority.
 */
export function shownUrl(url: string): string {
  const { scheme = '', rest = '' } = /^(?<scheme>[a-z][a-z\d+.-]*:\/*)?(?<rest>.*)$/is.exec(url)?.groups ?? {}
  // A scheme without slashes may be a user: `anna:secret@host`.
  const isScheme = scheme.endsWith('/') || !rest.includes('@')
  const place = rest.slice(rest.lastIndexOf('@') + 1)
  return (isScheme ? scheme : '') + place.replace(/[?#].*$/s, '')
}
