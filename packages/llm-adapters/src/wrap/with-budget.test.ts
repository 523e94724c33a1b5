import type { Completion, LanguageModel } from '@talking-heads/core'
import { createManualClock, drain, scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { type BudgetLimit, type BudgetOptions, withBudget } from './with-budget.ts'

const patiently = () => ({ signal: new AbortController().signal })

/** A model whose calls cost 100 tokens: 80 of the prompt, 40 of them cached, and 20 of the answer. */
const dear: LanguageModel = {
  modelId: 'dear',
  generate: async (): Promise<Completion> => ({
    text: 'dear',
    finishReason: 'stop',
    usage: { promptTokens: 80, cachedPromptTokens: 40, completionTokens: 20 },
  }),
}

function budgeted(options: BudgetOptions, model = dear) {
  const clock = createManualClock()
  const spent: BudgetLimit[] = []
  const free = scriptedModel({ modelId: 'free', replies: ['free'] })
  const budget = withBudget(model, {
    otherwise: free,
    clock,
    onSpent: (limit) => spent.push(limit),
    ...options,
  })
  const ask = async (room = 'agora') =>
    (await budget.generate(requestFor('reply', { room }), patiently())).text
  return { clock, spent, ask }
}

test.each<[BudgetLimit, Partial<BudgetOptions>, number]>([
  ['tokensPerMinute', { tokensPerMinute: 150 }, 60_000],
  ['tokensPerDay', { tokensPerDay: 150 }, 86_400_000],
  ['tokensPerRoomAndDay', { tokensPerRoomAndDay: 150 }, 86_400_000],
  // 40 × 10 + 40 × 1 + 20 × 30 = 1,040 millionths a call.
  [
    'moneyPerDay',
    { moneyPerDay: 0.0015, prices: { prompt: 10, cachedPrompt: 1, completion: 30 } },
    86_400_000,
  ],
])(
  '%s: what is left is spent, then another answers, told once, until the time is over',
  async (limit, options, ms) => {
    const { clock, spent, ask } = budgeted(options)
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual(['dear', 'dear', 'free', 'free'])
    expect(spent).toEqual([limit])
    clock.advance(ms - 1)
    expect(await ask()).toBe('free')
    clock.advance(1)
    expect(await ask()).toBe('dear')
  },
)

test('each room has its own where it is by room', async () => {
  const { ask } = budgeted({ tokensPerRoomAndDay: 100 })
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['dear', 'free', 'dear'])
})

test('without another model a call is refused, and told when to come back', async () => {
  const clock = createManualClock()
  const model = withBudget(dear, { tokensPerMinute: 1, clock })
  await model.generate(requestFor('reply'), patiently())
  clock.advance(20_000)
  await expect(model.generate(requestFor('reply'), patiently())).rejects.toMatchObject({
    code: 'model-unavailable',
    retryable: true,
    retryAfterMs: 40_000,
  })
})

test('who answers instead is said in the completion', async () => {
  const model = withBudget(dear, { tokensPerDay: 0, otherwise: scriptedModel({ modelId: 'free' }) })
  expect((await model.generate(requestFor('reply'), patiently())).modelId).toBe('free')
})

test('calls under way count with what they may cost, so that many at once do not run over together', async () => {
  const held = scriptedModel({ replies: [{ hang: 'until-aborted' }] })
  const { ask } = budgeted({ tokensPerDay: 140 }, held)
  void ask().catch(() => {})
  await drain()
  expect(await ask()).toBe('free')
})

test('a call that fails costs nothing; one that was cut off has cost its prompt', async () => {
  const failing = scriptedModel({ replies: [{ fail: 'model-unavailable' }] })
  const { ask } = budgeted({ tokensPerDay: 1 }, failing)
  await expect(ask()).rejects.toThrow()
  await expect(ask()).rejects.toThrow()
  const cut = scriptedModel({ replies: [{ fail: 'model-timeout' }] })
  const other = budgeted({ tokensPerDay: 1 }, cut)
  await expect(other.ask()).rejects.toThrow()
  expect(await other.ask()).toBe('free')
})

test('where nobody counts, tokens are estimated', async () => {
  const uncounted: LanguageModel = {
    modelId: 'uncounted',
    generate: async () => ({ ...(await dear.generate(requestFor('reply'), patiently())), usage: zero }),
  }
  const zero = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }
  const { ask } = budgeted({ tokensPerDay: 10 }, uncounted)
  expect([await ask(), await ask()]).toEqual(['dear', 'free'])
})

test('money needs prices', () => {
  expect(() => withBudget(dear, { moneyPerDay: 1 })).toThrow('needs prices')
})
