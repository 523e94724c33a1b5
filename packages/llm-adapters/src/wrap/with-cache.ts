import type { Completion, LanguageModel } from '@talking-heads/core'
import { aborted } from '../until-aborted.ts'
import { keyOf, wrapped } from './wrapped.ts'

export interface CacheOptions {
  /** Judgements that are kept; the one not used for longest goes first. Default 1,000. */
  readonly entries?: number
}

/** A model with its cache in view. */
export type CachedModel = LanguageModel & { readonly hits: number }

const free: Completion['usage'] = { promptTokens: 0, cachedPromptTokens: 0, completionTokens: 0 }

/**
 * A model that judges the same mood only once. Only moods are kept: the same line means the same, while a god that
 * gives the same answer twice is a machine. What comes from the cache has cost nothing, and its `usage` says so.
 */
export function withCache(model: LanguageModel, { entries = 1_000 }: CacheOptions = {}): CachedModel {
  const kept = new Map<string, Completion>()
  let hits = 0

  const cached = wrapped(model, async (request, options) => {
    if (request.purpose !== 'mood') return await model.generate(request, options)
    if (options.signal.aborted) throw aborted()
    const key = keyOf(request)
    const known = kept.get(key)
    const completion = known ? { ...known, usage: free } : await model.generate(request, options)
    if (known) {
      hits++
      options.onText?.(known.text)
    }
    // A map keeps the order in which its keys were put in.
    kept.delete(key)
    kept.set(key, completion)
    for (const oldest of kept.keys()) {
      if (kept.size <= entries) break
      kept.delete(oldest)
    }
    return completion
  })
  return {
    ...cached,
    get hits() {
      return hits
    },
  }
}
