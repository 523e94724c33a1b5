import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { Conversation, type ConversationOptions } from '../testing/conversation.ts'
import { sampleGods } from '../testing/sample-gods.ts'

const mortals = [0, 1, 2].map((index) => mortalOf(`m_${index}`, `00000${index}`))

/** Who spoke, line by line, where nobody is ever called and every line is put to the draw; undefined: a mortal did. */
function evening(lines: number, seed: string, tuning: ConversationOptions['tuning'] = {}) {
  const room = new Conversation({
    gods: sampleGods(60),
    seed,
    tuning: { lines: { perSecond: 0 }, ...tuning, turns: { continueChance: 0, ...tuning.turns } },
  })
  for (let line = 0; line < lines; line++) {
    const mortal = mortals[line % mortals.length] ?? mortals[0]
    if (!mortal) expect.unreachable()
    room.wait(10_000).post(mortal, `today it is thing number ${line} that I have seen`)
    room.finishAll()
  }
  return room.events.flatMap((event) =>
    event.type === 'reply-spoken' ? [event.godId] : event.type === 'message-posted' ? [undefined] : [],
  )
}

/** How many of the gods' lines are of a god that had spoken within the twelve lines before. */
function cameBack(speakers: readonly (string | undefined)[]): number {
  const spoken = speakers.flatMap((godId, at) =>
    godId === undefined ? [] : [speakers.slice(Math.max(0, at - 12), at).includes(godId)],
  )
  return spoken.filter(Boolean).length / spoken.length
}

const runs = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.floor(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

const seeds = Array.from({ length: 10 }, (_, at) => `evening ${at}`)

test('most of the gods that are drawn have just spoken; without a stage fewer have', () => {
  const share = (tuning: ConversationOptions['tuning']) =>
    seeds.reduce((sum, seed) => sum + cameBack(evening(120, seed, tuning)), 0) / seeds.length
  expect(share({})).toBeGreaterThan(0.6)
  expect(share({ stage: false })).toBeLessThan(0.5)
})

test('six to ten voices in thirty lines, and a new one in every ten', () => {
  const speakers = seeds.flatMap((seed) => evening(150, seed).slice(30))
  const voices = runs(speakers, 30).map((run) => new Set(run.filter((godId) => godId !== undefined)).size)
  const mean = voices.reduce((sum, count) => sum + count, 0) / voices.length
  expect(mean).toBeGreaterThanOrEqual(6)
  expect(mean).toBeLessThanOrEqual(10)
  for (const seed of seeds) {
    const own = evening(150, seed)
    const isNew = own.map(
      (godId, at) => godId !== undefined && !own.slice(Math.max(0, at - 40), at).includes(godId),
    )
    for (const [at, run] of runs(isNew, 12).entries()) expect(run, `${seed}, run ${at}`).toContain(true)
  }
})

test('nobody that is called waits for the stage', () => {
  const room = new Conversation({ gods: sampleGods(60), tuning: { lines: { perSecond: 0 } } })
  const [ada] = mortals
  if (!ada) expect.unreachable()
  for (const { id, name } of room.rules.founders.gods) {
    const seq = room.wait(10_000).post(ada, `${name}, hear me`)
    const event = room.events.slice(seq).find(({ type }) => type === 'message-posted')
    expect(event).toMatchObject({ next: { godId: id } })
    room.finishAll()
  }
})

test('the shares of a draw do not depend on how many gods there are', () => {
  const share = (gods: number) => {
    let onStage = 0
    for (const seed of seeds) {
      const room = new Conversation({
        gods: sampleGods(gods),
        seed,
        tuning: { lines: { perSecond: 0 }, turns: { continueChance: 0, replyBudgets: [1] } },
      })
      const [ada] = mortals
      if (!ada) expect.unreachable()
      for (let line = 0; line < 60; line++) {
        const before = new Set(room.state.window.slice(-40).map(({ author }) => author))
        room.wait(10_000).post(ada, `today it is thing number ${line} that I have seen`)
        const [effect] = room.state.pending
        if (effect?.type === 'generate-reply' && before.has(effect.godId)) onStage++
        room.finishAll()
      }
    }
    return onStage / (60 * seeds.length)
  }
  expect(Math.abs(share(30) - share(300))).toBeLessThan(0.1)
})

test('in a room of few gods somebody always speaks', () => {
  for (const gods of [1, 2, 3, 8]) {
    const room = new Conversation({
      gods: sampleGods(gods),
      tuning: {
        lines: { perSecond: 0 },
        turns: { continueChance: 0, replyBudgets: [1], maxExchange: 1_000 },
      },
    })
    const [ada] = mortals
    if (!ada) expect.unreachable()
    for (let line = 0; line < 60; line++) {
      const seq = room.wait(10_000).post(ada, `today it is thing number ${line} that I have seen`)
      expect(room.state.pending, `${gods} gods, line ${line}`).toMatchObject([{ replyTo: seq }])
      room.finishAll()
    }
  }
})
