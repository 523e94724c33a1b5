import { expect, test } from 'vitest'
import { isOfReplica, redisError } from './redis-error.ts'

const script = 'script: 1a2b3c, on @user_script:9.'

test.each([
  ['NOAUTH Authentication required.', 'wants a password'],
  ['WRONGPASS invalid username-password pair or user is disabled.', 'refuses this user and password'],
  ['ERR invalid password', 'refuses this user and password'],
  ["NOPERM this user has no permissions to run the 'evalsha' command", 'lacks the right'],
  ['DENIED Redis is running in protected mode because protected mode is enabled', 'give it a password'],
  ['WRONGTYPE Operation against a key holding the wrong kind of value', 'choose another prefix'],
  ["CROSSSLOT Keys in request don't hash to the same slot", 'redis-cluster:// URL'],
  ['MOVED 866 127.0.0.1:7002', 'redis-cluster:// URL'],
  ['ERR DB index is out of range', 'no such database'],
  ['ERR This instance has cluster support disabled', 'use a redis:// URL'],
])('"%s" stays until somebody changes something', (message, remedy) => {
  const error = redisError(new Error(message), 'reading', 'here')
  expect(error).toMatchObject({ code: 'store-unavailable', retryable: false })
  expect(error.message).toContain(`Redis at here, reading: ${message}`)
  expect(error.message).toContain(remedy)
})

test.each([
  [`READONLY You can't write against a read only replica. ${script}`, 'the master is looked for'],
  ["MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.", 'lost its master'],
  ['LOADING Redis is loading the dataset in memory', 'is reading its data'],
  ['CLUSTERDOWN The cluster is down', 'nodes of the cluster are missing'],
  ['TRYAGAIN Multiple keys request during rehashing of slot', 'another node'],
  ['BUSY Redis is busy running a script.', 'a script of somebody else'],
  ['NOREPLICAS Not enough good replicas to write.', 'min-replicas-to-write'],
  ['ERR max number of clients reached', ''],
  ['connect ECONNREFUSED 127.0.0.1:6379', ''],
  ['Something of tomorrow', ''],
])('"%s" may be over soon', (message, remedy) => {
  const error = redisError(new Error(message), 'reading', 'here')
  expect(error).toMatchObject({ code: 'store-unavailable', retryable: true })
  expect(error.message).toContain(remedy)
})

test.each([
  [`OOM command not allowed when used memory > 'maxmemory'. ${script}`, 'raise maxmemory'],
  ['MISCONF Errors writing to the AOF file: No space left on device', 'its disk'],
  [
    "ERR Error running script (call to f_1a): @user_script:9: -OOM command not allowed when used memory > 'maxmemory'.",
    'raise maxmemory',
  ],
])('"%s" is a full store', (message, remedy) => {
  const error = redisError(new Error(message), 'appending', 'here')
  expect(error).toMatchObject({ code: 'store-full', retryable: true })
  expect(error.message).toContain(remedy)
})

test('what a replica refuses is told from all else, within a script and without', () => {
  const says = (message: string) => isOfReplica(new Error(message))
  expect(says(`READONLY You can't write against a read only replica. ${script}`)).toBe(true)
  expect(says("ERR Error running script (call to f_1): @user_script: 9: -READONLY You can't write")).toBe(
    true,
  )
  expect(says('MASTERDOWN Link with MASTER is down')).toBe(true)
  expect(says('LOADING Redis is loading the dataset in memory')).toBe(false)
  expect(says('ERR unknown command READONLY ')).toBe(false)
})

test('an error without a message of its own is told by what is in it', () => {
  const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' })
  const inner = new Error('connect ECONNREFUSED ::1:6379')
  const node = Object.assign(new Error('Failed to refresh slots cache.'), {
    lastNodeError: new Error('NOAUTH Authentication required.'),
  })
  expect(redisError(refused, 'reading', 'here').message).toContain('reading: ECONNREFUSED')
  expect(redisError(new AggregateError([inner]), 'reading', 'here').message).toContain(inner.message)
  expect(redisError(node, 'reading', 'here').message).toContain('wants a password')
})

test('no argument of a command is kept, a password least of all', () => {
  const cause = Object.assign(new Error('WRONGPASS invalid username-password pair'), {
    command: { name: 'hello', args: ['3', 'AUTH', 'default', 'hunter2'] },
  })
  const error = redisError(cause, 'connection', 'here')
  expect(JSON.stringify([error, cause, cause.command])).not.toContain('hunter2')
})
