import type { Pantheon } from '../gods/pantheon.ts'
import type { RoomState } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { Hear } from './hear.ts'
import type { Utterance } from './selection.ts'

/** A line as it was heard, and where in it each god's name stands, in UTF-16 units. */
export interface HeardLine extends Utterance {
  readonly mentions: readonly { readonly godId: string; readonly at: number; readonly length: number }[]
}

/**
 * A line as the gods hear it: whom it calls, and whom it only speaks of. A reply to a god's line calls that god, too.
 *
 * @param author id of the member who says it
 * @param replyTo seq of the line it replies to, if any
 */
export function utteranceOf(
  text: string,
  author: string,
  replyTo: number | undefined,
  { pantheon, state, hear }: { readonly pantheon: Pantheon; readonly state: RoomState; readonly hear: Hear },
): HeardLine {
  const heard = hear(text, pantheon.gods)
  const called = heard.filter(({ kind }) => kind === 'called').map(({ id }) => id)
  const answered = lineAt(state.window, replyTo)
  if (answered?.kind === 'god' && pantheon.get(answered.author)) called.push(answered.author)
  const spokenOf = heard.filter(({ kind }) => kind === 'spoken-of').map(({ id }) => id)
  const mentions = heard.map(({ id, at, length }) => ({ godId: id, at, length }))
  return { author, text, called: [...new Set(called)], spokenOf, mentions }
}

/** The mentions as an event holds them. */
export const mentionsIn = ({ mentions }: HeardLine) =>
  mentions.length === 0 ? {} : { mentions: [...mentions] }
