import { type Cues, cuesOf, shared } from './addressee-cues.ts'
import { indexNames, type NameIndex, namesIn } from './addressee-names.ts'
import { addresseeWeights as weights } from './addressee-weights.ts'

/** One line of a chat. */
export interface ChatLine {
  readonly author: string
  readonly text: string
  /** Epoch ms or epoch seconds (told apart by size); where it is missing or not finite, only the order counts. */
  readonly at?: number
}

/** A chat at the moment a line is said in it. */
export interface ChatMoment {
  /** Names of everybody who may be addressed. */
  readonly members: readonly string[]
  /** What was said before, oldest first; the last 64 lines are looked at. */
  readonly window: readonly ChatLine[]
  readonly line: ChatLine
}

/** Whom a line is addressed to, and what told so. */
export interface Addressee {
  /** As `members` spells it; never the author. */
  readonly name: string
  /**
   * The strongest sign: the line names this member; this member's last word to the author was unanswered; the
   * author was talking with this member; the line takes up this member's words; nobody else spoke since.
   */
  readonly because: 'named' | 'answers' | 'continues' | 'echoes' | 'preceding'
  /** 0.5 (as likely another) … 1 (nobody else in question): this member's share of the points of the best two. */
  readonly confidence: number
}

/**
 * The member that a line of any chat is addressed to: the one it calls by name, else who fits best of those who
 * spoke lately, by weighing who addressed whom, how long ago, and who spoke since (addressee-weights.ts). Undefined
 * where no other member is named or has spoken. Pure and total; its cost grows with the window, up to 64 lines.
 */
export function findAddressee({ members, window, line }: ChatMoment): Addressee | undefined {
  const talk = new Talk(members)
  for (const earlier of window.slice(-weights.lookBackLines)) talk.hear(earlier)
  return talk.judge(line, cuesOf(line.text)).addressee
}

/** The last line that one member addressed to another. */
interface Address {
  readonly index: number
  /** Seconds; NaN where unknown. */
  readonly at: number
  readonly isNamed: boolean
  readonly isQuestion: boolean
}

/** What is kept of each who spoke. */
interface Speaker {
  readonly name: string
  index: number
  /** Seconds; NaN where unknown. */
  at: number
  cues: Cues
  /** Words of the line before the last: a thought often takes two lines. */
  wordsBefore: ReadonlySet<string>
  /** Whom the last line went to. */
  to: string | undefined
  isNamed: boolean
  /** A question of theirs that nobody else has taken up. */
  hasOpenQuestion: boolean
  readonly addressed: Map<string, Address>
}

interface Judgement {
  readonly addressee: Addressee | undefined
  readonly isNamed: boolean
}

/** A candidate and its points, by what they are for. */
interface Weighed extends Readonly<Record<Addressee['because'], number>> {
  readonly name: string
  /** Of all signs together, also of those that are no reason in themselves. */
  readonly points: number
}

class Talk {
  private readonly speakers = new Map<string, Speaker>()
  /** Their names in the order of their last lines, oldest first. */
  private latest: string[] = []
  private heard = 0

  private readonly names: NameIndex
  private readonly members: ReadonlySet<string>

  constructor(members: readonly string[]) {
    this.names = indexNames(members)
    this.members = new Set(members)
  }

  /** Takes a line into account; whom it went to is judged by the same rules as the line in question. */
  hear(line: ChatLine): void {
    const cues = cuesOf(line.text)
    const { addressee, isNamed } = this.judge(line, cues)
    const to = addressee?.name
    const known = this.speakers.get(line.author)
    const index = this.heard++
    const at = secondsOf(line.at)
    const addressed = known?.addressed ?? new Map<string, Address>()
    if (to !== undefined) addressed.set(to, { index, at, isNamed, isQuestion: cues.isQuestion })
    const asked = to === undefined ? undefined : this.speakers.get(to)
    if (asked) asked.hasOpenQuestion = false
    this.latest = this.latest.filter((name) => name !== line.author)
    this.latest.push(line.author)
    this.speakers.set(line.author, {
      name: line.author,
      index,
      at,
      cues,
      wordsBefore: known?.cues.words ?? new Set(),
      to,
      isNamed,
      hasOpenQuestion: cues.isQuestion && !isNamed,
      addressed,
    })
  }

  judge(line: ChatLine, cues: Cues): Judgement {
    const named = namesIn(line.text, this.names, (name) => this.speakers.has(name))
    const author = this.speakers.get(line.author)
    let best: Weighed | undefined
    let second = 0
    for (const [rank, name] of this.candidatesFor(line.author, author?.to, named).entries()) {
      const weighed = this.weigh(name, rank, line, cues, author, named.get(name) ?? 0)
      // The latest speaker comes first and stays first where points are equal.
      if (!best || weighed.points > best.points) {
        second = best?.points ?? 0
        best = weighed
      } else second = Math.max(second, weighed.points)
    }
    if (!best) return { addressee: undefined, isNamed: false }
    const most = Math.max(best.points, 1)
    const confidence = Math.round((most / (most + Math.max(second, 0))) * 100) / 100
    return {
      addressee: { name: best.name, because: strongestOf(best), confidence },
      isNamed: best.named >= weights.namedInside,
    }
  }

  /** Latest speakers first, then whom the author talks to or names without their having spoken. */
  private candidatesFor(
    author: string,
    lastTo: string | undefined,
    named: ReadonlyMap<string, number>,
  ): readonly string[] {
    const chosen: string[] = []
    for (let at = this.latest.length - 1; at >= 0 && chosen.length < weights.candidates; at--) {
      const name = this.latest[at]
      if (name !== undefined && name !== author && this.members.has(name)) chosen.push(name)
    }
    const silent = lastTo === undefined ? named.keys() : [lastTo, ...named.keys()]
    for (const name of silent) if (name !== author && !chosen.includes(name)) chosen.push(name)
    return chosen
  }

  private weigh(
    name: string,
    rank: number,
    line: ChatLine,
    cues: Cues,
    author: Speaker | undefined,
    named: number,
  ): Weighed {
    const other = this.speakers.get(name)
    const continues = this.continuing(name, line, author)
    if (!other)
      return { name, points: named + continues, named, answers: 0, continues, echoes: 0, preceding: 0 }
    const preceding = (weights.recency[rank] ?? 1) - ageInPoints(secondsOf(line.at) - other.at)
    const answers = this.answering(other, line, author, cues)
    const words = weights.sharedWord * shared(cues.words, other.cues.words, other.wordsBefore)
    const isQuoted = cues.quotes.some((quote) => other.cues.folded.includes(quote))
    const echoes = Math.min(weights.sharedWords, words) + (isQuoted ? weights.quoted : 0)
    const isBusy = other.to !== undefined && other.to !== line.author
    const busy = isBusy ? (other.isNamed ? weights.busyByName : weights.busyUnnamed) : 0
    const open = other.hasOpenQuestion && !cues.isQuestion && !author ? weights.openQuestion : 0
    const points = preceding + answers + continues + echoes + busy + open + named
    return { name, points, named, answers, continues, echoes, preceding }
  }

  /** Points for what the other said to the author and got no answer to. */
  private answering(other: Speaker, line: ChatLine, author: Speaker | undefined, cues: Cues): number {
    const toMe = other.addressed.get(line.author)
    if (!toMe) return 0
    const thanks = cues.isThanks ? weights.thanks : 0
    const mine = author?.addressed.get(other.name)
    if (mine && mine.index > toMe.index) return thanks
    const asked = toMe.isQuestion ? weights.askedMe + (cues.isAnswer ? weights.answerToQuestion : 0) : 0
    const called = toMe.isNamed ? weights.calledByName : weights.calledUnnamed
    const cooled = this.cooling(toMe.index) + ageInPoints(secondsOf(line.at) - toMe.at)
    return Math.max(0, called + asked - cooled) + thanks
  }

  /** Points for the author's own exchange with the other. */
  private continuing(name: string, line: ChatLine, author: Speaker | undefined): number {
    if (!author) return 0
    const mine = author.addressed.get(name)
    if (!mine) return this.speakers.get(name)?.addressed.has(author.name) ? weights.acquainted : 0
    if (author.to !== name) return weights.acquainted
    const gap = secondsOf(line.at) - author.at
    const isLatest = author.index === this.heard - 1
    const isBreath = isLatest && !(gap > weights.sameBreathSeconds)
    const last = Math.max(
      weights.acquainted,
      weights.lastAddressee - this.cooling(mine.index) - ageInPoints(gap),
    )
    return last + (isBreath ? weights.sameBreath : 0)
  }

  private cooling(index: number): number {
    return Math.min(weights.coolingLines, this.heard - 1 - index)
  }
}

/** Where signs weigh the same, the one that tells more. */
function strongestOf(weighed: Weighed): Addressee['because'] {
  let strongest: Addressee['because'] = 'preceding'
  for (const sign of ['echoes', 'continues', 'answers', 'named'] as const) {
    if (weighed[sign] > 0 && weighed[sign] >= weighed[strongest]) strongest = sign
  }
  return strongest
}

function ageInPoints(seconds: number): number {
  for (const [until, points] of weights.ages) if (!(seconds > until)) return points
  return 0
}

/** Epoch ms have passed 10¹¹ since 1973; seconds will not until the year 5138. */
function secondsOf(at: number | undefined): number {
  if (typeof at !== 'number' || !Number.isFinite(at)) return Number.NaN
  return Math.abs(at) > 1e11 ? at / 1000 : at
}
