import { cleanReply, leakDetector } from '@talking-heads/language/replies'
import type { GodProfile } from '../log/god-profile.ts'
import { records } from '../log/table.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { authorOf } from './conversation.ts'
import { nameInPrompt } from './prompt-text.ts'
import type { PromptContext } from './reply.ts'
import { olympus } from './world/olympus.ts'

/**
 * Makes a reader of answers to one or more prompts: it gives the clean line of an answer, or undefined where there is
 * none or where it gives something of the prompts away.
 */
export type LineReading = (
  context: PromptContext,
  god: GodProfile,
  requests: readonly ModelRequest[],
) => (raw: string) => string | undefined

export const lineReader: LineReading = (context, god, requests) => {
  const { mark } = context.world ?? olympus
  const cast = { god: god.name, aliases: god.aliases, others: namesOf(context, god.id) }
  const leaks = leakDetector({
    prompt: requests.flatMap(({ messages }) => messages.map(({ content }) => content)).join('\n'),
    known: knownTexts(context),
    persona: god.persona,
  })
  return (raw) => {
    const { stageEmotes } = context.tuning.replies
    const line = cleanReply(raw, cast, { stageEmotes, mark })
    return line === undefined || leaks(line) ? undefined : line
  }
}

/** What a god may repeat, since the room has heard it or may look it up. */
function knownTexts({ state, pantheon }: PromptContext): readonly string[] {
  const lines = state.window.map((line) => `${authorOf(line, pantheon).name} ${line.text}`)
  const gods = pantheon.gods.flatMap(({ name, title, culture, domain, samples }) => [
    `${name} ${title} ${culture}`,
    domain,
    ...samples,
  ])
  // What a god remembers of a mortal, that one has told it.
  const memories = [...records(state.mortals)].flatMap((mortal) => mortal.memories.map(({ text }) => text))
  return [...lines, ...gods, ...memories, state.topic]
}

/** Everybody but the god itself who could be put words into the mouth of. */
function namesOf({ state, pantheon, world = olympus }: PromptContext, godId: string): readonly string[] {
  const mortals = state.window
    .filter((line) => line.kind === 'mortal')
    .map((line) => authorOf(line, pantheon).name)
    // A model knows people by the names its prompt shows.
    .flatMap((name) => [name, nameInPrompt(name, world)])
  const gods = pantheon.gods.filter((god) => god.id !== godId).flatMap((god) => [god.name, ...god.aliases])
  return [...new Set([...mortals, ...gods])]
}
