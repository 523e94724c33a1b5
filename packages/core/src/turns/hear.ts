import type { Mention, Named } from '@talking-heads/language/mentions'

/** Whom a line names: those it calls, in order, then those it only speaks of. Pure: the same text, the same answer. */
export type Hear = (text: string, named: readonly Named[]) => readonly Mention[]
