import type { LanguageModel, ModelRequest } from '@talking-heads/core'

/** A model that is as the inner one, but for how it generates. */
export function wrapped(model: LanguageModel, generate: LanguageModel['generate']): LanguageModel {
  const { modelId, offline } = model
  const windowTokens = () => model.windowTokens?.()
  return { modelId, ...(offline !== undefined && { offline }), windowTokens, generate }
}

/** What makes two requests ask the same thing of the same model, but for the dice. */
export function keyOf(request: ModelRequest): string {
  const { about: _about, room: _room, seed: _seed, ...asked } = request
  return JSON.stringify(Object.entries(asked).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Tokens that a prompt holds at most, roughly: ids and emoji measured 1.7 characters a token, prose 3.2. */
export function estimatePromptTokens({ messages }: ModelRequest): number {
  return Math.ceil(messages.reduce((chars, { content }) => chars + content.length, 0) / 1.7)
}
