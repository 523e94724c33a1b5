import { afterEach, expect, test, vi } from 'vitest'
import { requireTool } from './index.ts'

afterEach(() => vi.unstubAllEnvs())

test('a tool that npm test found is its path', () => {
  vi.stubEnv('TALKING_HEADS_CHROMIUM', '/opt/chromium')
  expect(requireTool('chromium')).toEqual({ found: true, path: '/opt/chromium' })
})

test('a missing tool says how to get it', () => {
  vi.stubEnv('TALKING_HEADS_REDIS_SERVER', '')
  expect(requireTool('redis-server')).toEqual({
    found: false,
    reason: 'needs redis-server: apt-get install redis-server',
  })
})
