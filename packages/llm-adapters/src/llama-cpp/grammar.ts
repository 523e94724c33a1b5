import { type ModelRequest, TalkingHeadsError } from '@talking-heads/core'
import type { LlamaGrammar, LlamaGrammarEvaluationState } from 'node-llama-cpp'
import { spacedChoiceGrammar } from '../openai-compatible/constraints.ts'
import type { Loaded } from './load.ts'

/** Grammars kept ready; requests use few. */
const maxKept = 32

/**
 * What holds an answer to the choices or the schema of its request. Both leave room for a space in front: after
 * LLaMA-2's prompt the natural first token has one, and without it answers are parseable and wrong.
 */
export function createGrammars({ library, llama, model }: Loaded) {
  const kept = new Map<string, Promise<LlamaGrammar>>()

  async function grammarOf({ choices, schema }: ModelRequest): Promise<LlamaGrammar> {
    if (choices) return await llama.createGrammar({ grammar: spacedChoiceGrammar(choices) })
    // The library's type knows the schemas that it can turn into a grammar; it refuses others itself.
    type Schema = Parameters<typeof llama.createGrammarForJsonSchema>[0]
    const { grammar } = await llama.createGrammarForJsonSchema(schema as Schema)
    return await llama.createGrammar({
      grammar: `${grammar}\nspaced-root ::= " "? root`,
      rootRuleName: 'spaced-root',
    })
  }

  return async (request: ModelRequest): Promise<LlamaGrammarEvaluationState | undefined> => {
    if (!request.choices && !request.schema) return undefined
    const key = JSON.stringify([request.choices, request.schema])
    const grammar = kept.get(key) ?? grammarOf(request)
    kept.set(key, grammar)
    for (const oldest of kept.keys()) {
      if (kept.size <= maxKept) break
      kept.delete(oldest)
    }
    try {
      return new library.LlamaGrammarEvaluationState({ model, grammar: await grammar })
    } catch (cause) {
      kept.delete(key)
      throw new TalkingHeadsError('invalid-input', 'the schema or choices of the request make no grammar', {
        cause,
      })
    }
  }
}
