import { cleanReply, createLetterReader, leakDetector } from '@talking-heads/language/replies'
import { namesOf } from '../gods/pantheon.ts'
import type { GodProfile } from '../log/god-profile.ts'
import { records } from '../log/table.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { nameOf } from './conversation.ts'
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

/** Makes readers of a room's answers, which keep what they have read of its prompts: most of it comes again. */
export function createLineReading(): LineReading {
  const letters = createLetterReader()
  let guests: readonly string[] = []
  /** The same list for as long as the same people are heard: whatever is made of it is made once. */
  const guestsIn = (context: PromptContext): readonly string[] => {
    const names = mortalsIn(context)
    const isSame = names.length === guests.length && names.every((name, at) => name === guests[at])
    if (!isSame) guests = names
    return guests
  }
  return (context, god, requests) => (raw) => {
    const { pantheon, tuning, world = olympus } = context
    const cast = {
      god: god.name,
      aliases: god.aliases,
      others: namesOf(pantheon),
      guests: guestsIn(context),
    }
    const line = cleanReply(raw, cast, { stageEmotes: tuning.replies.stageEmotes, mark: world.mark })
    if (line === undefined) return undefined
    const prompt = requests.flatMap(({ messages }) => messages.map(({ content }) => content)).join('\n')
    const known = { [Symbol.iterator]: () => knownTexts(context) }
    return leakDetector({ prompt, known, persona: god.persona }, letters)(line) ? undefined : line
  }
}

/** What a god may repeat, since the room has heard it or may look it up. */
function* knownTexts({ state, pantheon }: PromptContext): Generator<string> {
  // What is said again was mostly said just now.
  for (const line of [...state.window].reverse()) yield `${nameOf(line, pantheon)} ${line.text}`
  yield state.topic
  for (const { name, title, culture, domain, samples } of pantheon.gods) {
    yield `${name} ${title} ${culture}`
    yield domain
    yield* samples
  }
  // What a god remembers of a mortal, that one has told it.
  for (const { memories } of records(state.mortals)) for (const { text } of memories) yield text
}

/** Mortals who could be put words into the mouth of. A model knows them by the names its prompt shows. */
function mortalsIn({ state, pantheon, world = olympus }: PromptContext): readonly string[] {
  const names = new Set<string>()
  for (const line of state.window) if (line.kind === 'mortal') names.add(nameOf(line, pantheon))
  for (const name of [...names]) names.add(nameInPrompt(name, world))
  return [...names]
}
