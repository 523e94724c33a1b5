import type { ModelFacts, SpokenLine } from '@talking-heads/core'
import { nameKey } from '@talking-heads/language/text'
import type { Reading } from './reading.ts'
import { findTopics, type Topic } from './topic.ts'

type ReplyFacts = Extract<ModelFacts, { purpose: 'reply' }>

/** How far back a thread is taken up, in lines of the conversation. */
const memoryLines = 12
/** Lines that are read for it: each costs about a millisecond of grammar. */
const maxReadings = 3
/** A line of more words says itself what it is about, or does not want to. */
const followUpWords = 5

/**
 * What a line is about that names nothing itself: "and why?", "go on", or a god's retort in a dispute. It is what was
 * last talked of: by the same mortal; where gods talk among themselves or to nobody, by whichever mortal spoke last.
 */
export function threadTopics(facts: ReplyFacts, reading: Reading): readonly Topic[] {
  if (reading.topics.length > 0 || !followsUp(facts, reading)) return reading.topics
  const { god, addressee, history } = facts
  const opens = ({ author }: SpokenLine) =>
    addressee?.kind === 'mortal' ? author.id === addressee.id : author.kind === 'mortal'
  const names = new Set([god.name, ...god.aliases, addressee?.name ?? ''].map(nameKey))
  const earlier = history.slice(-memoryLines).filter(opens).slice(-maxReadings).reverse()
  for (const { text } of earlier) {
    const topics = findTopics(text, { keywords: god.keywords, names })
    if (topics.length > 0) return topics
  }
  return reading.topics
}

function followsUp({ addressee, line }: ReplyFacts, { intent }: Reading): boolean {
  if (intent !== 'question' && intent !== 'remark' && intent !== 'tale') return false
  return addressee?.kind !== 'mortal' || (line.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).length <= followUpWords
}
