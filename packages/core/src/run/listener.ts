import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import { readTalk } from '@talking-heads/language/talk'
import type { Knowledge } from './knowledge.ts'

/**
 * How a room listens unless it is told otherwise: by all that is known of names, of a megabyte of ordinary words, and of
 * how talks go on.
 */
export const listener: Required<Pick<Knowledge, 'hear' | 'readTalk'>> = {
  hear: (text, named) => findMentions(text, named, ordinaryWords),
  readTalk,
}
