import { expect, test } from 'vitest'
import { decide } from '../../decide/decide.ts'
import { fold } from '../../decide/fold.ts'
import type { Effect, MortalState, RoomState } from '../../log/state.ts'
import { getRecord, setRecord } from '../../log/table.ts'
import type { Store } from '../../ports/store.ts'
import { violationsOf } from './schedules.ts'
import type { Laws } from './world.ts'

/** As few schedules as a broken law may survive. */
const enough = 300

async function violationsUnder(laws: Partial<Laws>): Promise<string> {
  return (await violationsOf({ from: 1, count: enough }, { laws })).join('\n')
}

test('a decision that forgets nonces is found out: lines are logged twice', async () => {
  const forgetful: Laws['decide'] = (state, command, at, rules) => {
    const mortal = 'mortal' in command ? getRecord(state.mortals, command.mortal.id) : undefined
    if (!mortal) return decide(state, command, at, rules)
    const blank: MortalState = { ...mortal, nonces: [] }
    return decide({ ...state, mortals: setRecord(state.mortals, blank) }, command, at, rules)
  }
  expect(await violationsUnder({ decide: forgetful })).toMatch(/in the log twice|the log has it at \[\d+, /)
})

test('a decision that does not look whether an effect is still pending is found out: gods answer twice', async () => {
  const known = new Map<string, Effect>()
  const heedless: Laws['decide'] = (state, command, at, rules) => {
    for (const effect of state.pending) known.set(`${state.seed}:${effect.id}`, effect)
    if (command.type !== 'finish-effect') return decide(state, command, at, rules)
    const effect = known.get(`${state.seed}:${command.effectId}`)
    const isPending = state.pending.some(({ id }) => id === command.effectId)
    const pending = effect && !isPending ? [...state.pending, effect] : state.pending
    return decide({ ...state, pending }, command, at, rules)
  }
  expect(await violationsUnder({ decide: heedless })).toMatch(/in the log twice|answered line \d+ twice/)
})

test('a store that appends wherever the log ends is found out: servers write past each other', async () => {
  const blind = (shared: Store): Store => ({
    ...shared,
    append: async (room, _, events) => await shared.append(room, await shared.length(room), events),
  })
  expect(await violationsUnder({ store: blind })).toMatch(/in the log twice|the log has /)
})

test('a server that takes a lost answer for success is found out: lines are lost', async () => {
  const hopeful = (view: Store): Store => ({
    ...view,
    append: (room, expected, events) => view.append(room, expected, events).catch(() => ({ ok: true })),
  })
  expect(await violationsUnder({ view: hopeful })).toMatch(/the log has it at|the log has /)
})

test('a server that folds a notice wherever it stands is found out: it sees entries twice', async () => {
  const gullible = (view: Store): Store => {
    let next = 0
    return {
      ...view,
      read: async (room, from, limit) => {
        const events = await view.read(room, from, limit)
        next = Math.max(next, from + events.length)
        return events
      },
      watch: (room, listener) =>
        view.watch(room, (notice) => {
          if (notice.type !== 'appended' || !notice.events) return listener(notice)
          next = Math.max(next, notice.from) + notice.events.length
          listener({ ...notice, from: next - notice.events.length })
        }),
    }
  }
  expect(await violationsUnder({ view: gullible })).toMatch(/saw .* where the log has/)
})

test('a fold that consults the clock of its server is found out: states differ', async () => {
  let folds = 0
  const impure: Laws['fold'] = (state, event): RoomState => {
    const next = fold(state, event)
    return event.type === 'reply-spoken' && ++folds % 50 === 0 ? { ...next, topic: `fold ${folds}` } : next
  }
  expect(await violationsUnder({ fold: impure })).toMatch(/is not what the log folds to/)
})

test('a decision that leaves a line without a plan or a reason is found out', async () => {
  const mute: Laws['decide'] = (state, command, at, rules) => {
    const decision = decide(state, command, at, rules)
    if (decision.type === 'refused' || command.type !== 'post') return decision
    return { ...decision, events: decision.events.filter((event) => event.type !== 'reply-withheld') }
  }
  expect(await violationsUnder({ decide: mute })).toMatch(/neither a reply nor a reason/)
})
