import type { HolesOf } from '../template.ts'
import type { ArbiterTexts, BirthTexts, Feeling, MemoryTexts, MoodTexts, ReplyTexts, World } from './world.ts'

/** Whether a text must hold a hole, or may. */
export type Need = 'needed' | 'optional'

type Texts<Group> = {
  readonly [Part in keyof Group as NonNullable<Group[Part]> extends string ? Part : never]-?: Readonly<
    Record<HolesOf<NonNullable<Group[Part]>>, Need>
  >
}

/**
 * The holes of each text of a world. The compiler holds this to the types of the texts. A hole is needed where, without
 * it, a model could not know what it is asked, or where its answer would not be found.
 */
export const holes: {
  readonly world: Texts<World>
  readonly reply: Texts<ReplyTexts>
  readonly moods: Texts<MoodTexts>
  readonly feeling: Texts<Feeling>
  readonly memory: Texts<MemoryTexts>
  readonly births: Texts<BirthTexts>
  readonly arbiter: Texts<ArbiterTexts>
} = {
  world: { language: {}, mark: {}, nameless: {}, called: { name: 'needed' } },
  reply: {
    rules: { mark: 'needed', canary: 'needed' },
    conversation: { lines: 'needed' },
    character: { name: 'needed', title: 'optional', culture: 'optional', domain: 'optional' },
    manner: { manner: 'needed' },
    samples: { lines: 'needed' },
    lastSaid: { line: 'needed' },
    topic: { topic: 'needed' },
    and: { names: 'needed', last: 'needed' },
    answer: { name: 'needed', line: 'needed' },
    unprompted: {},
    sameLanguage: {},
    language: { language: 'needed' },
    closing: { mark: 'needed' },
    firmer: {},
  },
  moods: {
    rules: {},
    question: { name: 'needed', context: 'needed', character: 'needed', line: 'needed' },
    temper: { temper: 'needed' },
  },
  feeling: { toward: { names: 'needed' }, shown: {} },
  memory: {
    rules: {},
    question: { lines: 'needed' },
    remembered: { name: 'needed', memory: 'needed' },
  },
  births: {
    rules: { end: 'needed' },
    names: { names: 'needed' },
    none: {},
    examples: { examples: 'needed' },
    example: {
      name: 'needed',
      persona: 'needed',
      end: 'needed',
      colour: 'optional',
      title: 'optional',
      culture: 'optional',
      domain: 'optional',
      manner: 'optional',
    },
    wish: { wish: 'needed' },
    ask: {},
    end: {},
    firstWords: {},
    title: {},
    culture: {},
    domain: {},
    manner: {},
  },
  arbiter: {
    rules: {},
    character: { name: 'needed', title: 'optional', domain: 'optional' },
    question: { characters: 'needed', lines: 'needed', name: 'needed' },
  },
}
