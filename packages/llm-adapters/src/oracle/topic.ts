import { nameKey } from '@talking-heads/language/text'
import nlp from 'compromise/three'
import { emptyNouns, foreignLetters, functionWords } from './words.ts'

/** Something that a line speaks of, as the answer would name it: "your old cat", "the weather", "coffee". */
export interface Topic {
  readonly phrase: string
  /** Its last word, lower-case. */
  readonly head: string
  /** Whether it touches the god's domain. */
  readonly ownDomain: boolean
}

export interface TopicOptions {
  /** The god's keywords, lower-case. */
  readonly keywords: readonly string[]
  /** Folded names that are never a topic. */
  readonly names: ReadonlySet<string>
  /**
   * Where the line is another god's: its prose misleads the grammar more often than a mortal's plain words, so bare
   * singular nouns do not count.
   */
  readonly strict?: true
}

const maxTopicChars = 40
const maxTopicWords = 5

/**
 * What a line speaks of, the most telling first; none where it is not English or names nothing.
 * The phrases hold letters, digits, spaces, hyphens and apostrophes only, and stand well behind "about".
 */
export function findTopics(line: string, options: TopicOptions): readonly Topic[] {
  const text = readable(line)
  if (!isEnglish(text)) return []
  const topics: { topic: Topic; score: number }[] = []
  for (const [index, terms] of nounPhrases(text).entries()) {
    const topic = topicOf(terms, options)
    if (topic) topics.push({ topic, score: salience(topic, terms, text) - index * 0.7 })
  }
  // A keyword that the grammar did not take for a noun still is what the line is about.
  for (const keyword of options.keywords) {
    if (topics.some(({ topic }) => topic.head === keyword || topic.phrase.includes(keyword))) continue
    if (
      !new RegExp(`(?<![\\p{L}'-])${escapePattern(keyword)}(?:s|es|ed|ing|y)?(?![\\p{L}'-])`, 'iu').test(text)
    )
      continue
    topics.push({ topic: { phrase: keyword, head: keyword, ownDomain: true }, score: 2 })
  }
  // Weekdays in the plural are dates to the grammar, and complaints to everybody else.
  const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i.exec(text)?.[0]
  if (weekday && topics.length === 0) {
    const phrase = weekday[0]?.toUpperCase() + weekday.slice(1).toLowerCase()
    topics.push({ topic: { phrase, head: phrase.toLowerCase(), ownDomain: false }, score: 1 })
  }
  return topics.sort((one, other) => other.score - one.score).map(({ topic }) => topic)
}

interface Term {
  readonly text: string
  readonly normal: string
  readonly tags: readonly string[]
  readonly switch?: string
}

function nounPhrases(text: string): readonly (readonly Term[])[] {
  const doc = nlp(text)
  const nouns: { terms: Term[] }[] = doc.nouns().json()
  const gerunds: { terms: Term[] }[] = doc.match('(about|of|from|hate|love|like) [#Gerund]', 0).json()
  return [...nouns, ...gerunds].map(({ terms }) => terms)
}

function topicOf(all: readonly Term[], { keywords, names, strict }: TopicOptions): Topic | undefined {
  const terms = trimmed(all)
  const last = terms.at(-1)
  if (!last || terms.length > maxTopicWords) return undefined
  const normals = terms.map(({ normal, text }) => (normal || text).toLowerCase())
  const head = normals.at(-1) ?? ''
  if (emptyNouns.has(head) || !/\p{L}{2}/u.test(head)) return undefined
  if (terms.some(({ tags }) => tags.includes('Pronoun') && !tags.includes('Possessive'))) return undefined
  const whole = nameKey(terms.map(({ text }) => text).join(''))
  if (names.has(whole) || terms.some(({ text }) => names.has(nameKey(text)))) return undefined
  if (strict && terms.length === 1 && !last.tags.some((tag) => /^(?:Plural|ProperNoun)$/.test(tag)))
    return undefined
  const words = terms.map((term, index) => (index === 0 ? firstWord(term, normals[0] ?? '') : spelling(term)))
  const phrase = words.join(' ')
  if (phrase.length > maxTopicChars || /[^\p{L}\p{M}\p{N}'’ -]/u.test(phrase)) return undefined
  const ownDomain = normals.some(
    (word) => keywords.includes(word) || keywords.includes(word.replace(/e?s$/, '')),
  )
  return { phrase, head, ownDomain }
}

/** Without what hangs on behind the noun ("the sky blue", "an exam tomorrow") and before it ("so the sky"). */
function trimmed(terms: readonly Term[]): readonly Term[] {
  let end = terms.length
  while (end > 0 && !isHead(terms[end - 1], terms[end - 2])) end--
  let start = 0
  // "give me money"
  if (end > 1 && terms[0]?.tags.includes('Pronoun') && !terms[0].tags.includes('Possessive')) start++
  while (start < end && skipped(terms[start])) start++
  return terms.slice(start, end)
}

function skipped(term: Term | undefined): boolean {
  if (term === undefined) return false
  return /^(?:any|some)$/.test(term.normal) || term.tags.some((tag) => leading.test(tag))
}

const leading = /^(?:Adverb|Conjunction|Preposition|Date)$/

function isHead(term: Term | undefined, before: Term | undefined): boolean {
  if (!term) return false
  const { tags } = term
  if (tags.includes('Date') || tags.includes('Possessive')) return false
  // "my cat sleeps", "cats purr": the grammar cannot tell whether that is a noun; the cat is one in any case.
  const uncertain =
    term.switch?.includes('Verb') && before?.tags.some((tag) => /^(?:Singular|Plural)$/.test(tag))
  if (uncertain && !before?.tags.includes('Possessive')) return false
  return tags.includes('Noun') || (tags.includes('Gerund') && !before)
}

/** The god turns the mortal's words round: "my boss" is "your boss". */
const turned: Readonly<Record<string, string>> = {
  my: 'your',
  our: 'your',
  your: 'my',
  this: 'that',
  these: 'those',
}

function firstWord(term: Term, normal: string): string {
  return turned[normal] ?? spelling(term)
}

function spelling({ text, tags }: Term): string {
  return tags.includes('ProperNoun') || tags.includes('Acronym') ? text : text.toLowerCase()
}

function salience({ ownDomain, phrase }: Topic, terms: readonly Term[], text: string): number {
  const tags = new Set(terms.flatMap((term) => term.tags))
  let score = ownDomain ? 5 : 0
  const written = terms.map((term) => term.text).join(' ')
  // "a bug in my soup" is about the bug.
  const placed = new RegExp(`\\b(?:in|on|at|near|under|behind|inside|to) ${escapePattern(written)}`).test(
    text,
  )
  if (/^(?:your|my) /.test(phrase)) score += placed ? 0.5 : 2
  if (tags.has('ProperNoun')) score += 1.5
  if (tags.has('Adjective')) score += 0.5
  if (tags.has('Determiner')) score += 0.5
  if (text.includes(` about ${written}`)) score += 2
  return score - phrase.length / 40
}

/** Plain words: no addresses, names with a sign, emoji or shouting. */
function readable(line: string): string {
  const text = line
    .slice(0, 500)
    .normalize('NFC')
    .replace(/https?:\S+|www\.\S+|\S*[@#]\S*/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'’.,;:!?()\s-]/gu, ' ')
  return /\p{Ll}/u.test(text) ? text : text.toLowerCase()
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []
  if (words.length === 0) return false
  const known = words.filter((word) => functionWords.has(word)).length
  const odd = foreignLetters.test(text)
  if (words.length <= 3) return !odd
  return known / words.length >= (odd ? 0.4 : 0.21)
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
