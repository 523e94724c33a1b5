import { languageOf } from '@talking-heads/language/text'
import { affinityInWords } from '../feelings/affinity.ts'
import { recall } from '../feelings/memory.ts'
import { affinityToward, temperOf } from '../feelings/regard.ts'
import { cooled, temperInWords } from '../feelings/temper.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Member } from '../log/members.ts'
import type { GenerateReply, Line } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import { authorOf } from './conversation.ts'
import type { PromptContext } from './prompt-context.ts'
import { nameInPrompt, neutralise, quote } from './prompt-text.ts'
import type { Row } from './rows.ts'
import { fill } from './template.ts'
import { replyText } from './texts/reply-text.ts'
import type { TokenMeter } from './token-meter.ts'

/** What a prompt says of the god that is to speak, or of the moment at which it does. */
export interface ReplyRow extends Row {
  readonly of: 'god' | 'moment'
}

export interface ReplyOccasion {
  readonly context: PromptContext
  readonly effect: GenerateReply
  readonly god: GodProfile
  /** The line it answers, if it answers one. */
  readonly line: Line | undefined
  /** What the god has heard. */
  readonly heard: readonly Line[]
  /** The first answer could not be used: say so, and what was wanted. */
  readonly firmly: boolean
}

/** All that differs from god to god and from reply to reply, most needed where its rank is lowest. */
export function replyRows(occasion: ReplyOccasion, tokens: number, meter: TokenMeter): readonly ReplyRow[] {
  const { context, effect, god, line, heard } = occasion
  const { state, pantheon, tuning, at } = context
  const texts = replyText
  // Whoever pastes pages, or bears a name of signs that are many tokens each, must not leave the god without its persona.
  const most = Math.floor(tokens * largestName)
  const name = line ? meter.cut(nameInPrompt(authorOf(line, pantheon).name), most) : ''
  const words = (text: string) => meter.cut(neutralise(text), Math.floor(tokens * largestQuote))
  const language = line && languageOf(line.text)
  const lastSaid = heard.filter(({ author }) => author === god.id).at(-1)
  const { moods } = tuning
  const temper = moods && temperInWords(cooled(temperOf(state, god.id), at, moods))

  const about: readonly Row[] = [
    {
      rank: 3,
      shortened: 'at-need',
      text: fill(texts.god, {
        name: nameInPrompt(god.name),
        title: neutralise(god.title),
        culture: neutralise(god.culture),
        domain: neutralise(god.domain),
      }),
    },
    { rank: 4, shortened: 'at-need', text: neutralise(god.persona) },
    { rank: 5, shortened: 'at-need', text: fill(texts.manner, { manner: neutralise(god.manner) }) },
    { rank: 7, text: !temper ? '' : fill(texts.temper, { temper }) },
    ...regards(occasion),
    ...memories(occasion, name),
    { rank: 8, text: lastSaid ? fill(texts.lastSaid, { line: quote(words(lastSaid.text)) }) : '' },
    { rank: 10, text: state.topic === '' ? '' : fill(texts.topic, { topic: words(state.topic) }) },
  ]
  const moment: readonly Row[] = [
    {
      rank: 1,
      text: line
        ? fill(texts.answer, { name, line: quote(words(line.text)) })
        : texts[effect.why.cause === 'newborn' ? 'newborn' : 'unprompted'],
    },
    { rank: 2, text: line ? inLanguage(language) : '' },
    { rank: 0, text: texts.closing },
    { rank: 0, text: occasion.firmly ? texts.firmer : '' },
  ]
  return [
    ...about.map((row) => ({ ...row, of: 'god' as const })),
    ...moment.map((row) => ({ ...row, of: 'moment' as const })),
  ]
}

/** Of the rows' tokens, what one line that somebody said may take at most, and what its author's name may. */
const largestQuote = 0.4
const largestName = 0.3

/** Whoever spoke within so many lines is one that the god has a feeling about now. */
const recentLines = 10

/** English needs no word: the prompt is written in it. */
function inLanguage(language: string | undefined): string {
  if (language === 'English') return ''
  return language === undefined ? replyText.sameLanguage : fill(replyText.language, { language })
}

/** How the god feels about whom it answers and about who spoke lately, those it feels alike about in one sentence. */
function regards({ context, god, line, heard }: ReplyOccasion): readonly Row[] {
  const { pantheon } = context
  if (!context.tuning.moods) return []
  const recent = new Map<string, Member>()
  for (const spoken of [...(line ? [line] : []), ...heard.slice(-recentLines).reverse()]) {
    if (spoken.author !== god.id) recent.set(spoken.author, authorOf(spoken, pantheon))
  }
  const byFeeling = new Map<string, string[]>()
  for (const { id, name } of recent.values()) {
    const feeling = affinityInWords(affinityToward(context, god, id))
    byFeeling.set(feeling, [...(byFeeling.get(feeling) ?? []), nameInPrompt(name)])
  }
  return [...byFeeling].map(([feeling, names], index) => ({
    rank: index === 0 ? 6 : 9,
    text: fill(replyText.regard, { feeling, names: listed(names) }),
  }))
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** What the god remembers of whom it answers; what a mortal once said is fenced like all that mortals say. */
function memories({ context, god, line }: ReplyOccasion, name: string): readonly Row[] {
  const { state, tuning, at } = context
  if (!line || !tuning.memory) return []
  const known = getRecord(state.mortals, line.author)?.memories ?? []
  return recall(known, god.id, line.text, at, tuning.memory.maxChars).map(({ text }, index) => ({
    rank: 11 + index,
    text: fill(replyText.memory, { name, memory: quote(text) }),
  }))
}
