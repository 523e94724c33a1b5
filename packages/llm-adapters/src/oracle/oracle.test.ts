import { type GodProfile, godProfileSchema, type Member, type SpokenLine } from '@talking-heads/core'
import { parseMood } from '@talking-heads/language/judgements'
import { pantheon } from '@talking-heads/pantheon'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OracleOptions, oracle } from './index.ts'
import { brume, tempest } from './test/gods.ts'

const mortal: Member = { id: 'm_1', name: 'NPC#F69420', kind: 'mortal' }
const rival: Member = { id: 'brume', name: 'BRUME', kind: 'god' }
const signal = new AbortController().signal

interface Said {
  readonly god?: GodProfile
  readonly to?: Member
  readonly affinity?: number
  readonly history?: readonly SpokenLine[]
  readonly seed?: number
  readonly options?: OracleOptions
}

async function reply(line: string, said: Said = {}): Promise<string> {
  const { god = tempest, to = mortal, affinity = 0, history = [], seed = 1, options } = said
  const { text } = await oracle(options).generate(
    {
      purpose: 'reply',
      room: 'agora',
      messages: [{ role: 'user', content: line }],
      maxTokens: 128,
      temperature: 0.9,
      seed,
      about: { purpose: 'reply', god, addressee: to, affinity, line, history, called: true },
    },
    { signal },
  )
  expect(text).toMatch(/^RES: \S/)
  return text.slice('RES: '.length)
}

async function mood(context: string, line: string, god: GodProfile = tempest) {
  const about = { purpose: 'mood', god, addressee: mortal, context, line } as const
  const request = {
    purpose: 'mood',
    room: 'agora',
    messages: [],
    maxTokens: 128,
    temperature: 0.3,
    about,
  } as const
  const { text } = await oracle().generate(request, { signal })
  expect(text).toMatch(/^-?[0-3]\n\S/)
  return parseMood(text)
}

async function genesis(names: readonly string[] = [], wish?: string, seed = 1) {
  const about = { purpose: 'genesis', names, ...(wish === undefined ? {} : { wish }) } as const
  const request = {
    purpose: 'genesis',
    room: 'agora',
    messages: [],
    maxTokens: 256,
    temperature: 0.9,
    seed,
    about,
  } as const
  const { text } = await oracle().generate(request, { signal })
  return godProfileSchema.parse({ ...JSON.parse(text), id: 'newborn' })
}

/** The same line asked for with many seeds. */
const replies = (line: string, said: Said = {}) =>
  Promise.all(Array.from({ length: 60 }, (_, seed) => reply(line, { ...said, seed })))

test('says what it is', () => {
  expect(oracle()).toMatchObject({ modelId: 'oracle', offline: true })
})

describe('a reply', () => {
  test('is the same for the same request, and another for another seed', async () => {
    expect(await reply('hello')).toBe(await reply('hello'))
    expect(new Set(await replies('I like storms')).size).toBeGreaterThan(5)
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const lines = await Promise.all(seeds.map((seed) => reply('I like storms', { options: { seed } })))
    expect(new Set(lines).size).toBeGreaterThan(1)
  })

  test.each([
    ['hello there', 'greeting'],
    ['¡Hola!', 'greeting'],
    ['tell me a story', 'tale'],
    ['what is your secret? do you have any secrets', 'tale'],
    ['your stories are the best thing in this room, tell me one', 'tale'],
    ['thank you so much', 'praised'],
    ['you are wonderful', 'praised'],
    ['you are a stupid fraud', 'insulted'],
    ['shut up', 'insulted'],
    ['is it far?', 'question'],
  ] as const)('to "%s" comes from its %s lines', async (line, occasion) => {
    const own: readonly string[] = tempest.voice?.[occasion] ?? []
    for (const text of await replies(line)) expect(own).toContain(text.replace(mortal.name, '{name}'))
  })

  test('to a farewell wishes well', async () => {
    expect(await reply('good night everyone')).toMatch(/go|time|sleep|soon|door|road/i)
  })

  test.each([
    ['my boss is angry with me', 'your boss'],
    ['should I sell your old hammer?', 'my old hammer'],
    ['I hate the traffic on the bridge', 'the traffic'],
    ['coffee is life', 'coffee'],
    ['there is a spider in my bathroom', 'a spider'],
    ['have you ever met Odin?', 'Odin'],
    ['MY CAT IS EVIL', 'your cat'],
    ['another storm on a sunday with the family', 'another storm'],
    ['write me a poem about autumn', 'autumn'],
    ['I hate mondays', 'Mondays'],
  ])('to "%s" speaks of %s', async (line, topic) => {
    const said = await replies(line)
    const picked = said.filter((text) => text.toLowerCase().includes(topic.toLowerCase()))
    expect(picked.length).toBeGreaterThan(15)
    expect(said.join('\n')).not.toMatch(/\b(?:my boss|the my|a the|your your)\b/)
  })

  test.each([
    '¿dónde está mi perro?',
    'где моя собака?',
    '犬はどこですか',
    'Was machst du denn da mit dem Hund',
    '🐕🐕🐕',
    '...',
  ])('to "%s" names no topic, and stays speakable', async (line) => {
    for (const text of await replies(line)) {
      expect(text).not.toMatch(/perro|собака|犬|Hund|[{}]|undefined/)
    }
  })

  test('never names the god itself as a topic', async () => {
    for (const text of await replies('TEMPEST is the best god, and Tempest knows it'))
      expect(text).not.toMatch(/tempest/i)
  })

  test('to another god is banter, or picks up its words', async () => {
    const said = await replies('I keep the lost umbrellas in a drawer', { to: rival })
    expect(said.filter((text) => text.includes('BRUME')).length).toBeGreaterThan(20)
    expect(said.filter((text) => /umbrellas|a drawer/.test(text)).length).toBeGreaterThan(10)
  })

  const seeds = Array.from({ length: 60 }, (_, seed) => seed)
  const saying = async (line: string, word: RegExp, said: Said) => {
    const all = await Promise.all(seeds.map((seed) => reply(line, { ...said, seed })))
    return all.filter((text) => word.test(text)).length
  }

  test.each(['why?', 'go on', 'and then?', 'really'])(
    'to %j speaks on of what the same mortal had spoken of',
    async (line) => {
      const other: Member = { id: 'm_2', name: 'NPC#00AA00', kind: 'mortal' }
      const history = [
        { author: mortal, text: 'my boss took the umbrella I bought' },
        { author: rival, text: 'Everything is taken in the end.' },
        { author: other, text: 'I should like a sandwich now' },
      ]
      expect(await saying(line, /umbrella|your boss/, { history })).toBeGreaterThan(15)
      expect(await saying(line, /sandwich/, { history })).toBe(0)
      expect(await saying(line, /umbrella|your boss/, { history: [] })).toBe(0)
    },
  )

  test('to another god keeps to what the mortal had set off', async () => {
    const history = [{ author: mortal, text: 'who of you took my umbrella?' }]
    const said = { to: rival, history }
    expect(await saying('Certainly not me.', /your umbrella/, said)).toBeGreaterThan(5)
  })

  test('does not take up an old thread where a line greets, thanks or parts', async () => {
    const history = [{ author: mortal, text: 'my boss took the umbrella I bought' }]
    for (const line of ['hello', 'thank you', 'good night'])
      expect(await saying(line, /umbrella|your boss/, { history })).toBe(0)
  })

  test('to a line about another god of the conversation may call that god', async () => {
    const history = [{ author: rival, text: 'Mist has no opinion.' }]
    const said = await replies('is Brume stronger than you?', { history })
    expect(said.filter((text) => text.includes('BRUME')).length).toBeGreaterThan(15)
  })

  test('is warm to friends and cold to enemies', async () => {
    const voice = tempest.voice ?? expect.fail()
    const share = async (affinity: number, lines: readonly string[]) => {
      const said = await replies('I took the bus', { affinity })
      return said.filter((text) => lines.includes(text.replace(mortal.name, '{name}'))).length
    }
    expect(await share(0, [...voice.warm, ...voice.cold])).toBe(0)
    expect(await share(80, voice.warm)).toBeGreaterThan(await share(30, voice.warm))
    expect(await share(30, voice.warm)).toBeGreaterThan(0)
    expect(await share(-80, voice.cold)).toBeGreaterThan(await share(-30, voice.cold))
    expect(await share(-30, voice.cold)).toBeGreaterThan(0)
    expect(await share(-80, voice.warm)).toBe(0)
  })

  test('does not joke about despair, and says that it is a machine when asked', async () => {
    for (const text of await replies('i want to kill myself'))
      expect(text).toMatch(/please|call|ring|tell a friend/i)
    for (const text of await replies('are you an AI?')) expect(text).toMatch(/oracle|machine/)
  })

  test.each([tempest, brume])('never says the same twice in a conversation ($name)', async (god) => {
    const small = [
      'hm',
      'my shoes are wet',
      'why?',
      'ok',
      'tell me more',
      'do you like tea?',
      'привет',
      'I lost the game',
    ]
    const history: SpokenLine[] = []
    for (let turn = 0; turn < 30; turn++) {
      const line = small[turn % small.length] ?? ''
      const text = await reply(line, { god, history, seed: turn * 7 })
      expect(history.map((earlier) => earlier.text)).not.toContain(text)
      const author: Member = { id: god.id, name: god.name, kind: 'god' }
      history.push({ author: mortal, text: line }, { author, text })
    }
  })

  test('of a god without written lines still has its province in it', async () => {
    const said = await replies('I lost my hat', { god: brume })
    expect(said.filter((text) => /your hat/.test(text)).length).toBeGreaterThan(20)
    expect(said.some((text) => /fog|harbours|half-truths/.test(text))).toBe(true)
  })

  test('is one short line for any text at all', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'my',
            'the',
            '{topic}',
            '$&',
            'is',
            'a',
            'boss',
            '?',
            "'s",
            '\n',
            'you',
            'are',
            '犬',
          ),
        )
        .map((words) => words.join(' ')),
    )
    const property = fc.asyncProperty(
      text,
      fc.boolean(),
      fc.integer({ min: -100, max: 100 }),
      async (line, god, affinity) => {
        const history = [{ author: rival, text: line }]
        const said = await reply(line, {
          god: god ? tempest : brume,
          affinity,
          history,
          to: god ? mortal : rival,
        })
        expect(said.length).toBeLessThanOrEqual(200)
        expect(said).not.toMatch(/[\n{}]|undefined/)
        await mood(line, said)
        await mood(line, line)
        await genesis([], line)
      },
    )
    await fc.assert(property, { numRuns: 100 })
  })
})

test('every god of the pantheon has an answer to everything', async () => {
  const lines = ['hello', 'my boss is angry with me', 'you are great', 'why do cats purr?']
  expect(pantheon.length).toBeGreaterThan(0)
  for (const god of pantheon) {
    for (const [seed, line] of lines.entries()) {
      const text = await reply(line, { god, seed, affinity: seed * 50 - 75 })
      expect(text.length).toBeLessThanOrEqual(200)
      expect(text).not.toMatch(/[{}]|undefined|\b(?:the|a|an|my|your) (?:the|a|an|my|your)\b/)
    }
  }
})

test('a god that breaks a silence speaks to nobody by name, and of what was last talked about', async () => {
  const history: readonly SpokenLine[] = [{ author: mortal, text: 'I lost my umbrella on the train' }]
  const said = new Set<string>()
  for (let seed = 0; seed < 40; seed++) {
    const about = { purpose: 'reply', god: tempest, affinity: 0, line: '', history, called: false } as const
    const request = {
      purpose: 'reply',
      room: 'agora',
      messages: [],
      maxTokens: 128,
      temperature: 0.9,
      seed,
      about,
    } as const
    const { text } = await oracle().generate(request, { signal })
    expect(text).toMatch(/^RES: \S/)
    expect(text).not.toMatch(/NPC#|undefined|\{/)
    said.add(text)
  }
  expect(said.size).toBeGreaterThan(5)
  expect([...said].some((text) => /umbrella|train/.test(text))).toBe(true)
})

describe('a mood', () => {
  test.each([
    ['you are wonderful', 'Carve that in a cliff!', 2],
    ['you stupid useless god, I hate you', 'I have sunk ships for less.', -3],
    ['hello', 'Mind the puddle, NPC#F69420.', 1],
    ['tell me a story', 'A fisherman once insulted me in perfect weather. It was, briefly.', 1],
    ['I saw lightning today', 'I once filed a complaint about lightning, and it struck.', 1],
    ['I took the bus', 'I once filed a complaint about the bus, and it struck.', 0],
    ['I took the bus', 'Some clouds are personal.', -1],
    ['you are very kind', 'Some clouds are personal.', 1],
    ['what now', 'You are a delight, dear friend, and most welcome here.', 3],
    ['what now', 'I despise you, you horrible worm, and I will destroy you.', -3],
    ['what now', 'The tide comes in at six.', 0],
  ])('of "%s" and "%s" is %i', async (context, line, expected) => {
    expect(await mood(context, line)).toMatchObject({ mood: expected })
  })

  test('gives reasons that a mortal can read', async () => {
    expect((await mood('what now', 'You are a delight, and most welcome.'))?.reason).toBe(
      'kind words: delight, welcome',
    )
    expect((await mood('you are a fraud', 'I have sunk ships for less.'))?.reason).toBe(
      'your words stung: fraud',
    )
    expect(
      (await mood('I saw lightning', 'I once filed a complaint about lightning, and it struck.'))?.reason,
    ).toBe('you spoke of lightning')
  })
})

describe('a genesis', () => {
  test('brings forth a whole god, the same for the same seed', async () => {
    const god = await genesis()
    expect(god).toEqual(await genesis())
    expect(god).toMatchObject({ culture: 'of this room', samples: { length: 3 } })
    expect(god.persona).not.toMatch(/[{}]/)
    const names = await Promise.all(Array.from({ length: 30 }, (_, seed) => genesis([], undefined, seed)))
    expect(new Set(names.map(({ name }) => name)).size).toBeGreaterThan(25)
  })

  test('takes no name that is taken', async () => {
    const taken: string[] = []
    for (let birth = 0; birth < 50; birth++) {
      const { name } = await genesis(taken)
      expect(taken).not.toContain(name)
      taken.push(name)
    }
    expect((await genesis(['Bób'], 'a god called Bob')).name).not.toBe('BOB')
  })

  test.each([
    ['please give us a god of lost socks, called Bob', 'Lost Socks', 'BOB'],
    ['I want my broken umbrella to be holy', 'Broken Umbrella', undefined],
    ['猫', '猫', undefined],
  ])('heeds the wish "%s"', async (wish, thing, name) => {
    const god = await genesis([], wish)
    expect(god.title).toContain(thing)
    expect(god.domain).toContain(thing.toLowerCase())
    if (name !== undefined) expect(god.name).toBe(name)
  })
})

test('knows nothing of other purposes', async () => {
  const request = {
    purpose: 'translation',
    room: 'agora',
    messages: [],
    maxTokens: 1,
    temperature: 1,
    about: { purpose: 'translation' },
  } as const
  await expect(oracle().generate(request, { signal })).rejects.toMatchObject({
    code: 'invalid-input',
    retryable: false,
  })
})

test('is not asked behind an abort', async () => {
  const request = {
    purpose: 'genesis',
    room: 'agora',
    messages: [],
    maxTokens: 1,
    temperature: 1,
    about: { purpose: 'genesis', names: [] },
  } as const
  await expect(oracle().generate(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'aborted',
  })
})
