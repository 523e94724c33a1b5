import { pantheon as builtIn } from '@talking-heads/pantheon'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { godProfileSchema } from '../log/god-profile.ts'
import { readNewborn } from '../prompts/genesis.ts'
import type { GenesisFault } from './genesis.ts'
import { contrastOnBlack, minContrast, readableColour } from './newborn/colour.ts'
import { createPantheon } from './pantheon.ts'

const taken = createPantheon(builtIn)
const persona =
  'Keeper of doors that nobody uses any more; she oils the hinges at night and is hurt when people knock.'

function bornOf(raw: string, gods = taken) {
  const born = readNewborn(raw, gods)
  if ('fault' in born) throw new Error(`${born.fault}: ${born.detail}`)
  return born.god
}

function faultOf(raw: string): GenesisFault | undefined {
  const born = readNewborn(raw, taken)
  return 'fault' in born ? born.fault : undefined
}

const lines = (name: string, prompt = persona) => `ID: ${name}\nCOLOR: #aa8844\nPROMPT: ${prompt}\nDONE`

test('the original’s three lines are a whole god: what they leave out is derived, the same every time', () => {
  const god = bornOf(lines('Hingara (Goddess of Unused Doors)'))
  expect(god).toEqual(bornOf(lines('Hingara (Goddess of Unused Doors)')))
  expect(god).toMatchObject({
    id: 'hingara',
    name: 'HINGARA',
    colour: '#aa8844',
    title: 'Goddess of Unused Doors',
    culture: 'of this room',
    domain: 'unused doors',
    persona,
    talkativeness: 50,
    temperament: 0,
  })
  expect(god.keywords).toEqual(expect.arrayContaining(['doors', 'hinges']))
  expect(god.samples).toEqual([])
})

test('what an answer tells is kept, within the bounds of a profile', () => {
  const told = {
    name: 'Epista',
    aliases: ['The Unsent', 'Zeus', 'GPT', 'epista'],
    colour: 'pink',
    title: 'Keeper of Unsent Letters',
    culture: 'Hanseatic',
    domain: ['letters', 'stamps'],
    keywords: ['Letter', 'post', 'post'],
    persona,
    manner: 'Politely, and never to the end of a',
    talkativeness: 400,
    temperament: '-12',
    samples: ['Dear nobody.', ' ', 'I was about to write.'],
  }
  expect(bornOf(JSON.stringify(told))).toMatchObject({
    aliases: ['The Unsent'],
    colour: '#ff69b4',
    culture: 'Hanseatic',
    domain: 'letters, stamps',
    keywords: ['letter', 'post'],
    manner: 'Politely, and never to the end of a',
    talkativeness: 100,
    temperament: -12,
    samples: ['Dear nobody.', 'I was about to write.'],
  })
})

test.each<[name: string, fault: GenesisFault]>([
  ['zeus', 'name-taken'],
  ['ΖΕUЅ', 'name-taken'],
  ['Z-E-U-S', 'name-taken'],
  ['0D1N', 'name-taken'],
  ['Ⓞⓓⓘⓝ', 'name-taken'],
  ['ᏃᎬՍᏚ', 'name-taken'],
  ['ꓜꓰꓴꓢ', 'name-taken'],
  ['ȺNȺNSI', 'name-taken'],
  ['LOꝀI', 'name-taken'],
  ['ᔕᗴT', 'name-taken'],
  ['ᏞᎾKI', 'name-taken'],
  ['FƦEYJA', 'name-taken'],
  ['ⲌⲈՍ𐊖', 'name-taken'],
  ['ƵEUS', 'name-taken'],
  ['ՕDIN', 'name-taken'],
  ['OD1IN', 'name-taken'],
  ['KALLI', 'name-taken'],
  ['Lord Odin', 'name-taken'],
  ['Odin II', 'name-taken'],
  ['Tumatauenga', 'name-taken'],
  ['[NAME]', 'placeholder'],
  ['New God', 'placeholder'],
  ['YOU', 'placeholder'],
  ['ROOM', 'placeholder'],
  ['RO0M', 'placeholder'],
  ['Yоu', 'placeholder'],
  ['Everybody', 'placeholder'],
  ['Operator', 'placeholder'],
  ['GPT4', 'model-name'],
  ['Llama 3.1 70B', 'model-name'],
  ['Claude', 'model-name'],
  ['Jesus', 'not-played'],
  ['NPC#F69420', 'no-name'],
  ['🙂', 'no-name'],
  ['the god of doors who lives under the bridge', 'no-name'],
])('nobody is born as %s: %s', (name, fault) => {
  expect(faultOf(lines(name))).toBe(fault)
})

test.each(['KAI', 'OLIN', 'ΘΑΛΙΝΑ', 'ДОМОВИНКА', 'RHENNA'])(
  '%s is nobody else’s name, though near one',
  (name) => {
    expect(faultOf(lines(name))).toBeUndefined()
  },
)

test('a name of the room’s own newborns is taken too', () => {
  const room = createPantheon([...builtIn, bornOf(lines('Hingara'))])
  expect(readNewborn(lines('HÍNGARA'), room)).toMatchObject({ fault: 'name-taken' })
})

test('a god whose letters are no Latin ones has a key of its own', () => {
  const god = bornOf(lines('雨傘神', '忘れられた傘を丘の上に集める小さな神。雨が恋しいが、それを認めない。'))
  expect(god.name).toBe('雨傘神')
  expect(god.id).toMatch(/^god-[0-9a-f]+$/)
  const others = createPantheon([...builtIn, { ...god, name: 'OTHER', aliases: [] }])
  expect(
    bornOf(lines('雨傘神', '長靴で水たまりを渡り、濡れた犬にだけ本当の名前を教える神。'), others).id,
  ).toBe(`${god.id}-2`)
})

test.each<[persona: string, fault: GenesisFault]>([
  ["I'm sorry, but I can't help with that request at all.", 'refusal'],
  ['You are a large language model trained by a company.', 'refusal'],
  ['<describe the persona in two to four sentences>', 'placeholder'],
  ['Lorem ipsum dolor sit amet, consectetur adipiscing elit.', 'placeholder'],
  ['Answer with the lines ID, COLOR, PROMPT and end with DONE.', 'echo'],
  [builtIn[0]?.persona ?? '', 'echo'],
  ['god', 'no-persona'],
  ['god god god god god god god god god god god', 'no-persona'],
])('%j is no persona: %s', (prompt, fault) => {
  expect(faultOf(lines('HINGARA', prompt))).toBe(fault)
})

test('a refusal in character is a persona like any other', () => {
  expect(
    bornOf(lines('BINTHRA', 'Patron of bins. I cannot forgive the fox, he says, and means the whole street.'))
      .name,
  ).toBe('BINTHRA')
})

test('of several gods the first is born, and one that repeats an example makes way for the new one', () => {
  expect(bornOf(`${lines('HINGARA')}\n\n${lines('BROLLO')}`).name).toBe('HINGARA')
  expect(bornOf(`${lines('ZEUS')}\n\n${lines('BROLLO')}`).name).toBe('BROLLO')
})

test('JSON is found behind brackets that hold none', () => {
  expect(bornOf(`Okay [smiles] {bows}: ${JSON.stringify({ name: 'Hingara', persona })}`).name).toBe('HINGARA')
})

test('an answer without a god says why', () => {
  expect(faultOf('')).toBe('empty')
  expect(faultOf("I'm sorry, but I cannot create a deity.")).toBe('refusal')
  expect(readNewborn('hello there', taken)).toMatchObject({ detail: expect.stringContaining('hello there') })
})

describe('whatever a model answers', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'ID: ',
      'NAME: ',
      'COLOR: ',
      'PROMPT: ',
      'DONE',
      '\n',
      '\n\n',
      '{',
      '}',
      '[',
      ']',
      '"',
      '": "',
      ',',
      persona,
    ),
    fc.constantFrom(
      'HINGARA',
      'zeus',
      'name',
      'persona',
      '<think>',
      '</think>',
      '```json',
      'samples: ',
      'keywords: ',
    ),
  )

  test('it throws nothing, and who is born fits a pantheon beside everybody else', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const born = readNewborn(pieces.join(''), taken)
        if ('fault' in born) return
        expect(godProfileSchema.safeParse(born.god).success).toBe(true)
        expect(createPantheon([...builtIn, born.god]).gods).toHaveLength(builtIn.length + 1)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it must hold none
        expect(JSON.stringify(Object.values(born.god))).not.toMatch(/[\u0000-\u001f\u202a-\u202e]|\\[nrtu]/)
      }),
      { numRuns: 500 },
    )
  })

  test('of one without end is read what may matter, in time that grows with its length', () => {
    // Linear work takes ms here, any other takes minutes: then the hang guard fails the test.
    for (const text of [
      '{',
      '[',
      'ID: ',
      'ID: A\n',
      '"',
      '{"name":',
      '<think>',
      '<a>',
      'PROMPT: x ',
      ' ',
      '- ',
      'god of ',
      '<name>',
      '”',
      '* ',
      'PROMPT: ", ',
      'ID: (',
    ]) {
      expect(() => readNewborn(text.repeat(Math.ceil(400_000 / text.length)), taken)).not.toThrow()
    }
  })
})

describe('a colour', () => {
  test.each([
    ['#F69', '#ff6699'],
    ['AA8844', '#aa8844'],
    ['0xAA8844', '#aa8844'],
    ['#AA8844FF', '#aa8844'],
    ['rgb(170, 136, 68)', '#aa8844'],
    ['a dusty bronze (#AA8844)', '#aa8844'],
    ['gold', '#d4a82a'],
  ])('%s is read as %s', (text, colour) => {
    expect(readableColour(text, 'HINGARA')).toBe(colour)
  })

  test('is lightened until it can be read on black, and drawn from the name where none is told', () => {
    expect(contrastOnBlack('#000000')).toBe(1)
    expect(contrastOnBlack('#ffffff')).toBeCloseTo(21, 5)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
        ),
        fc.string(),
        (text, name) => {
          const colour = readableColour(text, name)
          expect(colour).toMatch(/^#[0-9a-f]{6}$/)
          expect(contrastOnBlack(colour)).toBeGreaterThanOrEqual(minContrast)
          expect(readableColour(text, name)).toBe(colour)
        },
      ),
    )
  })
})
