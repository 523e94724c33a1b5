import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownUrl } from './shown-url.ts'

test.each([
  ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1'],
  ['http://user:s3cret@host/v1', 'http://host/v1'],
  ['https://s3cret@host/v1', 'https://host/v1'],
  ['redis://:s3cr@tpart@127.0.0.1:6379', 'redis://127.0.0.1:6379'],
  ['redis://:s3/cr#et?@127.0.0.1:6379/0', 'redis://127.0.0.1:6379/0'],
  ['redis-cluster://user:s3cret@a:1,b:2', 'redis-cluster://a:1,b:2'],
  ['https://host/v1?key=s3cret#s3cret', 'https://host/v1'],
  ['user:s3cret@host/v1', 'host/v1'],
  ['http:/user:s3cret@host', 'http:/host'],
  ['http://user:s3\ncret@host', 'http://host'],
  ['localhost:11434', 'localhost:11434'],
  ['memory:', 'memory:'],
  ['', ''],
])('%j is shown as %j', (url, shown) => {
  expect(shownUrl(url)).toBe(shown)
})

test('whatever a password is made of, no part of it is shown', () => {
  const password = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `${text}s3cret`)
  fc.assert(
    fc.property(password, fc.constantFrom('http://', 'redis://', ''), (secret, scheme) => {
      expect(shownUrl(`${scheme}user:${secret}@host:1/v1`)).toBe(`${scheme}host:1/v1`)
    }),
  )
})
