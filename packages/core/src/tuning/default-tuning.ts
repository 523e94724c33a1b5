import type { Tuning } from './tuning.ts'

/** What each group is unless it is told otherwise; `unprompted` has to be asked for. */
export const groupDefaults = {
  lines: { maxChars: 250, perSecond: 5, burst: 10, moderatorTimeoutMs: 5_000 },
  turns: {
    // The original's: one reply in 9 of 14 cases, two in 4, three in 1.
    replyBudgets: [9, 4, 1],
    // Who talks with somebody goes on talking with them; the others get a word in about every third line.
    continueChance: 0.65,
    partnerLines: 40,
    partnerMs: 5 * 60_000,
    maxMerged: 3,
    banterChance: 0.5,
    maxHops: 4,
    maxExchange: 4,
    // Two a second: more than anybody can read.
    perMinute: 120,
    perDay: 20_000,
    tokensPerDay: 0,
    asksPerMinute: 30,
    effectLifetimeMs: 120_000,
    // A room's gods answer about one line a second; more than a minute's backlog would be stale anyway.
    maxPending: 64,
  },
  pauses: { calledMs: [500, 1_500], drawnMs: [500, 4_000] },
  weights: {
    patron: 4,
    // Of a hundred gods, one that is talked about answers one line in twelve: noticeable, no interruption.
    spokenOf: 8,
    // Of a hundred gods some three share a subject; they answer every third line about it.
    interest: 12,
    recency: 8,
  },
  goingOn: {
    talking: 17,
    asked: 2,
    answers: 6,
    onward: 15,
    back: 10,
    toOne: 2,
    short: 10,
    shared: 5,
    breath: 1.5,
    long: 0.08,
    question: 0.3,
    news: 0.04,
    subject: 0.4,
    toAll: 0.002,
    hail: 0.002,
    fresh: 0.3,
    stale: 0.5,
  },
  // Seven voices are as many as one keeps apart.
  stage: { gods: 7, lines: 40, newcomers: 0.04, newcomerLines: 9, subject: 0.8 },
  moods: {
    patronAffinity: 50,
    // The original's.
    firstImpression: [-50, 49],
    maxChange: 20,
    perMinute: 30,
    halfLifeMs: 12 * 3_600_000,
    // It outlasts a quarrel, not an evening.
    temperHalfLifeMs: 10 * 60_000,
    warmthPerStep: 14,
    heatPerStep: 12,
  },
  memory: { maxChars: 400 },
  // The chance is the original's.
  births: { chance: 0.01, attempts: 3, maxBorn: 24 },
  // Somebody who only listens hears a god think aloud every few minutes.
  unprompted: { chance: 0.4, afterMs: 90_000, maxInARow: 3 },
  replies: {
    // A dozen lines are what people have before their eyes.
    repetitionLines: 12,
    // A quotation with an answer to it shares about half; a line with one word changed, 0.7 to 0.9.
    maxRepetition: 0.8,
    stageEmotes: 'drop',
  },
  model: {
    contextTokens: 4_096,
    layout: 'shared-first',
    concurrent: 4,
    // As long as an effect lives: a model on a processor alone takes a minute, and an adapter knows best when to give up.
    timeoutMs: 120_000,
    arbiterTimeoutMs: 5_000,
    attempts: 2,
  },
  server: {
    // Who answers for a server that died does so within 5 s: a lease, a last question for it, and the answer.
    leaseMs: 3_000,
    typingMs: 6_000,
    presenceMs: 10_000,
    maxQueued: 1_000,
    maxBatch: 64,
    appendTimeoutMs: 10_000,
    // Half of the above, so that a call that was swallowed can be settled by reading.
    storeTimeoutMs: 5_000,
    snapshotEvery: 500,
    readPage: 500,
    recentEvents: 600,
  },
  // 120 lines are four screens, more than fits a 4,096-token prompt; 64 nonces are four times a client's backlog.
  state: { windowLines: 120, mortals: 2_000, nonces: 64 },
} as const satisfies { readonly [Group in keyof Tuning]: Exclude<Tuning[Group], false> }

export const defaultTuning: Tuning = { ...groupDefaults, unprompted: false }
