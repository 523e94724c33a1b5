import { TalkingHeadsError } from '@talking-heads/core'
import { expect, test } from 'vitest'
import { parseRedisUrl, type RedisPlace } from './redis-url.ts'

test.each<[string, RedisPlace]>([
  ['redis://127.0.0.1', { mode: 'server', url: 'redis://127.0.0.1' }],
  [
    'rediss://zeus:hunter2@example.org:6380/3?family=6',
    { mode: 'server', url: 'rediss://example.org:6380/3?family=6', username: 'zeus', password: 'hunter2' },
  ],
  ['redis://:a%2Fb@[::1]:7000', { mode: 'server', url: 'redis://[::1]:7000', password: 'a/b' }],
  [
    'redis-cluster://:secret@one:7000,[::1],three:7002',
    {
      mode: 'cluster',
      nodes: [
        { host: 'one', port: 7000 },
        { host: '::1', port: 6379 },
        { host: 'three', port: 7002 },
      ],
      password: 'secret',
    },
  ],
  [
    'redis-sentinel://zeus:secret@one:26380,two/my%20master/2',
    {
      mode: 'sentinel',
      nodes: [
        { host: 'one', port: 26380 },
        { host: 'two', port: 26379 },
      ],
      name: 'my master',
      db: 2,
      username: 'zeus',
      password: 'secret',
    },
  ],
  [
    'redis-sentinel://one/olympus',
    { mode: 'sentinel', nodes: [{ host: 'one', port: 26379 }], name: 'olympus', db: 0 },
  ],
])('%s says where Redis is', (url, place) => {
  expect(parseRedisUrl(url)).toEqual(place)
})

test.each(['s3cr@tpart', 'a/b', 'a:b', 'a#b?c', '100%', 'é ü'])('a password may be "%s"', (password) => {
  for (const rest of ['127.0.0.1:1', '127.0.0.1:1/2']) {
    expect(parseRedisUrl(`redis://:${password}@${rest}`)).toMatchObject({ password, url: `redis://${rest}` })
  }
  expect(parseRedisUrl(`redis-cluster://u:${password}@a:1,b:2`)).toMatchObject({ username: 'u', password })
  expect(parseRedisUrl(`redis-sentinel://u:${password}@a:1/m`)).toMatchObject({ username: 'u', password })
})

test.each([
  ['http://user:hunter2@127.0.0.1', 'a URL of scheme "http" is not for Redis'],
  ['hunter2', 'a URL without a scheme'],
  ['redis:hunter2@127.0.0.1', 'a URL without a scheme'],
  ['', 'a URL without a scheme'],
  ['redis://', 'names no host'],
  ['redis://:hunter2@', 'names no host'],
  ['redis://:hunter2@host:port', 'host and port cannot be read'],
  ['redis-cluster://:hunter2@a:1,b:x', 'hosts and ports cannot be read'],
  ['redis-sentinel://:hunter2@a:1,b:2', 'ends in the name of the master'],
  ['redis-sentinel://:hunter2@a:1/name/db', 'ends in the name of the master'],
])('refuses "%s" without repeating what may be secret', (url, message) => {
  try {
    parseRedisUrl(url)
  } catch (error) {
    if (!TalkingHeadsError.is(error, 'invalid-input')) throw error
    expect(error.message).toContain(message)
    expect(error.message).toContain('give redis://host:port')
    expect(error.message).not.toContain('hunter2')
    return
  }
  expect.unreachable()
})
