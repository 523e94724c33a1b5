import { findMentions } from '@talking-heads/language/mentions'
import { readTalk } from '@talking-heads/language/talk'
import { createCommonKnowledge } from '../../run/common-knowledge.ts'
import type { Knowledge } from '../../run/knowledge.ts'
import type { Hear } from '../../turns/hear.ts'

/** What every room knows, but for ordinary words: none of them is said in a simulation. */
export const wholeKnowledge: Knowledge = { ...createCommonKnowledge(), hear: findMentions, readTalk }

/** Names as they are written: called before a line's first comma, spoken of elsewhere. */
const hear: Hear = (text, named) => {
  const comma = text.indexOf(',')
  return named
    .map(({ id, name }) => {
      const at = text.indexOf(name)
      return { id, kind: at < comma ? 'called' : 'spoken-of', at, length: name.length } as const
    })
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
}

/** Enough for what people and the model say in a simulation, and quick. */
export const plainKnowledge: Knowledge = {
  ...createCommonKnowledge(),
  hear,
  lineReader: () => (raw) => /^(?:RES: )?([A-Z][A-Za-z0-9 ,.]+\.)$/.exec(raw)?.[1],
  readMood: ({ text }) => {
    const [, mood, reason] = /^(-?[0-3])\n(.+)$/.exec(text) ?? []
    return mood === undefined || reason === undefined ? undefined : { mood: Number(mood), reason }
  },
}
