import type { Completion, LanguageModel, Member, ModelRequest, SpokenLine } from '@talking-heads/core'
import { createManualClock, drain, sampleGods, scriptedModel } from '@talking-heads/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import type { BudgetLimit } from './purse.ts'
import { type BudgetOptions, withBudget } from './with-budget.ts'

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
  const ask = async (room = 'agora', more: Partial<ModelRequest> = {}) =>
    (await budget.generate(requestFor('reply', { room, ...more }), patiently())).text
  return { clock, spent, budget, ask }
}

test.each<[BudgetLimit, Partial<BudgetOptions>, number]>([
  ['tokensPerMinute', { tokensPerMinute: 250 }, 60_000],
  ['tokensPerDay', { tokensPerDay: 250 }, 86_400_000],
  ['tokensPerRoomAndDay', { tokensPerRoomAndDay: 250 }, 86_400_000],
  // 40 × 10 + 40 × 1 + 20 × 30 = 1,040 millionths a call, and at most 18 × 10 + 128 × 30 = 4,020.
  [
    'moneyPerDay',
    { moneyPerDay: 0.0052, prices: { prompt: 10, cachedPrompt: 1, completion: 30 } },
    86_400_000,
  ],
])(
  '%s: while a call fits in, it is made, then another answers, told once, until the time is over',
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
  const { ask } = budgeted({ tokensPerRoomAndDay: 200 })
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['dear', 'free', 'dear'])
})

test('without another model a call is refused, and told when to come back', async () => {
  const clock = createManualClock()
  const model = withBudget(dear, { tokensPerMinute: 200, clock })
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

test('however many calls come at once, and whatever they cost, a limit is kept', async () => {
  const cost = fc.integer({ min: 0, max: 146 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(cost, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 146, max: 3_000 }),
      async (costs, limit) => {
        let spentTokens = 0
        const left = [...costs]
        const model: LanguageModel = {
          modelId: 'dear',
          async generate() {
            await drain()
            const promptTokens = left.pop() ?? 0
            // A server that counts nothing is taken at the estimate: 18 tokens of prompt and 2 of answer.
            spentTokens += promptTokens || 20
            const usage = { promptTokens, cachedPromptTokens: 0, completionTokens: 0 }
            return { text: 'dear', finishReason: 'stop', usage }
          },
        }
        const { ask } = budgeted({ tokensPerDay: limit }, model)
        await Promise.all(costs.map(() => ask()))
        expect(spentTokens).toBeLessThanOrEqual(limit)
      },
    ),
    { numRuns: 50 },
  )
})

test('what calls under way may need is left to them, and nothing is told as spent for it', async () => {
  const held = scriptedModel({ replies: [{ hang: 'until-aborted' }, 'dear'] })
  const { ask, spent, budget } = budgeted({ tokensPerDay: 280 }, held)
  const abort = new AbortController()
  const first = budget.generate(requestFor('reply'), { signal: abort.signal }).catch(() => {})
  await drain()
  expect(await ask()).toBe('free')
  expect(spent).toEqual([])
  abort.abort()
  await first
  expect(await ask()).toBe('dear')
})

test('where calls cost more than was estimated, the next ones are estimated higher', async () => {
  const thoughtful: LanguageModel = {
    modelId: 'thoughtful',
    generate: async () => ({
      text: 'dear',
      finishReason: 'stop',
      usage: { promptTokens: 18, cachedPromptTokens: 0, completionTokens: 420 },
    }),
  }
  const { ask } = budgeted({ tokensPerDay: 1_000 }, thoughtful)
  expect([await ask(), await ask(), await ask()]).toEqual(['dear', 'dear', 'free'])
})

test('what an earlier run or another server has spent today counts', async () => {
  let known = 600
  const { ask, spent } = budgeted({ tokensPerDay: 1_000, spentToday: () => known })
  expect(await ask()).toBe('dear')
  known = 900
  expect(await ask()).toBe('free')
  expect(spent).toEqual(['tokensPerDay'])
})

test('one person can spend no more than a share, also by setting characters on each other', async () => {
  const { ask, spent, budget } = budgeted({ tokensPerPersonAndDay: 400 })
  const ann = { id: 'm_ann', name: 'Ann', kind: 'mortal' } as const
  const bob = { id: 'm_bob', name: 'Bob', kind: 'mortal' } as const
  const [zeus] = sampleGods(1)
  if (!zeus) throw new Error('no god')
  const god = { id: zeus.id, name: zeus.name, kind: 'god' } as const
  const to = (addressee: Member, history: readonly SpokenLine[] = []): Partial<ModelRequest> => ({
    about: { purpose: 'reply', god: zeus, addressee, affinity: 0, line: 'hail', history, called: false },
  })
  const line = (author: Member): SpokenLine => ({ author, text: 'hail' })
  expect(await ask('agora', to(ann))).toBe('dear')
  expect(await ask('agora', to(god, [line(bob), line(ann), line(god)]))).toBe('dear')
  expect(await ask('agora', to(ann))).toBe('dear')
  expect(await ask('agora', to(ann))).toBe('free')
  expect(await ask('agora', to(bob))).toBe('dear')
  expect(await ask('agora')).toBe('dear')
  expect(spent).toEqual(['tokensPerPersonAndDay'])
  expect([budget.spent(), budget.spent({ person: 'm_ann' }), budget.spent({ person: 'm_bob' })]).toEqual([
    undefined,
    'tokensPerPersonAndDay',
    undefined,
  ])
})

test('what is spent is in view, until its time is over', async () => {
  const { clock, ask, budget } = budgeted({ tokensPerDay: 200 })
  await ask()
  expect(budget.spent()).toBeUndefined()
  await ask()
  expect(budget.spent()).toBe('tokensPerDay')
  clock.advance(86_400_000)
  expect(budget.spent()).toBeUndefined()
})

test('a call that fails costs nothing; one that was cut off has cost its prompt', async () => {
  const failing = scriptedModel({ replies: [{ fail: 'model-unavailable' }] })
  const { ask } = budgeted({ tokensPerDay: 150 }, failing)
  await expect(ask()).rejects.toThrow()
  await expect(ask()).rejects.toThrow()
  const cut = scriptedModel({ replies: [{ fail: 'model-timeout' }] })
  const other = budgeted({ tokensPerDay: 150 }, cut)
  await expect(other.ask()).rejects.toThrow()
  expect(await other.ask()).toBe('free')
})

test('where nobody counts, tokens are estimated', async () => {
  const uncounted: LanguageModel = {
    modelId: 'uncounted',
    generate: async () => ({ ...(await dear.generate(requestFor('reply'), patiently())), usage: zero }),
  }
  const zero = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }
  const { ask } = budgeted({ tokensPerDay: 160 }, uncounted)
  expect([await ask(), await ask()]).toEqual(['dear', 'free'])
})

test('money needs prices', () => {
  expect(() => withBudget(dear, { moneyPerDay: 1 })).toThrow('needs prices')
})
