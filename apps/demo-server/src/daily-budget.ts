import type { LanguageModel } from '@talking-heads/core'

const dayMs = 86_400_000

/**
 * A model that stops costing at `tokensPerDay` (prompt and answer, UTC days): from then on `fallback` answers.
 * The call that crosses the line is still made, so it can be crossed by one answer.
 */
export function withDailyBudget(
  model: LanguageModel,
  fallback: LanguageModel,
  tokensPerDay: number,
  onSpent: () => void,
  now: () => number = Date.now,
): LanguageModel {
  let day = -1
  let spent = 0
  return {
    ...model,
    async generate(request, options) {
      const today = Math.floor(now() / dayMs)
      if (today !== day) {
        day = today
        spent = 0
      }
      if (spent >= tokensPerDay) return await fallback.generate(request, options)
      const completion = await model.generate(request, options)
      const before = spent
      spent += completion.usage.promptTokens + completion.usage.completionTokens
      if (before < tokensPerDay && spent >= tokensPerDay) onSpent()
      return completion
    },
  }
}
