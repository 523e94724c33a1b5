import { TalkingHeadsError } from '@talking-heads/core'

/** What a URL says of where Redis is, and who asks. */
export type RedisPlace = Credentials &
  (
    | {
        readonly mode: 'server'
        /** The URL without user and password. */
        readonly url: string
      }
    | { readonly mode: 'cluster'; readonly nodes: readonly Node[] }
    | {
        readonly mode: 'sentinel'
        readonly nodes: readonly Node[]
        /** What the Sentinels call the master that they watch. */
        readonly name: string
        readonly db: number
      }
  )

interface Credentials {
  readonly username?: string
  readonly password?: string
}

interface Node {
  readonly host: string
  readonly port: number
}

/** A password may hold anything, `@` and `/` too: it ends at the last `@`. */
const form =
  /^(?<scheme>rediss?|redis-cluster|redis-sentinel):\/\/(?:(?<user>[^:@]*)(?::(?<password>.*))?@)?(?<hosts>[^@/?#]+)(?<rest>[/?#][^@]*)?$/s

/**
 * Reads `redis://`, `rediss://`, `redis-cluster://host:port,host:port` and `redis-sentinel://host:port,host:port/NAME`.
 *
 * @throws TalkingHeadsError `invalid-input` for a URL of another form; the message repeats no part that may be secret
 */
export function parseRedisUrl(url: string): RedisPlace {
  const { scheme, user, password, hosts = '', rest = '' } = form.exec(url)?.groups ?? {}
  if (scheme === undefined) throw notForRedis(url)
  const credentials = {
    ...(user && { username: decoded(user) }),
    ...(password && { password: decoded(password) }),
  }
  if (scheme === 'redis-cluster') return { ...credentials, mode: 'cluster', nodes: nodesOf(hosts, 6379) }
  if (scheme === 'redis-sentinel') {
    const { name, db = '0' } = /^\/(?<name>[^/?#]+)(?:\/(?<db>\d+))?\/?$/.exec(rest)?.groups ?? {}
    if (name === undefined) {
      throw malformed(
        'a redis-sentinel:// URL ends in the name of the master that is watched, and a database where it is not 0',
      )
    }
    const nodes = nodesOf(hosts, 26379)
    return { ...credentials, mode: 'sentinel', nodes, name: decoded(name), db: Number(db) }
  }
  const bare = `${scheme}://${hosts}${rest}`
  if (!URL.canParse(bare)) throw malformed('its host and port cannot be read')
  return { ...credentials, mode: 'server', url: bare }
}

function nodesOf(hosts: string, defaultPort: number): Node[] {
  return hosts.split(',').map((node) => {
    if (!URL.canParse(`redis://${node}`)) throw malformed('its hosts and ports cannot be read')
    const { hostname, port } = new URL(`redis://${node}`)
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || defaultPort) }
  })
}

/** What is not percent-encoded stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const forms =
  'redis://host:port, rediss://host:port, redis-cluster://host:port,host:port or redis-sentinel://host:port,host:port/NAME'

function notForRedis(url: string): TalkingHeadsError {
  const scheme = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(url)?.[0]
  if (scheme !== undefined && /^(rediss?|redis-cluster|redis-sentinel)$/.test(scheme)) {
    return malformed('it names no host')
  }
  const what = scheme === undefined ? 'a URL without a scheme' : `a URL of scheme "${scheme}"`
  return new TalkingHeadsError('invalid-input', `${what} is not for Redis: give ${forms}`)
}

/** The URL may hold a password: it is not repeated. */
function malformed(why: string): TalkingHeadsError {
  return new TalkingHeadsError('invalid-input', `the URL for Redis is malformed, ${why}: give ${forms}`)
}
