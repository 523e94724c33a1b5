import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import type { Signal } from '../ports/store.ts'
import { createManualClock, type ManualClock } from '../testing/manual-clock.ts'
import { Presence, type PresenceChange } from './presence.ts'

const ada = mortalOf('m_ada', 'AD0001')
const bob = mortalOf('m_bob', 'B0B002')
type Announcement = Extract<Signal, { type: 'presence' }>

function presenceOf(server: string, clock: ManualClock = createManualClock()) {
  const announced: Announcement[] = []
  const changes: PresenceChange[] = []
  const presence = new Presence({
    server,
    clock,
    intervalMs: 10_000,
    announce: (signal) => announced.push(signal),
    onChange: (change) => changes.push(change),
  })
  return { presence, announced, changes, clock }
}

test('a mortal is present from its first connection to its last', () => {
  const { presence, changes, announced, clock } = presenceOf('one')
  const leaveFirst = presence.join(ada)
  const leaveSecond = presence.join(ada)
  leaveFirst()
  expect([...presence.mortals.keys()]).toEqual(['m_ada'])
  leaveSecond()
  expect(presence.mortals.size).toBe(0)
  expect(changes).toEqual([
    { joined: [ada], left: [], count: 1 },
    { joined: [], left: ['m_ada'], count: 0 },
  ])
  clock.advance(100)
  expect(announced.map(({ mortals }) => mortals)).toEqual([[ada], []])
})

test('all who come and go within a moment are announced once, at its end', () => {
  const { presence, announced, clock } = presenceOf('one')
  presence.join(ada)
  for (let index = 0; index < 50; index++) presence.join(mortalOf(`m_${index}`, `0000${10 + index}`))()
  presence.join(bob)
  expect(announced).toHaveLength(1)
  clock.advance(100)
  expect(announced).toHaveLength(2)
  expect(announced.at(-1)?.mortals).toEqual([ada, bob])
  clock.advance(1_000)
  expect(announced).toHaveLength(2)
})

test('leaving twice counts once', () => {
  const { presence } = presenceOf('one')
  const leave = presence.join(ada)
  presence.join(ada)
  leave()
  leave()
  expect(presence.mortals.size).toBe(1)
})

test('mortals of other servers are present as long as their server says so', () => {
  const clock = createManualClock()
  const { presence, changes } = presenceOf('one', clock)
  presence.hear({ type: 'presence', server: 'two', mortals: [bob], until: clock.now() + 35_000 })
  expect([...presence.mortals.values()]).toEqual([bob])
  presence.hear({ type: 'presence', server: 'two', mortals: [], until: clock.now() + 35_000 })
  expect(changes.at(-1)).toEqual({ joined: [], left: ['m_bob'], count: 0 })
})

test('a server that fell silent is forgotten with its mortals', () => {
  const clock = createManualClock()
  const { presence } = presenceOf('one', clock)
  presence.hear({ type: 'presence', server: 'two', mortals: [bob], until: clock.now() + 35_000 })
  clock.advance(20_000)
  expect(presence.mortals.size).toBe(1)
  clock.advance(10_000)
  expect(presence.mortals.size).toBe(0)
})

test('a server that fell silent is forgotten well within 35 s, whenever it spoke last and whatever its clock says', () => {
  const clock = createManualClock()
  const { presence } = presenceOf('one', clock)
  clock.advance(6_000)
  presence.hear({ type: 'presence', server: 'two', mortals: [bob], until: clock.now() + 3_600_000 })
  presence.hear({ type: 'presence', server: 'three', mortals: [ada], until: clock.now() - 3_600_000 })
  clock.advance(23_000)
  expect([...presence.mortals.values()]).toEqual([bob, ada])
  clock.advance(11_000)
  expect(presence.mortals.size).toBe(0)
})

test('a mortal who moves to another server never leaves', () => {
  const clock = createManualClock()
  const { presence, changes } = presenceOf('one', clock)
  const leave = presence.join(ada)
  presence.hear({ type: 'presence', server: 'two', mortals: [ada], until: clock.now() + 35_000 })
  leave()
  expect(presence.mortals.size).toBe(1)
  expect(changes).toHaveLength(1)
})

test('who is here is said again in every interval, and to a server that has just come up', () => {
  const clock = createManualClock()
  const { presence, announced } = presenceOf('one', clock)
  presence.join(ada)
  clock.advance(30_000)
  expect(announced).toHaveLength(4)
  expect(announced.at(-1)).toMatchObject({ server: 'one', mortals: [ada], until: clock.now() + 24_000 })
  presence.hear({ type: 'presence', server: 'two', mortals: [bob], until: clock.now() + 35_000 })
  expect(announced).toHaveLength(5)
  presence.hear({ type: 'presence', server: 'two', mortals: [bob], until: clock.now() + 35_000 })
  expect(announced).toHaveLength(5)
})

test('an empty server says nothing, and hears itself not', () => {
  const clock = createManualClock()
  const { presence, announced } = presenceOf('one', clock)
  presence.hear({ type: 'presence', server: 'one', mortals: [bob], until: clock.now() + 35_000 })
  clock.advance(60_000)
  expect(announced).toEqual([])
  expect(presence.mortals.size).toBe(0)
})

test('an empty room keeps no timer, before anybody came and once all have gone', () => {
  const { presence, clock } = presenceOf('one')
  expect(clock.pending).toBe(0)
  const leave = presence.join(ada)
  presence.hear({ type: 'presence', server: 'two', mortals: [bob], until: clock.now() })
  expect(clock.pending).toBeGreaterThan(0)
  leave()
  clock.advance(30_000)
  expect(presence.mortals.size).toBe(0)
  expect(clock.pending).toBe(0)
})

test('closing says goodbye even where nobody was: others may take over now', () => {
  const { presence, announced, clock } = presenceOf('one')
  presence.close()
  presence.close()
  expect(announced.map(({ mortals }) => mortals)).toEqual([[]])
  expect(clock.pending).toBe(0)
})

test('closing says goodbye once and ends the timer', () => {
  const clock = createManualClock()
  const { presence, announced } = presenceOf('one', clock)
  const leave = presence.join(ada)
  presence.close()
  leave()
  expect(announced.map(({ mortals }) => mortals)).toEqual([[ada], []])
  expect(clock.pending).toBe(0)
})

/** Servers that hear each other, as far as they are let. */
function serversOf(...names: readonly string[]) {
  const clock = createManualClock()
  const servers = names.map((name) => presenceOf(name, clock))
  const heard = servers.map(() => 0)
  /** Lets everybody hear what has been announced since. */
  const exchange = () => {
    const news = servers.map(({ announced }, index) => announced.slice(heard[index]))
    for (const [index, { announced }] of servers.entries()) heard[index] = announced.length
    for (const { presence } of servers) for (const signal of news.flat()) presence.hear(signal)
  }
  const namesOf = (id: string) => servers.map(({ presence }) => presence.mortals.get(id)?.name)
  return { clock, servers, exchange, namesOf }
}

const anna = { ...ada, name: 'Anna' }

test('who joins under another name bears it in all its tabs, and the others are told', () => {
  const { presence, changes } = presenceOf('one')
  const leaveFirst = presence.join(ada)
  const leaveSecond = presence.join(anna)
  expect([...presence.mortals.values()]).toEqual([anna])
  expect(changes.at(-1)).toEqual({ joined: [anna], left: [], count: 1 })
  leaveSecond()
  expect([...presence.mortals.values()]).toEqual([anna])
  leaveFirst()
  expect(changes.at(-1)).toEqual({ joined: [], left: ['m_ada'], count: 0 })
})

test('on several servers the name that joined last is borne on all, whatever their clocks say', () => {
  const { clock, servers, exchange, namesOf } = serversOf('one', 'two', 'three')
  const [one, two, three] = servers
  one?.presence.join(ada)
  exchange()
  clock.advance(5_000)
  const leaveTwo = two?.presence.join(anna)
  exchange()
  expect(namesOf('m_ada')).toEqual(['Anna', 'Anna', 'Anna'])
  // A server whose clock is an hour ahead of the others’.
  three?.presence.hear({
    type: 'presence',
    server: 'four',
    mortals: [{ ...ada, name: 'Annie', since: clock.now() + 3_600_000 }],
    until: clock.now(),
  })
  three?.presence.join({ ...ada, name: 'Ann' })
  exchange()
  expect(namesOf('m_ada')).toEqual(['Ann', 'Ann', 'Ann'])
  leaveTwo?.()
  clock.advance(30_000)
  exchange()
  expect(namesOf('m_ada')).toEqual(['Ann', 'Ann', 'Ann'])
})

test('of two names that joined on two servers in one moment both servers keep the same', () => {
  for (const [first, second] of [
    [ada, anna],
    [anna, ada],
  ] as const) {
    const { clock, servers, exchange, namesOf } = serversOf('one', 'two')
    servers[0]?.presence.join(first)
    servers[1]?.presence.join(second)
    for (let interval = 0; interval < 3; interval++) {
      exchange()
      expect(new Set(namesOf('m_ada')).size).toBe(1)
      clock.advance(10_000)
    }
    expect(servers.flatMap(({ changes }) => changes).length).toBeLessThanOrEqual(3)
  }
})

test('a signal from before names could change is taken as of long ago', () => {
  const { clock, servers } = serversOf('one')
  const [one] = servers
  one?.presence.join(ada)
  one?.presence.join(anna)
  one?.presence.hear({ type: 'presence', server: 'old', mortals: [ada], until: clock.now() })
  expect([...(one?.presence.mortals.values() ?? [])]).toEqual([anna])
})

test.each([0, 1, 4_000, 9_999])(
  'a server that dies is forgotten well within 35 seconds of its last word, %d ms into the interval too',
  (offset) => {
    const clock = createManualClock()
    const { presence } = presenceOf('one', clock)
    const dying = presenceOf('two', clock)
    clock.advance(offset)
    dying.presence.join(bob)
    for (const lastWord of dying.announced) presence.hear(lastWord)
    clock.advance(23_000)
    expect(presence.mortals.size).toBe(1)
    clock.advance(11_000)
    expect(presence.mortals.size).toBe(0)
  },
)
