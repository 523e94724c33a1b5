import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isAllowedOrigin, parseOrigin } from './origin.ts'

interface Situation {
  /** How `Host` and the like stand in the request. */
  readonly headers: Record<string, string>
  readonly allowed?: readonly string[]
  readonly trustProxy?: number
  readonly encrypted?: boolean
  readonly localPort?: number
  readonly remoteAddress?: string
}

function isLetIn(origin: string | undefined, situation: Situation): boolean {
  const { headers, allowed = [], trustProxy = 0, encrypted = false } = situation
  const { localPort = 3000, remoteAddress = '192.0.2.9' } = situation
  const request = {
    headers: { ...headers, ...(origin !== undefined && { origin }) },
    socket: { remoteAddress, localPort, ...(encrypted && { encrypted }) },
  } as unknown as IncomingMessage
  return isAllowedOrigin(request, { allowed: new Set(allowed), trustProxy })
}

const direct: Situation = { headers: { host: 'gods.example:3000' } }

describe('a server that is asked directly', () => {
  it.each([
    [undefined, true],
    ['http://gods.example:3000', true],
    ['http://GODS.example:3000', true],
    ['http://evil.example:3000', false],
    ['http://gods.example', false],
    ['http://gods.example:3001', false],
    ['http://gods.example.evil:3000', false],
    ['http://www.gods.example:3000', false],
    ['https://gods.example:3000', false],
    ['null', false],
    ['file://', false],
    ['http://evil.example@gods.example:3000', false],
    ['http://gods.example:3000, http://evil.example', false],
    ['', false],
  ])('lets in a page of origin %s: %s', (origin, expected) => {
    expect(isLetIn(origin, direct)).toBe(expected)
  })

  it.each([
    ['http://gods.example', 'gods.example', true],
    ['http://gods.example:81', 'gods.example', false],
    ['http://gods.example', 'gods.example:80', true],
    ['http://[::1]:3000', '[::1]:3000', true],
    ['http://[::1]:3000', '[::2]:3000', false],
    ['http://gods.example', undefined, false],
    ['http://gods.example', 'evil@gods.example', false],
    ['http://gods.example', 'gods.example/path', false],
  ])('compares origin %s with Host %s: %s', (origin, host, expected) => {
    expect(isLetIn(origin, { headers: host === undefined ? {} : { host } })).toBe(expected)
  })

  it('by TLS lets in no page that came without', () => {
    const tls: Situation = { headers: { host: 'gods.example' }, encrypted: true, localPort: 443 }
    expect(isLetIn('https://gods.example', tls)).toBe(true)
    expect(isLetIn('http://gods.example', tls)).toBe(false)
    expect(isLetIn('https://gods.example:8443', tls)).toBe(false)
  })

  it('from its own machine, lets in no name that was made to lead there', () => {
    for (const remoteAddress of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      const at = (host: string) =>
        isLetIn(`http://${host}`, { headers: { host }, remoteAddress, localPort: 3000 })
      expect(at('evil.example:3000')).toBe(false)
      expect(at('127.evil.example:3000')).toBe(false)
      expect(at('localhost.evil.example:3000')).toBe(false)
      const atPort80 = (host: string) =>
        isLetIn(`http://${host}`, { headers: { host }, remoteAddress, localPort: 80 })
      expect(atPort80('evil.example')).toBe(false)
      expect(atPort80('localhost')).toBe(true)
      expect(at('localhost:3000')).toBe(true)
      expect(at('gods.localhost:3000')).toBe(true)
      expect(at('127.0.0.1:3000')).toBe(true)
      expect(at('[::1]:3000')).toBe(true)
      expect(at('0.0.0.0:3000')).toBe(true)
      expect(at('my-laptop:3000')).toBe(true)
    }
  })
})

describe('a server behind a proxy that ends TLS and that it is told nothing of', () => {
  it.each([
    ['chat.example.org', 'https://chat.example.org', true],
    ['chat.example.org:443', 'https://chat.example.org', true],
    ['chat.example.org:8443', 'https://chat.example.org:8443', true],
    ['chat.example.org', 'https://chat.example.org:8443', true],
    ['chat.example.org:443', 'https://chat.example.org:8443', false],
    ['chat.example.org', 'https://evil.example.org', false],
    ['chat.example.org', 'https://evil.example.org:8443', false],
  ])('asked for %s, lets in a page of %s: %s', (host, origin, expected) => {
    expect(isLetIn(origin, { headers: { host }, remoteAddress: '127.0.0.1' })).toBe(expected)
  })

  it('does not believe what the proxy’s headers say', () => {
    const headers = { host: '127.0.0.1:3000', 'x-forwarded-host': 'chat.example.org' }
    expect(isLetIn('https://chat.example.org', { headers })).toBe(false)
  })
})

describe('a server behind a trusted proxy', () => {
  const behind = (forwarded: Record<string, string>, trustProxy = 1): Situation => ({
    headers: { host: '127.0.0.1:3000', ...forwarded },
    remoteAddress: '127.0.0.1',
    trustProxy,
  })

  it.each([
    [{ 'x-forwarded-host': 'chat.example.org' }, 'https://chat.example.org', true],
    [{ 'x-forwarded-host': 'Chat.Example.org:443' }, 'https://chat.example.org', true],
    [{ 'x-forwarded-host': 'chat.example.org' }, 'https://chat.example.org:8443', true],
    [{ 'x-forwarded-host': 'chat.example.org' }, 'http://chat.example.org:8080', true],
    [{ 'x-forwarded-host': 'chat.example.org:8080' }, 'http://chat.example.org', false],
    [{ 'x-forwarded-host': 'chat.example.org' }, 'https://evil.example.org', false],
    [{ 'x-forwarded-host': 'chat.example.org' }, 'http://127.0.0.1:3000', false],
    [
      { 'x-forwarded-host': 'chat.example.org', 'x-forwarded-proto': 'https' },
      'https://chat.example.org',
      true,
    ],
    [
      { 'x-forwarded-host': 'chat.example.org', 'x-forwarded-proto': 'https' },
      'http://chat.example.org',
      false,
    ],
    [
      { 'x-forwarded-host': 'chat.example.org', 'x-forwarded-proto': 'wss' },
      'https://chat.example.org',
      true,
    ],
    [
      { 'x-forwarded-host': 'chat.example.org', 'x-forwarded-proto': 'http' },
      'https://chat.example.org',
      false,
    ],
    [{ host: 'chat.example.org', 'x-forwarded-proto': 'https' }, 'https://chat.example.org', true],
  ])('that says %j lets in a page of %s: %s', (forwarded, origin, expected) => {
    expect(isLetIn(origin, behind(forwarded))).toBe(expected)
  })

  it('believes the outermost of those that are trusted, and nobody before it', () => {
    const forwarded = { 'x-forwarded-host': 'forged.example, chat.example.org, inner.example' }
    expect(isLetIn('https://chat.example.org', behind(forwarded, 2))).toBe(true)
    expect(isLetIn('https://forged.example', behind(forwarded, 2))).toBe(false)
    expect(isLetIn('https://inner.example', behind(forwarded, 2))).toBe(false)
  })
})

describe('listed origins', () => {
  it('are let in, to the port, and no others', () => {
    const listed = { ...direct, allowed: ['https://friend.example'] }
    expect(isLetIn('https://friend.example', listed)).toBe(true)
    expect(isLetIn('https://friend.example:8443', listed)).toBe(false)
    expect(isLetIn('http://friend.example', listed)).toBe(false)
    expect(isLetIn('http://gods.example:3000', listed)).toBe(true)
  })

  it('let in every page where the list says so', () => {
    expect(isLetIn('https://anybody.example', { ...direct, allowed: ['*'] })).toBe(true)
    expect(isLetIn('null', { ...direct, allowed: ['*'] })).toBe(true)
  })
})

it.each([
  ['https://app.example.org/', 'https://app.example.org'],
  ['https://App.Example.org', 'https://app.example.org'],
  ['HTTPS://app.example.org:443', 'https://app.example.org'],
  ['http://app.example.org:80/', 'http://app.example.org'],
  [' http://app.example.org:8080 ', 'http://app.example.org:8080'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ['http://[::1]:5173', 'http://[::1]:5173'],
  ['capacitor://Localhost', 'capacitor://localhost'],
  ['chrome-extension://abcdefgh', 'chrome-extension://abcdefgh'],
  ['app.example.org', undefined],
  ['localhost:5173', undefined],
  ['https://app.example.org/chat', undefined],
  ['https://*.example.org', undefined],
  ['https://me@app.example.org', undefined],
  ['https://app.example.org:99999', undefined],
  ['wss://app.example.org', undefined],
  ['null', undefined],
  ['', undefined],
])('the origin %s is written %s', (text, expected) => {
  expect(parseOrigin(text)).toBe(expected)
})
