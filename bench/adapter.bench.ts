import { join } from 'node:path'
import type { ModelRequest } from '@talking-heads/core'
import { openaiCompatible } from '@talking-heads/llm-adapters/openai-compatible'
import { withBreaker, withBudget, withLimit, withRetry, withTimeouts } from '@talking-heads/llm-adapters/wrap'
import { startProcess } from '@talking-heads/test-support'
import OpenAI from 'openai'
import type { Bench } from './bench.ts'
import { median } from './measure.ts'

const rounds = 41
const callsPerRound = 64

const request: ModelRequest = {
  purpose: 'reply',
  room: 'bench',
  messages: [
    { role: 'system', content: 'You play one god in a chatroom.' },
    { role: 'user', content: 'NPC#F69420: a line of the conversation\n'.repeat(60) },
  ],
  maxTokens: 128,
  temperature: 0.9,
  topP: 0.73,
  stop: ['\n'],
  seed: 7,
  about: { purpose: 'translation' },
}
const { messages } = request
const body = {
  model: 'x',
  messages: messages.map(({ role, content }) => ({ role, content })),
  max_tokens: 128,
  temperature: 0.9,
  stream: true,
} as const

type Call = () => Promise<string>

/** One whole answer each: what nobody can do without, what the API's client makes of it, and what we do. */
function callsTo(baseUrl: string): Readonly<Record<string, Call>> {
  const client = new OpenAI({ baseURL: baseUrl, apiKey: 'none', maxRetries: 0 })
  const model = openaiCompatible({ baseUrl, model: 'x', dialect: 'other' })
  const budgeted = withBudget(withLimit(model, { concurrency: callsPerRound }), { tokensPerDay: 1e12 })
  const wrapped = withTimeouts(withRetry(withBreaker(budgeted)))
  const patiently = () => ({ signal: new AbortController().signal })
  return {
    'bare fetch': async () => {
      const response = await fetch(`${baseUrl}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      let text = ''
      for (const line of (await response.text()).split('\n')) {
        if (line.startsWith('data: {')) text += JSON.parse(line.slice(6)).choices[0]?.delta.content ?? ''
      }
      return text
    },
    'openai client': async () => {
      let text = ''
      for await (const chunk of await client.chat.completions.create(body))
        text += chunk.choices[0]?.delta.content ?? ''
      return text
    },
    openaiCompatible: async () => (await model.generate(request, patiently())).text,
    'with five wrappers': async () => (await wrapped.generate(request, patiently())).text,
  }
}

/** Medians of ms per call, by rounds that take turns, so that a machine that slows down slows all of them. */
async function measure(
  calls: Readonly<Record<string, Call>>,
  now: () => number,
  runRound: (call: Call) => Promise<void>,
): Promise<Record<string, number>> {
  const samples = new Map(Object.keys(calls).map((name) => [name, [] as number[]]))
  for (const call of Object.values(calls)) await runRound(call)
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(calls)) {
      const start = now()
      await runRound(call)
      samples.get(name)?.push((now() - start) / callsPerRound)
    }
  }
  return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]))
}

/** What this process has computed, in ms: of calls at once, the time is the server's too. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** What a call through an adapter costs, beside a bare fetch and the API's own client, on a server that answers at once. */
export const run: Bench = async () => {
  const server = await startProcess(process.execPath, [join(import.meta.dirname, 'chat-server.ts')], {
    until: /listening at (\S+)/,
  })
  const calls = callsTo(server.match[1] ?? '')
  const one = await measure(
    calls,
    () => performance.now(),
    async (call) => {
      for (let made = 0; made < callsPerRound; made++) await call()
    },
  )
  const many = await measure(calls, cpuTime, async (call) => {
    await Promise.all(Array.from({ length: callsPerRound }, call))
  })
  await server.stop()
  const bare = one['bare fetch'] ?? Number.NaN
  const client = one['openai client'] ?? Number.NaN
  const rows = Object.entries(one).map(([name, ms]) => ({
    call: name,
    'ms/call': ms,
    'over bare fetch, ms': ms - bare,
    '× openai client': ms / client,
    [`CPU ms/call, ${callsPerRound} at once`]: many[name] ?? Number.NaN,
    '× openai client, at once': (many[name] ?? Number.NaN) / (many['openai client'] ?? Number.NaN),
  }))
  const about =
    'a streamed answer of 34 tokens; the bars are 1 ms over bare fetch and 1.3 × the openai client'
  return { name: 'adapter', about, rows }
}
