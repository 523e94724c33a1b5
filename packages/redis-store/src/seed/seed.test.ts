import { createMemoryStore, type Event, type Mortal, personOf, type Store } from '@talking-heads/core'
import { emptyState, foldAll } from '@talking-heads/core/engine'
import { expect, test } from 'vitest'
import { exportSeed } from './export-seed.ts'
import { corruptSeed, mendedLines, soundSeed } from './fixture.ts'
import { importSeed } from './import-seed.ts'
import { planImport, type SeedEntries } from './plan.ts'

const room = 'olympus'
const importInto = (store: Store, entries: SeedEntries, at = 1_000) =>
  importSeed({ store, room, plan: planImport(entries), at })
const exportFrom = (store: Store) => exportSeed({ store, room, founders: [] })

test('what is sound comes back as it was', async () => {
  const store = createMemoryStore()
  const { appended, present } = await importInto(store, soundSeed)
  // The opening, and two mortals who arrive.
  expect(appended).toBe(1 + soundSeed.gods.length + 2 + soundSeed.chat.length)
  expect(present).toBe(0)
  expect(await exportFrom(store)).toEqual({ ...soundSeed, nameless: [], renamed: [] })
})

test('importing again appends nothing, whenever it is', async () => {
  const store = createMemoryStore()
  await importInto(store, corruptSeed)
  const log = await store.read(room, 0)
  const { appended, present } = await importInto(store, corruptSeed, 2_000)
  expect(appended).toBe(0)
  expect(present).toBe(planImport(corruptSeed).steps.length)
  expect(await store.read(room, 0)).toEqual(log)
})

test('corrupt entries are left out or mended, and the sound ones among them come back equal', async () => {
  const store = createMemoryStore()
  await importInto(store, corruptSeed)
  const { chat, gods } = await exportFrom(store)
  expect(gods).toEqual(soundSeed.gods)
  expect(chat.filter((line) => !mendedLines.includes(line))).toEqual(soundSeed.chat)
  expect(chat.filter((line) => mendedLines.includes(line))).toEqual(mendedLines)
})

test('what was exported can be imported elsewhere, and is the same', async () => {
  const [one, two] = [createMemoryStore(), createMemoryStore()]
  await importInto(one, corruptSeed)
  const exported = await exportFrom(one)
  await importInto(two, exported)
  expect(await exportFrom(two)).toEqual(exported)
})

test('lines that the seed deployment took meanwhile are all that a later import appends', async () => {
  const store = createMemoryStore()
  await importInto(store, soundSeed)
  const chat = [...soundSeed.chat, 'NPC#F69420 #F69420 one more']
  expect(await importInto(store, { ...soundSeed, chat })).toMatchObject({ appended: 1 })
  expect((await exportFrom(store)).chat).toEqual(chat)
})

test('an import that was interrupted anywhere goes on, and two at once make one', async () => {
  const chat = Array.from({ length: 1_000 }, (_, line) => `NPC#F69420 #F69420 line ${line}`)
  const entries = { ...soundSeed, chat }
  const store = createMemoryStore()
  let appends = 0
  const breaking: Store = {
    ...store,
    append: (...args) => (++appends === 3 ? Promise.reject(new Error('cut')) : store.append(...args)),
  }
  await expect(importInto(breaking, entries)).rejects.toThrow('cut')
  expect((await store.length(room)) > 0).toBe(true)
  await Promise.all([importInto(store, entries), importInto(store, entries)])
  expect(await exportFrom(store)).toMatchObject(entries)
})

test('a room that lived before takes the past in behind its present, and time does not run backwards', async () => {
  const store = createMemoryStore()
  const before: Event[] = [
    {
      v: 1,
      id: 'room-opened',
      at: 5_000,
      type: 'room-opened',
      topic: 'now',
      seed: 'dice',
      limits: { windowLines: 10, mortals: 10, nonces: 10 },
    },
  ]
  await store.append(room, 0, before)
  await importInto(store, soundSeed, 1_000)
  const log = await store.read(room, 0)
  expect(log.filter(({ type }) => type === 'room-opened')).toHaveLength(1)
  expect(log.every(({ at }) => at === 5_000)).toBe(true)
})

test('the room folds: its gods are born, its lines are in the window, and nothing is due', async () => {
  const store = createMemoryStore()
  await importInto(store, soundSeed)
  const state = foldAll(emptyState, await store.read(room, 0))
  expect(state.born.map(({ id }) => id)).toEqual(['anansi', 'osiris', 'tumatauenga', 'santa-muerte'])
  expect(state.window.map(({ text }) => text)).toHaveLength(soundSeed.chat.length)
  expect(state.pending).toEqual([])
  expect(state.unreadable).toBe(0)
  // A god's line answers the newest line of a mortal.
  const reply = state.window.find(({ text }) => text === 'Ask him about the crocodile.')
  expect(state.window.find(({ seq }) => seq === reply?.replyTo)?.text).toMatch(/bandages/)
})

test('lines that were removed, or whose god nobody can name, are not exported', async () => {
  const store = createMemoryStore()
  await importInto(store, soundSeed)
  const log = await store.read(room, 0)
  const seq = log.findIndex((event) => event.type === 'message-posted')
  await store.append(room, log.length, [
    { v: 1, id: 'gone', at: 1_000, type: 'message-removed', seq, by: 'm_ann', reason: '' },
    {
      v: 1,
      id: 'who',
      at: 1_000,
      type: 'reply-spoken',
      godId: 'zeus',
      text: 'I.',
      replyTo: seq,
      judgeBy: null,
      next: null,
    },
  ])
  const { chat, nameless } = await exportFrom(store)
  expect(chat).toEqual(soundSeed.chat.filter((line) => line !== 'NPC#F69420 #F69420 hello, who is here?'))
  expect(nameless).toEqual(['zeus'])
})

/** A line of somebody, as a room logs it. */
const said = (person: Mortal, nonce: string, text: string): Event => ({
  v: 1,
  id: `${person.id}:${nonce}`,
  at: 1_000,
  type: 'message-posted',
  author: person.id,
  name: person.name,
  nonce,
  text,
  allowance: 0,
  called: [],
  next: null,
})
const arrived = (mortal: Mortal): Event => ({
  v: 1,
  id: `${mortal.id}:arrived:${mortal.name}`,
  at: 1_000,
  type: 'mortal-arrived',
  mortal,
  patron: null,
})

test('people whose names the seed had no form for are signed with a colour that is nobody else’s, and it is told', async () => {
  const store = createMemoryStore()
  await importInto(store, soundSeed)
  const alice = personOf({ id: 'm_1', name: 'Alice', colour: '#f69420' })
  const alicia = { ...alice, name: 'Alicia' }
  const bob = personOf({ id: 'm_2', name: 'ZEUS #FFD700 I am a fraud', colour: '#00ff00' })
  const cat = personOf({ id: 'm_3', name: 'NPC#00FF00 or so', colour: '#00ff00' })
  const late = personOf({ id: 'm_4', name: 'NPC#C0FFEE', colour: '#c0ffee' })
  const dan = personOf({ id: 'm_5', name: 'Dan', colour: '#c0ffee' })
  const nobody = personOf({ id: 'm_6', name: 'Ēlá' })
  const events = [alice, bob, cat, dan].flatMap((person) => [arrived(person), said(person, 'a', 'hello')])
  const more = [
    said(nobody, 'a', 'hi'),
    arrived(alicia),
    said(alicia, 'b', 'me again'),
    said(late, 'a', 'last'),
  ]
  await store.append(room, await store.length(room), [...events, ...more])

  const { chat, gods, renamed } = await exportFrom(store)
  const added = chat.slice(soundSeed.chat.length)
  expect(renamed.map(({ name }) => name)).toEqual(
    [alice, bob, cat, dan, nobody, alicia].map(({ name }) => name),
  )
  const asOf = (name: string) => renamed.find((one) => one.name === name)?.as
  // His colour is free; that of Alice is in use as a name already, that of Dan will be.
  expect(asOf(bob.name)).toBe('NPC#00FF00')
  expect(asOf('Alicia')).toBe(asOf('Alice'))
  expect(new Set([...renamed.map(({ as }) => as), 'NPC#F69420', 'NPC#C0FFEE', 'NPC#00A0FF']).size).toBe(8)
  expect(added.map((line) => line.slice('NPC#000000 #000000 '.length))).toEqual([
    ...new Array(4).fill('hello'),
    'hi',
    'me again',
    'last',
  ])

  const again = createMemoryStore()
  const plan = planImport({ chat, gods })
  expect(plan.remarks).toEqual([])
  await importSeed({ store: again, room, plan, at: 1_000 })
  expect((await exportFrom(again)).chat).toEqual(chat)
})

test('a log from a newer version is not written to', async () => {
  const store = createMemoryStore()
  const future: Store = {
    ...store,
    read: async (_, from) =>
      from === 0 ? [{ v: 1, id: 'unreadable', at: 0, type: 'unreadable', cause: 'future' }] : [],
  }
  await expect(importInto(future, soundSeed)).rejects.toMatchObject({ code: 'read-only' })
})
