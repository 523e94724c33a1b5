import {
  blocksOfLines,
  boundTokens,
  createTokenMeter,
  olympus,
  replyPrompt,
} from '@talking-heads/core/prompts'
import tokenizer from 'llama-tokenizer-js'
import type { Bench } from './bench.ts'
import { evening } from './evening.ts'
import { interleaved } from './measure.ts'

const times = 20
const countTokens = (text: string) => tokenizer.encode(text, false, true).length

/** A prompt that fills a window of 4,096 tokens, beside what a tokenizer takes to read it once. */
export const run: Bench = async () => {
  const replies = evening(400)
  // A long evening in a row, as a room has it: each prompt has two or three lines that were not counted before.
  const recent = replies.slice(-times)
  const last = recent.at(-1)
  if (!last) throw new Error('nobody was asked')
  const { context } = last
  const meters = { bound: createTokenMeter(), tokenizer: createTokenMeter(countTokens) }
  const prompt = (meter = createTokenMeter(), asked = last) => {
    const request = replyPrompt({ ...asked.context, meter }, asked.effect)
    if (!request) throw new Error('a line has left the window')
    return request
  }
  for (const asked of recent) {
    const { messages } = prompt(meters.bound, asked)
    const promptTokens = messages.reduce((sum, { content }) => sum + countTokens(content), 40)
    meters.bound.report(messages, promptTokens)
  }
  const texts = {
    bound: textOf(prompt(meters.bound)),
    tokenizer: textOf(prompt(meters.tokenizer)),
  }
  const scribe = { pantheon: context.pantheon, meter: meters.tokenizer, world: olympus, isTorn: true }
  const repeat = (act: (index: number) => void) => () => {
    for (let index = 0; index < times; index++) act(index)
  }
  const micros = interleaved(
    {
      'one pass of a tokenizer': repeat(() => tokenizer.encode(texts.tokenizer)),
      'one pass of the bound': repeat(() => boundTokens(texts.tokenizer)),
      'the first prompt of a room': repeat(() => prompt()),
      'each further prompt': repeat((index) => prompt(meters.bound, recent[index])),
      'of that, fitting the conversation': repeat(() => blocksOfLines(context.state.window, 2_600, scribe)),
    },
    { perRound: times },
  )
  const pass = micros['one pass of a tokenizer'] ?? Number.NaN
  const [byBound, byTokenizer] = [countTokens(texts.bound), countTokens(texts.tokenizer)]
  return {
    name: 'prompt',
    about: `µs for a prompt of ${byTokenizer} tokens where a tokenizer counts, of ${byBound} where the bound does; fitting must take 1/1000 of a tokenizer’s pass or less`,
    rows: Object.entries(micros).map(([what, taken]) => ({
      what,
      µs: taken,
      'of a tokenizer’s pass': taken / pass,
    })),
  }
}

const textOf = ({ messages }: ReturnType<typeof replyPrompt> & object): string =>
  messages.map(({ content }) => content).join('\n')
