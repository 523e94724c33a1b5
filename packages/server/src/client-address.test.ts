import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { addressOf } from './client-address.ts'

function from(forwarded: string | string[] | undefined, remoteAddress = '10.0.0.1'): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage
}

const chain = 'forged, 1.1.1.1, 2.2.2.2'

it('a client has its socket’s address where no proxy is trusted, whatever the headers claim', () => {
  expect(addressOf(from(chain), 0)).toBe('10.0.0.1')
})

it('a client has the address that the outermost trusted proxy saw', () => {
  expect(addressOf(from(chain), 1)).toBe('2.2.2.2')
  expect(addressOf(from(chain), 2)).toBe('1.1.1.1')
  expect(addressOf(from(['forged', '1.1.1.1, 2.2.2.2']), 2)).toBe('1.1.1.1')
})

it('a client has the furthest address known where there were fewer proxies', () => {
  expect(addressOf(from(undefined), 2)).toBe('10.0.0.1')
  expect(addressOf(from(' , '), 2)).toBe('10.0.0.1')
  expect(addressOf(from('1.1.1.1'), 3)).toBe('1.1.1.1')
})

it.each([
  ['203.0.113.7:4711', '203.0.113.7'],
  ['[2001:db8::7]:4711', '2001:db8:0:0::/64'],
  ['[2001:db8::7]', '2001:db8:0:0::/64'],
  ['2001:DB8:0:0::7', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['[::FFFF:203.0.113.7]:80', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
  ['_hidden:80', '_hidden:80'],
])('%s counts as %s', (entry, expected) => {
  expect(addressOf(from(entry), 1)).toBe(expected)
  expect(addressOf(from(undefined, entry), 0)).toBe(expected)
})

it('two addresses of one IPv6 network are one client, of two networks two', () => {
  const [one, same, other] = ['2001:db8:1:2::7', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:3::7'].map(
    (address) => addressOf(from(address), 1),
  )
  expect(same).toBe(one)
  expect(other).not.toBe(one)
})

it('what a proxy writes instead of an address is no longer than one', () => {
  expect(addressOf(from('x'.repeat(5_000)), 1).length).toBeLessThanOrEqual(64)
})
