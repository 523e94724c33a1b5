import type { ChatWords } from '../tables/chat-words.ts'
import { chat } from '../tables/index.ts'
import { foldName } from '../text/fold.ts'

const words = (field: keyof ChatWords): readonly string[] =>
  chat.flatMap((table) => (table[field] === undefined ? [] : foldName(table[field]).split(/\s+/)))

/** What each says is told in {@link ChatWords}. */
export const nounBefore: ReadonlySet<string> = new Set(words('nounBefore'))
export const verbAfter: ReadonlySet<string> = new Set(words('verbAfter'))
export const openers: ReadonlySet<string> = new Set(words('opener'))
export const commonWords: ReadonlySet<string> = new Set([
  ...nounBefore,
  ...verbAfter,
  ...openers,
  ...words('everyday'),
])
export const question = new RegExp(`[?؟]|^(?:${words('question').join('|')})(?![\\p{L}\\p{N}_])`, 'u')
export const thanks = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${words('thanks').join('|')})(?![\\p{L}\\p{N}_])`,
  'u',
)
