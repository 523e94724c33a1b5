/** Constants that shape behaviour. A room opened with others uses them from then on; its past stays as it was. */
export interface Tuning {
  /** Lines of a mortal: 1–this many user-perceived characters. */
  readonly lineChars: number
  /** Lines a second, on average, per mortal; 0 switches the limit off. */
  readonly linesPerSecond: number
  /** Lines that may come at once. */
  readonly lineBurst: number
  /** Chances of 1, 2, 3 … replies to a mortal's line, as weights. */
  readonly replyBudgets: readonly number[]
  /**
   * How long a god takes to read what calls it and to type an answer, in ms: the first for a word, the second for
   * long lines. Overlaps the model call.
   */
  readonly calledPauseMs: readonly [from: number, to: number]
  /** The same where nobody called it. */
  readonly drawnPauseMs: readonly [from: number, to: number]
  /** Chance that whom a mortal was talking with goes on, where its line calls nobody, 0…1. */
  readonly continueChance: number
  /** A talk is over after this many lines of others, or this long, in ms. */
  readonly partnerLines: number
  readonly partnerMs: number
  /** Lines of one mortal that a god may put off to answer them together with the next. */
  readonly maxMerged: number
  /** Chance that a god called by another god answers it beyond the budget, to the power of the hop, 0…1. */
  readonly banterChance: number
  /** Gods that answer gods, in one turn. */
  readonly maxHops: number
  /** Lines that two gods may exchange with nobody else in between. */
  readonly maxExchange: number
  /**
   * Replies planned in one room in a minute, and in a day (UTC); 0: no end. Gods talk among themselves only while
   * less than a quarter of the minute's is used.
   */
  readonly turnsPerMinute: number
  readonly turnsPerDay: number
  /** Model tokens that one room may use in a day (UTC); 0: no end. */
  readonly tokensPerDay: number
  /**
   * Chance that a god is born in a minute, 0…1, and by how much it grows with each minute without a birth;
   * 0: nobody is born.
   */
  readonly genesisChance: number
  /** Times that a model is asked for one newborn. */
  readonly genesisAttempts: number
  /** Gods born in a room that it keeps at a time; with one more the least heard of them departs. */
  readonly maxBorn: number
  /** Characters of a god's memories of whom it answers that its prompt may hold. */
  readonly memoryChars: number
  /** Chance in a minute that a god breaks a silence that has lasted very long, 0…1; 0: gods speak when spoken to. */
  readonly unpromptedChance: number
  /** A silence begins after this, in ms: half the chance then, three quarters after twice that, and so on. */
  readonly unpromptedMs: number
  /** Times in a row that gods break the silence while no mortal answers; each is half as likely as the one before. */
  readonly maxUnprompted: number
  /** An effect nobody could finish in this time is given up, in ms. */
  readonly effectLifetimeMs: number
  /** Effects pending in one room; a line that finds them full is met with silence. */
  readonly maxPending: number
  /** How much likelier its patron answers a mortal. */
  readonly patronWeight: number
  /** How much likelier a god answers a line that speaks of it. */
  readonly spokenOfWeight: number
  /** How much likelier a god answers a line that touches its domain; squared where it touches it twice. */
  readonly interestWeight: number
  /** How much likelier a god speaks that spoke within the last lines. */
  readonly recencyWeight: number
  /** Affinity of a patron toward its mortal before anything was said. */
  readonly patronAffinity: number
  /** First impressions: drawn evenly between the two, on top of a god's temperament. */
  readonly firstImpression: readonly [from: number, to: number]
  /** The most one line can move an affinity. */
  readonly maxMoodChange: number
  /** The most that the lines of a minute can move an affinity, either way; never more than twice that in any minute. */
  readonly affinityPerMinute: number
  /** An affinity covers half the way back to its baseline in this time, in ms. */
  readonly affinityHalfLifeMs: number
  /** Half of a god's temper is gone in this time, in ms. */
  readonly temperHalfLifeMs: number
  /** Warmth that one step of a mood adds to a temper; three steps are the most one line can be. */
  readonly warmthPerStep: number
  /** Heat that one step of a mood adds, whichever way. */
  readonly heatPerStep: number
  /** Model calls one room makes at a time. */
  readonly concurrentEffects: number
  /** One model call may take this long, in ms. */
  readonly modelTimeoutMs: number
  /** A model that is asked who speaks may take this long, in ms; then whom the draw fell on speaks. */
  readonly arbiterTimeoutMs: number
  /** Times in a minute that a model is asked who speaks. */
  readonly asksPerMinute: number
  /** Tries of one effect, where a failure says it is worth another. */
  readonly modelAttempts: number
  /** The newest lines of the room, this many, are not said again by a reply; 0 lets it say anything again. */
  readonly repetitionLines: number
  /** A reply that shares more than this of its runs of three words with one of them says it again, 0…1. */
  readonly maxRepetition: number
  /** What becomes of the stage directions in a reply, such as `*laughs*`. */
  readonly stageEmotes: 'keep' | 'drop'
  /** A server that stops renewing loses a room after this, in ms. */
  readonly leaseMs: number
  /** A typing notice lasts this long unless renewed, in ms. */
  readonly typingMs: number
  /** How often a server says who is connected to it, in ms; others forget a dead one after 3.5 times that at worst. */
  readonly presenceMs: number
  /** Commands that may wait for the store, per room. */
  readonly maxQueued: number
  /** Commands decided and appended together; never more than the nonces remembered of one mortal. */
  readonly maxBatch: number
  /** A command that could not be logged in this time fails, in ms. */
  readonly appendTimeoutMs: number
  /** One call of the store may take this long, in ms; after that its outcome counts as unknown. */
  readonly storeTimeoutMs: number
  /** A moderator may take this long over a mortal's line, in ms. */
  readonly moderatorTimeoutMs: number
  /** Events between snapshots. */
  readonly snapshotEvery: number
  /** Events asked of a store at a time. */
  readonly readPage: number
  /** Newest events kept at hand, so that people who join or catch up cost the store nothing. */
  readonly recentEvents: number
  /** Bounds of the folded state; recorded when a room is first opened. */
  readonly stateLimits: {
    readonly windowLines: number
    readonly mortals: number
    readonly nonces: number
  }
  /** Tokens of the model's window, answer included, at least 1,024: LLaMA-2's. */
  readonly contextTokens: number
  /**
   * How a reply prompt is put in order. `shared-first`: rules and conversation, which servers keep from one prompt to
   * the next, then the god and whom to answer. `persona-first`: as the original had it, the god first and the last ten
   * lines.
   */
  readonly layout: 'shared-first' | 'persona-first'
}

export const defaultTuning: Tuning = {
  lineChars: 250,
  linesPerSecond: 5,
  lineBurst: 10,
  // The original's: one reply in 9 of 14 cases, two in 4, three in 1.
  replyBudgets: [9, 4, 1],
  calledPauseMs: [500, 1_500],
  drawnPauseMs: [500, 4_000],
  // Who talks with somebody goes on talking with them; the others get a word in about every third line.
  continueChance: 0.65,
  partnerLines: 20,
  partnerMs: 5 * 60_000,
  maxMerged: 3,
  banterChance: 0.5,
  maxHops: 4,
  maxExchange: 4,
  // Two a second: more than anybody can read.
  turnsPerMinute: 120,
  turnsPerDay: 20_000,
  tokensPerDay: 0,
  // The original's.
  genesisChance: 0.01,
  genesisAttempts: 3,
  maxBorn: 24,
  memoryChars: 400,
  unpromptedChance: 0,
  unpromptedMs: 90_000,
  maxUnprompted: 3,
  effectLifetimeMs: 120_000,
  // A room's gods answer about one line a second; more than a minute's backlog would be stale anyway.
  maxPending: 64,
  patronWeight: 4,
  // Of a hundred gods, one that is talked about answers one line in twelve: noticeable, no interruption.
  spokenOfWeight: 8,
  // Of a hundred gods some three share a subject; they answer every third line about it.
  interestWeight: 12,
  recencyWeight: 1.5,
  patronAffinity: 50,
  // The original's.
  firstImpression: [-50, 49],
  maxMoodChange: 20,
  affinityPerMinute: 30,
  affinityHalfLifeMs: 12 * 3_600_000,
  // It outlasts a quarrel, not an evening.
  temperHalfLifeMs: 10 * 60_000,
  warmthPerStep: 14,
  heatPerStep: 12,
  concurrentEffects: 4,
  modelTimeoutMs: 45_000,
  arbiterTimeoutMs: 5_000,
  asksPerMinute: 30,
  modelAttempts: 2,
  // A dozen lines are what people have before their eyes.
  repetitionLines: 12,
  // A quotation with an answer to it shares about half; a line with one word changed, 0.7 to 0.9.
  maxRepetition: 0.8,
  stageEmotes: 'drop',
  leaseMs: 10_000,
  typingMs: 6_000,
  presenceMs: 10_000,
  maxQueued: 1_000,
  maxBatch: 64,
  appendTimeoutMs: 10_000,
  // Half of the above, so that a call that was swallowed can be settled by reading.
  storeTimeoutMs: 5_000,
  moderatorTimeoutMs: 5_000,
  snapshotEvery: 500,
  readPage: 500,
  recentEvents: 600,
  // 120 lines are four screens, more than fits a 4,096-token prompt; 64 nonces are four times a client's backlog.
  stateLimits: { windowLines: 120, mortals: 2_000, nonces: 64 },
  contextTokens: 4_096,
  layout: 'shared-first',
}
