import { findMentions } from '@talking-heads/language/mentions'
import { editDistance, foldName } from '@talking-heads/language/text'
import { pantheon } from '@talking-heads/pantheon'
import { describe, expect, it } from 'vitest'
import { TalkingHeadsError } from '../log/errors.ts'
import type { GodProfile } from '../log/god-profile.ts'
import { createPantheon, presentGods } from './pantheon.ts'

const [first, second] = pantheon
if (!first || !second) throw new Error('the pantheon is empty')

/** The slips that a mention forgives the shorter of two names. */
function slips(one: string, other: string): number {
  const letters = Math.min(one.length, other.length)
  if (letters < 5) return 0
  return letters < 9 ? 1 : 2
}

describe('the pantheon that comes along', () => {
  const checked = createPantheon(pantheon)

  it('is accepted, with at least 88 gods of at least 50 cultures', () => {
    expect(createPantheon(pantheon).gods.length).toBeGreaterThanOrEqual(88)
    expect(new Set(pantheon.map(({ culture }) => culture)).size).toBeGreaterThanOrEqual(50)
  })

  it('holds no two gods whose names a typist could confuse', () => {
    const names = pantheon.flatMap((god) =>
      [god.name, ...god.aliases].map((name) => [foldName(name), god.id] as const),
    )
    const confusable = names.flatMap(([name, id], index) =>
      names
        .slice(index + 1)
        .filter(
          ([other, otherId]) =>
            otherId !== id && editDistance(name, other, slips(name, other)) <= slips(name, other),
        )
        .map(([other]) => `${name} and ${other}`),
    )
    expect(confusable).toEqual([])
  })

  it('names nobody by what the profiles say is something else’s', () => {
    for (const { id, name, notMe = [] } of pantheon) {
      for (const word of notMe) {
        const text = `we saw the ${word} ${name.toLowerCase()} there, or the ${name} ${word}`
        expect(
          findMentions(text, pantheon).map((mention) => mention.id),
          text,
        ).not.toContain(id)
      }
    }
  })

  it('shares only names that it has', () => {
    for (const { name, aliases, sharedNames = [] } of pantheon) {
      const known = new Set([name, ...aliases].map(foldName))
      expect(sharedNames.filter((shared) => !known.has(foldName(shared)))).toEqual([])
    }
  })

  it('says nothing twice, whoever speaks', () => {
    const lines = pantheon.flatMap(({ samples, voice }) => [...samples, ...Object.values(voice ?? {}).flat()])
    const seen = new Set<string>()
    const repeated = lines.filter((line) => seen.size === seen.add(line).size)
    expect(repeated).toEqual([])
  })

  it('gives every god a colour of its own', () => {
    expect(new Set(pantheon.map(({ colour }) => colour.toLowerCase())).size).toBe(pantheon.length)
  })

  it.each(pantheon.map((god) => [god.name, god] as const))(
    'lets %s speak on every occasion, in lines whose holes fit',
    (_, god) => {
      const { voice, samples, keywords } = god
      expect(samples).toHaveLength(3)
      expect(keywords.length).toBeGreaterThanOrEqual(8)
      if (!voice) throw new Error(`${god.name} has no voice`)
      for (const lines of Object.values(voice)) expect(lines.length).toBeGreaterThanOrEqual(3)
      expect(voice.topic.filter((line) => !line.includes('{topic}'))).toEqual([])
      expect(voice.banter.filter((line) => !line.includes('{rival}'))).toEqual([])
      const holes = Object.values(voice)
        .flat()
        .flatMap((line) => line.match(/\{[^}]*\}/g) ?? [])
      expect(holes.filter((hole) => !['{name}', '{topic}', '{rival}'].includes(hole))).toEqual([])
    },
  )

  it.each(pantheon.flatMap((god) => [god.name, ...god.aliases].map((name) => [name, god.id] as const)))(
    'knows %s as %s',
    (name, id) => {
      const mentions = findMentions(`tell me, ${name}, is it so?`, checked.gods)
      expect(mentions.map((mention) => mention.id)).toContain(id)
    },
  )
})

describe('createPantheon', () => {
  const refuse = (gods: readonly GodProfile[]) => {
    try {
      createPantheon(gods)
    } catch (error) {
      if (TalkingHeadsError.is(error, 'invalid-input')) return error.message
      throw error
    }
    return 'accepted'
  }

  it('refuses two gods of one id or one name, telling both, however the name is written', () => {
    expect(refuse([first, { ...second, id: first.id }])).toContain(`the id "${first.id}"`)
    const message = refuse([first, { ...second, aliases: [first.name.toLowerCase()] }])
    expect(message).toContain(first.id)
    expect(message).toContain(second.id)
    expect(
      refuse([
        { ...first, name: 'TŪ' },
        { ...second, aliases: ['tu'] },
      ]),
    ).toContain('the name "tu"')
  })

  it.each([
    ["MA'AT", 'Maat'],
    ['BABA YAGA', 'babayaga'],
    ['Óðinn', 'ODINN'],
    ['ＺＥＵＳ', 'zeus'],
    ['孫悟空', '孫悟空'],
    ['Jean‑Luc', 'jean luc'],
  ])('refuses %s beside %s, which a line cannot tell apart, telling both names', (one, other) => {
    const message = refuse([
      { ...first, name: one },
      { ...second, aliases: [other] },
    ])
    for (const told of [first.id, second.id, one, other]) expect(message).toContain(told)
  })

  it('lets one god bear one name in several spellings', () => {
    expect(refuse([{ ...first, name: 'BABA YAGA', aliases: ['Babayaga', 'baba-yaga'] }])).toBe('accepted')
  })

  it('refuses a profile out of bounds, naming the god and the field', () => {
    expect(refuse([{ ...first, talkativeness: 400 }])).toMatch(new RegExp(`"${first.id}": talkativeness`))
    expect(refuse([{ ...first, id: 'Not An Id' }])).toContain('id is not accepted')
    expect(refuse([{ ...first, samples: ['x'.repeat(201)] }])).toContain('samples.0')
  })
})

describe('foldName', () => {
  it('drops what writers leave out, and nothing that makes another word', () => {
    expect(foldName('TŪMATAUENGA')).toBe('tumatauenga')
    expect(foldName('Ποσειδών')).toBe(foldName('ΠΟΣΕΙΔΩΝ'))
    expect(foldName('ＺＥＵＳ')).toBe('zeus')
    expect(foldName('काली')).not.toBe(foldName('कल'))
    expect(foldName('が')).not.toBe(foldName('か'))
  })
})

describe('the gods of a room', () => {
  const founders = createPantheon([first])

  it('are the founders themselves while nobody was born or left', () => {
    expect(presentGods(founders, { born: [], departed: [] })).toBe(founders)
  })

  it('take in the newborn and let go of the departed, made anew only when one of these changes', () => {
    const state = { born: [second], departed: [first.id] }
    const present = presentGods(founders, state)
    expect(present.gods.map(({ id }) => id)).toEqual([second.id])
    expect(present.get(first.id)).toBeUndefined()
    expect(presentGods(founders, { ...state })).toBe(present)
    expect(presentGods(founders, { ...state, born: [] }).gods).toEqual([])
  })
})
