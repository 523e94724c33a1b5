import type { LanguageModel, ModelRequest } from '@talking-heads/core'

type Purpose = ModelRequest['purpose']

/** A model for each purpose; those not named go to the one for replies. */
export type Routes = { readonly reply: LanguageModel } & { readonly [P in Purpose]?: LanguageModel }

/**
 * One model made of several: the best for replies, a small one for moods. `completion.modelId` says which answered.
 * It goes by the name of the one for replies, and its window is the smallest of theirs.
 */
export function route(routes: Routes): LanguageModel {
  const { reply } = routes
  return {
    modelId: reply.modelId,
    ...(reply.offline !== undefined && { offline: reply.offline }),
    windowTokens() {
      const known = Object.values(routes).flatMap((model: LanguageModel) => model.windowTokens?.() ?? [])
      return known.length === 0 ? undefined : Math.min(...known)
    },
    async generate(request, options) {
      const model = routes[request.purpose] ?? reply
      return { modelId: model.modelId, ...(await model.generate(request, options)) }
    },
  }
}
