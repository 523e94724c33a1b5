import type { Clock } from '@talking-heads/core'
import { modelSuite } from '@talking-heads/core/testing'
import { describe, it } from 'vitest'
import { openaiCompatible } from '../openai-compatible/index.ts'
import { startChatServer } from '../test/chat-server.ts'
import {
  route,
  withBreaker,
  withBudget,
  withCache,
  withFallback,
  withLimit,
  withRecorder,
  withRetry,
  withTimeouts,
} from './index.ts'

/** Waits take no time here. */
const impatient: Clock = {
  now: () => 0,
  after(_, run) {
    const soon = setImmediate(run)
    return () => clearImmediate(soon)
  },
}

// Every wrapper at once: whatever a model promises, it promises wrapped.
modelSuite({
  caseTimeoutMs: 50_000,
  runner: { describe, it },
  open: async (situation) => {
    const server = await startChatServer(situation)
    const unreachable = situation.does === 'fail' && situation.how === 'unreachable'
    if (unreachable) await server.stop()
    const remote = openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x', dialect: 'other' })
    const limited = withLimit(withBudget(withRecorder(remote, { write: () => {} }), { tokensPerDay: 1e9 }), {
      concurrency: 8,
    })
    const patient = withTimeouts(withRetry(withBreaker(limited), { clock: impatient }))
    return {
      model: withCache(route({ reply: withFallback(patient, { to: [] }) })),
      asked: async () => {
        while (server.requests.length === 0) await server.nextRequest()
      },
      released: server.allClosed,
      close: async () => (unreachable ? undefined : await server.stop()),
    }
  },
  cannot: { constrain: 'an unknown server has no form for it' },
})
