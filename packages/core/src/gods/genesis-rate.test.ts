import { expect, test } from 'vitest'
import type { GodProfile } from '../log/god-profile.ts'
import { mortalOf } from '../log/members.ts'
import { olympus } from '../prompts/world/olympus.ts'
import { misfit } from '../testing/chi-squared.ts'
import { Conversation } from '../testing/conversation.ts'
import { sampleGods } from '../testing/sample-gods.ts'

const ada = mortalOf('m_ada', 'AD0001')
const minutes = 500

/** The `n`th god that a model brings forth; never the same name twice unless `names` runs out. */
function newborn(n: number, names = Number.POSITIVE_INFINITY): GodProfile {
  const which = n % names
  const [god] = sampleGods(1, { id: `born-${which}`, name: `BORN${which}` })
  if (!god) throw new Error('there are sample gods')
  return god
}

/** Lets minutes pass with somebody present; each birth that falls due succeeds. Returns the minutes of the tries. */
function pass(room: Conversation, count: number, bring: (n: number) => GodProfile): readonly number[] {
  const tries: number[] = []
  for (let minute = 0; minute < count; minute++) {
    room.wait(60_000).command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
    const effect = room.state.pending.find(({ type }) => type === 'generate-god')
    if (!effect) continue
    tries.push(minute)
    room.finish({ type: 'god', god: bring(tries.length - 1) }, effect.id)
    room.finishAll()
  }
  return tries
}

/** Lets the first minutes of a room pass, and the one that brings a birth. */
function passQuietly(room: Conversation): void {
  for (let minute = 0; minute < 3; minute++) {
    expect(room.state.pending).toEqual([])
    room.wait(60_000).command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
  }
}

test('births are tried at the rate of one in a hundred minutes, one more for each minute without', () => {
  const gaps = new Array<number>(40).fill(0)
  let tried = 0
  for (let seed = 0; seed < 60; seed++) {
    const room = new Conversation({ seed: `genesis ${seed}` })
    // A new room's first two minutes bring nobody.
    let last = 1
    for (const minute of pass(room, minutes, newborn)) {
      const gap = Math.min(gaps.length, minute - last) - 1
      gaps[gap] = (gaps[gap] ?? 0) + 1
      last = minute
      tried++
    }
  }
  const expected: number[] = []
  let without = 1
  for (let gap = 0; gap < gaps.length - 1; gap++) {
    const chance = 0.01 * (1 + gap)
    expected.push(without * chance * tried)
    without *= 1 - chance
  }
  expected.push(without * tried)
  // Gaps so long that fewer than five are to be expected count as one.
  const long = expected.findIndex((count) => count < 5)
  const joined = (counts: readonly number[]) => [
    ...counts.slice(0, long),
    counts.slice(long).reduce((sum, count) => sum + count, 0),
  ]
  expect(tried).toBeGreaterThan(2_000)
  expect(misfit(joined(gaps), joined(expected))).toBeLessThan(1)
})

test('a newborn enters with a line of its own, is called at once, and is born once', () => {
  const room = new Conversation({ seed: 'birth', tuning: { births: { chance: 1 } } })
  passQuietly(room)
  const [effect] = room.state.pending
  const finish = { type: 'finish-effect', effectId: effect?.id ?? '' } as const
  const [born] = room.command({ ...finish, outcome: { type: 'god', god: newborn(7), tokens: 90 } })
  expect(born).toMatchObject({ type: 'god-born', god: { id: 'born-7' }, next: { why: { cause: 'newborn' } } })
  expect(room.command({ ...finish, outcome: { type: 'god', god: newborn(8) } })).toEqual([])
  expect(room.finish({ type: 'reply', text: 'I am, and it is odd.' })).toMatchObject([
    { type: 'reply-spoken', godId: 'born-7', judgeBy: null },
  ])
  const seq = room.post(ada, 'BORN7, welcome!')
  expect(room.events[seq]).toMatchObject({ called: ['born-7'] })
})

test('a room keeps as many newborns as tuned: the least heard of them departs with a farewell', () => {
  const tuning = { births: { chance: 1, maxBorn: 3 }, turns: { replyBudgets: [1], banterChance: 0 } }
  const room = new Conversation({ seed: 'bounded', tuning })
  pass(room, 5, newborn)
  for (const name of ['BORN0', 'BORN2']) {
    room.post(ada, `${name}, speak!`)
    room.finishAll()
  }
  pass(room, 1, () => newborn(3))
  expect(room.events.filter((event) => event.type === 'god-departed')).toMatchObject([
    { godId: 'born-1', farewell: expect.toBeOneOf([...olympus.births.farewells]) },
  ])
  expect(room.state.born.map(({ id }) => id)).toEqual(['born-0', 'born-2', 'born-3'])
  pass(room, 200, (n) => newborn(n + 4))
  expect(room.state.born).toHaveLength(3)
})

test('where there are no farewells the least heard of them departs without a word', () => {
  const tuning = { births: { chance: 1, maxBorn: 1 } }
  const room = new Conversation({ seed: 'mute', tuning, farewells: [] })
  pass(room, 5, newborn)
  const departed = room.events.filter((event) => event.type === 'god-departed')
  expect(departed.map(({ godId }) => godId)).toEqual(['born-0', 'born-1'])
  for (const event of departed) expect(event).not.toHaveProperty('farewell')
})

test('no name is born twice: a clash is a logged failure', () => {
  const room = new Conversation({ seed: 'twice', tuning: { births: { chance: 1 } } })
  const [alpha] = sampleGods(1)
  if (!alpha) expect.unreachable()
  pass(room, 3, newborn)
  pass(room, 1, newborn)
  pass(room, 1, () => ({ ...alpha, id: 'another', name: 'Älpha' }))
  pass(room, 1, () => ({ ...alpha, id: 'odd', name: '', aliases: [] }))
  const failures = room.events.flatMap((event) => (event.type === 'genesis-failed' ? [event.detail] : []))
  expect(failures).toHaveLength(3)
  expect(failures[0]).toContain('born-0')
  expect(failures[1]).toContain('alpha')
  expect(room.state.born.map(({ id }) => id)).toEqual(['born-0'])
})

test('a model that brings nothing forth leaves a reason, and the chance grows anew', () => {
  const room = new Conversation({ seed: 'failure', tuning: { births: { chance: 1 } } })
  passQuietly(room)
  expect(room.state.minutesSinceGenesis).toBe(0)
  const [failed] = room.finish({
    type: 'silence',
    reason: 'model-failed',
    detail: 'model-timeout: no answer',
  })
  expect(failed).toMatchObject({ type: 'genesis-failed', detail: 'model-timeout: no answer' })
  expect(room.state.born).toEqual([])
})

test('with a chance of none nobody is ever born', () => {
  const room = new Conversation({ tuning: { births: { chance: 0 } } })
  expect(pass(room, minutes, newborn)).toEqual([])
})
