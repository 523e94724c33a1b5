import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { type Script, scriptedModel } from '../testing/scripted-model.ts'
import { settle } from '../testing/settle.ts'
import { arbiter, calledOnly } from '../turns/strategies.ts'
import { openRoom } from './open-room.ts'
import type { RoomOptions } from './room-options.ts'

const ada = mortalOf('m_ada', 'AD0001')

async function open({ others, ...options }: Partial<RoomOptions> & { others?: Script } = {}) {
  const clock = createManualClock()
  const model = scriptedModel({ clock, ...(others && { others }) })
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model,
    gods: sampleGods(5),
    seed: 'seed',
    ...options,
  })
  room.join(ada)
  const say = async (text: string) => {
    const { seq } = await room.post(ada, { nonce: `n${room.state.length}`, text })
    await settle(clock, 10_000)
    return seq
  }
  const log = async () => (await room.read(0, 1_000)).map(({ event }) => event)
  const asked = () => model.calls.filter(({ request }) => request.purpose === 'arbiter')
  return { clock, room, say, log, asked, model }
}

test('a model is asked who speaks, from a closed list and after the conversation, and that god does', async () => {
  const others: Script = ({ choices = [] }) => `${choices.at(-1)}\n`
  const { room, say, log, asked } = await open({ others, strategy: arbiter({ choices: 3 }) })
  const seq = await say('Who knows about bread?')
  const [call] = asked()
  expect(call?.request.choices).toHaveLength(3)
  expect(call?.request.messages.at(-1)?.content).toContain('NPC#AD0001: Who knows about bread?')
  const chosen = call?.request.choices?.at(-1)
  const reply = (await log()).find((event) => event.type === 'reply-spoken' && event.replyTo === seq)
  expect(reply).toMatchObject({ godId: chosen?.toLowerCase(), why: { cause: 'arbiter' } })
  await room.close()
})

test.each<[string, Script]>([
  ['fails', [{ fail: 'model-unavailable' }]],
  ['answers with a god that was not on the list', ['THETA']],
  ['answers with a whole list', ['ALPHA, BETA, GAMMA, DELTA or EPSILON']],
  ['hangs', [{ hang: 'for-ever' }]],
])('where the model that is asked who speaks %s, somebody speaks all the same', async (_, others) => {
  const { room, say, log, asked } = await open({ others, strategy: arbiter() })
  const seq = await say('Who knows about bread?')
  expect(asked().length).toBeGreaterThan(0)
  expect((await log()).find((event) => event.type === 'reply-spoken' && event.replyTo === seq)).toMatchObject(
    {
      why: { cause: 'drawn' },
    },
  )
  await room.close()
})

test('where all gods wait to be called, a line that calls none is met with a reason and no model is paid', async () => {
  const { room, say, log, model } = await open({ strategy: calledOnly })
  const seq = await say('Nice weather.')
  expect((await log())[seq + 1]).toMatchObject({
    type: 'reply-withheld',
    replyTo: seq,
    reason: 'nobody-chosen',
  })
  expect(model.calls).toEqual([])
  await room.close()
})

test('a god breaks a long silence while somebody is present, to nobody in particular, and not for ever', async () => {
  const tuning = { unprompted: { chance: 1, afterMs: 60_000, maxInARow: 2 }, turns: { replyBudgets: [1] } }
  const { clock, room, log, model } = await open({ tuning })
  await settle(clock, 40 * 60_000)
  const spoken = (await log()).filter((event) => event.type === 'reply-spoken')
  expect(spoken).toHaveLength(2)
  expect(spoken[0]).toMatchObject({ why: { cause: 'unprompted' }, judgeBy: null })
  const prompt = model.calls[0]?.request
  expect(prompt?.messages.at(-1)?.content).toContain('The room has fallen silent.')
  expect(prompt?.about).toMatchObject({ purpose: 'reply', line: '', called: false })
  expect(prompt?.about).not.toHaveProperty('addressee')
  // A mortal that speaks up makes the silence a new one.
  await room.post(ada, { nonce: 'awake', text: 'Still here.' })
  await settle(clock, 40 * 60_000)
  expect(room.state.unprompted).toBe(2)
  await room.close()
})

test('in core gods speak when spoken to, unless told otherwise', async () => {
  const { clock, room, log } = await open()
  await settle(clock, 60 * 60_000)
  expect((await log()).filter((event) => event.type === 'reply-spoken')).toEqual([])
  await room.close()
})

test('a god that is muted while it thinks says nothing, and speaks again once it may', async () => {
  const { clock, room, log } = await open()
  const { seq } = await room.post(ada, { nonce: 'n1', text: 'ALPHA?' })
  await room.mute('alpha', 'operator')
  await settle(clock, 10_000)
  expect((await log()).filter((event) => 'replyTo' in event && event.replyTo === seq)).toMatchObject([
    { type: 'reply-withheld', reason: 'muted' },
  ])
  await room.unmute('alpha', 'operator')
  await room.post(ada, { nonce: 'n2', text: 'ALPHA?' })
  await settle(clock, 10_000)
  expect(room.state.window.at(-1)?.author).toBe('alpha')
  await expect(room.mute('nobody', 'operator')).rejects.toMatchObject({ code: 'invalid-input' })
  await room.close()
})

test('a longer answer takes longer to come, however fast the model was', async () => {
  const arrivals: number[] = []
  for (const text of ['No.', `${'So it was and so it will be, '.repeat(6)}my friend.`]) {
    const clock = createManualClock()
    const room = await openRoom({
      id: 'room',
      store: createMemoryStore({ clock }),
      clock,
      model: scriptedModel({ clock, replies: [`RES: ${text}`] }),
      gods: sampleGods(1),
      seed: 'seed',
    })
    room.join(ada)
    await room.post(ada, { nonce: 'n1', text: 'ALPHA?' })
    const before = clock.now()
    const spoken = new Promise<number>((resolve) => {
      room.on('entries', (entries) => {
        if (entries.some(({ event }) => event.type === 'reply-spoken')) resolve(clock.now() - before)
      })
    })
    await settle(clock, 5_000)
    arrivals.push(await spoken)
    await room.close()
  }
  const [short = 0, long = 0] = arrivals
  expect(short).toBeGreaterThanOrEqual(500)
  expect(long).toBeLessThanOrEqual(1_500)
  expect(long).toBeGreaterThan(short + 200)
})

test('what the model’s answers cost is counted, and at the day’s end of it gods fall silent', async () => {
  const { clock, room, say, log } = await open({ tuning: { turns: { tokensPerDay: 25, replyBudgets: [1] } } })
  await say('ALPHA?')
  const used = room.state.spent.tokensToday
  expect(used).toBeGreaterThan(0)
  while (room.state.spent.tokensToday < 25) await say('ALPHA?')
  const seq = await say('ALPHA?')
  expect((await log())[seq + 1]).toMatchObject({ type: 'reply-withheld', reason: 'budget' })
  await settle(clock, 24 * 3_600_000)
  const next = await say('ALPHA?')
  expect(room.state.window.at(-1)).toMatchObject({ author: 'alpha', replyTo: next })
  await room.close()
})
