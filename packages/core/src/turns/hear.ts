import type { Mention, Named } from '@talking-heads/language/mentions'

/** Whom a line names: those it calls, in order, then those it only speaks of. Pure: the same text, the same answer. */
export type Hear = (text: string, named: readonly Named[]) => readonly Mention[]

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
