import { languageOf } from '@talking-heads/language/text'
import { bandOf } from '../feelings/affinity.ts'
import { recall } from '../feelings/memory.ts'
import { affinityToward, temperOf } from '../feelings/regard.ts'
import { cooled, temperInWords } from '../feelings/temper.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Member } from '../log/members.ts'
import type { Line } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import { authorOf, nameOf } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { nameInPrompt, neutralise, quote } from './prompt-text.ts'
import type { Row } from './rows.ts'
import { fill } from './template.ts'
import type { TokenMeter } from './token-meter.ts'
import type { Feeling, ReplyTexts, World } from './world/world.ts'

/** What a prompt says of the god that is to speak, or of the moment at which it does. */
export interface ReplyRow extends Row {
  readonly of: 'god' | 'moment'
}

export interface ReplyOccasion {
  readonly context: PromptContext
  readonly world: World
  readonly god: GodProfile
  /** The line it answers, if it answers one. */
  readonly line: Line | undefined
  /** What it is told in place of a line to answer. */
  readonly opening: string
  /** What the god has heard. */
  readonly heard: readonly Line[]
  /** The first answer could not be used: say so, and what was wanted. */
  readonly firmly: boolean
}

/** All that differs from god to god and from reply to reply, most needed where its rank is lowest. */
export function replyRows(occasion: ReplyOccasion, tokens: number, meter: TokenMeter): readonly ReplyRow[] {
  const { context, world, god, line, heard } = occasion
  const { state, pantheon, tuning, at } = context
  const texts = world.reply
  // Whoever pastes pages, or bears a name of signs that are many tokens each, must not leave the god without its persona.
  const most = Math.floor(tokens * largestName)
  const name = line ? meter.cut(nameInPrompt(nameOf(line, pantheon), world), most) : ''
  const words = (text: string) => meter.cut(neutralise(text), Math.floor(tokens * largestQuote))
  const language = line && languageOf(line.text)
  const lastSaid = heard.filter(({ author }) => author === god.id).at(-1)
  const moods = tuning.moods && world.moods
  const temper = moods && temperInWords(cooled(temperOf(state, god.id), at, tuning.moods), moods.tempers)

  const about: readonly Row[] = [
    ...portraitOf(god, world),
    { rank: 7, text: moods && temper ? fill(moods.temper, { temper }) : '' },
    ...regards(occasion),
    ...memories(occasion, name),
    { rank: 8, text: lastSaid ? fill(texts.lastSaid, { line: quote(words(lastSaid.text)) }) : '' },
    { rank: 10, text: state.topic === '' ? '' : fill(texts.topic, { topic: words(state.topic) }) },
  ]
  const moment: readonly Row[] = [
    {
      rank: 1,
      text: line ? fill(texts.answer, { name, line: quote(words(line.text)) }) : occasion.opening,
    },
    { rank: 2, text: line ? inLanguage(language, world) : '' },
    { rank: 0, text: fill(texts.closing, { mark: world.mark }) },
    { rank: 0, text: occasion.firmly ? texts.firmer : '' },
  ]
  return [
    ...about.map((row) => ({ ...row, of: 'god' as const })),
    ...moment.map((row) => ({ ...row, of: 'moment' as const })),
  ]
}

/** What is said of a god whatever the moment; put into words once. */
function portraitOf(god: GodProfile, world: World): readonly Row[] {
  let portraits = worlds.get(world)
  if (!portraits) {
    portraits = new WeakMap()
    worlds.set(world, portraits)
  }
  let portrait = portraits.get(god)
  if (!portrait) {
    const { character, manner } = world.reply
    portrait = [
      {
        rank: 3,
        shortened: 'at-need',
        text: fill(character, {
          name: nameInPrompt(god.name, world),
          title: neutralise(god.title),
          culture: neutralise(god.culture),
          domain: neutralise(god.domain),
        }),
      },
      { rank: 4, shortened: 'at-need', text: neutralise(god.persona) },
      { rank: 5, shortened: 'at-need', text: fill(manner, { manner: neutralise(god.manner) }) },
      // The first to go: a voice can be told from the manner as well.
      { rank: 100, text: samplesOf(god, world) },
    ]
    portraits.set(god, portrait)
  }
  return portrait
}

const worlds = new WeakMap<World, WeakMap<GodProfile, readonly Row[]>>()

/** Lines of a profile that a prompt shows. */
const maxSamples = 3

function samplesOf({ samples }: GodProfile, { reply }: World): string {
  if (samples.length === 0 || reply.samples === undefined) return ''
  return fill(reply.samples, { lines: samples.slice(0, maxSamples).map(quote).join(' ') })
}

/** Of the rows' tokens, what one line that somebody said may take at most, and what its author's name may. */
const largestQuote = 0.4
const largestName = 0.3

/** Whoever spoke within so many lines is one that the god has a feeling about now. */
const recentLines = 10

/** The language that the prompt is written in needs no word. */
function inLanguage(language: string | undefined, { language: own, reply }: World): string {
  if (language === own) return ''
  const called = language && (reply.languages?.[language] ?? (own === 'English' ? language : undefined))
  return called ? fill(reply.language, { language: called }) : reply.sameLanguage
}

/** How the god feels about whom it answers and about who spoke lately, those it feels alike about in one sentence. */
function regards({ context, world, god, line, heard }: ReplyOccasion): readonly Row[] {
  const { pantheon } = context
  const { moods, reply } = world
  if (!context.tuning.moods || !moods) return []
  const recent = new Map<string, Member>()
  for (const spoken of [...(line ? [line] : []), ...heard.slice(-recentLines).reverse()]) {
    if (spoken.author !== god.id) recent.set(spoken.author, authorOf(spoken, pantheon))
  }
  const byFeeling = new Map<Feeling, string[]>()
  for (const { id, name } of recent.values()) {
    const feeling = bandOf(moods.feelings, affinityToward(context, god, id))
    if (feeling) byFeeling.set(feeling, [...(byFeeling.get(feeling) ?? []), nameInPrompt(name, world)])
  }
  return [...byFeeling].map(([feeling, names], index) => ({
    rank: index === 0 ? 6 : 9,
    text: fill(feeling.toward, { names: listed(names, reply) }),
  }))
}

function listed(names: readonly string[], { and }: ReplyTexts): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : fill(and, { names: names.slice(0, -1).join(', '), last })
}

/** What the god remembers of whom it answers; what a mortal once said is fenced like all that mortals say. */
function memories({ context, world, god, line }: ReplyOccasion, name: string): readonly Row[] {
  const remembered = world.memory?.remembered
  const { state, tuning, at } = context
  if (!line || !tuning.memory || remembered === undefined) return []
  const known = getRecord(state.mortals, line.author)?.memories ?? []
  return recall(known, god.id, line.text, at, tuning.memory.maxChars).map(({ text }, index) => ({
    rank: 11 + index,
    text: fill(remembered, { name, memory: quote(text) }),
  }))
}
