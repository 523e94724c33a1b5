import type { GodProfile, ModelFacts } from '@talking-heads/core'
import { random } from '@talking-heads/core/engine'
import { nameKey } from '@talking-heads/language/text'
import {
  births,
  contradictions,
  manners,
  newbornSamples,
  offices,
  provinces,
  wants,
} from './lines/newborn.ts'
import { fill } from './template.ts'
import { findTopics } from './topic.ts'

type GenesisFacts = Extract<ModelFacts, { purpose: 'genesis' }>
type Draw = (label: string) => number

/**
 * A new god as JSON: a {@link GodProfile} without an id. Equal facts and seeds bring forth the same god; its name is
 * none of those taken; where a mortal wished for something, it is the god of that.
 */
export function bringForth({ names, wish }: GenesisFacts, seed: string, requestSeed: number): string {
  const draw: Draw = (label) => random(seed, requestSeed, `genesis\n${wish ?? ''}\n${label}`)
  const { thing, also, keywords } = provinceOf(wish, draw)
  const name = nameOf(names, wish, draw)
  const title = `${pick(offices, draw, 'office')} of ${titleCase(thing)}`
  const [he, He] = draw('pronoun') < 0.5 ? ['he', 'He'] : ['she', 'She']
  const say = (template: string) => fill(template, { thing, he, He }) ?? template
  const newborn: Omit<GodProfile, 'id'> = {
    name,
    aliases: [`Little ${titleCase(name.toLowerCase())}`],
    colour: colourOf(draw),
    title,
    culture: 'of this room',
    domain: `${thing}, ${also}`,
    keywords,
    // What it is the god of comes first: no two newborns are told of in the same words.
    persona: [`${title}, and of ${also} on quiet days.`]
      .concat(
        [births, wants, contradictions].map((parts, index) => say(pick(parts, draw, `persona ${index}`))),
      )
      .join(' '),
    manner: pick(manners, draw, 'manner'),
    talkativeness: 40 + Math.floor(draw('talkativeness') * 31),
    temperament: Math.floor(draw('temperament') * 31) - 10,
    samples: shuffled(newbornSamples, draw).slice(0, 3).map(say),
  }
  return JSON.stringify(newborn)
}

function provinceOf(wish: string | undefined, draw: Draw): (typeof provinces)[number] {
  const wished = wish === undefined ? undefined : wishedThing(wish)
  if (wished === undefined) return pick(provinces, draw, 'province')
  const found = wished.toLowerCase().match(/[\p{L}\p{M}]{3,40}/gu) ?? []
  const words = found.flatMap((word) => (/[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word]))
  const keywords = [...new Set(words.filter((word) => !/^(?:the|and|for|that|with)$/.test(word)))]
  return { thing: wished, also: 'answered wishes', keywords: [...keywords.slice(0, 8), 'wish', 'newborn'] }
}

/** "please bring us a god of lost socks, called Bob": lost socks. */
function wishedThing(wish: string): string | undefined {
  const plain = wish
    .normalize('NFC')
    .replace(/\b(?:named|called)\s+[\p{L}'-]+/giu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const after =
    /\b(?:gods?|godd?ess(?:es)?|deity|patron|spirit|keeper)\b.{0,20}?\b(?:of|for|over|from)\s+(.+)$/i.exec(
      plain,
    )?.[1]
  const topic = findTopics(plain, { keywords: [], names: new Set(['god', 'goddess', 'deity', 'wish']) })[0]
  const thing = (after ?? topic?.phrase ?? plain).replace(/^(?:my|your|our|a|an|some)\s+/i, '').trim()
  return thing === '' ? undefined : short(thing)
}

/** At most 40 characters, ended at a word where there is one. */
function short(text: string): string {
  const points = [...text]
  if (points.length <= 40) return text
  const cut = points.slice(0, 40).join('')
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
}

const starts = [
  'or',
  'mel',
  'tam',
  'ish',
  'brun',
  'zen',
  'pel',
  'vir',
  'oth',
  'lum',
  'sal',
  'dror',
  'fen',
  'quil',
  'hal',
  'yor',
] as const
const middles = ['ala', 'ere', 'imi', 'o', 'una', 'avi', 'esh', 'olo', 'itha', 'u', 'and', 'ibb'] as const
const ends = ['ra', 'nus', 'ix', 'mo', 'let', 'ta', 'dis', 'eth', 'oon', 'ka', 'ria', 'bel'] as const

function nameOf(names: readonly string[], wish: string | undefined, draw: Draw): string {
  const taken = new Set(names.map(nameKey))
  const asked = /\b(?:named|called)\s+([\p{L}][\p{L}'-]{1,19})/iu.exec(wish ?? '')?.[1]?.toUpperCase()
  if (asked !== undefined && !taken.has(nameKey(asked))) return asked
  for (let attempt = 0; ; attempt++) {
    const parts = [starts, middles, ends].map((syllables, index) =>
      pick<string>(syllables, draw, `name ${attempt}.${index}`),
    )
    // Should every name be taken, numbers go on for ever.
    const name = `${parts.join('')}${attempt < 200 ? '' : attempt}`.toUpperCase()
    if (!taken.has(nameKey(name))) return name
  }
}

/** Bright on black, legible on white: a page adapts it further. */
function colourOf(draw: Draw): string {
  const hue = draw('hue') * 12
  const channel = (offset: number) => {
    const k = (offset + hue) % 12
    const value = 0.58 - 0.3 * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}

function pick<T>(values: readonly T[], draw: Draw, label: string): T {
  return values[Math.floor(draw(label) * values.length)] as T
}

function shuffled<T>(values: readonly T[], draw: Draw): T[] {
  const keyed = values.map((value, index) => ({ value, key: draw(`shuffle ${index}`) }))
  return keyed.sort((one, other) => one.key - other.key).map(({ value }) => value)
}

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}'])\p{Ll}/gu, (letter) => letter.toUpperCase()).replace(/^The /, 'the ')
}
