import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChatLine, type ChatMoment, findAddressee } from './find-addressee.ts'

const members = ['ada', 'bob_', 'Cyril', 'dora99', 'BABA YAGA', '孫悟空', 'test', 'longtail_fox']

/** `who: text` a line, ten seconds apart; the last one is the line in question. */
function moment(...script: readonly string[]): ChatMoment {
  const lines = script.map((entry, index): ChatLine => {
    const [author = '', text = ''] = entry.split(/ > (.*)/s)
    return { author, text, at: 1_700_000_000 + 10 * index }
  })
  const line = lines.pop() ?? { author: 'ada', text: '' }
  return { members, window: lines, line }
}

const addresseeOf = (...script: readonly string[]) => findAddressee(moment(...script))

describe('a name calls', () => {
  const busy = ['Cyril > where is the log?', 'bob_ > Cyril: in /var/log', 'dora99 > I like trains']
  test.each([
    ['bob_: thanks', 'bob_'],
    ['BOB_, thanks', 'bob_'],
    ['bob: thanks', 'bob_'],
    ['@bob thanks', 'bob_'],
    ['well @bob_ I do', 'bob_'],
    ['<bob_> in /var/log', 'bob_'],
    ['ok, bob_: thanks', 'bob_'],
    ['thanks cyril', 'Cyril'],
    ['what do you think, Cyril?', 'Cyril'],
    ['cyrll: look', 'Cyril'],
    ['dora: me too', 'dora99'],
    ['dora_: me too', 'dora99'],
    ['longt: are you there?', 'longtail_fox'],
    ['lnogtail_fox: are you there?', 'longtail_fox'],
    ['Baba Yaga, is the kettle on?', 'BABA YAGA'],
    ['baba yaga where are you', 'BABA YAGA'],
    ['孫悟空，你好', '孫悟空'],
    ['test: are you a bot?', 'test'],
    ['bob_, Cyril: both of you are right', 'bob_'],
    ['Cyril: bob_ already told you', 'Cyril'],
  ])('%j calls %s', (text, name) => {
    expect(addresseeOf(...busy, `ada > ${text}`)).toMatchObject({ name, because: 'named' })
  })

  test.each(['a test would be nice', "longtail_fox's patch works", 'ask longtail_fox about it', 'see you'])(
    '%j calls nobody: the preceding speaker is meant',
    (text) => {
      expect(addresseeOf(...busy, `ada > ${text}`)).toMatchObject({ name: 'dora99', because: 'preceding' })
    },
  )

  test('and who names itself is not addressed by it', () => {
    expect(addresseeOf('bob_ > who is there?', 'ada > ada: that is me')).toMatchObject({ name: 'bob_' })
  })
})

describe('without a name', () => {
  test('the preceding speaker is meant', () => {
    expect(addresseeOf('ada > hm', 'bob_ > it rains', 'Cyril > a lot')).toMatchObject({ name: 'bob_' })
  })

  test('a question put to me is answered, whoever spoke in between', () => {
    const script = [
      'bob_ > ada: which version?',
      'Cyril > dora99: try again',
      'dora99 > Cyril: same',
      'ada > 2.4',
    ]
    expect(addresseeOf(...script)).toMatchObject({ name: 'bob_', because: 'answers' })
  })

  test('who talks with somebody goes on doing so', () => {
    const script = [
      'ada > bob_: it does not start',
      'Cyril > dora99: did you see the match?',
      'dora99 > Cyril: no',
      'ada > nothing in the log either',
    ]
    expect(addresseeOf(...script)).toMatchObject({ name: 'bob_', because: 'continues' })
  })

  test('a thought in two lines has one addressee', () => {
    const script = [
      'bob_ > hello',
      'Cyril > hello',
      'ada > bob_: it does not start',
      'ada > the red light is on',
    ]
    expect(addresseeOf(...script)).toMatchObject({ name: 'bob_', because: 'continues' })
  })

  test('two interleaved talks stay apart', () => {
    const script = [
      'ada > bob_: which key?',
      'Cyril > dora99: which train?',
      'bob_ > the green one',
      'dora99 > the night train',
      'ada > not found',
    ]
    expect(addresseeOf(...script)).toMatchObject({ name: 'bob_' })
    expect(addresseeOf(...script.slice(0, -1), 'Cyril > how long is it?')).toMatchObject({ name: 'dora99' })
  })

  test('a quoted line is answered to who said it', () => {
    const script = [
      'bob_ > cats are better than dogs',
      'dora99 > I like trains',
      'ada > "better than dogs", really?',
    ]
    expect(addresseeOf(...script)).toMatchObject({ name: 'bob_', because: 'echoes' })
  })

  test('an exchange goes cold', () => {
    const { window, line } = moment('ada > bob_: good night', 'dora99 > is anybody awake?', 'ada > I am')
    const late = window.map((entry, index) => ({ ...entry, at: index === 0 ? 0 : 90_000 }))
    expect(findAddressee({ members, window: late, line: { ...line, at: 90_010 } })).toMatchObject({
      name: 'dora99',
    })
  })

  test('who is no member is not addressed', () => {
    expect(addresseeOf('bob_ > it rains', 'stranger > a lot', 'ada > yes')).toMatchObject({ name: 'bob_' })
  })

  test('in an empty room nobody is', () => {
    expect(addresseeOf('ada > hello?')).toBeUndefined()
    expect(addresseeOf('ada > hello?', 'ada > nobody?')).toBeUndefined()
    expect(findAddressee({ members: [], window: [], line: { author: '', text: '' } })).toBeUndefined()
  })
})

describe('for any chat', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .tuple(fc.constantFrom(...members), fc.constantFrom(':', ',', ' ', '?', '@'))
      .map((parts) => parts.join('')),
    fc.constantFrom(
      'thanks',
      'yes',
      'why?',
      '"it rains a lot"',
      '',
      '> it rains',
      'bob_ and Cyril: hm',
      '@@@ ,,, ::',
    ),
  )
  const author = fc.oneof(fc.constantFrom(...members), fc.string({ unit: 'binary', maxLength: 5 }))
  const at = fc.option(fc.oneof(fc.double(), fc.integer(), fc.constant(1_700_000_000_000)), {
    nil: undefined,
  })
  const line = fc
    .record({ author, text, at })
    .map(({ at: time, ...rest }): ChatLine => (time === undefined ? rest : { ...rest, at: time }))
  const chat = fc.record({
    members: fc.oneof(fc.constant(members), fc.array(fc.string({ unit: 'binary', maxLength: 8 }))),
    window: fc.array(line, { maxLength: 80 }),
    line,
  })

  test('the addressee is another member, or nobody', () => {
    fc.assert(
      fc.property(chat, (given) => {
        const addressee = findAddressee(given)
        if (!addressee) return
        expect(given.members).toContain(addressee.name)
        expect(addressee.name).not.toBe(given.line.author)
        expect(addressee.confidence).toBeGreaterThanOrEqual(0.5)
        expect(addressee.confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  test('it is the same each time, and what is given stays as it was', () => {
    fc.assert(
      fc.property(chat, (given) => {
        const before = structuredClone(given)
        const addressee = findAddressee(given)
        expect(given).toEqual(before)
        expect(findAddressee(before)).toEqual(addressee)
      }),
    )
  })

  test('somebody is found wherever another member spoke', () => {
    fc.assert(
      fc.property(chat, (given) => {
        const recent = given.window.slice(-64)
        const isOther = (name: string) => name !== given.line.author && given.members.includes(name)
        if (recent.some((entry) => isOther(entry.author))) expect(findAddressee(given)).toBeDefined()
      }),
    )
  })

  test('seconds and milliseconds are the same times', () => {
    const at = fc.integer({ min: 1_000_000_000, max: 2_000_000_000 })
    const timed = fc.record({
      window: fc.array(fc.record({ author, text, at })),
      line: fc.record({ author, text, at }),
    })
    const inMs = <Timed extends { at: number }>(entry: Timed) => ({ ...entry, at: entry.at * 1000 })
    fc.assert(
      fc.property(timed, (given) => {
        const other = { members, window: given.window.map(inMs), line: inMs(given.line) }
        expect(findAddressee(other)).toEqual(findAddressee({ members, ...given }))
      }),
    )
  })

  test('lines of long ago and what stands behind the first 600 characters cost nothing', () => {
    const read: unknown[] = []
    const spy = (author: string, body: string): ChatLine => ({
      author,
      get text() {
        read.push(body)
        return body
      },
    })
    const window = Array.from({ length: 10_000 }, (_, index) => spy(members[index % 6] ?? '', `word${index}`))
    expect(
      findAddressee({ members, window, line: { author: 'ada', text: 'x'.repeat(100_000) } }),
    ).toBeDefined()
    expect(read.length).toBeLessThanOrEqual(64 * 3)
    const hidden = { author: 'ada', text: `${' '.repeat(600)}bob_: hey` }
    expect(findAddressee({ members, window: [], line: hidden })).toBeUndefined()
  })
})
