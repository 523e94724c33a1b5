import { findMentions } from '@talking-heads/language/mentions'
import { ordinaryWords } from '@talking-heads/language/ordinary-words'
import type { Hear } from '../turns/hear.ts'

/** How a room hears unless it is told otherwise: by all that is known of names and of a megabyte of ordinary words. */
export const listener: Hear = (text, named) => findMentions(text, named, ordinaryWords)
