import {
  type Completion,
  type GenerateOptions,
  type LanguageModel,
  type ModelRequest,
  systemClock,
} from '@talking-heads/core'
import { type Deadline, patient, startDeadline } from '../deadline.ts'
import { isOwnServer } from '../own-server.ts'
import { readOnMs, startThinking } from '../thinking.ts'
import { estimatePromptTokens } from '../wrap/wrapped.ts'
import { type Answer, startAnswer } from './answer.ts'
import { asModelError, refusalOf } from './api-failures.ts'
import { createClient } from './client.ts'
import { type KnownFacts, knownFacts } from './known-facts.ts'
import { payloadsOf } from './payloads.ts'
import { refusalIn, refusedParameter } from './refusal.ts'
import { dispensable, requestBody } from './request-body.ts'
import { contextOf, type OpenAICompatibleOptions } from './settings.ts'
import { watchedFetch } from './watched-fetch.ts'

/** How long the token counts may lag behind the answer's end, in ms. */
const usageMs = 1_000
/** How long it may take, in ms, to find out whether an answer in hand was the beginning of a thought. */
const trialMs = 15_000

/** Calls to one server, as `openaiCompatible` promises them. */
export type Chat = Required<Pick<LanguageModel, 'generate' | 'windowTokens'>>

export function createChat(options: OpenAICompatibleOptions): Chat {
  const { model, timeouts = {}, thoughtTokens, clock = systemClock } = options
  const usual = isOwnServer(options.baseUrl) ? patient : undefined
  const factsFor = knownFacts(options)
  const thinking = startThinking(thoughtTokens)
  const refused = new Set<string>()
  let { windowTokens } = options

  async function generate(request: ModelRequest, { signal, onText }: GenerateOptions): Promise<Completion> {
    const deadline = startDeadline(signal, timeouts, clock, usual)
    try {
      for (;;) {
        if (deadline.failure) throw deadline.failure
        const hadRoom = thinking.roomTokens > 0
        const answer = await ask(request, thinking.roomTokens, deadline, onText)
        // A model that turns out to think is asked once more, with room for it.
        if (!hadRoom && answer.isThoughtOnly) deadline.restart()
        else if (hadRoom || !answer.mayBeThought || onText) return answer.completion()
        else return ((await tryThinking(request, deadline)) ?? answer).completion()
      }
    } finally {
      deadline.close()
    }
  }

  /** Once in a model's life, an answer that may be the beginning of a thought is asked for with room for its end. */
  async function tryThinking(request: ModelRequest, deadline: Deadline): Promise<Answer | undefined> {
    const roomTokens = thinking.takeTrial()
    if (roomTokens === undefined) return undefined
    deadline.wrapUp(trialMs)
    try {
      const answer = await ask(request, roomTokens, deadline, undefined)
      return thinking.thinks ? answer : undefined
    } catch (error) {
      if (deadline.failure) throw error
      // There is an answer already, thought or not.
      return undefined
    }
  }

  async function ask(
    request: ModelRequest,
    mostRoomTokens: number,
    deadline: Deadline,
    onText: GenerateOptions['onText'],
  ): Promise<Answer> {
    let answer: Answer | undefined
    try {
      const facts = await factsFor(deadline.signal)
      windowTokens = facts.windowTokens
      const roomTokens = roomFor(request, mostRoomTokens)
      answer = startAnswer({ ...request, roomTokens, windowTokens }, thinking)
      await receive(await begin(request, roomTokens, facts, deadline), answer, deadline, onText)
    } catch (error) {
      if (deadline.failure) throw deadline.failure
      // Cut behind its end, an answer is whole: only its token counts are missing.
      if (!answer?.isWhole) throw asModelError(error, contextOf(options))
    }
    // A stream that is aborted may end as if it were complete.
    if (deadline.failure) throw deadline.failure
    const rest = answer.end()
    if (rest) onText?.(rest)
    return answer
  }

  /** Thoughts may take what a window leaves beside the prompt and the answer. */
  function roomFor(request: ModelRequest, roomTokens: number): number {
    if (windowTokens === undefined) return roomTokens
    const left = windowTokens - estimatePromptTokens(request) - request.maxTokens
    return Math.max(0, Math.min(roomTokens, left))
  }

  /** Asks, and asks again without what the model refuses: each parameter once in this model's life. */
  async function begin(
    request: ModelRequest,
    roomTokens: number,
    { dialect }: KnownFacts,
    { signal, alive }: Deadline,
  ) {
    const client = createClient({ ...options, fetch: watchedFetch(options.fetch ?? fetch, alive) })
    const dropped = new Set(refused)
    for (;;) {
      const body = requestBody({ model, request, dialect, roomTokens, thinking, refused: dropped })
      try {
        const response = await client.chat.completions.create(body, { signal }).asResponse()
        const payloads = soundOf(payloadsOf(bytesOf(response.body, signal)))
        const first = await payloads.next()
        for (const parameter of dropped) refused.add(parameter)
        return rejoined(first, payloads)
      } catch (error) {
        const refusal = refusalOf(error)
        const parameter = refusal && refusedParameter(refusal, dispensable(body))
        if (parameter === undefined) throw error
        dropped.add(parameter)
      }
    }
  }

  return { generate, windowTokens: () => windowTokens }
}

/** A body until its end, or until the signal fires: whoever fetched it may not notice that. */
async function* bytesOf(body: ReadableStream<Uint8Array> | null, signal: AbortSignal) {
  if (!body) return
  const reader = body.getReader()
  const cancel = () => void reader.cancel(signal.reason).catch(() => {})
  signal.addEventListener('abort', cancel, { once: true })
  if (signal.aborted) cancel()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    signal.removeEventListener('abort', cancel)
    cancel()
  }
}

/** @throws ServerRefusal where an error stands in an answer's place */
async function* soundOf(payloads: AsyncIterable<unknown>): AsyncGenerator<unknown, undefined> {
  for await (const payload of payloads) {
    const refusal = refusalIn(payload)
    if (refusal) throw refusal
    yield payload
  }
}

async function* rejoined(first: IteratorResult<unknown>, rest: AsyncGenerator<unknown>) {
  if (first.done) return
  yield first.value
  yield* rest
}

async function receive(
  payloads: AsyncIterable<unknown>,
  answer: Answer,
  deadline: Deadline,
  onText: GenerateOptions['onText'],
): Promise<void> {
  for await (const payload of payloads) {
    const { isWhole: wasWhole } = answer
    const text = answer.take(payload)
    // It was the beginning of a thought.
    if (wasWhole && !answer.isWhole) deadline.resume()
    // Also an empty piece: it is at work.
    if (text !== undefined) onText?.(text)
    if (answer.isDone) return
    if (answer.isOver) return deadline.finish()
    if (answer.hasEnded) deadline.wrapUp(usageMs)
    else if (answer.isWhole) deadline.wrapUp(readOnMs)
    else if (text !== undefined) deadline.progress()
  }
}
