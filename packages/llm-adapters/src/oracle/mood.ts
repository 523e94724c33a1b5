import type { MoodFacts } from '@talking-heads/core'
import { because, byWords, type Judgement } from '../vader/judge-words.ts'
import { polarity } from '../vader/polarity.ts'
import { type Reading, readLine } from './reading.ts'
import { type Occasion, occasionOf } from './voice.ts'

/**
 * The judge's answer in the form that the prompt asks for: the number, then the reason on a second line.
 *
 * The god's own lines are known again, and their occasion says more than their words: a god may speak of severed
 * heads and mean well. What other models wrote is judged by its words.
 */
export function judge(facts: MoodFacts): string {
  const reading = readLine(facts.context, facts.god, facts.addressee.kind)
  const occasion = occasionOf(facts.god, facts.line)
  const { mood, reason } = occasion === undefined ? byWords(facts) : byOccasion(occasion, facts, reading)
  return `${mood}\n${reason}`
}

function byOccasion(occasion: Occasion, { context }: MoodFacts, reading: Reading): Judgement {
  const kindness = polarity(context)
  switch (occasion) {
    case 'praised':
      return { mood: kindness > 0.8 ? 3 : 2, reason: because('your praise was welcome', context, 1) }
    case 'insulted':
      return { mood: kindness < -0.7 ? -3 : -2, reason: because('your words stung', context, -1) }
    case 'warm':
      return kindness > 0.3
        ? { mood: 2, reason: 'it likes you, and you were kind' }
        : { mood: 1, reason: 'it likes you' }
    case 'cold':
      return coldly(reading)
    case 'greeting':
      return { mood: 1, reason: 'you greeted it' }
    case 'tale':
      return reading.intent === 'tale' ? { mood: 1, reason: 'you asked for a tale' } : byContext(reading)
    case 'apology':
      return { mood: 1, reason: 'you apologised' }
    case 'farewell':
      return { mood: 1, reason: 'you took your leave politely' }
    case 'grief':
    case 'despair':
      return { mood: 1, reason: 'it feels for you' }
    default:
      return byContext(reading)
  }
}

/** Nobody is stuck in disfavour: a kind word is a step back up, even where the answer was cold. */
function coldly({ intent }: Reading): Judgement {
  if (intent === 'praise') return { mood: 1, reason: 'your kind words were heard, coldly' }
  if (intent === 'apology') return { mood: 1, reason: 'you apologised, and it pretends not to care' }
  if (intent === 'insult') return { mood: -2, reason: 'you made a bad thing worse' }
  if (intent === 'greeting' || intent === 'farewell') return { mood: 0, reason: 'cold, but you were polite' }
  return { mood: -1, reason: 'it has not forgiven you yet' }
}

function byContext({ intent, topics }: Reading): Judgement {
  if (intent === 'praise') return { mood: 2, reason: 'your praise was welcome' }
  if (intent === 'insult') return { mood: -2, reason: 'your words stung' }
  const dear = topics.find(({ ownDomain }) => ownDomain)
  if (dear) return { mood: 1, reason: `you spoke of ${dear.phrase}` }
  return { mood: 0, reason: 'nothing that moved it either way' }
}
