import type { Completion, LanguageModel, ModelRequest } from '@talking-heads/core'
import { expect, it } from 'vitest'
import { withDailyBudget } from './daily-budget.ts'

const request: ModelRequest = {
  purpose: 'memory',
  room: 'olympus',
  messages: [{ role: 'user', content: 'hello' }],
  maxTokens: 10,
  temperature: 0,
  about: { purpose: 'translation' },
}

function costing(modelId: string, promptTokens: number): LanguageModel {
  return {
    modelId,
    generate: async (): Promise<Completion> => ({
      text: modelId,
      finishReason: 'stop',
      usage: { promptTokens, cachedPromptTokens: 0, completionTokens: 10 },
    }),
  }
}

it('lets the fallback answer once the day’s tokens are spent, tells so once, and starts anew the next day', async () => {
  let now = 0
  let told = 0
  const model = withDailyBudget(
    costing('dear', 40),
    costing('free', 0),
    100,
    () => told++,
    () => now,
  )
  const ask = async () => (await model.generate(request, { signal: new AbortController().signal })).text
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual(['dear', 'dear', 'free', 'free'])
  expect(told).toBe(1)
  now += 86_400_000
  expect(await ask()).toBe('dear')
})
