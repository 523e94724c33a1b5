/**
 * Constants that shape behaviour, by what they shape. A room opened with others uses them from then on; its past stays as
 * it was. What can be switched off is `false` then, and costs no model call and no event.
 */
export interface Tuning {
  readonly lines: LineTuning
  readonly turns: TurnTuning
  readonly pauses: PauseTuning
  readonly weights: WeightTuning
  readonly goingOn: GoingOnTuning
  /** The few gods that hold the conversation at any time. `false`: all are equally near to it. */
  readonly stage: StageTuning | false
  /** What gods come to feel. `false`: lines are not judged, and nobody feels anything about anybody. */
  readonly moods: MoodTuning | false
  /** What gods remember once it has left the window. `false`: nothing. */
  readonly memory: MemoryTuning | false
  /** Gods that are born while somebody is present. `false`: nobody is. */
  readonly births: BirthTuning | false
  /** Gods that break a silence. `false`, the default: they speak when spoken to. */
  readonly unprompted: UnpromptedTuning | false
  readonly replies: ReplyTuning
  readonly model: ModelTuning
  readonly server: ServerTuning
  /** Bounds of the folded state; recorded when a room is first opened. */
  readonly state: StateTuning
}

/** Lines of mortals. */
interface LineTuning {
  /** 1–this many user-perceived characters. */
  readonly maxChars: number
  /** Lines a second, on average, per mortal; 0 switches the limit off. */
  readonly perSecond: number
  /** Lines that may come at once. */
  readonly burst: number
  /** A moderator may take this long over a line, in ms. */
  readonly moderatorTimeoutMs: number
}

/** What a mortal's line sets off. */
interface TurnTuning {
  /** Chances of 1, 2, 3 … replies to a mortal's line, as weights. */
  readonly replyBudgets: readonly number[]
  /** Chance that whom a mortal was talking with goes on, where its line calls nobody and nothing is read of its wording, 0…1. */
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
  readonly perMinute: number
  readonly perDay: number
  /** Model tokens that one room may use in a day (UTC); 0: no end. */
  readonly tokensPerDay: number
  /** Times in a minute that a model is asked who speaks. */
  readonly asksPerMinute: number
  /** An effect nobody could finish in this time is given up, in ms. */
  readonly effectLifetimeMs: number
  /** Effects pending in one room; a line that finds them full is met with silence. */
  readonly maxPending: number
}

/**
 * How long a god takes to read what it answers and to type, in ms: the first for a word, the second for long lines. Overlaps
 * the model call.
 */
export interface PauseTuning {
  /** Where the line called it. */
  readonly calledMs: readonly [from: number, to: number]
  /** Where nobody called it. */
  readonly drawnMs: readonly [from: number, to: number]
}

/**
 * What makes it likelier or less likely that a line which calls nobody goes on with the talk that its author was having:
 * each multiplies the odds of `turns.continueChance`; 1 changes nothing.
 */
export interface GoingOnTuning {
  /** Its wording is read at all: then the talk goes on unless something speaks against it. */
  readonly talking: number
  /** The god's last line to this mortal asks something. */
  readonly asked: number
  /** The line opens as an answer does: agreement, doubt, thanks, an apology. */
  readonly answers: number
  /** It opens as what goes on does: `and then`. */
  readonly onward: number
  /** Something in it stands for what was said before: `it`, `there`, `again`. */
  readonly back: number
  /** It speaks to one. */
  readonly toOne: number
  /** It is too short to stand by itself. */
  readonly short: number
  /** It takes up words of what the two said last. */
  readonly shared: number
  /** Nobody else has spoken since the two did. */
  readonly breath: number
  /** It is so long that it seems to begin something. */
  readonly long: number
  /** It asks. */
  readonly question: number
  /** It says when something new happened, or opens with something of the speaker's own. */
  readonly news: number
  /** It is about a subject that gods may have as theirs. */
  readonly subject: number
  /** It is for all, or for whoever likes to answer. */
  readonly toAll: number
  /** It greets, or takes leave. */
  readonly hail: number
  /** Nothing of the above speaks for it: it seems to be about something else. */
  readonly fresh: number
  /** The talk has rested for `turns.partnerMs` / 3, or for a third of `turns.partnerLines`. */
  readonly stale: number
}

/** Who is in the conversation, and how readily others look in. */
export interface StageTuning {
  /** Gods on it at most: those that spoke last, among the newest `lines` lines. */
  readonly gods: number
  readonly lines: number
  /** Share of draws that fall on others while it is full, 0…1; on an emptier stage more do. */
  readonly newcomers: number
  /** After so many lines without a newcomer the next draw brings one. */
  readonly newcomerLines: number
  /** Share of draws that fall on gods whose subject the line touches, or which it speaks of, where there are any, 0…1. */
  readonly subject: number
}

/** How much likelier a god answers a line; 1 is no more than others. */
interface WeightTuning {
  /** As its author's patron. */
  readonly patron: number
  /** Where the line speaks of it. */
  readonly spokenOf: number
  /** Where the line touches its domain; squared where it touches it twice. */
  readonly interest: number
  /** Where it spoke within the last lines. */
  readonly recency: number
}

/** Affinities, −100…100, and tempers. */
export interface MoodTuning {
  /** Affinity of a patron toward its mortal before anything was said. */
  readonly patronAffinity: number
  /** First impressions: drawn evenly between the two, on top of a god's temperament. */
  readonly firstImpression: readonly [from: number, to: number]
  /** The most one line can move an affinity. */
  readonly maxChange: number
  /** The most that the lines of a minute can move an affinity, either way; never more than twice that in any minute. */
  readonly perMinute: number
  /** An affinity covers half the way back to its baseline in this time, in ms. */
  readonly halfLifeMs: number
  /** Half of a god's temper is gone in this time, in ms. */
  readonly temperHalfLifeMs: number
  /** Warmth that one step of a mood adds to a temper; three steps are the most one line can be. */
  readonly warmthPerStep: number
  /** Heat that one step of a mood adds, whichever way. */
  readonly heatPerStep: number
}

interface MemoryTuning {
  /** UTF-16 units of a god's memories of whom it answers that its prompt may hold. */
  readonly maxChars: number
}

interface BirthTuning {
  /** Chance that a god is born in a minute, 0…1, and by how much it grows with each minute without a birth. */
  readonly chance: number
  /** Times that a model is asked for one newborn. */
  readonly attempts: number
  /** Gods born in a room that it keeps at a time; with one more the least heard of them departs. */
  readonly maxBorn: number
}

interface UnpromptedTuning {
  /** Chance in a minute that a god breaks a silence that has lasted very long, 0…1. */
  readonly chance: number
  /** A silence begins after this, in ms: half the chance then, three quarters after twice that, and so on. */
  readonly afterMs: number
  /** Times in a row that gods break the silence while no mortal answers; each is half as likely as the one before. */
  readonly maxInARow: number
}

/** What is taken of a model's answers. */
interface ReplyTuning {
  /** The newest lines of the room, this many, are not said again; 0 lets a god say anything again. */
  readonly repetitionLines: number
  /** A reply that shares more than this of its runs of three words with one of them says it again, 0…1. */
  readonly maxRepetition: number
  /** What becomes of stage directions, such as `*laughs*`. */
  readonly stageEmotes: 'keep' | 'drop'
}

/** How a model is asked. */
export interface ModelTuning {
  /** Tokens of the model's window, answer included, at least 1,024: LLaMA-2's. */
  readonly contextTokens: number
  /**
   * How a reply prompt is put in order. `shared-first`: rules and conversation, which servers keep from one prompt to
   * the next, then the god and whom to answer. `persona-first`: as the original had it, the god first and the last ten
   * lines.
   */
  readonly layout: 'shared-first' | 'persona-first'
  /** Calls one room makes at a time. */
  readonly concurrent: number
  /** One call may take this long, in ms; never longer than its effect lives. */
  readonly timeoutMs: number
  /** A model that is asked who speaks may take this long, in ms; then whom the draw fell on speaks. */
  readonly arbiterTimeoutMs: number
  /** Tries of one effect, where a failure says it is worth another. */
  readonly attempts: number
}

/** How a server keeps up with its rooms and with other servers. */
interface ServerTuning {
  /** A server that stops renewing loses a room after this, in ms. */
  readonly leaseMs: number
  /** A typing notice lasts this long unless renewed, in ms. */
  readonly typingMs: number
  /** How often a server says who is connected to it, in ms; others forget a dead one after 3.5 times that at worst. */
  readonly presenceMs: number
  /** Commands that may wait for the store, per room. */
  readonly maxQueued: number
  /** Commands decided and appended together, at most; never more than the nonces that the room remembers of a mortal. */
  readonly maxBatch: number
  /** A command that could not be logged in this time fails, in ms. */
  readonly appendTimeoutMs: number
  /** One call of the store may take this long, in ms; after that its outcome counts as unknown. */
  readonly storeTimeoutMs: number
  /** Events between snapshots. */
  readonly snapshotEvery: number
  /** Events asked of a store at a time. */
  readonly readPage: number
  /** Newest events kept at hand, so that people who join or catch up cost the store nothing. */
  readonly recentEvents: number
}

interface StateTuning {
  /** Lines kept in the window. */
  readonly windowLines: number
  /** Mortals surely remembered, the most recently heard. */
  readonly mortals: number
  /** Nonces remembered of each mortal. */
  readonly nonces: number
}
