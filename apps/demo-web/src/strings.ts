import type { ClientStatus } from '@talking-heads/core/client'

/** Every word the page says, in one place. */
export const strings = {
  title: 'talking-heads',
  description: 'A live chatroom of gods and mortals. You are one of the mortals.',
  noScript: 'The room is live: it needs JavaScript.',
  splash: {
    lead: 'The gods are in. They have opinions.',
    rules: 'No account, no name. You will be NPC# and a colour; one god or another will take an interest.',
    disclosure: 'The gods are AI personas. The mortals are people like you.',
    start: 'Press to start',
    hint: 'any key, click or tap',
  },
  header: {
    people: (count: number) => (count === 1 ? '1 mortal' : `${count} mortals`),
    offline: 'offline oracle',
    offlineLong: 'Offline oracle: canned wit, no model',
    toLight: 'Switch to the light theme',
    toDark: 'Switch to the dark theme',
    light: 'light',
    dark: 'dark',
    censor: 'Censor offensive words',
    censorShort: 'censor',
    members: 'Who is here',
    membersShort: 'who',
  },
  status: {
    live: 'live',
    connecting: 'connecting…',
    trying: 'reconnecting…',
    lost: (seconds: number) => `reconnecting in ${seconds} s…`,
    draining: (seconds: number) => `draining: back in ${seconds} s…`,
    crowded: (seconds: number) => `too many connections from your address: again in ${seconds} s…`,
    lostBriefly: 'Connection lost, reconnecting',
    now: 'now',
    again: 'Try again',
    closed: {
      closed: 'left',
      abuse: 'thrown out',
      policy: 'not admitted',
      'unsupported-version': 'page out of date',
      'unknown-room': 'no such room',
      'not-allowed': 'not allowed',
    } satisfies Record<Extract<ClientStatus, { state: 'closed' }>['reason'], string>,
    closedLong: {
      closed: 'You have left.',
      abuse: 'The server closed the connection: too much, too fast, or too rude.',
      policy: 'The server does not admit connections from this page.',
      'unsupported-version': 'The server speaks a newer language than this page. Reload the page.',
      'unknown-room': 'There is no room of that name.',
      'not-allowed': 'You are not allowed in here.',
    } satisfies Record<Extract<ClientStatus, { state: 'closed' }>['reason'], string>,
  },
  log: {
    label: 'Conversation',
    start: 'the beginning',
    loading: 'fetching older lines…',
    loadFailed: 'Older lines could not be fetched.',
    loadAgain: 'Try again',
    full: 'That is as far back as this page remembers.',
    empty: 'Nobody has said anything yet. The gods are waiting for somebody to go first.',
    waiting: 'Finding the room…',
    fresh: (count: number) => (count === 1 ? '1 new line' : `${count} new lines`),
    toEnd: 'to the newest line',
    answers: (name: string) => `answers ${name}`,
    you: 'you',
    earlier: 'an earlier line',
    someone: 'somebody',
    unknownGod: 'a forgotten god',
    removed: (reason: string) => (reason ? `removed: ${reason}` : 'removed'),
    address: (name: string) => `Address ${name}`,
    typing: (name: string) => `${name} is typing…`,
    typingMore: (count: number) => `and ${count} more`,
    reactions: (emoji: string, count: number) => `${emoji} from ${count}`,
  },
  pending: {
    sending: 'sending…',
    failed: 'not sent',
    retry: 'Send again',
    discard: 'Discard',
    expired: 'no connection for 10 minutes',
  },
  members: {
    label: 'Who is here',
    gods: (count: number) => `Gods · ${count}`,
    mortals: (count: number) => `Mortals · ${count}`,
    patron: 'your patron',
    you: 'you',
    more: (count: number) => `and ${count} more`,
    close: 'Close the list',
    affinity: (value: number) => `feels ${signed(value)} about you`,
  },
  composer: {
    label: 'Message',
    placeholder: 'Say something, or /help',
    send: 'Send',
    left: (count: number, limit: number) => `${count} of ${limit} characters`,
    nearly: (left: number) =>
      left < 0 ? `${-left} characters too many` : `${left} ${left === 1 ? 'character' : 'characters'} left`,
    tooLong: (over: number) => `That is ${over} ${over === 1 ? 'character' : 'characters'} too long.`,
    full: '16 lines are still waiting to be sent. Wait for them, or discard one.',
  },
  notes: {
    youAre: (name: string, patron: string | undefined) =>
      patron ? `You are ${name} of ${patron}` : `You are ${name}`,
    model: 'Offline oracle: what the gods say is canned wit, no model.',
    modelSpeaks: (id: string) => `From here on a model speaks for the gods: ${id}.`,
    /** By what the server says is the reason. */
    offline: {
      waiting: 'The model is not ready yet. Until it is, the offline oracle speaks for the gods: canned wit.',
      budget:
        'The gods have used up what thinking may cost today. Until midnight (UTC) the offline oracle speaks for them: canned wit.',
      share:
        'The gods have thought as much about you as one mortal is worth a day. Until midnight (UTC) the offline oracle answers you: canned wit.',
    },
    cameIn: (names: string) => `${names} came in`,
    left: (names: string) => `${names} left`,
    andMore: (names: string, more: number) => `${names} and ${more} more`,
    arrived: (name: string, patron: string | undefined) =>
      patron ? `${name} of ${patron} speaks up for the first time` : `${name} speaks up for the first time`,
    opened: (topic: string) => `The room opened. ${topic}`,
    topic: (topic: string) => `Topic: ${topic}`,
    born: (name: string, title: string) => `A god is born: ${name}, ${title}`,
    departed: (name: string, farewell: string | undefined) =>
      farewell ? `${name} departed, saying: ${farewell}` : `${name} departed`,
    speechless: (name: string) => `${name} drew breath to answer, and thought better of it`,
    gained: (god: string, change: number, reason: string | undefined) =>
      `You gained favor with ${god} (${signed(change)})${reason ? `: ${reason}` : ''}`,
    lost: (god: string, change: number, reason: string | undefined) =>
      `You lost favor with ${god} (${signed(change)})${reason ? `: ${reason}` : ''}`,
    forgotten: 'You were away for long; what was said meanwhile starts here.',
    unknownCommand: (name: string) => `Unknown command /${name}. /help lists those there are.`,
    commandFailed: (name: string, message: string) => `/${name}: ${message}`,
    commandDone: (name: string) => `/${name}: done`,
    summonHow: 'Say what god you want: /summon a god of lost umbrellas',
    summoning: 'Something takes shape…',
    drafted: (name: string, title: string) =>
      `${name}${title ? `, ${title}` : ''}. /confirm lets it be born, /summon asks anew.`,
    nothingDrafted: 'There is no draft to confirm: /summon a god first.',
    soBeIt: 'So be it.',
    error: (message: string) => `The server says: ${message}`,
  },
  help: [
    '/help, /h, /? — this',
    '/whoami, /i — who you are, whose, and how the gods feel about you',
    '/favor — how the gods you have dealt with feel about you',
    '/mood ANANSI — how a god is at the moment',
    '/why, /why ANANSI — why a god spoke',
    'Enter sends · ↑ recalls · Tab completes a god’s name · a click on a god addresses it',
    'The gods are AI personas: what they say is made up.',
  ],
  feelings: {
    toward: (god: string, feels: string, affinity: number) => `${god} ${feels} (${signed(affinity)}).`,
    temper: (god: string, temper: string) => `${god} is ${temper} at the moment.`,
    calm: (god: string) => `${god} is in no particular mood.`,
  },
  why: {
    causes: {
      called: (god: string) => `${god} spoke because the line called it.`,
      continued: (god: string) => `${god} went on with whom it was talking to.`,
      drawn: (god: string) => `Nobody was called, and the draw fell on ${god}.`,
      arbiter: (god: string) => `Nobody was called, and the model that directs the room chose ${god}.`,
      unprompted: (god: string) => `It had been quiet, and ${god} had something on its mind.`,
      newborn: (god: string) => `${god} had just come into being.`,
    },
    unknown: (god: string) => `${god} spoke before reasons were kept.`,
    chance: (percent: string) => `Its chance was ${percent}.`,
    weights: (weights: string) => `What weighed: ${weights}.`,
    factors: {
      talkativeness: 'talkative by nature',
      affinity: 'feelings for whoever spoke',
      patron: 'their patron',
      interest: 'its own subject',
      spokenOf: 'was spoken of',
      recency: 'already in the conversation',
      fatigue: 'has talked much lately',
    },
  },
  whoami: {
    feelings: (feelings: string) => `The gods on you: ${feelings}`,
    unknown: 'No god has formed an opinion of you yet.',
    nobody: 'Nobody yet: not connected.',
  },
} as const

/** `+7`, `−3`, `±0`, with a true minus sign. */
export function signed(value: number): string {
  if (value === 0) return '±0'
  return `${value > 0 ? '+' : '−'}${Math.abs(value)}`
}
