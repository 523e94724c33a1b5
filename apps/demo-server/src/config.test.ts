import { expect, it } from 'vitest'
import { help, readConfig, shownStoreUrl } from './config.ts'

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.config
}

function faultsOf(environment: Record<string, string>): readonly string[] {
  const read = readConfig(environment)
  return read.ok ? [] : read.faults
}

it('needs no setting at all', () => {
  expect(configOf({})).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 3000,
    STORE_URL: 'sqlite:data/talking-heads.db',
    ROOMS: ['olympus'],
    LLM: 'auto',
    RATE_SAY: { perSecond: 5, burst: 10 },
    TRUST_PROXY: 0,
    ALLOWED_ORIGINS: [],
    BASE_PATH: '/',
    SOCKETS_PER_ADDRESS: 20,
    LEASE_MS: 3_000,
    PRESENCE_MS: 10_000,
    LOG_LEVEL: 'info',
  })
})

it('takes an empty variable for one that is not set', () => {
  expect(configOf({ PORT: '', SEED: '' }).PORT).toBe(3000)
})

it.each([
  ['PORT', '70000', 'a port 0–65535'],
  ['PORT', 'http', 'a port 0–65535'],
  ['STORE_URL', 'mysql://db', 'sqlite:PATH'],
  ['LLM', 'gpt', 'oracle or none'],
  ['LLM_BASE_URL', 'localhost:11434', 'OpenAI-compatible endpoint'],
  ['LLM_SILENCE_MS', '0', 'ms that a model may be silent'],
  ['TRUST_PROXY', 'yes', 'how many proxies'],
  ['ALLOWED_ORIGINS', 'app.example.org', 'such as https://app.example.org'],
  [
    'ALLOWED_ORIGINS',
    'https://app.example.org,https://app.example.org/chat',
    'such as https://app.example.org',
  ],
  ['BASE_PATH', 'https://example.org/chat', 'such as /chat/'],
  ['BASE_PATH', '/a//b', 'such as /chat/'],
  ['SOCKETS_PER_ADDRESS', '-1', '0 is no limit'],
  ['RATE_SAY', '5', 'such as 5/10'],
  ['RATE_SAY', '0/10', 'such as 5/10'],
  ['TOKENS_PER_DAY', '-1', 'tokens the model may cost a day'],
  ['ROOMS', ' , ', 'comma-separated'],
  ['LOG_LEVEL', 'loud', 'info, warn'],
])('refuses %s=%s, naming both and what is accepted', (name, value, accepted) => {
  const [fault, ...others] = faultsOf({ [name]: value })
  expect(fault).toContain(`${name}=${value} is not accepted`)
  expect(fault).toContain(accepted)
  expect(others).toEqual([])
})

it('takes origins as people write them, and * for all', () => {
  const origins = 'https://App.example.org/, http://localhost:5173,*'
  expect(configOf({ ALLOWED_ORIGINS: origins }).ALLOWED_ORIGINS).toHaveLength(3)
})

it('takes a path prefix as people write it', () => {
  expect(configOf({ BASE_PATH: 'chat' }).BASE_PATH).toBe('/chat/')
})

it('tells every fault at once, a line each', () => {
  expect(faultsOf({ PORT: 'x', LLM: 'y' })).toHaveLength(2)
})

it('never repeats a secret', () => {
  const faults = faultsOf({ SECRET: 'tooshort' })
  expect(faults).toHaveLength(1)
  expect(faults[0]).not.toContain('tooshort')
})

it.each([
  ['LLM_BASE_URL', 'user:s3cret@host/v1'],
  ['LLM_BASE_URL', 'ftp://user:s3cret@host/v1'],
  ['LLM_BASE_URL', 'http://user:s3cret@host:x/v1'],
  ['STORE_URL', 'mongodb://:s3cr@et@host'],
  ['ALLOWED_ORIGINS', 'https://user:s3cret@app.example.org/chat'],
])('never repeats the password in %s=%s', (name, value) => {
  const faults = faultsOf({ [name]: value })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/host|app\.example\.org/)
  expect(faults[0]).not.toMatch(/user|s3cr|et@/)
})

it.each([
  ['redis://127.0.0.1:6379/2', 'redis://127.0.0.1:6379/2'],
  ['redis://:s3cr@et@127.0.0.1:6379', 'redis://127.0.0.1:6379'],
  ['redis://:s3cr3t/s3cr3t?s3cr3t#s3cr3t@127.0.0.1:1', 'redis://127.0.0.1:1'],
  ['redis://:s3cr3t\ns3cr3t@127.0.0.1', 'redis://127.0.0.1'],
  ['redis://127.0.0.1?password=s3cr3t', 'redis://127.0.0.1'],
  ['redis-cluster://:s3cr3t@a:1,b:2', 'redis-cluster://a:1,b:2'],
  ['redis-sentinel://u:s3cr3t@a:1,b:2/olympus', 'redis-sentinel://a:1,b:2/olympus'],
  ['sqlite:/home/anna@work/room.db', 'sqlite:/home/anna@work/room.db'],
])('shows the store %s as %s', (url, shown) => {
  expect(shownStoreUrl(url)).toBe(shown)
})

it('needs a secret with Redis: servers could not know each other’s mortals', () => {
  expect(faultsOf({ STORE_URL: 'redis://127.0.0.1:6379' })[0]).toContain('SECRET')
  expect(faultsOf({ STORE_URL: 'redis://127.0.0.1:6379', SECRET: 'sixteen or more chars' })).toEqual([])
})

it('reads OPENAI_API_KEY only where an endpoint is set: a key lying about spends nothing', () => {
  expect(configOf({ OPENAI_API_KEY: 'k' }).LLM_API_KEY).toBeUndefined()
  expect(configOf({ OPENAI_API_KEY: 'k', LLM_BASE_URL: 'https://host/v1' }).LLM_API_KEY).toBe('k')
  expect(configOf({ OPENAI_API_KEY: 'k', LLM_BASE_URL: 'https://u:p@host/v1' }).LLM_API_KEY).toBeUndefined()
  expect(
    configOf({ OPENAI_API_KEY: 'k', LLM_API_KEY: 'own', LLM_BASE_URL: 'https://h/v1' }).LLM_API_KEY,
  ).toBe('own')
})

it('refuses LLM=openai without an endpoint', () => {
  expect(faultsOf({ LLM: 'openai' })[0]).toContain('LLM_BASE_URL')
})

it('switches the rate limit off with 0', () => {
  expect(configOf({ RATE_SAY: '0' }).RATE_SAY.perSecond).toBe(0)
})

it('explains every variable in its help', () => {
  for (const name of ['HOST', 'PORT', 'STORE_URL', 'LLM_BASE_URL', 'SOCKETS_PER_ADDRESS', 'SECRET', 'SEED'])
    expect(help()).toContain(name)
})
