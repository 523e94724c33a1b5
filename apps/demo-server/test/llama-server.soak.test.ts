import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildLlamaServer,
  type LlamaCpp,
  type LlamaServer,
  startLlamaServer,
} from '@talking-heads/test-support'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { demoAt, enter, printed } from './beside-model.ts'
import type { Demo } from './demo.ts'
import type { Talker } from './talker.ts'

const modelPath = fileURLToPath(
  new URL('../../../packages/llm-adapters/fixtures/tiny-gods.q8_0.gguf', import.meta.url),
)
/** Long enough to build it on two cores. */
const buildMs = 3 * 60 * 60 * 1_000
/** Long enough for a slow machine beside other work. */
const eveningMs = 20 * 60 * 1_000

let llamaCpp: LlamaCpp
beforeAll(async () => {
  llamaCpp = await buildLlamaServer()
}, buildMs)

async function serve(...args: readonly string[]): Promise<LlamaServer> {
  const server = await startLlamaServer(llamaCpp, { modelPath, args })
  onTestFinished(server.stop)
  return server
}

/** What became of a line: what a god said, or why it said nothing. */
async function outcomeOf(talker: Talker, nonce: string, text: string): Promise<string> {
  const seq = await talker.say(nonce, text)
  const { event } = await talker.next(
    'event',
    (frame) =>
      (frame.event.type === 'reply-spoken' || frame.event.type === 'reply-withheld') &&
      frame.event.replyTo === seq,
  )
  if (event.type === 'reply-spoken') return event.text
  return event.type === 'reply-withheld' ? `(${event.reason})` : ''
}

/** Calls one god after another until one speaks: a model as small as this one may have nothing to say. */
async function someGodSpeaks(talker: Talker, with_: string): Promise<string> {
  for (const [at, god] of ['ANANSI', 'ODIN', 'ZEUS', 'KALI', 'RA', 'LOKI'].entries()) {
    const said = await outcomeOf(talker, `${with_}-${at}`, `${god}, tell me one of your stories`)
    if (!said.startsWith('(')) return said
    console.log(`${with_}: ${god} ${said}`)
  }
  throw new Error('no god spoke')
}

const tell = (title: string, demo: Demo, said: string) =>
  console.log([title, ...printed(demo), `  a god  ${said}`].join('\n'))
const model = 'tiny-gods.q8_0.gguf'

test(
  'beside a llama-server that loads its model, the oracle speaks, and the model once it can',
  async () => {
    // So large a window takes it a moment to make room for.
    const server = await serve('--parallel', '1', '--ctx-size', '600000')
    const demo = await demoAt(server.baseUrl)
    const { talker, welcome } = await enter(demo)
    expect(welcome.model).toEqual({ id: 'oracle', offline: true, reason: 'waiting' })
    expect(await talker.next('model')).toEqual({ type: 'model', id: model, offline: false })
    tell('loading', demo, await someGodSpeaks(talker, 'loading'))
    expect(printed(demo)[0]).toContain('cannot answer just now (503). It said: Loading model')
  },
  eveningMs,
)

test(
  'beside a llama-server that wants a key, the start says so, and with the key a god speaks',
  async () => {
    const server = await serve('--api-key', 'sk-of-this-test')
    await server.ready()
    const locked = await demoAt(server.baseUrl)
    await locked.process.says(/^ {2}model {2}.* wants a key; set LLM_API_KEY/)
    tell('keyed, without its key', locked, await someGodSpeaks((await enter(locked)).talker, 'locked'))
    const demo = await demoAt(server.baseUrl, { LLM_API_KEY: 'sk-of-this-test' })
    const { talker, welcome } = await enter(demo)
    expect(welcome.model).toEqual({ id: model, offline: false })
    tell('keyed', demo, await someGodSpeaks(talker, 'keyed'))
    expect([...locked.process.lines, ...demo.process.lines].join('\n')).not.toContain('sk-of')
  },
  eveningMs,
)

test.each(['Qwen-Qwen3-0.6B', 'Qwen3.5-4B', 'deepseek-ai-DeepSeek-R1-Distill-Llama-8B', 'GLM-4.6'])(
  'beside a llama-server with the chat template of a model that thinks, %s, a god speaks',
  async (name) => {
    const server = await serve('--chat-template-file', join(llamaCpp.templates, `${name}.jinja`))
    await server.ready()
    const demo = await demoAt(server.baseUrl)
    const said = await someGodSpeaks((await enter(demo)).talker, 'thinking')
    expect(said).not.toMatch(/<\/?think/)
    tell(name, demo, said)
  },
  eveningMs,
)

test(
  'beside a llama-server on a twelfth of a processor, a god speaks',
  async () => {
    const server = await serve('--parallel', '1', '--threads', '1')
    await server.ready()
    onTestFinished(slowedDown(server.process.pid))
    const demo = await demoAt(server.baseUrl)
    const begun = performance.now()
    const said = await someGodSpeaks((await enter(demo)).talker, 'slow')
    tell(`slow: ${Math.round((performance.now() - begun) / 1_000)} s`, demo, said)
  },
  eveningMs,
)

/** Lets a program run for a twelfth of the time. */
function slowedDown(pid: number): () => void {
  let tick = 0
  const timer = setInterval(() => process.kill(pid, tick++ % 12 === 0 ? 'SIGCONT' : 'SIGSTOP'), 20)
  return () => {
    clearInterval(timer)
    process.kill(pid, 'SIGCONT')
  }
}

test(
  'an evening of 20 lines: gods speak, and of their prompts most is read once',
  async () => {
    const server = await serve('--parallel', '2', '--ctx-size', '8192')
    await server.ready()
    const demo = await demoAt(server.baseUrl)
    const { talker } = await enter(demo)
    const begun = performance.now()
    const said: string[] = []
    for (const [at, line] of evening.entries()) said.push(await outcomeOf(talker, `evening-${at}`, line))
    const seconds = (performance.now() - begun) / 1_000
    const read = await server.metric('prompt_tokens_total')
    const cached = await server.metric('prompt_tokens_cached_total')
    const silences = said.filter((text) => text.startsWith('('))
    console.log(
      [
        `an evening of ${evening.length} lines in ${seconds.toFixed(0)} s: ${said.length - silences.length} answered`,
        `silences: ${silences.join(' ') || 'none'}`,
        `prompt tokens: ${read + cached}, of which read afresh ${read} (${((100 * read) / (read + cached)).toFixed(0)} %)`,
        `said: ${await server.metric('tokens_predicted_total')} tokens`,
        ...evening.map((line, at) => `  ${line}\n    ${said[at]}`),
      ].join('\n'),
    )
    // What such a model says is often no line that a god may say; but it is asked, and mostly answers.
    expect(silences.length).toBeLessThan(evening.length / 2)
    expect(silences.filter((reason) => !/unusable-answer/.test(reason))).toEqual([])
    expect(read / (read + cached)).toBeLessThan(0.5)
  },
  eveningMs,
)

const evening = [
  'ANANSI, tell me one of your stories',
  'ANANSI, and what became of the tiger?',
  'ODIN, do you believe any of that?',
  'I walked to the harbour this morning, and the boats had been tied together with hair',
  'ANANSI, was that you?',
  'ODIN, what did your ravens see?',
  'my grandmother says that thunder is only furniture being moved',
  'ZEUS, is she right about the furniture?',
  'ZEUS, I burnt an offering for you',
  'ODIN, you old fool',
  'sorry about that, ODIN',
  'ANANSI, tell me something that is true',
  'ANANSI, and something that is better than true',
  'ZEUS, how many of your children still speak to you?',
  'does anybody here like bread?',
  'ODIN, what would you do in my place?',
  'ZEUS, make it rain',
  'ANANSI, who taught you to spin?',
  'I must go soon',
  'ANANSI, one last word before I go',
]
