import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { addressOf, createAdmission, isAllowedOrigin } from './admission.ts'

function request(headers: Record<string, string>): IncomingMessage {
  return { headers, socket: { remoteAddress: '10.0.0.1' } } as unknown as IncomingMessage
}

describe('an origin', () => {
  it.each([
    ['none, as from a program', {}, true],
    ['the page’s own', { origin: 'http://gods.example', host: 'gods.example' }, true],
    ['a foreign page’s', { origin: 'http://evil.example', host: 'gods.example' }, false],
    ['the same host at another port', { origin: 'http://gods.example:81', host: 'gods.example' }, false],
    ['null, as from a file', { origin: 'null', host: 'gods.example' }, false],
    ['one that only begins alike', { origin: 'http://gods.example.evil', host: 'gods.example' }, false],
    ['one that is listed', { origin: 'https://friend.example', host: 'gods.example' }, true],
  ])('that is %s is let in: %#', (_, headers, expected) => {
    expect(isAllowedOrigin(request(headers), ['https://friend.example'])).toBe(expected)
  })
})

describe('the address of a client', () => {
  const headers = { 'x-forwarded-for': 'forged, 1.1.1.1, 2.2.2.2' }
  it('is the socket’s where no proxy is trusted, whatever the headers claim', () => {
    expect(addressOf(request(headers), 0)).toBe('10.0.0.1')
  })
  it('is what the outermost trusted proxy saw', () => {
    expect(addressOf(request(headers), 1)).toBe('2.2.2.2')
    expect(addressOf(request(headers), 2)).toBe('1.1.1.1')
  })
  it('falls back on the furthest one known where there were fewer proxies', () => {
    expect(addressOf(request({}), 2)).toBe('10.0.0.1')
  })
})

describe('admission', () => {
  it('lets an address hold 20 sockets, and another once one is gone', async () => {
    const admission = createAdmission({ perSecond: 5, burst: 10 })
    const held = await Promise.all(Array.from({ length: 20 }, () => admission.admit('a')))
    expect(held).not.toContain(undefined)
    expect(await admission.admit('a')).toBeUndefined()
    expect(await admission.admit('b')).toBeDefined()
    held[0]?.()
    held[0]?.()
    expect(await admission.admit('a')).toBeDefined()
    expect(await admission.admit('a')).toBeUndefined()
  })

  it('lets an address say ten times what a mortal may, then tells how long to wait', async () => {
    const admission = createAdmission({ perSecond: 5, burst: 10 })
    for (let line = 0; line < 100; line++) expect(await admission.throttle('a')).toBeUndefined()
    expect(await admission.throttle('a')).toBeGreaterThan(0)
    expect(await admission.throttle('b')).toBeUndefined()
  })

  it('lets everything through where the limit is off', async () => {
    const admission = createAdmission({ perSecond: 0, burst: 1 })
    for (let line = 0; line < 500; line++) expect(await admission.throttle('a')).toBeUndefined()
  })
})
