import type { GodProfile } from '../gods/god-profile.ts'
import type { JudgeMood } from '../log/state.ts'
import { lineAt } from '../log/window.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { authorOf } from './conversation.ts'
import { neutralise } from './prompt-text.ts'
import type { PromptContext } from './reply.ts'

const rules = `You judge how one speaker feels about another from a single line.
The scale: -3 hate, -2 dislike, -1 mild dislike, 0 neutral, 1 mild like, 2 like, 3 love.
Answer with the number alone on the first line and a short reason on the second.`

/**
 * The prompt that judges a god's reply.
 *
 * @returns undefined where the reply or the line it answered is no longer in the room's window
 */
export function moodPrompt(context: PromptContext, effect: JudgeMood): ModelRequest | undefined {
  const { state, pantheon } = context
  const god: GodProfile | undefined = pantheon.get(effect.godId)
  const reply = lineAt(state.window, effect.replySeq)
  const line = lineAt(state.window, effect.replyTo)
  if (!god || !reply || !line) return undefined
  const addressee = authorOf(line, pantheon)
  const name = neutralise(addressee.name)
  return {
    purpose: 'mood',
    room: context.room,
    messages: [
      { role: 'system', content: rules },
      {
        role: 'user',
        content: `${name} said: ${neutralise(line.text)}\n${god.name} answered: ${neutralise(reply.text)}\nHow does ${god.name} feel about ${name}?`,
      },
    ],
    maxTokens: 128,
    temperature: 0.3,
    topP: 0.95,
    about: { purpose: 'mood', god, addressee, context: line.text, line: reply.text },
  }
}
