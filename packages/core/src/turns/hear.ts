import type { Mention, Named } from '@talking-heads/language/mentions'
import type { TalkCues } from '@talking-heads/language/talk'

/** Whom a line names: those it calls, in order, then those it only speaks of. Pure: the same text, the same answer. */
export type Hear = (text: string, named: readonly Named[]) => readonly Mention[]

/** What a line's wording tells of whether it goes on with a talk. Pure as {@link Hear} is. */
export type ReadTalk = (text: string) => TalkCues

/** Hears one text once, however often it is asked: what a line says stays the same where it has to be decided again. */
export function hearingOnce(hear: Hear): Hear {
  let last:
    | { readonly text: string; readonly named: readonly Named[]; readonly heard: readonly Mention[] }
    | undefined
  return (text, named) => {
    if (last?.text !== text || last.named !== named) last = { text, named, heard: hear(text, named) }
    return last.heard
  }
}
