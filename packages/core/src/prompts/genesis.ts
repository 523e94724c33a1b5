import { toLine, truncateChars } from '@talking-heads/language/text'
import { type Genesis, newbornIn } from '../gods/genesis.ts'
import { shortened } from '../gods/newborn/persona.ts'
import type { Pantheon } from '../gods/pantheon.ts'
import type { GodProfile } from '../log/god-profile.ts'
import { fnv1a, random } from '../log/random.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { defaultTuning } from '../tuning/default-tuning.ts'
import { answerTokens } from './answer-tokens.ts'
import { neutralise } from './prompt-text.ts'
import { fill } from './template.ts'
import { createTokenMeter, type TokenMeter, tokensLeft } from './token-meter.ts'
import { olympus } from './world/olympus.ts'
import type { BirthTexts } from './world/world.ts'

export interface GenesisOptions {
  readonly room: string
  /** The gods of the room, born ones included. */
  readonly pantheon: Pick<Pantheon, 'gods'>
  /** The room's seed. */
  readonly seed: string
  /** What tells this birth from others: a minute, a seq. Equal ones ask for the same. */
  readonly birth: number
  /** From 0; another attempt shows other names and examples. */
  readonly attempt?: number
  /** What a mortal asked for; at most 400 characters of it are shown. */
  readonly wish?: string
  /** What the model is told. Default: the texts of `olympus`. */
  readonly texts?: BirthTexts
  /** Tokens of the model's window. Default: as in `defaultTuning`. */
  readonly contextTokens?: number
  readonly meter?: TokenMeter
}

/** Names shown, and their length together: of more gods a different part is shown each time. */
const maxNames = 60
const maxNamesChars = 600
const maxExamples = 5
const maxPersonaChars = 260
const maxMannerChars = 120
const maxWishChars = 400

/** The request for a newborn god. Its answer is read with `readNewborn`. */
export function genesisRequest({
  room,
  pantheon,
  seed,
  birth,
  attempt = 0,
  wish,
  texts = olympus.births,
  contextTokens = defaultTuning.model.contextTokens,
  meter = createTokenMeter(),
}: GenesisOptions): ModelRequest {
  const draw = (god: GodProfile) => random(seed, birth, `genesis:${attempt}:${god.id}`)
  const drawn = variously(
    [...pantheon.gods].sort((one, other) => draw(one) - draw(other) || (one.id < other.id ? -1 : 1)),
  )
  const wished = wish === undefined ? '' : plain(truncateChars(toLine(wish), maxWishChars))
  const rules = fill(texts.rules, { end: texts.end })
  const asking = (examples: number) => {
    const shown = drawn.slice(0, examples).map((god) => exampleOf(god, texts))
    const parts = [
      fill(texts.names, { names: namesOf(drawn) || texts.none }),
      fill(texts.examples, { examples: shown.join('\n\n') }),
      wished === '' ? '' : fill(texts.wish, { wish: wished }),
      texts.ask,
    ]
    return parts.filter((part) => part !== '').join('\n\n')
  }
  const tokens = contextTokens - answerTokens.genesis
  let examples = maxExamples
  while (examples > 0 && tokensLeft(tokens, [rules, asking(examples)], meter) < 0) examples--
  return {
    purpose: 'genesis',
    room,
    messages: [
      { role: 'system', content: rules },
      { role: 'user', content: asking(examples) },
    ],
    maxTokens: answerTokens.genesis,
    temperature: 0.9,
    // On a line of its own: ABANDONED is a name.
    stop: [`\n${texts.end}`],
    seed: fnv1a(`${seed}:genesis:${birth}:${attempt}`) >>> 1,
    about: {
      purpose: 'genesis',
      names: pantheon.gods.flatMap((god) => [god.name, ...god.aliases]),
      ...(wish !== undefined && { wish }),
    },
  }
}

/** One of each culture, then a second of each, and so on: neither names nor examples are all of one people. */
function variously(gods: readonly GodProfile[]): readonly GodProfile[] {
  const turns = new Map<string, number>()
  const ranked = gods.map((god, order) => {
    const turn = turns.get(god.culture) ?? 0
    turns.set(god.culture, turn + 1)
    return { god, turn, order }
  })
  return ranked.sort((one, other) => one.turn - other.turn || one.order - other.order).map(({ god }) => god)
}

function namesOf(gods: readonly GodProfile[]): string {
  const names: string[] = []
  let chars = 0
  for (const { name } of gods) {
    chars += name.length + 2
    if (names.length === maxNames || chars > maxNamesChars) break
    names.push(plain(name))
  }
  return names.sort().join(', ')
}

function exampleOf(god: GodProfile, { example, end }: BirthTexts): string {
  return fill(example, {
    name: plain(god.name),
    colour: god.colour,
    title: plain(god.title),
    culture: plain(god.culture),
    domain: plain(god.domain),
    persona: plain(shortened(god.persona, maxPersonaChars)),
    manner: plain(shortened(god.manner, maxMannerChars)),
    end,
  })
}

const plain = (text: string): string => neutralise(toLine(text))

/**
 * The god that an answer brings forth: the first sound one it tells of, as lines (`ID`, `COLOR`, `PROMPT`, and more)
 * or as JSON, whatever stands around it. What it leaves out is derived from the rest, the same every time; its colour
 * is made readable on black.
 *
 * @param taken the gods of the room: no newborn bears a name of theirs, whatever its accents, case or look-alikes
 * @param texts what the model was told; default: the texts of `olympus`
 */
export function readNewborn(
  raw: string,
  taken: Pick<Pantheon, 'gods' | 'get'>,
  texts: BirthTexts = olympus.births,
): Genesis {
  const { example, end, title, culture, domain, manner } = texts
  const labels = [...example.matchAll(/^(.+): \{(\w+)\}$/gm)].map(
    ([, label = '', part = '']) => [label, part] as const,
  )
  return newbornIn(raw, taken, { labels, end, untold: { title, culture, domain, manner } })
}
