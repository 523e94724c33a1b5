import { expect, test } from 'vitest'
import { explain } from '../decide/explain.ts'
import { mortalOf } from '../log/members.ts'
import { Conversation } from '../testing/conversation.ts'
import { createTuning } from '../tuning/create-tuning.ts'

const ada = mortalOf('m_ada', 'AD0001')
const bob = mortalOf('m_bob', 'B0B002')

/** Ada has just been answered by ALPHA. */
function afterTalk(answer = 'So it is.', seed = 'seed'): Conversation {
  const room = new Conversation({ seed, tuning: { lines: { perSecond: 0 }, turns: { replyBudgets: [1] } } })
  room.post(ada, 'ALPHA, I walked to the harbour this morning.')
  room.finishAll(answer)
  return room.wait(10_000)
}

const chanceOf = (room: Conversation, text: string): number =>
  explain(room.state, { author: ada.id, text }, room.at, room.rules).partner?.chance ?? 0

test.each([
  'sorry about that',
  'thanks',
  'and then?',
  'why though',
  'no, never',
  'a red one, with sails',
  'she never came back',
  'me too',
  'that is exactly what my mother said',
  'what would you do',
  'perdona, no quería decir eso',
  'und dann?',
  'je ne crois pas',
  'não, nunca',
  'e poi?',
  'а потом?',
  'それで?',
])('%j goes on with the god that answered last', (text) => {
  expect(chanceOf(afterTalk(), text)).toBeGreaterThan(0.9)
})

test.each([
  'good evening everyone',
  'does anybody here know how to cook rice?',
  'who of you is the oldest?',
  'my landlord put a note through the door today, forty more a month from may',
  'hola a todos',
  'kann hier jemand stricken?',
  'quelqu’un ici a déjà quitté son travail ?',
  'alguém aqui gosta de chuva?',
  'кто-нибудь умеет варить суп?',
  '誰かいますか?',
])('%j goes on with nobody: whoever it draws answers', (text) => {
  expect(chanceOf(afterTalk(), text)).toBeLessThan(0.35)
})

test('a bare statement goes on sooner where the god has asked something', () => {
  const text = 'we had a boat once, before the war and the flood and the long winter'
  expect(chanceOf(afterTalk('What did you have?'), text)).toBeGreaterThan(chanceOf(afterTalk('I see.'), text))
})

test('a talk cools with what others say meanwhile', () => {
  const [quiet, busy] = [afterTalk(), afterTalk()]
  for (let line = 0; line < 20; line++) busy.post(bob, `BETA, line ${line} of something else`)
  busy.finishAll()
  const text = 'we had a boat once, before the war'
  expect(chanceOf(busy, text)).toBeLessThan(chanceOf(quiet, text))
})

test('its reasons stand in the event, and no god goes on for no reason', () => {
  const room = afterTalk()
  const seq = room.post(ada, 'and then?')
  const event = room.events[seq]
  expect(event).toMatchObject({
    type: 'message-posted',
    next: {
      godId: 'alpha',
      why: { cause: 'continued', factors: { talking: 17, onward: 15, short: 10, breath: 1.5 } },
    },
  })
})

test('where nothing is read of wordings, the chance is the one that was set', () => {
  const room = afterTalk()
  const { readTalk: _, ...rules } = room.rules
  for (const text of ['and then?', 'good evening everyone']) {
    const { partner } = explain(room.state, { author: ada.id, text }, room.at, rules)
    expect(partner?.chance).toBeCloseTo(room.rules.tuning.turns.continueChance)
  }
})

test.each([0, 1])('a chance that was set to %d is that, whatever the wording', (continueChance) => {
  const room = afterTalk()
  const rules = { ...room.rules, tuning: createTuning({ turns: { continueChance }, goingOn: { toAll: 0 } }) }
  for (const text of ['and then?', 'good evening everyone']) {
    const { partner, outcome } = explain(room.state, { author: ada.id, text }, room.at, rules)
    expect(partner?.chance).toBe(continueChance)
    expect(outcome).toMatchObject({ why: { cause: continueChance === 1 ? 'continued' : 'drawn' } })
  }
})

test('of lines that go on, the partner answers all but a few; a called god answers whatever the wording', () => {
  let kept = 0
  for (let seed = 0; seed < 200; seed++) {
    const room = afterTalk('So it is.', `seed ${seed}`)
    const seq = room.post(ada, 'ah no, that was my brother')
    const event = room.events[seq]
    if (event?.type === 'message-posted' && event.next?.godId === 'alpha') kept++
    const called = room.events[room.post(ada, 'and you, BETA?')]
    expect(called).toMatchObject({ next: { godId: 'beta' } })
  }
  expect(kept).toBeGreaterThanOrEqual(190)
})
