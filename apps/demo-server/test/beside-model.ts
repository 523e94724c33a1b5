import { onTestFinished } from 'vitest'
import { type Demo, startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

/** The demo for one test, with nothing but an address where a model may be. */
export async function demoAt(
  baseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Demo> {
  const folder = await temporaryFolder()
  onTestFinished(folder.remove)
  const demo = await startDemo(folder.path, {
    LLM: 'auto',
    LLM_BASE_URL: baseUrl,
    STORE_URL: 'memory:',
    ...environment,
  })
  onTestFinished(async () => void (await demo.process.stop()))
  return demo
}

/** A mortal that stays until the test ends. */
export async function enter(demo: Demo) {
  const { talker, welcome } = await Talker.enter(demo.webSocketUrl)
  onTestFinished(async () => void (await talker.close()))
  return { talker, welcome }
}

/** What the demo has said of its model, line by line. */
export const printed = ({ process }: Demo): readonly string[] =>
  process.lines.filter((text) => text.startsWith('  model  '))
