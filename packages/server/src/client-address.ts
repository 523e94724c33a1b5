import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** Longer than any address; what a proxy writes instead of one is cut here. */
const maxAddressLength = 64

/**
 * What the outermost of `proxies` trusted proxies said in a header that each of them adds to. What stands before it
 * was sent by the client, who may write what it likes. Undefined where none is trusted, or none said anything.
 */
export function outermost(header: string | string[] | undefined, proxies: number): string | undefined {
  if (proxies === 0 || header === undefined) return undefined
  const entries = [header]
    .flat()
    .join(',')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return entries[Math.max(0, entries.length - proxies)]
}

/**
 * By what a client's limits are counted: the address of its socket or, behind `proxies` trusted proxies, the one that
 * the outermost of them saw; of IPv6 the network (/64), since whoever has one address there has all of them.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  return addressKey(outermost(headers['x-forwarded-for'], proxies) ?? socket.remoteAddress ?? 'unknown')
}

/** `203.0.113.7:4711`, `[2001:db8::7]:4711` and `fe80::1%eth0` are what proxies write as well. */
function addressKey(text: string): string {
  const bracketed = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1]
  const address = (bracketed ?? text.replace(/^([\d.]+):\d+$/, '$1')).replace(/%.*$/, '')
  return isIPv6(address) ? ipv6Key(address) : address.toLowerCase().slice(0, maxAddressLength)
}

function ipv6Key(address: string): string {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const first = head.split(':').filter((group) => group !== '')
  const last = (tail ?? '').split(':').filter((group) => group !== '')
  const groups = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last]
  const isIpv4 = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
  if (!isIpv4) return `${groups.slice(0, 4).join(':')}::/64`
  // `::ffff:203.0.113.7`: how a socket that takes both kinds shows an IPv4 client.
  const bytes = groups.slice(6).flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 255]
  })
  return bytes.join('.')
}
