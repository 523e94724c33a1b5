import { modelSuite } from '@talking-heads/core/testing'
import { describe, it } from 'vitest'
import { startChatServer } from '../test/chat-server.ts'
import { openaiCompatible } from './index.ts'

describe.each(['other', 'auto'] as const)('dialect %s', (dialect) => {
  modelSuite({
    caseTimeoutMs: 50_000,
    runner: { describe, it },
    open: async (situation) => {
      const server = await startChatServer(situation)
      const unreachable = situation.does === 'fail' && situation.how === 'unreachable'
      if (unreachable) await server.stop()
      const asked = async () => {
        while (!server.requests.some(({ method }) => method === 'POST')) await server.nextRequest()
      }
      return {
        model: openaiCompatible({ baseUrl: `${server.url}/v1`, model: 'x', dialect }),
        asked,
        released: server.allClosed,
        close: async () => (unreachable ? undefined : await server.stop()),
      }
    },
    cannot: { constrain: 'an unknown server has no form for it' },
  })
})
