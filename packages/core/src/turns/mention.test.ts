import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pantheon as builtIn } from '../gods/pantheon/index.ts'
import { createPantheon, presentGods } from '../gods/pantheon.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { findMentions } from './mention.ts'

const names = [
  { name: 'ZEUS', aliases: ['Jupiter', 'Ζεύς'] },
  { name: 'TŪMATAUENGA', aliases: [] },
  { name: 'BABA YAGA', aliases: ['Баба-яга'] },
  { name: 'PAN', aliases: [] },
  { name: 'ODIN', aliases: ['Óðinn'] },
  { name: 'SUN WUKONG', aliases: ['孫悟空'] },
  { name: 'AMATERASU', aliases: ['天照', 'アマテラス'] },
  { name: 'PERUN', aliases: ['Перун'] },
  { name: 'ANANSI', aliases: [] },
  { name: 'POSEIDON', aliases: ['Ποσειδώνας'] },
]
const pantheon = createPantheon(sampleGods(names.length).map((god, index) => ({ ...god, ...names[index] })))
const nameOf = (id: string) => pantheon.get(id)?.name ?? id
const inLine = (text: string, kind: 'called' | 'spoken-of') =>
  findMentions(text, pantheon)
    .filter((mention) => mention.kind === kind)
    .map(({ godId }) => nameOf(godId))

test.each([
  ['ZEUS, hear me', ['ZEUS'], []],
  ['zeus?', ['ZEUS'], []],
  ['@ZEUS!', ['ZEUS'], []],
  ["it is Zeus's fault", [], ['ZEUS']],
  ['the god Jupiter is angry', [], ['ZEUS']],
  ['what do you think, Odin?', ['ODIN'], []],
  ['Zeus, tell Odin he lies', ['ZEUS'], ['ODIN']],
  ['tell Zeus that Odin lies', ['ZEUS'], ['ODIN']],
  ['Odin and Zeus: answer', ['ODIN', 'ZEUS'], []],
  ['hey odin you there', ['ODIN'], []],
  ['Pan, play us something', ['PAN'], []],
  ['I was told that PAN hates mornings', [], ['PAN']],
  ['Baba Yaga flies', [], ['BABA YAGA']],
  ['babayaga, come here', ['BABA YAGA'], []],
  ['Я видел Бабу-ягу в лесу', [], ['BABA YAGA']],
  ['О Перун, помоги мне', ['PERUN'], []],
  ['Видел ли ты Перуна?', [], ['PERUN']],
  ['Φοβάμαι τον Ποσειδώνα', [], ['POSEIDON']],
  ['anasni, tell us a story', ['ANANSI'], []],
  ['孫悟空、教えて', ['SUN WUKONG'], []],
  ['アマテラス様、おはよう', ['AMATERASU'], []],
  ['Tumatauenga, are you angry?', ['TŪMATAUENGA'], []],
] as const)('%j calls %j and speaks of %j', (text, called, spokenOf) => {
  expect(inLine(text, 'called')).toEqual(called)
  expect(inLine(text, 'spoken-of')).toEqual(spokenOf)
})

test.each([
  'a frying pan',
  'Pan the camera left',
  'a deadpan look',
  'my dog Zeus ate it',
  'the Odin Project is a course',
  'see https://zeus.example/odin or mail odin@example.org',
  'ZEUS-1234 is fixed in odin_v2.js',
  '今天照相很开心',
  'Baba and the sun',
  'oden is a stew',
  '',
  '...',
  '👋',
])('%j names nobody', (text) => {
  expect(findMentions(text, pantheon)).toEqual([])
})

test('says where a name stands', () => {
  const text = 'so, “Óðinn”, what now?'
  const [mention] = findMentions(text, pantheon)
  expect(mention && text.slice(mention.at, mention.at + mention.length)).toBe('Óðinn')
})

test('never throws, and points into the line, whatever the line', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Zeus', ' ', ', ', '@', '天照', '\u200d', '👩‍🚀', 'e\u0301', 'ﾊ'),
  )
  void fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      for (const { at, length } of findMentions(text, pantheon)) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(length).toBeGreaterThan(0)
        expect(at + length).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

const whole = createPantheon(builtIn)

test('every god is called by each of its names at the start of a line', () => {
  const missed = builtIn.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].filter((written) => {
      const [first, ...more] = findMentions(`${written}, tell me a story`, whole)
      return first?.godId !== id || first.kind !== 'called' || more.length > 0
    }),
  )
  expect(missed).toEqual([])
})

test('gods are called in the order in which the line calls them', () => {
  const plain = builtIn.filter(({ name }) => name.length > 4)
  void fc.assert(
    fc.property(fc.shuffledSubarray(plain, { minLength: 2, maxLength: 4 }), (gods) => {
      const called = findMentions(`${gods.map(({ name }) => name).join(' and ')}: answer me`, whole)
      expect(called.map(({ godId }) => godId)).toEqual(gods.map(({ id }) => id))
    }),
  )
})

test('fault 1: the god named in the newest line is called, whoever spoke before', () => {
  expect(inLine('Anansi, what is in the gourd?', 'called')).toEqual(['ANANSI'])
})

test('fault 2: ordinary talk names nobody', () => {
  const talk = [
    "I don't think that we can go there today, since it's raining and all of us are tired.",
    'look at the hours, we should set the table',
    'the plan is to pan-fry peanuts',
    'here is the thorough answer',
  ]
  for (const text of talk) expect(findMentions(text, whole)).toEqual([])
})

test('fault 5: text without Latin letters and names with diacritics are read', () => {
  expect(inLine('孫悟空！', 'called')).toEqual(['SUN WUKONG'])
  expect(inLine('ask TŪMATAUENGA or tumatauenga', 'spoken-of')).toEqual(['TŪMATAUENGA'])
})

test('fault 6: a newborn god can be called at once, and a departed one no longer', () => {
  const [newborn] = sampleGods(1, { id: 'brindle', name: 'BRINDLEHOOF' })
  if (!newborn) throw new Error('no god')
  const later = presentGods(pantheon, { born: [newborn], departed: [] })
  expect(findMentions('Brindlehoof, welcome', later).map(({ godId }) => godId)).toEqual(['brindle'])
  const afterwards = presentGods(pantheon, { born: [newborn], departed: ['brindle'] })
  expect(findMentions('Brindlehoof, welcome', afterwards)).toEqual([])
})
