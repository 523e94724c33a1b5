import type { Dialect } from './settings.ts'

/** An entry of a server's list of models, as far as it tells who serves it. */
export interface ListedModel {
  readonly id: string
  readonly owned_by?: unknown
}

/**
 * How servers sign their models in `owned_by`. Ollama names the maker (`library` for its own), LM Studio nobody in
 * particular, and gateways say "openai" of everything, so that alone proves nothing.
 */
const signatures: readonly (readonly [pattern: RegExp, dialect: Dialect])[] = [
  [/^vllm$/, 'vllm'],
  [/^llamacpp$/, 'llama-cpp'],
  [/^library$/, 'ollama'],
  [/^organization[_-]owner$/, 'lm-studio'],
  [/^(?:system|openai-internal)$/, 'openai'],
]

/** Which server listed these models, by its own word; `other` where it does not say. */
export function dialectOf(models: readonly ListedModel[]): Dialect {
  for (const [pattern, dialect] of signatures) {
    if (models.some(({ owned_by }) => typeof owned_by === 'string' && pattern.test(owned_by))) return dialect
  }
  return 'other'
}
