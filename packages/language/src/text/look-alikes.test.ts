import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterDrawn, lookOf, skeletonOf } from './look-alikes.ts'

test.each([
  // Cyrillic, Greek, Armenian, Cherokee, Coptic, Lisu, strokes, full width, mathematical, circled, white on black.
  [
    'ZEUS',
    'ΖΕUЅ ZΕUЅ zeus Zéus ZEUՏ ᏃᎬՍᏚ ⲌⲈՍ𐊖 ꓜꓰꓴꓢ ƵEUS ＺＥＵＳ 𝒁𝕰𝖴𝚂 ⓏⒺⓊⓈ 🅩🅔🅤🅢 🆉🅴🆄🆂 Z̶e̲u⃝s Z-e.u_s Ze\u200bus ＺＥＵＳ',
  ],
  ['Odin', 'ОDIN 0DIN odIn od1n od|n օdіn ⵔdⲒn ODlN ⓞⓓⓘⓝ'],
  ['Alice', 'AIice A1ice аlice ΑLICΕ Αlісе A|ice ᎪꓡⅠСE'],
  ['Veles', 'νeles ѴЕLЕЅ vélès'],
  ['Amor', 'Arnor'],
  ['Wodan', 'VVodan VVоdаn ѡodan ꓪodan'],
  ['Νίκη', 'νικη ΝΙΚΗ Νίκη'],
])('%s is seen in all of these: %s', (name, others) => {
  for (const other of others.split(' ')) expect(skeletonOf(other), other).toBe(skeletonOf(name))
})

test.each([
  ['Anna', 'Ana'],
  ['Kai', 'Kali'],
  ['Νίκος', 'Νίκη'],
  ['Вера', 'Ваня'],
  ['काली', 'कल'],
  ['天照', '天狗'],
  ['דן', 'דו'],
  ['NPC#A00001', 'NPC#400001'],
  ['NPC#F69420', 'NPC#F6942B'],
  ['🔥', '🌊'],
  ['Zoe', 'Zeo'],
])('%s and %s are two', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other))
})

test('digits and signs typed for letters count where they are to be read', () => {
  expect(skeletonOf('Z3U5', { leetspeak: 'read' })).toBe(skeletonOf('ZEUS'))
  expect(skeletonOf('Z3U5')).not.toBe(skeletonOf('ZEUS'))
  expect(skeletonOf('L0K1')).toBe(skeletonOf('LOKI'))
  expect(skeletonOf('0d!n! |', { leetspeak: 'read' })).toBe(skeletonOf('Odin'))
})

test('a look keeps spaces and signs, a skeleton does not', () => {
  expect(lookOf('ВАВА  Shrew!')).toBe('baba  shrew!')
  expect(skeletonOf('Baba-Yaga')).toBe('babayaga')
})

test('one character is read by itself', () => {
  expect(['Ж', 'Ф', 'ⓢ', '⒮', 'ﬀ', '½', '\u0301', '(', '5'].map((each) => letterDrawn(each))).toEqual([
    'ж',
    'o',
    's',
    's',
    'ff',
    '1⁄2',
    '',
    '(',
    '5',
  ])
  expect(letterDrawn('5', { leetspeak: 'read' })).toBe('s')
})

test('a skeleton is its own skeleton', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      const skeleton = skeletonOf(name)
      expect(skeletonOf(skeleton)).toBe(skeleton)
    }),
  )
})

test('case alone never makes two of a name in letters of one alphabet', () => {
  const alphabets = [
    'abcdefghijklmnopqrstuvwxyz',
    'αβγδεζηθικλμνξοπρστυφχψω',
    'абвгдежзийклмнопрстуфхцчшщъыьэюя',
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
    'ꭰꭱꭲꭳꭴꭵꮓꮪ',
    'ⲁⲃⲅⲇⲉⲋⲍⲏⲑⲓⲕⲗⲙⲛⲝⲟⲡⲣⲥⲧⲩⲫⲭⲯⲱ',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...alphabets),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
      (alphabet, picks) => {
        const name = picks.map((pick) => [...alphabet][pick % [...alphabet].length]).join('')
        expect(skeletonOf(name.toUpperCase())).toBe(skeletonOf(name))
      },
    ),
  )
})

test.each([
  ['Alice', 'ALICE'],
  ['Alice', 'Ａｌｉｃｅ'],
  ['Alice', 'A l i c e'],
  ['Alice', '🔥 Alice!'],
  ['Bob Müller', 'bob muller'],
  ['O’Brien', "O'Brien"],
  ['NPC#F69420', 'npc f69420'],
  ['Alice', 'A\u0489l\u20ddice'],
  ['Alice', '\u{1d15f}Alice'],
])('%j and %j look alike', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other))
})

test.each([
  ['Alice', 'Alicia'],
  ['李雷', '李蕾'],
  ['कि', 'की'],
  ['🔥', '❤️'],
  ['☀️', '❤️'],
  ['?', '!'],
])('%j and %j do not', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other))
})
