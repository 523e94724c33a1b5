import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { openRoom } from './room.ts'

const ada = mortalOf('m_ada', 'AD0001')

/** A god is called at the end of a conversation of over 6,000 characters; its model's window holds `windowChars`. */
async function answerWithin(windowChars: number) {
  const clock = createManualClock()
  const prompts: number[] = []
  const model = scriptedModel({
    clock,
    replies: ({ messages }) => {
      const chars = messages.reduce((sum, { content }) => sum + content.length, 0)
      prompts.push(chars)
      // Never the same twice: that would be asked for again.
      const answer = `${'ha '.repeat(prompts.length % 7)}so be it, ${prompts.length} times over`
      return chars > windowChars ? { fail: 'model-overflow' } : `RES: ${answer}`
    },
  })
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model,
    gods: sampleGods(3),
    seed: 'seed',
    // One reply a line, the called god's, so that there is one answer to look at.
    tuning: { linesPerSecond: 0, replyBudgets: [1] },
  })
  for (let line = 0; line < 100; line++) {
    const text = `This line, number ${line}, is one of many in a long talk about nothing.`
    await room.post(ada, { nonce: `n${line}`, text })
  }
  room.join(ada)
  await settle(clock, 130_000)
  prompts.length = 0
  const { seq } = await room.post(ada, { nonce: 'last', text: 'ALPHA, are you there?' })
  await settle(clock, 30_000)
  const entries = await room.read(seq, 100)
  const answers = entries.filter(({ event }) => 'replyTo' in event && event.replyTo === seq)
  await room.close()
  return { prompts, answers: answers.map(({ event }) => event) }
}

test('a prompt that the model has no room for is halved once, and answered', async () => {
  const { prompts, answers } = await answerWithin(5_000)
  const [whole = 0, half = 0] = prompts
  expect(prompts).toHaveLength(2)
  expect(whole).toBeGreaterThan(5_000)
  expect(half).toBeLessThan(0.7 * whole)
  expect(answers).toMatchObject([
    { type: 'reply-spoken', godId: 'alpha', text: expect.stringContaining('so be it') },
  ])
})

test('where half is still too much the line is met with a reasoned silence', async () => {
  const { prompts, answers } = await answerWithin(500)
  expect(prompts).toHaveLength(2)
  expect(answers).toMatchObject([{ type: 'reply-withheld', reason: 'model-failed' }])
})

test('a prompt that fits is not touched', async () => {
  const { prompts } = await answerWithin(1e6)
  expect(prompts).toHaveLength(1)
})
