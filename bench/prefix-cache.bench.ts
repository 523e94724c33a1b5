import { fileURLToPath } from 'node:url'
import type { LanguageModel, ModelRequest, Tuning } from '@talking-heads/core'
import { createTokenMeter, replyPrompt } from '@talking-heads/core/prompts'
import tokenizer from 'llama-tokenizer-js'
import type { Bench } from './bench.ts'
import { evening } from './evening.ts'

type Layout = Tuning['model']['layout']

/** How a prompt of each reply comes about. */
const layouts: Readonly<Record<string, (layout: (name: Layout) => ModelRequest) => ModelRequest>> = {
  'shared first': (layOut) => layOut('shared-first'),
  'the same text, persona first': (layOut) => personaFirst(layOut('shared-first')),
  'as the original: persona first, the last ten lines': (layOut) => layOut('persona-first'),
}

/** The same words in the original's order: what the god is told comes before the conversation. */
function personaFirst(request: ModelRequest): ModelRequest {
  const [system, user] = request.messages
  const [conversation = '', god = ''] = user?.content.split('\n\n') ?? []
  return {
    ...request,
    messages: [
      { role: 'system', content: `${system?.content}\n\n${god}` },
      { role: 'user', content: conversation },
    ],
  }
}

/** Prompt tokens that are read afresh for each request, one after another. */
type Reader = (
  requests: readonly ModelRequest[],
) => Promise<readonly { readonly prompt: number; readonly fresh: number }[]>

/** As a server with one slot does: what the prompt before began with is not read again. */
const counted: Reader = async (requests) => {
  let before: readonly number[] = []
  return requests.map(({ messages }) => {
    const tokens = tokenizer.encode(messages.map(({ role, content }) => `[${role}] ${content}`).join('\n'))
    let shared = 0
    while (shared < tokens.length && tokens[shared] === before[shared]) shared++
    before = tokens
    return { prompt: tokens.length, fresh: tokens.length - shared }
  })
}

const measured =
  (open: () => Promise<LanguageModel & AsyncDisposable>): Reader =>
  async (requests) => {
    await using model = await open()
    const { signal } = new AbortController()
    const read = []
    for (const request of requests) {
      const { usage } = await model.generate({ ...request, maxTokens: 4, stop: [] }, { signal })
      read.push({ prompt: usage.promptTokens, fresh: usage.promptTokens - usage.cachedPromptTokens })
    }
    return read
  }

/** tiny-gods in this process, one slot; undefined where llama.cpp is not installed. */
async function tinyGods(): Promise<(() => Promise<LanguageModel & AsyncDisposable>) | undefined> {
  const adapter: string = '@talking-heads/llm-adapters/llama-cpp'
  const modelPath = fileURLToPath(
    new URL('../packages/llm-adapters/fixtures/tiny-gods.q8_0.gguf', import.meta.url),
  )
  try {
    const { llamaCpp } = await import(adapter)
    return () => llamaCpp({ modelPath, slots: 1, threads: 1, gpu: false })
  } catch {
    return undefined
  }
}

/** Prompt tokens that a model must read afresh for each reply of 60 lines with four gods. */
export const run: Bench = async () => {
  const replies = evening(60)
  const open = await tinyGods()
  const readers: Readonly<Record<string, Reader>> = {
    'LLaMA-2’s tokenizer': counted,
    ...(open && { 'tiny-gods': measured(open) }),
  }
  const rows = []
  for (const [by, read] of Object.entries(readers)) {
    let ours = Number.NaN
    for (const [name, order] of Object.entries(layouts)) {
      const meter = createTokenMeter()
      const requests = replies.flatMap(({ context, effect }) => {
        const tuned = (layout: Layout) => ({
          ...context,
          meter,
          tuning: { ...context.tuning, model: { ...context.tuning.model, layout } },
        })
        const layOut = (layout: Layout) => {
          const request = replyPrompt(tuned(layout), effect)
          if (!request) throw new Error('a line has left the window')
          return request
        }
        return order(layOut)
      })
      const results = await read(requests)
      const mean = (of: 'prompt' | 'fresh') =>
        results.reduce((sum, result) => sum + result[of], 0) / results.length
      if (Number.isNaN(ours)) ours = mean('fresh')
      rows.push({
        'counted by': by,
        layout: name,
        'tokens a prompt': Math.round(mean('prompt')),
        'read afresh': Math.round(mean('fresh')),
        'shared first / this': ours / mean('fresh'),
      })
    }
  }
  const by = open ? 'by llama.cpp itself, and' : 'without llama.cpp:'
  return {
    name: 'prefix-cache',
    about: `prompt tokens for each of ${replies.length} replies in 60 lines with four gods, ${by} by the common beginning of one prompt and the next; the bar is 0.5`,
    rows,
  }
}
