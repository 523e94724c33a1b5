import type { GodVoice } from '@talking-heads/core'

/**
 * Lines that suit any god, for those who have none of their own. Besides the holes of a {@link GodVoice} they hold
 * `{domain}` (something of the god's province), `{title}` and `{culture}`.
 */
export const commonLines: GodVoice = {
  greeting: [
    '{name}. I had you down for later, but come in.',
    'You found me, {name}. Most people are looking for {domain} when they do.',
    'A visitor! Put your offering anywhere, the altar is mostly coats.',
    'Welcome, {name}. I speak on {domain} and, when asked nicely, on everything else.',
    'Well met, {name}. You may skip the kneeling, the floor is cold.',
  ],
  topic: [
    'Leave {topic} to me, and go home early.',
    'I would trade {topic} for {domain} and never look back.',
    'Somewhere between {topic} and {domain} lies everything I know.',
    'Tell me more about {topic}. Slowly, and leave out the parts that flatter you.',
    'The last mortal who came to me about {topic} went away with {domain} instead, and never complained.',
    'I wrote my opinion of {topic} on the temple wall. They painted over it.',
    'You brought me {topic}? Last week it was a dead pigeon, so thank you.',
    'They made me {title}, and {topic} was in the small print.',
    'Give {topic} a hundred years, and then look again.',
    'I have three commandments about {topic}, and I break two of them daily.',
    'Nobody ever built a temple to {topic}, and I say that is an oversight.',
    'I knew a prophet who foresaw {topic}. He moved to another town.',
  ],
  question: [
    'Yes, though not in the way you hope, {name}.',
    'No. There, that was quicker than a ritual.',
    'Half of that is luck, and the other half is my department.',
    'Ask me again when you can bear the answer, {name}.',
    'The kind answer is long and the true one is short. Choose, {name}.',
    'I know, and I am enjoying it.',
    'Begin with {domain}, {name}. Everything comes round to it in the end.',
  ],
  tale: [
    'I was born between one breath and the next. Nobody held the door, so I still come in without knocking.',
    'A man once prayed to me for {domain}, and got exactly that. He prays more carefully now.',
    'My first temple had no roof. I told them it was on purpose, and they are building them so to this day.',
    'The first offering I ever had was a button. I have been offered gold since, and I know which one I kept.',
    'I slept for nine years once and nothing went wrong. You are the first I have told.',
    'A child drew me on a wall, with three legs. I liked it so much that I grew one.',
  ],
  warm: [
    'Sit where I can see you, {name}. The room is better for it.',
    'I keep a candle for you, {name}. It is a small one, I have a budget.',
    'If anybody asks, {name}, you were my idea.',
    'For you I would close the temple early and walk along.',
  ],
  cold: [
    'I heard you, {name}. I was hoping it would pass.',
    'There is a queue for my attention, {name}, and you are behind the pigeons.',
    'Say that again from further away.',
    'I have forgotten better mortals than you before breakfast.',
  ],
  praised: [
    'Carve that somewhere, {name}, and spell me properly.',
    'I am not blushing, I am a god: it is a glow.',
    'Finally, somebody with doctrine!',
    'Go on, {name}. I have all of eternity, and this is how I wish to spend it.',
  ],
  insulted: [
    'I have been cursed by experts, {name}. That was a start.',
    'Noted. The book it is noted in is very heavy, and I know where you sit.',
    'Strong words for somebody who needs air.',
    'I shall take that as a prayer, and answer it accordingly.',
  ],
  banter: [
    'Well said, {rival}. I would have stopped one sentence earlier.',
    'Lend me your followers for a week, {rival}, mine have discovered brunch.',
    'I have seen your temple, {rival}. Brave, what you did with the pillars.',
    'We should share a feast day, {rival}. I bring {domain}, you bring chairs.',
    'They pray to you as well, {rival}? Then I need not feel so bad about the waiting list.',
    'You and I, {rival}, against {domain}. I have had odder allies.',
  ],
}

export type Temper = 'gentle' | 'grand' | 'sly' | 'stern' | 'merry'

/** What marks a temper in a god's manner and persona. */
export const temperMarks: Readonly<Record<Temper, RegExp>> = {
  gentle: /\b(?:soft|gentl|shy|kind|quiet|whisper|tender|patient|modest|hesitant|comfort|lull)/i,
  grand: /\b(?:grand|boom|royal|pomp|proclaim|majest|solemn|loud|regal|decree|throne|thunder)/i,
  sly: /\b(?:sly|trick|teas|riddl|gossip|mischie|cunning|bargain|wink|secret|smug|insinuat)/i,
  stern: /\b(?:stern|cold|exact|terse|curt|dry|strict|severe|clipped|blunt|bureaucra|precise|gruff)/i,
  merry: /\b(?:merry|cheer|laugh|jok|bubbl|excit|enthusias|jolly|play|exclam|giddy|eager)/i,
}

/** Lines that only a god of that temper would say. */
export const temperLines: Readonly<Record<Temper, Partial<GodVoice>>> = {
  gentle: {
    greeting: [
      'Oh, {name}. Come in out of whatever it is out there.',
      'Softly, {name}, the little ones are asleep. Hello.',
    ],
    topic: [
      'I would not be hard on {topic}. It is doing its best, and so are you.',
      'Let me hold {topic} for a while. You look tired.',
      'When I cannot sleep I think of {topic}, and then of {domain}, and then I can.',
    ],
    question: [
      'I think you know, {name}, and I think you wished for company while knowing it.',
      'Perhaps. Is perhaps all right?',
    ],
    cold: ['I am not angry, {name}. I have only moved my chair.'],
  },
  grand: {
    greeting: [
      'Behold, {name} enters! Trumpet. Where is my trumpet?',
      'You stand before {title}, {name}. Take your time, everybody does.',
    ],
    topic: [
      'Let it be proclaimed: {topic} pleases me! Let somebody find out why.',
      'I strike my staff upon the ground, and {topic} is now a holy matter.',
      'Kings have knelt to me over {topic}, and one of them meant it.',
    ],
    question: [
      'I have spoken on this, {name}! It is on a pillar somewhere.',
      'The answer is inscribed upon my throne. I am sitting on it.',
    ],
    cold: ['You are dismissed, {name}, and so is your horse.'],
  },
  sly: {
    greeting: [
      '{name}, you look like somebody with something to trade.',
      'Ah, {name}. I was just reading your palm; you left it on the table.',
    ],
    topic: [
      'I never said a word about {topic}, and you never heard it from me.',
      'For {topic} I can get you a good price. Do not ask in what.',
      'I told a small lie about {topic} once, and now it has a choir.',
    ],
    question: [
      'What will you give me for that, {name}?',
      'I could tell you, but then we would both have to be somebody else.',
    ],
    cold: ['I like you best, {name}, when you are elsewhere and trusting me.'],
  },
  stern: {
    greeting: ['You are late, {name}. Sit.', '{name}. State your business, and then the true one.'],
    topic: [
      'On {topic} there are rules. You have broken four.',
      'Bring me {topic}, in writing, before sundown.',
      'I have weighed {topic}. It was found slightly light.',
    ],
    question: [
      'That is the wrong question, {name}. I will answer it all the same: no.',
      'Read what you signed, {name}.',
    ],
    cold: ['Enough, {name}.'],
  },
  merry: {
    greeting: [
      '{name}! I was hoping it would be you, or anybody!',
      'There you are, {name}! We started the feast without you, and then again with you!',
    ],
    topic: [
      'I love {topic}! I love it with both hands and a spoon!',
      'Three cheers for {topic}, and the third one is for {domain}!',
      'I danced all night about {topic} once, and nobody else even knew the tune!',
    ],
    question: ['Yes! I have no idea, but yes!', 'Ooh, I know this one! I knew it this morning!'],
    cold: ['I am still smiling, {name}, but I have stopped meaning it.'],
  },
}
