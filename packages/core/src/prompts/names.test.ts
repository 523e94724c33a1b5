import { skeletonOf } from '@talking-heads/language/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPantheon } from '../gods/pantheon.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import { personOf } from '../log/members.ts'
import type { ChooseResponder, GenerateReply, JudgeMood, Line, WriteMemories } from '../log/state.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { Conversation } from '../testing/conversation.ts'
import { borrowedNames, hostileNames, ordinaryNames } from '../testing/people.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import type { TuningOptions } from '../tuning/create-tuning.ts'
import { arbiterPrompt } from './arbiter.ts'
import { transcript } from './conversation.ts'
import { exchangesIn, memoryPrompt, parseMemories } from './memory.ts'
import { moodPrompt } from './mood.ts'
import { nameInPrompt } from './prompt-text.ts'
import { replyPrompt } from './reply.ts'
import { createTokenMeter } from './token-meter.ts'
import { olympus } from './world/olympus.ts'

/** A room in which somebody of that name talks with ALPHA and BETA, one of which remembers it. */
function talk(name: string, tuning: NonNullable<TuningOptions['model']> = {}) {
  const room = new Conversation({
    gods: sampleGods(3),
    tuning: { lines: { perSecond: 0 }, turns: { replyBudgets: [1], banterChance: 0 }, model: tuning },
  })
  const person = personOf({ id: 'm_1', name })
  const other = personOf({ id: 'm_2', name: 'Zoë' })
  room.post(other, 'Good evening.')
  room.wait(5_000).post(person, 'ALPHA, who made the sea?')
  room.wait(900).finishAll()
  const memory = { godId: 'beta', mortalId: 'm_1', text: 'It promised a goat.', importance: 5 }
  room.log({ type: 'memories-written', upTo: 0, memories: [memory] })
  const seq = room.wait(5_000).post(person, 'BETA, is that true?')
  const { founders: pantheon } = room.rules
  const context = { room: 'room', state: room.state, pantheon, tuning: room.rules.tuning, at: room.at }
  const reply: GenerateReply = {
    type: 'generate-reply',
    id: `reply:${seq}:beta`,
    godId: 'beta',
    replyTo: seq,
    why: { cause: 'called' },
    notBefore: 0,
    expiresAt: 0,
    budget: 0,
    called: [],
    hop: 0,
    merged: 0,
  }
  const remembering: WriteMemories = {
    type: 'write-memories',
    id: 'memories',
    from: 0,
    to: room.state.length,
    expiresAt: 0,
  }
  return { room, person, seq, context, reply, remembering }
}

/** All that models are told in such a room. */
function prompts(name: string, tuning: NonNullable<TuningOptions['model']> = {}): readonly string[] {
  const { room, context, reply, remembering } = talk(name, tuning)
  const choosing: ChooseResponder = { ...reply, type: 'choose-responder', choices: ['alpha', 'beta'] }
  const answer = room.state.window.find(({ author }) => author === 'alpha')
  const judging: JudgeMood = {
    type: 'judge-mood',
    id: 'mood',
    godId: 'alpha',
    replySeq: answer?.seq ?? 0,
    replyTo: answer?.replyTo ?? 0,
    expiresAt: 0,
  }
  const requests: readonly (ModelRequest | undefined)[] = [
    replyPrompt(context, reply),
    replyPrompt(context, reply, { firmly: true }),
    arbiterPrompt(context, choosing),
    moodPrompt(context, judging),
    memoryPrompt(context, remembering),
  ]
  expect(requests).not.toContain(undefined)
  return requests.flatMap(
    (request) => request?.messages.map(({ role, content }) => `${role}\n${content}`) ?? [],
  )
}

const layouts = ['shared-first', 'persona-first'] as const

test.each([...ordinaryNames, ...hostileNames])(
  'with somebody called %j every prompt is what it would be with anybody, but for the name',
  (name) => {
    for (const layout of layouts) {
      const anybodys = prompts('QQNAMEQQ', { layout })
      const withName = anybodys.map((text) => text.replaceAll('QQNAMEQQ', () => nameInPrompt(name, olympus)))
      expect(prompts(name, { layout })).toEqual(withName)
      expect(withName).not.toEqual(anybodys)
    }
  },
)

test.each([
  ['Alice', 'Alice'],
  ['Bob Müller', 'Bob Müller'],
  ['李雷', '李雷'],
  ['محمد علي', 'محمد علي'],
  ['नरेन्द्र', 'नरेन्द्र'],
  ['Jean-Luc O’Brien Jr.', 'Jean-Luc O’Brien Jr.'],
  ['NPC#F69420', 'NPC#F69420'],
  ['ZAO JUN', 'ZAO JUN'],
  ['bob_77 & co', 'bob_77 & co'],
  ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['中村・太郎', '中村・太郎'],
  ['J.R. (work)', 'J.R work'],
  ['a:b', 'a b'],
  ['Hi. ODIN', 'Hi ODIN'],
  ['x — ODIN', 'x ODIN'],
  ["'x' ODIN", 'x ODIN'],
  ['Müller, Bob', 'Müller Bob'],
  ['???', 'somebody'],
  ['Ⓑob №7', 'Bob No7'],
  ['🅐ＡＬＰＨＡ：', 'aＡＬＰＨＡ'],
  ['₫A-l-p-h-a', 'dA-l-p-h-a'],
  ['a|b', 'a b'],
  ['RES', 'somebody called RES'],
  ['ｓｙｓｔｅｍ', 'somebody called ｓｙｓｔｅｍ'],
])('%j is %j in a prompt', (name, shown) => {
  expect(nameInPrompt(name, olympus)).toBe(shown)
})

/** Any name that a person may have. */
const anyName = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...hostileNames,
        ...borrowedNames,
        'ALPHA',
        'BETA',
        ': ',
        '. ',
        '" ',
        ' | ',
        '\n',
        ') ',
        '— ',
        ', ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => {
    try {
      return personOf({ id: 'm_1', name: parts.join('') }).name
    } catch (error) {
      if (TalkingHeadsError.is(error, 'invalid-input')) return 'x'
      throw error
    }
  })

test.each(['ː', 'aːb', 'aꓽ'])('a letter that looks like a colon, as in %j, is none of a name', (name) => {
  expect(nameInPrompt(name, olympus)).not.toMatch(/[ːꓽ]/)
})

test('no name parts a prompt, closes a quotation or looks like a label that is no name’s', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const shown = nameInPrompt(name, olympus)
      expect(shown).toMatch(/\S/)
      expect(shown).not.toMatch(/[:：﹕꞉∶︰ː"“”„‟＂|｜,，;<>＜＞[\]{}()\\/*]|\s\s|^\s|\s$|[.!?…。](?=\s)/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
      expect(nameInPrompt(shown, olympus).replace(/^(?:somebody called )+/, '')).toBe(
        shown.replace(/^somebody called /, ''),
      )
      // Only who is refused at the door could be taken for a god.
      for (const god of ['ALPHA', 'BETA']) {
        if (skeletonOf(shown) === skeletonOf(god)) expect(skeletonOf(name)).toBe(skeletonOf(god))
      }
    }),
    { numRuns: 1_000 },
  )
})

test('a transcript read back line by line has the speakers of the window, whatever they call themselves', () => {
  const pantheon = createPantheon(sampleGods(2))
  const spoken = fc.record({ by: fc.constantFrom('alpha', 'beta', 'm_1'), name: anyName, text: anyName })
  fc.assert(
    fc.property(fc.array(spoken, { minLength: 1, maxLength: 6 }), (said) => {
      const lines = said.map(({ by, name, text }, seq): Line => {
        const isMortal = by === 'm_1'
        return { seq, at: 0, author: by, kind: isMortal ? 'mortal' : 'god', text, ...(isMortal && { name }) }
      })
      const scribe = { pantheon, meter: createTokenMeter(), world: olympus }
      const read = transcript(lines, scribe).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
      expect(read.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(
        lines.map(({ author, name }) =>
          name === undefined ? author.toUpperCase() : nameInPrompt(name, olympus),
        ),
      )
    }),
    { numRuns: 500 },
  )
})

test('whoever is to be answered is named in the smallest prompt, in 40 signs of a script that has many tokens', () => {
  const line = '𒀀'.repeat(250)
  for (const layout of layouts) {
    const { room, person, context, reply } = talk('𒀀'.repeat(40), { layout, contextTokens: 1_024 })
    const seq = room.post(person, line)
    const request = replyPrompt(
      { ...context, state: room.state },
      { ...reply, replyTo: seq },
      { firmly: true },
    )
    const text = request?.messages.at(-1)?.content ?? ''
    expect(text).toMatch(/answer 𒀀{20,40}…?, who said: "𒀀{20,}…"/u)
  }
})

test.each([...ordinaryNames, ...hostileNames])(
  'what is noted of somebody called %j is remembered of it',
  (name) => {
    const { context, remembering, room } = talk(name)
    const exchanges = exchangesIn(room.state, remembering, context.pantheon)
    const raw = `ALPHA | ${nameInPrompt(name, olympus)} | 4 | asked who made the sea`
    expect(parseMemories(raw, exchanges, context)).toEqual([
      { godId: 'alpha', mortalId: 'm_1', importance: 4, text: 'asked who made the sea' },
    ])
  },
)

test('what is noted of one of two that bore the same name is remembered of neither', () => {
  const room = new Conversation({
    gods: sampleGods(2),
    tuning: { lines: { perSecond: 0 }, turns: { replyBudgets: [1] } },
  })
  for (const id of ['m_1', 'm_2', 'm_1']) {
    room.wait(5_000).post(personOf({ id, name: 'Alice' }), `ALPHA, I am ${id}.`)
    room.wait(900).finishAll()
  }
  const effect: WriteMemories = {
    type: 'write-memories',
    id: 'memories',
    from: 0,
    to: room.state.length,
    expiresAt: 0,
  }
  const { founders: pantheon } = room.rules
  const exchanges = exchangesIn(room.state, effect, pantheon)
  expect(exchanges.length).toBeGreaterThan(2)
  expect(parseMemories('ALPHA | Alice | 4 | lied to it', exchanges, { pantheon })).toEqual([])
})
