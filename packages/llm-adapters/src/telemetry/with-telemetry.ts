import {
  type Attributes,
  context,
  type Meter,
  metrics,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import {
  type Clock,
  type Completion,
  type LanguageModel,
  type ModelRequest,
  systemClock,
  TalkingHeadsError,
} from '@talking-heads/core'
import { wrapped } from '../wrap/wrapped.ts'

export interface TelemetryOptions {
  /** Who serves the model, as `gen_ai.provider.name`: `openai`, `ollama`, `vllm`. Default `_OTHER`. */
  readonly provider?: string
  /** `full` puts prompts and answers, which are what people wrote, on the spans. Default `none`. */
  readonly content?: 'none' | 'full'
  /** Default: the globally registered ones, which do nothing until an SDK is set up. */
  readonly tracer?: Tracer
  readonly meter?: Meter
  /** Default: the machine's. */
  readonly clock?: Clock
}

const scope = '@talking-heads/llm-adapters'

/** Buckets that the conventions name: tokens, and seconds. */
const tokenBuckets = [
  1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864,
]
const durationBuckets = [
  0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
]

/**
 * A model that is seen: a span and two histograms for each call, by OpenTelemetry's conventions for generative AI.
 * No text of anybody leaves the process unless `content` says so. What listens is set up with an SDK of your choice;
 * a call's own requests, where they are instrumented, become children of its span.
 */
export function withTelemetry(model: LanguageModel, options: TelemetryOptions = {}): LanguageModel {
  const { provider = '_OTHER', content = 'none', clock = systemClock } = options
  const { tracer = trace.getTracer(scope), meter = metrics.getMeter(scope) } = options
  const tokens = meter.createHistogram('gen_ai.client.token.usage', {
    unit: '{token}',
    description: 'Tokens of prompts and answers',
    advice: { explicitBucketBoundaries: tokenBuckets },
  })
  const duration = meter.createHistogram('gen_ai.client.operation.duration', {
    unit: 's',
    description: 'Time that calls took',
    advice: { explicitBucketBoundaries: durationBuckets },
  })
  const common = {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': provider,
    'gen_ai.request.model': model.modelId,
  }

  return wrapped(model, async (request, generateOptions) => {
    const span = tracer.startSpan(`chat ${model.modelId}`, {
      kind: SpanKind.CLIENT,
      attributes: {
        ...common,
        ...requestAttributes(request),
        ...(content === 'full' && promptAttributes(request)),
      },
    })
    const started = clock.now()
    let failure: Attributes = {}
    try {
      const call = () => model.generate(request, generateOptions)
      const completion = await context.with(trace.setSpan(context.active(), span), call)
      const { promptTokens, completionTokens } = completion.usage
      tokens.record(promptTokens, { ...common, 'gen_ai.token.type': 'input' })
      tokens.record(completionTokens, { ...common, 'gen_ai.token.type': 'output' })
      span.setAttributes(responseAttributes(completion, model.modelId))
      if (content === 'full')
        span.setAttribute(
          'gen_ai.output.messages',
          asMessages([{ role: 'assistant', content: completion.text }]),
        )
      return completion
    } catch (error) {
      failure = { 'error.type': TalkingHeadsError.from(error).code }
      fail(span, failure, error)
      throw error
    } finally {
      duration.record((clock.now() - started) / 1_000, { ...common, ...failure })
      span.end()
    }
  })
}

function requestAttributes(request: ModelRequest): Attributes {
  const { purpose, room, maxTokens, temperature, topP, topK, seed, stop } = request
  return {
    'gen_ai.conversation.id': room,
    'gen_ai.request.max_tokens': maxTokens,
    'gen_ai.request.temperature': temperature,
    ...(topP !== undefined && { 'gen_ai.request.top_p': topP }),
    ...(topK !== undefined && { 'gen_ai.request.top_k': topK }),
    ...(seed !== undefined && { 'gen_ai.request.seed': seed }),
    ...(stop !== undefined && { 'gen_ai.request.stop_sequences': [...stop] }),
    'talking_heads.purpose': purpose,
  }
}

function responseAttributes({ finishReason, usage, modelId }: Completion, asked: string): Attributes {
  return {
    'gen_ai.response.model': modelId ?? asked,
    'gen_ai.response.finish_reasons': [finishReason],
    'gen_ai.usage.input_tokens': usage.promptTokens,
    'gen_ai.usage.cache_read.input_tokens': usage.cachedPromptTokens,
    'gen_ai.usage.output_tokens': usage.completionTokens,
  }
}

function promptAttributes({ messages }: ModelRequest): Attributes {
  return { 'gen_ai.input.messages': asMessages(messages) }
}

/** Messages in the conventions' JSON. */
function asMessages(messages: readonly { readonly role: string; readonly content: string }[]): string {
  return JSON.stringify(messages.map(({ role, content }) => ({ role, parts: [{ type: 'text', content }] })))
}

/** A message of ours may quote a server, and a server a prompt: the span is told the code alone. */
function fail(span: Span, attributes: Attributes, error: unknown): void {
  span.setAttributes(attributes)
  span.setStatus({ code: SpanStatusCode.ERROR, message: TalkingHeadsError.from(error).code })
}
