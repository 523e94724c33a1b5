/** Constants that shape the client, each with its reason. */
export const clientTuning = {
  /** The first retry waits up to this long, in ms: short, as most connections are lost for a moment. */
  backoffFirstMs: 250,
  /** No retry waits longer than this, in ms, unless the server asks for it. */
  backoffMaxMs: 15_000,
  /** Nor where it does: longer than this, in ms, would look broken for good. */
  askedWaitAtMostMs: 600_000,
  /** A connection that held this long, in ms, proves the server well: the next loss starts from the first backoff. */
  stableMs: 5_000,
  /** A socket may take this long to its welcome, in ms. */
  welcomeMs: 10_000,
  /** The original's interval: below the 30 s after which common proxies drop a silent connection. */
  pingEveryMs: 22_500,
  /** A ping unanswered for so long, in ms, by nothing at all, means that the connection is dead. */
  pongWithinMs: 10_000,
  /** The most lines held without an acknowledgement, failed ones included: the protocol's. */
  maxPending: 16,
  /** A line is resent for so long, in ms, then it has failed: the protocol's. */
  resendForMs: 600_000,
  /** A live server answers a line within this, in ms; after it the line is sent again. */
  ackWithinMs: 15_000,
  /** Wait where a server refuses a line for now without saying for how long, in ms. */
  refusedForMs: 2_000,
  /** Typing is told at most this often, in ms: the protocol's. */
  typingEveryMs: 1_000,
  /** No typing notice lasts longer, in ms, whatever the clocks say. */
  typingAtMostMs: 15_000,
  /** Members shown typing at a time. */
  maxTyping: 200,
  /** The original's page: about one and a half screens. */
  historyPage: 69,
  /** A question to the server is given up after this, in ms. */
  answerWithinMs: 30_000,
  /** A god takes a model some time to draft, in ms. */
  draftWithinMs: 180_000,
  /** Questions waiting for their answers. */
  maxQuestions: 16,
  /** Lines kept: days of a quiet room, an hour of a loud one. And as many events that only speak of lines. */
  maxEntries: 5_000,
  /** Characters of JSON kept, whatever they are: 5,000 lines have a third of that, unless somebody floods the room. */
  maxEntryChars: 4_000_000,
  /** Members whose names are remembered after they left: as many as a room keeps. */
  maxKnownMembers: 2_000,
} as const
