import { expect, test } from 'vitest'
import { hideSecrets } from './hide-secrets.ts'

const key = 'sk-proj-Ab3$(9)xYz.s3cret'

test.each([
  [`bad key ${key}, sorry`, 'bad key …, sorry'],
  [`"${key}" and "${key}"`, '"…" and "…"'],
  [
    'Incorrect API key provided: sk-proj-**************cret. Find yours',
    'Incorrect API key provided: … Find yours',
  ],
  ['bad key sk-pro...cret here', 'bad key … here'],
  ['bad key sk-proj-Ab3… here', 'bad key … here'],
  ['the key ending in "cret" is revoked', 'the key ending in …" is revoked'],
  ['the key ending in …cret', 'the key ending in …'],
  ['rate limit reached', 'rate limit reached'],
])('of %j is told %j', (text, told) => {
  expect(hideSecrets(text, [key, ''])).toBe(told)
})

test('a short secret is hidden where it stands whole, and nothing is hidden for one that is empty', () => {
  expect(hideSecrets('pw and sword', ['pw', ''])).toBe('… and sword')
})
