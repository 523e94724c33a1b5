/** Small things that have no god yet. Titles, personas and samples hold `{thing}`, always as an object. */
export const provinces: readonly {
  readonly thing: string
  readonly also: string
  readonly keywords: readonly string[]
}[] = [
  {
    thing: 'unsent messages',
    also: 'second thoughts',
    keywords: ['message', 'text', 'typing', 'draft', 'send', 'reply', 'regret'],
  },
  {
    thing: 'lost umbrellas',
    also: 'sudden rain',
    keywords: ['umbrella', 'rain', 'lost', 'bus', 'train', 'weather', 'wet'],
  },
  {
    thing: 'the last train',
    also: 'almost being on time',
    keywords: ['train', 'late', 'station', 'home', 'night', 'running', 'platform'],
  },
  {
    thing: 'forgotten passwords',
    also: 'third attempts',
    keywords: ['password', 'login', 'forgot', 'account', 'secret', 'locked', 'reset'],
  },
  {
    thing: 'cold tea',
    also: 'good intentions',
    keywords: ['tea', 'coffee', 'cup', 'kettle', 'cold', 'forgot', 'break'],
  },
  {
    thing: 'single socks',
    also: 'unequal partings',
    keywords: ['sock', 'laundry', 'shoe', 'lost', 'pair', 'washing', 'drawer'],
  },
  {
    thing: 'houseplants',
    also: 'quiet blame',
    keywords: ['plant', 'leaf', 'water', 'window', 'garden', 'green', 'pot'],
  },
  {
    thing: 'borrowed pens',
    also: 'things that never come back',
    keywords: ['pen', 'borrow', 'write', 'lend', 'desk', 'school', 'paper'],
  },
  {
    thing: 'night buses',
    also: 'heads against windows',
    keywords: ['bus', 'night', 'home', 'sleep', 'window', 'city', 'late'],
  },
  {
    thing: 'songs stuck in heads',
    also: 'humming',
    keywords: ['song', 'music', 'tune', 'sing', 'humming', 'radio', 'chorus'],
  },
  {
    thing: 'empty batteries',
    also: 'one per cent',
    keywords: ['battery', 'phone', 'charge', 'charger', 'power', 'tired', 'cable'],
  },
  {
    thing: 'crumbs',
    also: 'denial',
    keywords: ['crumb', 'bread', 'toast', 'biscuit', 'keyboard', 'bed', 'breakfast'],
  },
  {
    thing: 'long queues',
    also: 'the one that moves faster',
    keywords: ['queue', 'line', 'wait', 'waiting', 'shop', 'patience', 'counter'],
  },
  {
    thing: 'sunday evenings',
    also: 'dread in small portions',
    keywords: ['sunday', 'monday', 'weekend', 'work', 'school', 'evening', 'alarm'],
  },
  {
    thing: 'missing buttons',
    also: 'spare ones kept for years',
    keywords: ['button', 'shirt', 'coat', 'sew', 'thread', 'needle', 'lost'],
  },
  {
    thing: 'open tabs',
    also: 'things to read later',
    keywords: ['tab', 'browser', 'read', 'later', 'internet', 'article', 'search'],
  },
]

export const offices: readonly string[] = [
  'Keeper',
  'Warden',
  'Patron',
  'Counter',
  'Shepherd',
  'Minister',
  'Small God',
  'Advocate',
]

export const births: readonly string[] = [
  'Born between two messages, when nobody was looking, {he} is the youngest in the room and has asked everybody not to mention it.',
  'Somebody in this room sighed over {thing}, and there {he} was, holding a clipboard.',
  '{He} came out of a typing indicator that never finished, and has been finishing other sentences ever since.',
  'The seventh mortal said "back in a minute" and never came back; {he} is what came instead.',
]

export const wants: readonly string[] = [
  '{He} wants one shrine, indoors if possible, and would settle for a shelf.',
  '{He} wants to be asked about {thing} before it is too late, and it is always nearly too late.',
  '{He} would like to be older, and signs everything with a date from last century.',
  '{He} collects promises that mortals make at three in the morning, and returns them at noon.',
]

export const contradictions: readonly string[] = [
  '{He} preaches patience and interrupts.',
  '{He} fears the great gods and corrects their spelling.',
  '{He} claims to have been here always, and keeps asking where things are.',
  '{He} forgives at once and remembers for ever.',
]

/** Each marks one temper, so that the voice that grows from it fits. */
export const manners: readonly string[] = [
  'Soft and kind, in short sentences that trail off when somebody louder comes in.',
  'Proclaims everything, in the tone of a much larger god.',
  'Sly and helpful, always with a small bargain at the end of the sentence.',
  'Dry, exact and a little strict, like a clerk who is fond of you.',
  'Cheerful to excess, with plans for a feast day.',
]

export const newbornSamples: readonly string[] = [
  'Nobody prays to me, but everybody has muttered about {thing}, and I count that.',
  'I am new. Please do not lean on the altar, it is a shoebox.',
  'There is a great deal to be said about {thing}, and I have said most of it to the wall.',
  'I looked after {thing} before it was holy.',
  'I was told there would be incense. There is a candle, and it smells of vanilla.',
  'Give me a hundred years and one good hymn.',
  'Some gods drowned the world. I found {thing}, and I think we helped about equally.',
]
