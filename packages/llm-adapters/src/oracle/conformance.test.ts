import { modelSuite } from '@talking-heads/core/testing'
import { describe, it } from 'vitest'
import { oracle } from './index.ts'

modelSuite({
  caseTimeoutMs: 50_000,
  // Without `skip`: what it cannot do is left out.
  runner: { describe, it: (name, body) => it(name, body) },
  open: async () => ({ model: oracle() }),
  cannot: {
    say: 'its lines are written',
    echo: 'it reads facts, not prompts',
    obey: 'its lines are short, and one line each',
    count: 'it has no tokens',
    logprobs: 'it draws lines, not tokens',
    constrain: 'its answers have their own form',
    hang: 'it answers at once',
    stream: 'it answers at once',
    fail: 'nothing stands behind it',
    'retry-after': 'nothing stands behind it',
    rubbish: 'nothing stands behind it',
  },
})
