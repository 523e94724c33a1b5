import type { Pantheon } from '../gods/pantheon.ts'
import type { RoomState } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { Utterance } from './choice.ts'
import { findMentions } from './mention.ts'

/**
 * A line as the gods hear it: whom it calls, and whom it only speaks of. A reply to a god's line calls that god, too.
 *
 * @param author id of the member who says it
 * @param replyTo seq of the line it replies to, if any
 */
export function hear(
  text: string,
  author: string,
  replyTo: number | undefined,
  { pantheon, state }: { readonly pantheon: Pantheon; readonly state: RoomState },
): Utterance {
  const mentions = findMentions(text, pantheon)
  const called = mentions.filter(({ kind }) => kind === 'called').map(({ godId }) => godId)
  const answered = lineAt(state.window, replyTo)
  if (answered?.kind === 'god' && pantheon.get(answered.author)) called.push(answered.author)
  const spokenOf = mentions.filter(({ kind }) => kind === 'spoken-of').map(({ godId }) => godId)
  return { author, text, called: [...new Set(called)], spokenOf }
}
