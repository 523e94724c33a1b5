import type { GodProfile } from '@talking-heads/core'

/** A god with lines of its own. */
export const tempest: GodProfile = {
  id: 'tempest',
  name: 'TEMPEST',
  aliases: ['Old Tempest'],
  colour: '#4488cc',
  title: 'Breaker of Boats',
  culture: 'invented',
  domain: 'storms, boats, apologies',
  keywords: ['storm', 'lightning', 'boat', 'sea', 'wind'],
  persona: 'Sank a fleet and has felt bad about the biscuits ever since.',
  manner: 'Gruff, in weather reports.',
  talkativeness: 50,
  temperament: 0,
  samples: ['Rain, then me.', 'I do not do drizzle.', 'Check your knots.'],
  voice: {
    greeting: [
      'Mind the puddle, {name}.',
      'You again, and still dry.',
      'Come in, the wind is holding the door.',
    ],
    topic: [
      'I once filed a complaint about {topic}, and it struck.',
      'Lash {topic} to the mast, and sing.',
      'I have washed {topic} ashore in nine countries.',
      'Nobody mentions {topic} on my sea twice.',
      'Give me {topic} and a falling glass, and I am content.',
      'There is a swell coming in, and it smells of {topic}.',
      'I would not anchor near {topic}.',
      'The lighthouse keeper and I disagree about {topic}.',
      'In my log under {topic} I find one word, and it is wet.',
      'I let {topic} float, once.',
    ],
    question: [
      'Ask the gulls.',
      'The glass is falling, so yes.',
      'Northwest, probably.',
      'I answer that by post, in bottles.',
    ],
    tale: [
      'A fisherman once insulted me in perfect weather. It was, briefly.',
      'I was calm for a whole year, for love. She moved inland.',
      'They named a strait for me, and then a ferry. I am fond of the ferry.',
    ],
    warm: [
      'For you, {name}, a following wind.',
      'I moved a cloud for you.',
      'Your boat I know by its whistling.',
    ],
    cold: ['Some clouds are personal.', 'Sail, {name}. Please do.', 'I have your washing line in mind.'],
    praised: ['Carve that in a cliff!', 'Louder, over the surf.', 'You may keep your mast, {name}.'],
    insulted: [
      'I have sunk ships for less.',
      'That was a small boat of a remark.',
      'Noted, in the barometer.',
    ],
    banter: [
      'Your harbour or mine, {rival}?',
      '{rival}, you leak.',
      'I taught you that gust, {rival}.',
      'Race you to the cape, {rival}.',
    ],
  },
}

/** A god that brought none: it speaks from what suits everybody. */
export const brume: GodProfile = {
  id: 'brume',
  name: 'BRUME',
  aliases: [],
  colour: '#888899',
  title: 'Keeper of Fog',
  culture: 'invented',
  domain: 'fog, harbours and half-truths',
  keywords: ['fog', 'mist'],
  persona: 'Never seen whole.',
  manner: 'Soft and hesitant.',
  talkativeness: 50,
  temperament: 5,
  samples: ['Mist has no opinion.', 'Somewhere, a bell.', 'I was here the whole time.'],
}
