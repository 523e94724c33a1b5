import { encodeEvent } from '../../log/codec.ts'
import { type Mortal, mortalOf, personOf } from '../../log/members.ts'
import { Conversation } from '../../testing/conversation.ts'
import { sampleGods } from '../../testing/sample-gods.ts'
import { arbiter, pooled } from '../../turns/strategies.ts'

const ada = mortalOf('m_ada', 'AD0001')
const bob = mortalOf('m_bob', 'B0B002')
const cat = mortalOf('m_cat', 'CA7003')

/** The conversations that golden logs were written from, by name. A new one may be added; none is ever changed. */
export const conversations: Readonly<Record<string, () => readonly string[]>> = {
  'an-ordinary-evening': ordinaryEvening,
  'everything-that-can-happen': everything,
  'tight-bounds': tightBounds,
  'turns-and-silences': turnsAndSilences,
  'inner-lives': innerLives,
  'what-cannot-be-read': unreadableEntries,
  'people-with-names': namedPeople,
}

/** Three mortals, called gods, chains of replies, moods both ways, minutes. */
function ordinaryEvening(): readonly string[] {
  const room = new Conversation({ seed: 'evening' })
  const said = [
    'Good evening, ALPHA.',
    'BETA and GAMMA, is that so?',
    'Nobody asked.',
    'tell DELTA that ZETA lies',
  ]
  for (let line = 0; line < 24; line++) {
    const mortal: Mortal = [ada, bob, cat][line % 3] ?? ada
    room.wait(1_700)
    room.post(mortal, `${said[line % said.length]} (${line})`)
    room.wait(900)
    room.finishAll()
    if (line % 6 === 5) room.command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
  }
  return textOf(room)
}

/** Every type of event, and every optional part of one. */
function everything(): readonly string[] {
  const room = new Conversation({ seed: 'everything' })
  const [, , , , , , iota, kappa] = sampleGods(8)
  const first = room.post(ada, 'ALPHA, what the devil?', { masked: 'ALPHA, what the *****?' })
  room.wait(800).finish({ type: 'reply', text: 'Damn you, ADA.', masked: '**** you, ADA.' })
  room.wait(100).finish({ type: 'mood', mood: { mood: -2.5, reason: 'It curses her.' } })
  const reply = room.state.window.at(-1)?.seq ?? first
  room.wait(100).post(bob, 'Well said.', { replyTo: reply })
  room.wait(500).finish({ type: 'silence', reason: 'model-failed', detail: 'model-timeout: no answer' })
  room.command({ type: 'react', mortal: cat, nonce: 'fire', seq: reply, reaction: '🔥' })
  room.command({ type: 'react', mortal: cat, nonce: 'none', seq: reply, reaction: null })
  room.wait(60_000).command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
  if (iota && kappa) {
    const { aliases, keywords, samples } = iota
    const lists = { aliases: [...aliases], keywords: [...keywords], samples: [...samples] }
    const { voice: _, ...plain } = iota
    room.log({ type: 'god-born', god: { ...plain, ...lists }, by: ada.id })
    const { voice: __, ...other } = kappa
    room.log({ type: 'god-born', god: { ...other, ...lists } })
  }
  room.post(ada, 'ETA, welcome!')
  room.wait(700).finishAll()
  room.log({ type: 'god-departed', godId: 'theta', farewell: 'I was never here.' })
  room.log({ type: 'god-departed', godId: 'zeta' })
  room.log({ type: 'topic-changed', topic: 'manners', by: ada.id })
  room.log({ type: 'message-removed', seq: first, by: 'moderator', reason: 'language' })
  room.log({ type: 'redacted', reason: 'a mortal asked to be forgotten' })
  room.post(mortalOf(bob.id, 'B0B0FF'), 'I have a new name.')
  room.wait(130_000).finish({ type: 'silence', reason: 'expired' })
  return textOf(room)
}

/** A window, mortals and nonces that overflow, and more lines than may be pending. */
function tightBounds(): readonly string[] {
  const stateLimits = { windowLines: 3, mortals: 2, nonces: 2 }
  const room = new Conversation({
    seed: 'tight',
    tuning: { turns: { maxPending: 2 }, lines: { perSecond: 1, burst: 3 }, state: stateLimits },
  })
  for (let line = 0; line < 30; line++) {
    room.wait(1_100)
    const mortal = mortalOf(`m_${line % 5}`, `00000${line % 5}`)
    room.post(mortal, line % 4 === 0 ? `ALPHA, BETA and GAMMA: ${line}` : `Line ${line}.`)
    if (line % 5 === 4) room.finishAll()
  }
  return textOf(room)
}

/** A model that picks who speaks, rounds, mutes, lines that are merged or give way, gods that break a silence. */
function turnsAndSilences(): readonly string[] {
  const room = new Conversation({
    seed: 'turns',
    strategy: arbiter({ fallback: pooled, choices: 3 }),
    tuning: {
      unprompted: { chance: 1 },
      turns: { perMinute: 60, asksPerMinute: 4, tokensPerDay: 400 },
      lines: { perSecond: 0 },
    },
  })
  const said = [
    'Who speaks?',
    'ALPHA and BETA?',
    'ALPHA, I am waiting.',
    'And you, GAMMA?',
    'tell ZETA that ETA lies',
  ]
  for (let line = 0; line < 30; line++) {
    room.wait(2_300).post([ada, bob, cat][line % 2] ?? ada, `${said[line % said.length]} (${line})`)
    if (line % 4 === 1) room.command({ type: 'mute', godId: 'beta', by: 'operator' })
    if (line % 4 === 3) room.command({ type: 'unmute', godId: 'beta', by: 'operator' })
    const effect = room.state.pending[line % 3]
    if (effect?.type === 'choose-responder') {
      room.finish({ type: 'choice', godId: effect.choices?.[line % 4], tokens: line }, effect.id)
    } else if (effect?.type === 'generate-reply') {
      room.finish({ type: 'reply', text: `Ask DELTA (${line}). DELTA?`, tokens: 3 * line }, effect.id)
    } else if (effect) room.finish({ type: 'mood', mood: { mood: 2 }, tokens: 5 }, effect.id)
    if (line % 10 === 9) {
      room.wait(10_000).finishAll()
      room.wait(600_000).command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
    }
  }
  return textOf(room)
}

/** Gods that are born, fail to be, and make way; what they remember of mortals, their tempers, a lexicon's word. */
function innerLives(): readonly string[] {
  const stateLimits = { windowLines: 12, mortals: 3, nonces: 4 }
  const room = new Conversation({
    seed: 'inner',
    tuning: {
      births: { chance: 0.4, maxBorn: 2 },
      lines: { perSecond: 0 },
      moods: { perMinute: 12 },
      state: stateLimits,
    },
  })
  const newborns = sampleGods(20).slice(10)
  for (let step = 0; step < 40; step++) {
    const mortal = [ada, bob, cat][step % 3] ?? ada
    room.wait(20_000).post(mortal, `${step % 2 ? 'ALPHA' : 'BETA'}, remember this: ${step}.`)
    if (step % 3 === 0) room.command({ type: 'pass-minute', minute: Math.floor(room.at / 60_000) })
    for (let effect = room.state.pending[0]; effect; effect = room.state.pending[0]) {
      const [godId, mortalId] = [step % 2 ? 'alpha' : 'beta', mortal.id]
      const memory = { godId, mortalId, text: `It said ${step}.`, importance: 1 + (step % 5) }
      const god = newborns[step % newborns.length]
      if (effect.type === 'write-memories')
        room.finish({ type: 'memories', memories: [memory], tokens: step })
      else if (effect.type === 'judge-mood') {
        const by = step % 4 === 0 ? ({ by: 'lexicon' } as const) : {}
        room.finish({ type: 'mood', mood: { mood: (step % 7) - 3 }, ...by })
      } else if (effect.type === 'generate-god' && god && step % 2 === 1) room.finish({ type: 'god', god })
      else if (effect.type === 'generate-god') room.finish({ type: 'silence', reason: 'unusable-answer' })
      else room.finish({ type: 'reply', text: `Noted, and so is ${step % 2 ? 'GAMMA' : 'ALPHA'} (${step}).` })
    }
  }
  return textOf(room)
}

/** Entries that were damaged, and one of a later version: it makes the room read-only, and nothing stops. */
function unreadableEntries(): readonly string[] {
  const room = new Conversation({ seed: 'unreadable' })
  room.post(ada, 'Can you read this?')
  room.wait(600).finishAll()
  const written = textOf(room)
  return [
    ...written.slice(0, 3),
    '{"v":1,"id":"m_ada:c9","at":1767225600000,"type":"mess',
    ...written.slice(3),
    '{"v":2,"id":"m_ada:c10","at":1767225700000,"type":"message-sung","tune":"la"}',
    '{"v":1,"id":"x","at":-1,"type":"minute-passed"}',
  ]
}

/** People under names of their own, in several scripts and of strange signs, one of whom changes its name and its colour. */
function namedPeople(): readonly string[] {
  const room = new Conversation({ seed: 'people', tuning: { lines: { perSecond: 0 } } })
  const names = [
    'Alice',
    'Bob Müller',
    '李雷',
    'محمد علي',
    'J.R. (work)',
    'a:b|c',
    '🔥👩‍👩‍👧‍👦',
    '天'.repeat(40),
  ]
  const people = names.map((name, index) => personOf({ id: `m_${index}`, name }))
  for (const [index, person] of people.entries()) {
    room.wait(2_000).post(person, `${index % 2 ? 'ALPHA' : 'BETA'}, I am ${person.name}.`)
    room.wait(900).finishAll()
  }
  room.wait(2_000).post(personOf({ id: 'm_0', name: 'Alicia' }), 'I have married.')
  room.wait(2_000).post(personOf({ id: 'm_0', name: 'Alicia', colour: '#00FF00' }), 'And I am green.')
  room.wait(900).finishAll()
  room.command({ type: 'react', mortal: people[2] ?? ada, nonce: 'heart', seq: 1, reaction: '❤️' })
  return textOf(room)
}

const textOf = (room: Conversation): readonly string[] => room.events.map(encodeEvent)
