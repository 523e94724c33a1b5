import {
  type Completion,
  type GenerateOptions,
  type LanguageModel,
  type ModelRequest,
  systemClock,
} from '@talking-heads/core'
import type OpenAI from 'openai'
import { type Deadline, patient, startDeadline } from '../deadline.ts'
import { isOwnServer } from '../own-server.ts'
import { type Answer, startAnswer } from './answer.ts'
import { asModelError, refusedParameter } from './api-failures.ts'
import { createClient } from './client.ts'
import { knownDialect } from './known-dialect.ts'
import { dispensable, requestBody } from './request-body.ts'
import { contextOf, type OpenAICompatibleOptions } from './settings.ts'
import { watchedFetch } from './watched-fetch.ts'

/** How long the token counts may lag behind the answer's end, in ms. */
const usageMs = 1_000

/** Calls to one server, as `openaiCompatible` promises them. */
export function createChat(options: OpenAICompatibleOptions): LanguageModel['generate'] {
  const { model, timeouts = {}, clock = systemClock } = options
  const usual = isOwnServer(options.baseUrl) ? patient : undefined
  const dialectFor = knownDialect(options)
  const refused = new Set<string>()

  async function generate(request: ModelRequest, { signal, onText }: GenerateOptions): Promise<Completion> {
    const deadline = startDeadline(signal, timeouts, clock, usual)
    const answer = startAnswer(request)
    try {
      if (deadline.failure) throw deadline.failure
      await receive(await begin(request, deadline), answer, deadline, onText)
    } catch (error) {
      // Cut behind its end, an answer is whole: only its token counts are missing.
      if (!deadline.failure && !answer.finished) throw asModelError(error, contextOf(options))
    } finally {
      deadline.close()
    }
    // The client ends an aborted stream as if it were complete.
    if (deadline.failure) throw deadline.failure
    const rest = answer.rest()
    if (rest) onText?.(rest)
    return answer.completion()
  }

  /** Asks, and asks again without what the model refuses by name: each parameter once in this model's life. */
  async function begin(request: ModelRequest, { signal, alive }: Deadline) {
    const client = createClient(
      { ...options, fetch: watchedFetch(options.fetch ?? fetch, alive) },
      'text/event-stream',
    )
    const dialect = await dialectFor(signal)
    for (;;) {
      const body = requestBody(model, request, dialect, refused)
      try {
        return await client.chat.completions.create(body, { signal })
      } catch (error) {
        const parameter = refusedParameter(error)
        if (parameter === undefined || !dispensable.includes(parameter) || !(parameter in body)) throw error
        refused.add(parameter)
      }
    }
  }

  return generate
}

async function receive(
  stream: AsyncIterable<OpenAI.ChatCompletionChunk>,
  answer: Answer,
  deadline: Deadline,
  onText: GenerateOptions['onText'],
): Promise<void> {
  for await (const chunk of stream) {
    const text = answer.take(chunk)
    if (text) onText?.(text)
    if (answer.stopped) return deadline.finish()
    if (answer.finished) deadline.wrapUp(usageMs)
    else if (text !== undefined) deadline.progress()
  }
}
