import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

const modelPath = fileURLToPath(
  new URL('../../../packages/llm-adapters/fixtures/tiny-gods.q8_0.gguf', import.meta.url),
)

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

async function folder(): Promise<string> {
  const made = await temporaryFolder()
  cleanUps.push(made.remove)
  return made.path
}

it('LLM=llama-cpp:PATH: a called god answers from the model in this process, and Ctrl-C ends it in the middle of a call', async () => {
  const demo = await startDemo(await folder(), { LLM: `llama-cpp:${modelPath}`, STORE_URL: 'memory:' })
  cleanUps.push(() => demo.process.stop())
  const { talker, welcome } = await Talker.enter(demo.webSocketUrl)
  cleanUps.push(() => talker.close())
  expect(welcome.model).toEqual({ id: 'tiny-gods.q8_0.gguf', offline: false })
  const seq = await talker.say('n1', 'ANANSI, tell me one of your stories')
  const { event } = await talker.nextEvent('reply-spoken', (frame) => frame.seq > seq)
  expect(event).toMatchObject({ godId: 'anansi', replyTo: seq })
  expect('text' in event && event.text).toMatch(/\p{L}{2,} \p{L}/u)

  await talker.say('n2', 'ODIN, and what do you say?')
  await talker.next('typing', ({ id, until }) => id === 'odin' && until > Date.now())
  expect(await demo.process.stop('SIGINT')).toBe(0)
  expect(demo.process.lines.join('\n')).toContain('tiny-gods.q8_0.gguf in this process (llama.cpp)')
})

it('a file that is no model ends the start with one line that says so', async () => {
  const start = startDemo(await folder(), { LLM: `llama-cpp:${fileURLToPath(import.meta.url)}` })
  await expect(start).rejects.toThrow(/ended \(1\).*\n.*is no model that llama\.cpp can load/)
})
