import {
  type Clock,
  type Completion,
  type GenerateOptions,
  type LanguageModel,
  type ModelRequest,
  systemClock,
} from '@talking-heads/core'
import { type AnswerText, startText } from '../answer-text.ts'
import { type Deadline, startDeadline, type Timeouts } from '../deadline.ts'
import { badAnswer } from '../failures.ts'
import { stopsToSend } from '../stop-strings.ts'
import { readOnMs, startThinking, type Thinking } from '../thinking.ts'
import { aborted, untilAborted } from '../until-aborted.ts'
import { asModelError } from './failures.ts'
import {
  type AiSdkCall,
  type AiSdkMessage,
  type AiSdkModel,
  partOf,
  type StreamFinish,
  type StreamUsage,
} from './model.ts'

export interface AiSdkOptions {
  readonly timeouts?: Timeouts
  /**
   * Tokens that the model may think in, beside those of an answer. Default: 2,048 once it has been seen to think. Thoughts
   * are never part of an answer.
   */
  readonly thoughtTokens?: number
  /** Default: the machine's. */
  readonly clock?: Clock
}

/**
 * A model of any provider of the AI SDK (its contract LanguageModelV2, V3 or V4): `fromAiSdk(anthropic('…'))`.
 *
 * A repetition penalty, a list of answers and log-probabilities are not in that contract: they are left out.
 * Rejects as `openaiCompatible` does; nothing is retried.
 */
export function fromAiSdk(model: AiSdkModel, options: AiSdkOptions = {}): LanguageModel {
  const { timeouts = {}, thoughtTokens, clock = systemClock } = options
  const thinking = startThinking(thoughtTokens)
  const context = { where: model.provider, model: model.modelId }

  async function generate(request: ModelRequest, { signal, onText }: GenerateOptions): Promise<Completion> {
    const deadline = startDeadline(signal, timeouts, clock)
    const text = startText(request, thinking)
    try {
      if (deadline.failure) throw deadline.failure
      const { stream } = await begin(model, callOf(request, thinking, deadline.signal), deadline)
      const end = await receive(stream, text, deadline, onText)
      if (text.text.trim() === '') {
        throw badAnswer(
          text.isThoughtOnly
            ? 'the model thought for all of its tokens and said nothing; allow it more thoughtTokens'
            : 'the model answered nothing',
        )
      }
      return { text: text.text, ...end }
    } catch (error) {
      throw deadline.failure ?? asModelError(error, context)
    } finally {
      deadline.close()
    }
  }

  return { modelId: model.modelId, generate }
}

/** A provider may take no notice of its signal; a stream that comes too late is turned away. */
async function begin(model: AiSdkModel, call: AiSdkCall, deadline: Deadline) {
  const begun = Promise.resolve(model.doStream(call))
  try {
    return await untilAborted(deadline.signal, begun, () => deadline.failure ?? aborted())
  } catch (error) {
    void begun.then(({ stream }) => stream.cancel()).catch(() => {})
    throw error
  }
}

type End = Pick<Completion, 'finishReason' | 'usage'>

async function receive(
  stream: ReadableStream<unknown>,
  text: AnswerText,
  deadline: Deadline,
  onText: GenerateOptions['onText'],
): Promise<End> {
  const reader = stream.getReader()
  // A provider may not notice the signal before its next part comes.
  const cancel = () => void reader.cancel(deadline.failure).catch(() => {})
  deadline.signal.addEventListener('abort', cancel, { once: true })
  const show = (piece: string) => piece && onText?.(piece)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (deadline.failure) throw deadline.failure
      if (done && !text.isWhole) throw badAnswer('the answer broke off before its end')
      const part = partOf(value)
      const { isWhole: wasWhole } = text
      if (part.type === 'error') throw part.error
      if (part.type === 'text-delta') show(text.add(part.delta))
      if (part.type === 'reasoning-delta') {
        text.addThought(part.delta)
        // It is at work.
        onText?.('')
      }
      if (text.isOver || done) {
        show(text.end('stop'))
        return { finishReason: text.isCut ? 'length' : 'stop', usage: usageOf({}) }
      }
      if (part.type === 'finish') {
        const finishReason = finishOf(part.finishReason)
        show(text.end(finishReason === 'length' ? 'length' : 'stop'))
        return {
          finishReason: text.isWhole && !text.isCut ? 'stop' : finishReason,
          usage: usageOf(part.usage),
        }
      }
      // It was the beginning of a thought.
      if (wasWhole && !text.isWhole) deadline.resume()
      if (text.isWhole) deadline.wrapUp(readOnMs)
      else if (part.type !== 'other') deadline.progress()
    }
  } finally {
    deadline.signal.removeEventListener('abort', cancel)
    // Also where a part was refused, or a stop string came: the server must not go on.
    deadline.finish()
    cancel()
  }
}

function callOf(request: ModelRequest, thinking: Thinking, abortSignal: AbortSignal): AiSdkCall {
  const { maxTokens, temperature, topP, topK, seed, schema } = request
  const stop = stopsToSend(request.stop ?? [], thinking)
  return {
    prompt: request.messages.map(
      ({ role, content }): AiSdkMessage =>
        role === 'system' ? { role, content } : { role, content: [{ type: 'text', text: content }] },
    ),
    maxOutputTokens: maxTokens + thinking.roomTokens,
    temperature,
    ...(topP !== undefined && { topP }),
    ...(topK !== undefined && { topK }),
    ...(stop.length > 0 && { stopSequences: [...stop] }),
    ...(seed !== undefined && { seed }),
    ...(schema !== undefined && { responseFormat: { type: 'json', schema: { ...schema } } }),
    abortSignal,
  }
}

/** @throws TalkingHeadsError `model-bad-answer`: providers end a cut stream with a reason of their own making */
function finishOf(finish: StreamFinish): Completion['finishReason'] {
  const [reason, raw] = typeof finish === 'string' ? [finish, finish] : [finish.unified, finish.raw]
  if (reason === 'stop' || reason === 'length' || reason === 'content-filter') return reason
  if (reason === 'unknown' || raw === undefined) throw badAnswer('the answer broke off before its end')
  if (reason === 'error') throw badAnswer('the model gave up in the middle of its answer')
  return 'other'
}

function usageOf({ inputTokens, outputTokens, cachedInputTokens }: StreamUsage): Completion['usage'] {
  const total = (count: StreamUsage['inputTokens']) => whole(typeof count === 'object' ? count.total : count)
  const promptTokens = total(inputTokens)
  const cached = typeof inputTokens === 'object' ? inputTokens.cacheRead : cachedInputTokens
  return {
    promptTokens,
    cachedPromptTokens: Math.min(promptTokens, whole(cached)),
    completionTokens: total(outputTokens),
  }
}

const whole = (value: number | undefined) => (Number.isInteger(value) ? Math.max(0, Number(value)) : 0)
