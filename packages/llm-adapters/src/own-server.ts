const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/
/** RFC 1918, link-local, and what carriers and private overlays use. */
const privateAddress =
  /^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d+){2})$/
const privateAddress6 = /^\[(?:f[cd]|fe[89ab])/
/** Names that the public network does not resolve; those of containers have no dot. */
const privateName = /^(?:[^.[\]:]*[^.[\]:\d][^.[\]:]*|.+\.(?:local|internal|lan|home|home\.arpa))$/

/**
 * Whether an address leads to a machine of one's own: this one, or one in a private network. What answers there is
 * likely slow and costs nothing; a gateway that passes calls on to others cannot be told from it.
 *
 * @param url an http or https address
 */
export function isOwnServer(url: string): boolean {
  const hostname = new URL(url).hostname.replace(/\.$/, '')
  const host = mapped(hostname) ?? hostname
  return [loopback, privateAddress, privateAddress6, privateName].some((pattern) => pattern.test(host))
}

/** The IPv4 address in an IPv6 one (`[::ffff:7f00:1]`). */
function mapped(host: string): string | undefined {
  const [, high = '', low = ''] = /^\[::ffff:([\da-f]+):([\da-f]+)\]$/.exec(host) ?? []
  if (high === '') return undefined
  const parts = [high, low].flatMap((part) => [
    Number.parseInt(part, 16) >> 8,
    Number.parseInt(part, 16) & 255,
  ])
  return parts.join('.')
}
