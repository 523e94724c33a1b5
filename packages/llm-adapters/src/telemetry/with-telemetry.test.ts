import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { createManualClock, drain, type ScriptedAnswer, scriptedModel } from '@talking-heads/core/testing'
import { afterEach, expect, test } from 'vitest'
import { requestFor } from '../test/requests.ts'
import { type TelemetryOptions, withTelemetry } from './index.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

function seen(reply: ScriptedAnswer, options: TelemetryOptions = {}) {
  const spans = new InMemorySpanExporter()
  const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] })
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const meters = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })],
  })
  cleanUps.push(
    () => meters.shutdown(),
    () => tracers.shutdown(),
  )
  const clock = createManualClock()
  const inner = scriptedModel({ modelId: 'llama2', replies: [reply], clock })
  const model = withTelemetry(inner, {
    provider: 'ollama',
    tracer: tracers.getTracer('test'),
    meter: meters.getMeter('test'),
    clock,
    ...options,
  })
  const ask = () =>
    model.generate(requestFor('reply', { topP: 0.73, topK: 30, seed: 7, stop: ['\n'] }), {
      signal: new AbortController().signal,
    })
  const measured = async () => {
    await meters.forceFlush()
    return exporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics)
      .flatMap(({ metrics }) => metrics)
      .flatMap(({ descriptor, dataPoints }) =>
        dataPoints.map(({ attributes, value }) => ({ name: descriptor.name, attributes, value })),
      )
  }
  return { ask, clock, spans: () => spans.getFinishedSpans(), measured }
}

test('a call is a span by the conventions, without a word of anybody', async () => {
  const { ask, spans } = seen('RES: Secret of the gods.')
  await ask()
  const [span] = spans()
  expect(span).toMatchObject({ name: 'chat llama2', kind: SpanKind.CLIENT })
  expect(span?.attributes).toEqual({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'ollama',
    'gen_ai.request.model': 'llama2',
    'gen_ai.conversation.id': 'agora',
    'gen_ai.request.max_tokens': 128,
    'gen_ai.request.temperature': 0.9,
    'gen_ai.request.top_p': 0.73,
    'gen_ai.request.top_k': 30,
    'gen_ai.request.seed': 7,
    'gen_ai.request.stop_sequences': ['\n'],
    'talking_heads.purpose': 'reply',
    'gen_ai.response.model': 'llama2',
    'gen_ai.response.finish_reasons': ['stop'],
    'gen_ai.usage.input_tokens': 8,
    'gen_ai.usage.cache_read.input_tokens': 0,
    'gen_ai.usage.output_tokens': 6,
  })
  expect(JSON.stringify([span?.attributes, span?.events, span?.status])).not.toMatch(/Secret|hail/)
})

test('prompts and answers are on it only where that is asked for', async () => {
  const { ask, spans } = seen('RES: Bow.', { content: 'full' })
  await ask()
  const attributes = spans()[0]?.attributes ?? {}
  expect(JSON.parse(String(attributes['gen_ai.input.messages']))[1]).toEqual({
    role: 'user',
    parts: [{ type: 'text', content: 'NPC#F69420: hail' }],
  })
  expect(attributes['gen_ai.output.messages']).toContain('RES: Bow.')
})

test('tokens and seconds are measured', async () => {
  const { ask, clock, measured } = seen({ text: 'RES: Bow.', afterMs: 1_500 })
  const call = ask()
  await drain()
  clock.advance(1_500)
  await call
  const points = await measured()
  const sum = (name: string, more: object = {}) =>
    points.find(
      (point) =>
        point.name === name && Object.entries(more).every(([key, value]) => point.attributes[key] === value),
    )?.value
  expect(sum('gen_ai.client.token.usage', { 'gen_ai.token.type': 'input' })).toMatchObject({
    sum: 8,
    count: 1,
  })
  expect(sum('gen_ai.client.token.usage', { 'gen_ai.token.type': 'output' })).toMatchObject({ sum: 3 })
  expect(sum('gen_ai.client.operation.duration')).toMatchObject({ sum: 1.5, count: 1 })
})

test('a failure is told by its code', async () => {
  const { ask, spans, measured } = seen({ fail: 'model-unavailable', retryable: true })
  await expect(ask()).rejects.toMatchObject({ code: 'model-unavailable' })
  expect(spans()[0]).toMatchObject({
    status: { code: SpanStatusCode.ERROR, message: 'model-unavailable' },
    attributes: { 'error.type': 'model-unavailable' },
  })
  const points = await measured()
  expect(points).toHaveLength(1)
  expect(points[0]?.attributes['error.type']).toBe('model-unavailable')
})

test('without an SDK it does nothing, and the call goes through', async () => {
  trace.disable()
  const model = withTelemetry(scriptedModel({ replies: ['RES: Bow.'] }))
  const { text } = await model.generate(requestFor('reply'), { signal: new AbortController().signal })
  expect(text).toBe('RES: Bow.')
})
