import type { Dialect } from './settings.ts'

/** An entry of a server's list of models, as far as it tells who serves it. */
export interface ListedModel {
  readonly id: string
  readonly owned_by?: unknown
}

/** What servers call the window that a model runs with; those it could have, or was trained for, are others. */
const windowNames = [
  'loaded_context_length',
  'max_model_len',
  'n_ctx',
  'context_window',
  'context_length',
  'max_context_length',
]

/** A model's window in tokens, prompt and answer together, where its entry or its server's settings tell. */
export function windowIn(entry: unknown, depth = 0): number | undefined {
  if (typeof entry !== 'object' || entry === null || depth > 1) return undefined
  const members = entry as Readonly<Record<string, unknown>>
  for (const name of windowNames) {
    const tokens = Number(members[name])
    if (Number.isInteger(tokens) && tokens > 0 && tokens < 1e9) return tokens
  }
  return windowIn(members.meta ?? members.default_generation_settings, depth + 1)
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
