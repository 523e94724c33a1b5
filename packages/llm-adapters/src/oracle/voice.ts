import type { GodProfile, GodVoice } from '@talking-heads/core'
import { random } from '@talking-heads/core/engine'
import {
  apologyLines,
  despairLines,
  farewellLines,
  griefLines,
  identityLines,
  machineLines,
} from './lines/common.ts'
import { commonLines, type Temper, temperLines, temperMarks } from './lines/grown.ts'
import { fillSome, holesOf, patternOf } from './template.ts'

/**
 * On what occasion a line is said: those of a {@link GodVoice}, some that every god meets alike, and what is left
 * when a god has said everything of its own.
 */
export type Occasion =
  | keyof GodVoice
  | 'sample'
  | 'identity'
  | 'machine'
  | 'farewell'
  | 'apology'
  | 'grief'
  | 'despair'
  | 'spare'

export interface VoiceLine {
  readonly occasion: Occasion
  readonly template: string
  readonly holes: readonly string[]
  /** Whether an earlier text is this line. */
  matches(text: string): boolean
}

/** Every line that a god can say, by occasion. */
export type Repertoire = Readonly<Record<Occasion, readonly VoiceLine[]>>

const repertoires = new WeakMap<GodProfile, Repertoire>()

export function repertoireOf(god: GodProfile): Repertoire {
  const known = repertoires.get(god)
  if (known) return known
  const repertoire = assemble(god)
  repertoires.set(god, repertoire)
  return repertoire
}

/** The occasion on which a god says this line; undefined where it is not one of its own. */
export function occasionOf(god: GodProfile, text: string): Occasion | undefined {
  for (const lines of Object.values(repertoireOf(god))) {
    for (const line of lines) if (line.matches(text)) return line.occasion
  }
  return undefined
}

function assemble(god: GodProfile): Repertoire {
  const facts = (template: string) =>
    fillSome(template, {
      self: god.name,
      title: god.title,
      culture: god.culture,
      domain: partOf(god.domain, `${god.id}:${template}`),
      sample: pick(god.samples, `${god.id}:${template}`),
    })
  const lines = (occasion: Occasion, templates: readonly string[] = []) =>
    templates.map((template) => voiceLine(occasion, facts(template)))
  const voice = god.voice ?? grow(god)
  return {
    greeting: lines('greeting', voice.greeting),
    topic: lines('topic', voice.topic),
    question: lines('question', voice.question),
    tale: lines('tale', voice.tale),
    warm: lines('warm', voice.warm),
    cold: lines('cold', voice.cold),
    praised: lines('praised', voice.praised),
    insulted: lines('insulted', voice.insulted),
    banter: lines('banter', voice.banter),
    sample: lines('sample', god.samples),
    identity: lines('identity', identityLines),
    machine: lines('machine', machineLines),
    farewell: lines('farewell', farewellLines),
    apology: lines('apology', apologyLines),
    grief: lines('grief', griefLines),
    despair: lines('despair', despairLines),
    spare: lines('spare', [...commonLines.topic, ...commonLines.tale]),
  }
}

function voiceLine(occasion: Occasion, template: string): VoiceLine {
  let pattern: RegExp | undefined
  const matches = (text: string) => {
    // Samples are quoted within other lines, too.
    if (occasion === 'sample') return text.includes(template)
    pattern ??= patternOf(template)
    return pattern.test(text)
  }
  return { occasion, template, holes: holesOf(template), matches }
}

/** A voice for a god that brought none: what suits everybody, and what suits its temper. */
function grow(god: GodProfile): GodVoice {
  const own = temperLines[temperOf(god)]
  const occasions = Object.keys(commonLines) as (keyof GodVoice)[]
  const voice = occasions.map((occasion) => [occasion, [...(own[occasion] ?? []), ...commonLines[occasion]]])
  return Object.fromEntries(voice) as Record<keyof GodVoice, readonly string[]>
}

function temperOf(god: GodProfile): Temper {
  const tempers = Object.keys(temperMarks) as Temper[]
  const marked = tempers.find((temper) => temperMarks[temper].test(god.manner))
  return marked ?? tempers[Math.floor(random(god.id, 0, 'temper') * tempers.length)] ?? 'sly'
}

/** One of the things that a domain lists: "sky, thunder and oaths". */
function partOf(domain: string, label: string): string {
  const parts = domain.split(/,\s*(?:and\s+)?|\s+and\s+(?=[^,]*$)/).filter((part) => part.trim() !== '')
  return pick(parts, label) ?? domain
}

function pick<T>(values: readonly T[], label: string): T | undefined {
  return values[Math.floor(random('voice', 0, label) * values.length)]
}
