import { expect, test } from 'vitest'
import { withoutCredentials } from './credentials.ts'

test.each([
  ['redis://127.0.0.1:6379/2', 'redis://127.0.0.1:6379/2'],
  ['redis://zeus:s3cr3t@127.0.0.1', 'redis://127.0.0.1'],
  ['redis://:s3cr3t@part-s3cr3t@127.0.0.1', 'redis://127.0.0.1'],
  ['redis://:s3cr3t/s3cr3t?s3cr3t#s3cr3t@127.0.0.1:1', 'redis://127.0.0.1:1'],
  ['redis-cluster://:s3cr3t@a:1,b:2', 'redis-cluster://a:1,b:2'],
  ['redis-sentinel://u:s3cr3t@a:1,b:2/olympus', 'redis-sentinel://a:1,b:2/olympus'],
  ['redis://127.0.0.1?password=s3cr3t', 'redis://127.0.0.1'],
  ['https://user:s3cr3t@example.org/v1?key=s3cr3t', 'https://example.org/v1'],
  ['redis:/:s3cr3t@127.0.0.1', 'redis://127.0.0.1'],
  [':s3cr3t@127.0.0.1', '//127.0.0.1'],
  ['redis://:s3cr3t\ns3cr3t@127.0.0.1', 'redis://127.0.0.1'],
  ['sqlite:/home/me@work/rooms?.db', 'sqlite:/home/me@work/rooms?.db'],
  ['memory:', 'memory:'],
])('"%s" is shown as "%s"', (url, shown) => {
  expect(withoutCredentials(url)).toBe(shown)
})
