import { pantheon as builtIn } from '@talking-heads/pantheon'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ordinaryWords } from '../tables/ordinary-words.ts'
import type { WordList } from '../tables/word-list.ts'
import { editDistance } from '../text/edit-distance.ts'
import { nameKey } from '../text/name-key.ts'
import { findMentions as find } from './find-mentions.ts'
import type { Named } from './name-index.ts'

vi.mock('../text/edit-distance.ts', async (original) => {
  const actual = await original<typeof import('../text/edit-distance.ts')>()
  return { ...actual, editDistance: vi.fn(actual.editDistance) }
})

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
  { name: 'SANSIN', aliases: ['산신'] },
  { name: 'SETH', aliases: [] },
  { name: 'MARS', aliases: [] },
  { name: 'R2-D2', aliases: [] },
]
/** Who may be named, and what else is known of words. */
interface Known {
  readonly named: readonly Named[]
  readonly ordinaryWords?: WordList
}
const findMentions = (text: string, { named, ordinaryWords }: Known) => find(text, named, ordinaryWords)

const gods = names.map((god): Named => ({ ...god, id: god.name.toLowerCase() }))
const unlisted: Known = { named: gods }
const pantheon: Known = { named: [...gods], ordinaryWords }
const nameOf = (id: string) => gods.find((god) => god.id === id)?.name ?? id
const inLine = (text: string, kind: 'called' | 'spoken-of', known = pantheon) =>
  findMentions(text, known)
    .filter((mention) => mention.kind === kind)
    .map(({ id }) => nameOf(id))

describe.each([
  ['with a list of ordinary words', pantheon],
  ['without one', unlisted],
])('%s', (_, known) => {
  test.each([
    ['ZEUS, hear me', ['ZEUS'], []],
    ['zeus?', ['ZEUS'], []],
    ['@ZEUS!', ['ZEUS'], []],
    ["it is Zeus's fault", [], ['ZEUS']],
    ['the god Jupiter is angry', [], ['ZEUS']],
    ['what do you think, Odin?', ['ODIN'], []],
    ['what do you think Odin?', ['ODIN'], []],
    ['you are so annoying Zeus', ['ZEUS'], []],
    ['Zeus, tell Odin he lies', ['ZEUS'], ['ODIN']],
    ['tell me a joke anansi', ['ANANSI'], []],
    ['where did you leave your eye odin', ['ODIN'], []],
    ['may i come in baba yaga?', ['BABA YAGA'], []],
    ['is it cold down there Perun?', ['PERUN'], []],
    ['is it really Perun?', [], ['PERUN']],
    ['is your hero Zeus?', [], ['ZEUS']],
    ['tell me a story about Anansi', [], ['ANANSI']],
    ['can I visit Zeus', [], ['ZEUS']],
    ['good point odin', ['ODIN'], []],
    ['thank you Odin for listening', ['ODIN'], []],
    ['I said thank you to Odin', [], ['ODIN']],
    ['congratulations Anansi', ['ANANSI'], []],
    ['Odin show yourself', ['ODIN'], []],
    ['Perun come over', ['PERUN'], []],
    ['tell Zeus that Odin lies', ['ZEUS'], ['ODIN']],
    ['Odin and Zeus: answer', ['ODIN', 'ZEUS'], []],
    ['Odin and Zeus are fighting', [], ['ODIN', 'ZEUS']],
    ['Odin, Zeus, can you stop it?', ['ODIN', 'ZEUS'], []],
    ['Odin, Zeus, Perun are three', [], ['ODIN', 'ZEUS', 'PERUN']],
    ['zeus or odin, who would win', [], ['ZEUS', 'ODIN']],
    ['Zeus, the father of gods, is late', [], ['ZEUS']],
    ['Odin, of course, denied it', [], ['ODIN']],
    ['Zeus, my lord, just tell me', ['ZEUS'], []],
    ['he said "oh Zeus" and left', [], ['ZEUS']],
    ['we all know who did it: Odin', [], ['ODIN']],
    ['Odin opened the gate', [], ['ODIN']],
    ['zeus does your brother Odin know', ['ZEUS'], ['ODIN']],
    ['hey odin you there', ['ODIN'], []],
    ['hola zeus dime la verdad', ['ZEUS'], []],
    ['odin open the gate', ['ODIN'], []],
    ['Pan, play us something', ['PAN'], []],
    ['I was told that PAN hates mornings', [], ['PAN']],
    ['Baba Yaga flies', [], ['BABA YAGA']],
    ['babayaga, come here', ['BABA YAGA'], []],
    ['Я видел Бабу-ягу в лесу', [], ['BABA YAGA']],
    ['О Перун, помоги мне', ['PERUN'], []],
    ['Видел ли ты Перуна?', [], ['PERUN']],
    ['Φοβάμαι τον Ποσειδώνα', [], ['POSEIDON']],
    ['anasni, tell us a story', ['ANANSI'], []],
    ['Zeus, kumusta ka?', ['ZEUS'], []],
    ['kumusta, Zeus', ['ZEUS'], []],
    ['kumusta ka Zeus', ['ZEUS'], []],
    ['Magandang umaga Perun', ['PERUN'], []],
    ['Salamat po Odin', ['ODIN'], []],
    ['Zeus tulungan mo ako', ['ZEUS'], []],
    ['Panginoong Zeus, patawarin mo ako', ['ZEUS'], []],
    ['Mahal ko si Zeus', [], ['ZEUS']],
    ['Narinig mo ba ang kuwento ni Odin?', [], ['ODIN']],
    ['孫悟空、教えて', ['SUN WUKONG'], []],
    ['アマテラス様、おはよう', ['AMATERASU'], []],
    ['산신이여, 도와주세요', ['SANSIN'], []],
    ['Tumatauenga, are you angry?', ['TŪMATAUENGA'], []],
    ['R2-D2, open the door', ['R2-D2'], []],
  ] as const)('%j calls %j and speaks of %j', (text, called, spokenOf) => {
    expect(inLine(text, 'called', known)).toEqual(called)
    expect(inLine(text, 'spoken-of', known)).toEqual(spokenOf)
  })

  test.each([
    'a frying pan',
    'Pan the camera left',
    'a deadpan look',
    'nice red pan',
    'what is your favourite pan',
    'you need a bigger pan',
    'you bought a new frying pan',
    'can you buy me a new pan',
    'Seth Rogen is funny',
    'see https://zeus.example/odin or mail odin@example.org',
    'ZEUS-1234 is fixed in odin_v2.js, `zeus` and #odin',
    'git checkout zeus',
    'const zeus = new God()',
    '今天照相很开心',
    'Baba and the sun',
    'oden is a stew',
    '',
    '...',
    '👋',
  ])('%j names nobody', (text) => {
    expect(findMentions(text, known)).toEqual([])
  })
})

test.each([['i was thinking of poseidn', [], ['POSEIDON']]])(
  'a list of ordinary words finds what is missed without: %j',
  (text, called, spokenOf) => {
    const found = (known: typeof pantheon) => [
      inLine(text, 'called', known),
      inLine(text, 'spoken-of', known),
    ]
    expect(found(pantheon)).toEqual([called, spokenOf])
    expect(found(unlisted)).not.toEqual([called, spokenOf])
  },
)

test.each([
  'my dog Zeus ate it',
  'the Odin Project is a course',
  'my cousin Seth is visiting',
  'we have a cat called Odin',
  "my dog's name is Zeus",
  'the rover on Mars',
  'Bruno Mars sang',
  'Peru is a country',
])('a list of ordinary words tells that %j names nobody', (text) => {
  expect(findMentions(text, pantheon)).toEqual([])
})

describe('a name that is something else’s as well', () => {
  const pan = { id: 'pan', name: 'PAN', aliases: [], notMe: ['frying', 'Flûte'] }
  const paris = { id: 'paris', name: 'Paris', aliases: ['Inspector Paris'], sharedNames: ['Paris'] }
  const mars = { id: 'mars', name: 'Mars', aliases: [] }
  const known: Known = { named: [pan, paris, mars], ordinaryWords }
  const read = (text: string) => findMentions(text, known).map(({ id, kind }) => `${id} ${kind}`)

  test.each([
    'I dropped the Frying Pan',
    'we heard a Pan flute',
    'they sell Pan-Flute records',
    'we spent a week in Paris',
    'Paris is lovely in spring',
    'the rover on Mars',
    'we meet in Paris or on Mars',
  ])('%j names nobody', (text) => {
    expect(read(text)).toEqual([])
  })

  test.each([
    ['Pan, put the frying basket down', ['pan called']],
    ['I told PAN about the flute', ['pan spoken-of']],
    ['@pan frying again?', ['pan called']],
    ['Paris, where were you last night?', ['paris called']],
    ['I think Paris lied to us', ['paris spoken-of']],
    ['Inspector Paris is late', ['paris spoken-of']],
    ['Mars, who was at the door?', ['mars called']],
    ['hello Mars, any news?', ['mars called']],
  ])('%j names %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('says where a name stands', () => {
  const text = 'so, “Óðinn”, what now?'
  const [mention] = findMentions(text, pantheon)
  expect(mention && text.slice(mention.at, mention.at + mention.length)).toBe('Óðinn')
})

/** Anything at all, names and the marks and spaces around them more often than chance would have it. */
const anyLine = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...names.flatMap(({ name, aliases }) => [name, ...aliases])),
      fc.constantFrom('Zeus', ' ', ', ', '@', '"', ' and ', 'you ', '\u200d', '👩‍🚀', 'e\u0301', 'ﾊ', "'"),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

test('never throws, names only gods there are, each once, and points into the line, whatever the line', () => {
  void fc.assert(
    fc.property(anyLine, (text) => {
      const mentions = findMentions(text, pantheon)
      expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length)
      for (const { id, at, length } of mentions) {
        expect(gods.some((god) => god.id === id)).toBe(true)
        expect(at).toBeGreaterThanOrEqual(0)
        expect(length).toBeGreaterThan(0)
        expect(at + length).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a line names the same gods however its accents are stored', () => {
  const found = (text: string) => findMentions(text, pantheon).map(({ id, kind }) => `${id} ${kind}`)
  void fc.assert(
    fc.property(anyLine, (text) => {
      expect(found(text.normalize('NFD'))).toEqual(found(text.normalize('NFC')))
    }),
    { numRuns: 1000 },
  )
})

const whole: Known = { named: builtIn }
const wholeListed: Known = { named: [...builtIn], ordinaryWords }

test('every god is called by each of its names at the start of a line', () => {
  for (const known of [whole, wholeListed]) {
    const missed = builtIn.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].filter((written) => {
        const [first, ...more] = findMentions(`${written}, tell me a story`, known)
        return first?.id !== id || first.kind !== 'called' || more.length > 0
      }),
    )
    expect(missed).toEqual([])
  }
})

test('a god is called by its name at the start of a line, whatever the name and the other gods', () => {
  const alphabets = [
    'abcdefghijklmnopqrstuvwxyzäéøñš',
    'авгдежклмопт',
    'άαεηικλοςυ',
    'אבגדהוזחשת',
    'عبدالشمس',
    '阿天照',
    'ゼウス',
    '산신아',
  ]
  const word = fc.oneof(
    ...alphabets.map((letters) =>
      fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 10 }),
    ),
  )
  const ordinary = fc.constantFrom('set', 'Pan', 'the', 'you', 'and', 'Lord', 'O', 'tell', 'may', 'Sol', 'R2')
  const name = fc
    .array(fc.oneof(word, word, ordinary), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' '))
  void fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.boolean(), (written, isListed) => {
      const known = pantheonOf(written, isListed)
      fc.pre(known !== undefined)
      const [first] = written
      const [mention] = findMentions(`${first}, tell me a story`, known ?? whole)
      expect(mention).toMatchObject({ id: 'god-0', kind: 'called', at: 0 })
    }),
    { numRuns: 2000 },
  )
})

/** Gods of these names; none where two names are read as one. */
function pantheonOf(written: readonly string[], isListed: boolean): Known | undefined {
  if (new Set(written.map(nameKey)).size < written.length) return undefined
  const named = written.map((name, index): Named => ({ id: `god-${index}`, name, aliases: [] }))
  return isListed ? { named, ordinaryWords } : { named }
}

test('gods are called in the order in which the line calls them', () => {
  const plain = builtIn.filter(({ name }) => name.length > 4)
  void fc.assert(
    fc.property(fc.shuffledSubarray(plain, { minLength: 2, maxLength: 4 }), (chosen) => {
      const called = findMentions(`${chosen.map(({ name }) => name).join(' and ')}: answer me`, whole)
      expect(called.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id))
    }),
  )
})

describe('a line of 250 characters', () => {
  const filled = (piece: string) => piece.repeat(250).slice(0, 250)

  test.each([
    ['emoji', '👩‍🚀🔥'],
    ['combining marks', 'Z\u0338\u0322\u031b'],
    ['marks alone', '\u0301'],
    ['zero-width joiners', '\u200d'],
    ['right-to-left text', 'مرحبا بالجميع '],
    ['plain talk', 'nothing is said in this line '],
  ])('of %s compares no word with a name', (_, piece) => {
    vi.mocked(editDistance).mockClear()
    findMentions(filled(piece), whole)
    expect(editDistance).not.toHaveBeenCalled()
  })

  test.each(['anansy shivva odinn ', 'baba-', 'shangoo osiriss ', 'moth-man ', "l'anansy'"])(
    'of nearly names (%j) compares no more than eighty',
    (piece) => {
      vi.mocked(editDistance).mockClear()
      findMentions(filled(piece), whole)
      expect(vi.mocked(editDistance).mock.calls.length).toBeLessThanOrEqual(80)
    },
  )

  test.each(['孫悟空', '今天照相', '山神灶王', '天照'])(
    'of %s looks for words in three places at most',
    (piece) => {
      const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
      findMentions(filled(piece), { named: [...gods] })
      const lengths = segment.mock.calls.map(([text]) => text.length)
      segment.mockRestore()
      expect(lengths.length).toBeLessThanOrEqual(3)
      expect(Math.max(0, ...lengths)).toBeLessThan(40)
    },
  )

  test('calls no more than sixteen times', () => {
    const line = builtIn.map(({ name }) => name).join(' ')
    expect(findMentions(line, whole).length).toBeLessThanOrEqual(16)
  })
})

test.each(['zeus ', 'a(', '(.', 'x@', 'baba-', 'e', '.', "'", '`', '\u0301', '天照', '@zeus,'])(
  'a million characters of %j are read to their end',
  (piece) => {
    const text = piece.repeat(Math.ceil(1e6 / piece.length))
    expect(findMentions(text, pantheon).length).toBeLessThanOrEqual(1)
  },
)

test('fault 1: the god named in the newest line is called, whoever spoke before', () => {
  expect(inLine('Anansi, what is in the gourd?', 'called')).toEqual(['ANANSI'])
})

test('fault 2: ordinary talk names nobody', () => {
  const talk = [
    "I don't think that we can go there today, since it's raining and all of us are tired.",
    'look at the hours, we should set the table',
    'the plan is to pan-fry peanuts',
    'here is the thorough answer',
    'Thursday we have a meeting',
    'el sol sale a las siete',
  ]
  for (const known of [whole, wholeListed]) {
    for (const text of talk) expect(findMentions(text, known)).toEqual([])
  }
})

test('fault 5: text without Latin letters and names with diacritics are read', () => {
  expect(inLine('孫悟空！', 'called')).toEqual(['SUN WUKONG'])
  expect(inLine('ask TŪMATAUENGA or tumatauenga', 'spoken-of')).toEqual(['TŪMATAUENGA'])
  for (const text of ['今日は', '٣', '𒀭𒈹', '\ud83d', '\udc00x'])
    expect(findMentions(text, unlisted)).toEqual([])
})

test('fault 6: a newborn god can be called at once, and a departed one no longer', () => {
  const newborn: Named = { id: 'brindle', name: 'BRINDLEHOOF', aliases: [] }
  const later: Known = { named: [...gods, newborn] }
  expect(findMentions('Brindlehoof, welcome', later).map(({ id }) => id)).toEqual(['brindle'])
  expect(findMentions('Brindlehoof, welcome', { named: [...gods] })).toEqual([])
})
