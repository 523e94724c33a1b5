import { expect, it } from 'vitest'
import { parseBasePath, withBase, withoutBasePath } from './base-path.ts'

it.each([
  ['/', '/'],
  ['/chat/', '/chat/'],
  ['/chat', '/chat/'],
  ['chat', '/chat/'],
  [' chat/ ', '/chat/'],
  ['/a/b-2/c.d~e_f', '/a/b-2/c.d~e_f/'],
  ['//', undefined],
  ['//chat', undefined],
  ['/a//b/', undefined],
  ['/chat/..', undefined],
  ['/./chat', undefined],
  ['https://example.org/chat', undefined],
  ['/chat?x', undefined],
  ['/chat#x', undefined],
  ['/my chat', undefined],
  ['/<b>', undefined],
  ['/%2e', undefined],
  ['\\chat', undefined],
])('the base path %j is %j', (text, expected) => {
  expect(parseBasePath(text)).toBe(expected)
})

it.each([
  ['/chat/', '/'],
  ['/chat', '/'],
  ['/chat?room=hades', '/?room=hades'],
  ['/chat/?room=hades', '/?room=hades'],
  ['/chat/_astro/a.js', '/_astro/a.js'],
  ['/', '/'],
  ['/_astro/a.js', '/_astro/a.js'],
  ['/chatter', '/chatter'],
  ['/other/chat/', '/other/chat/'],
])('under /chat/, %s is %s', (url, expected) => {
  expect(withoutBasePath(url, '/chat/')).toBe(expected)
})

it('without a base path everything is what it was', () => {
  for (const url of ['/', '/chat/', '//', '/?x', '']) expect(withoutBasePath(url, '/')).toBe(url || '/')
})

it('a page tells the browser where it is', () => {
  expect(withBase('<html><head><title>x</title>', '/chat/')).toBe(
    '<html><head><base href="/chat/"><title>x</title>',
  )
})
