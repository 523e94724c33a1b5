import type { LanguageModel, ModelFacts } from '@talking-heads/core'
import type { Dice } from '@talking-heads/core/testing'
import { pantheon } from '@talking-heads/pantheon'

const openings = [
  'I walked down to the harbour this morning and',
  'my grandmother says that thunder is only furniture, and',
  'nobody in this room has told me about the bread,',
  'what would you do in my place if',
  'is it true that long before the flood',
]
const things = 'boats doors keys letters loaves ropes shoes stones umbrellas windows'.split(' ')
const deeds = 'buried counted forgotten hidden lent mended painted sold stolen swallowed'.split(' ')
const places = 'attic cellar chapel ferry kitchen market orchard station theatre well'.split(' ')
const quantities = 'all both eleven few forty most nine seven some three'.split(' ')

/** One of a hundred thousand sentences or so: what is kept of a text by whoever reads it is of little use for the next. */
function sentence(dice: Dice): string {
  const one = (of: readonly string[]) => dice.pick(of)
  return `${one(quantities)} of the ${one(things)} were ${one(deeds)} behind the ${one(places)}, near the ${one(places)}`
}

/** What a mortal says: some 120 characters, and in one of five lines the name of a god. */
export function lineOf(dice: Dice): string {
  const called = dice.chance(0.2) ? `${dice.pick(pantheon.slice(0, 10))?.name}, ` : ''
  return `${called}${dice.pick(openings)} ${sentence(dice)}`
}

/** Answers at once, and as a good model does: no two lines are the same. */
export function instantModel(dice: Dice): LanguageModel {
  return {
    modelId: 'instant',
    async generate({ messages, about }) {
      const text = answerTo(about, dice)
      const promptChars = messages.reduce((sum, { content }) => sum + content.length, 0)
      return {
        text,
        finishReason: 'stop',
        usage: {
          promptTokens: Math.ceil(promptChars / 4),
          cachedPromptTokens: 0,
          completionTokens: Math.ceil(text.length / 4),
        },
      }
    },
  }
}

function answerTo(about: ModelFacts, dice: Dice): string {
  switch (about.purpose) {
    case 'reply': {
      // Models like to begin with what their prompt shows them.
      const begins = (dice.chance(0.2) && dice.pick(about.god.samples)) || 'So be it.'
      return `RES: ${begins} Verily, ${sentence(dice)}.`
    }
    case 'mood':
      return `${dice.integer(-3, 3)}\nIt took the question of the ${dice.pick(things)} seriously.`
    case 'memory':
      return about.exchanges
        .slice(0, 3)
        .map(({ god, mortal }) => `${god.name} | ${mortal.name} | 3 | asked about the ${dice.pick(things)}`)
        .join('\n')
    default:
      throw new Error(`nobody here asks for ${about.purpose}`)
  }
}
