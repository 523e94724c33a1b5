import { type Cues, cuesOf, shared } from './cues.ts'
import { indexNames, namesIn } from './names.ts'
import * as weights from './weights.ts'

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
 * spoke lately, by weighing who addressed whom, how long ago, and who spoke since (weights.ts). Undefined
 * where no other member is named or has spoken. Pure and total; its cost grows with the window, up to 64 lines.
 */
export function findAddressee({ members, window, line }: ChatMoment): Addressee | undefined {
  const names = indexNames(members)
  const isMember = new Set(members)
  /** In the order of their last lines, oldest first. */
  const speakers = new Map<string, Speaker>()
  let heard = 0

  // Whom an earlier line went to is judged by the same rules as the line in question.
  for (const earlier of window.slice(-weights.lookBackLines)) {
    const cues = cuesOf(earlier.text)
    const best = judge(earlier, cues)[0]
    const known = speakers.get(earlier.author)
    const index = heard++
    const at = secondsOf(earlier.at)
    const isNamed = best !== undefined && best.named >= weights.namedInside
    const addressed = known?.addressed ?? new Map<string, Address>()
    if (best) addressed.set(best.name, { index, at, isNamed, isQuestion: cues.isQuestion })
    speakers.delete(earlier.author)
    const wordsBefore = known?.cues.words ?? new Set()
    speakers.set(earlier.author, { index, at, cues, wordsBefore, to: best?.name, isNamed, addressed })
  }

  const [best, second] = judge(line, cuesOf(line.text))
  if (!best) return undefined
  const most = Math.max(best.points, 1)
  const confidence = Math.round((most / (most + Math.max(second, 0))) * 100) / 100
  return { name: best.name, because: strongestOf(best), confidence }

  /** The best candidate, and the points of the next. */
  function judge(said: ChatLine, cues: Cues): readonly [best: Weighed | undefined, second: number] {
    const author = speakers.get(said.author)
    const named = namesIn(cues.tokens, names, (name) => speakers.has(name))
    const others = [...speakers.keys()].reverse().filter((name) => name !== said.author && isMember.has(name))
    const candidates = new Set(others.slice(0, weights.candidates))
    // Whom the author talks to or names may not have spoken.
    for (const name of [author?.to, ...named.keys()]) {
      if (name !== undefined && name !== said.author) candidates.add(name)
    }
    let best: Weighed | undefined
    let second = 0
    let rank = 0
    for (const name of candidates) {
      const weighed = weigh(name, rank++, said, cues, author, named.get(name) ?? 0)
      // The latest speaker comes first and stays first where points are equal.
      if (!best || weighed.points > best.points) {
        second = best?.points ?? 0
        best = weighed
      } else second = Math.max(second, weighed.points)
    }
    return [best, second]
  }

  function weigh(
    name: string,
    rank: number,
    said: ChatLine,
    cues: Cues,
    author: Speaker | undefined,
    named: number,
  ): Weighed {
    const other = speakers.get(name)
    const continues = author ? continuing(name, said, author) : 0
    if (!other)
      return { name, points: named + continues, named, answers: 0, continues, echoes: 0, preceding: 0 }
    const preceding = (weights.recency[rank] ?? 1) - agePoints(said, other.at)
    const answers = answering(other, said, author?.addressed.get(name), cues)
    const words = weights.sharedWord * shared(cues.words, other.cues.words, other.wordsBefore)
    const isQuoted = cues.quotes.some((quote) => other.cues.folded.includes(quote))
    const echoes = Math.min(weights.sharedWords, words) + (isQuoted ? weights.quoted : 0)
    const isBusy = other.to !== undefined && other.to !== said.author
    const busy = isBusy ? (other.isNamed ? weights.busyByName : weights.busyUnnamed) : 0
    const points = preceding + answers + continues + echoes + busy + named
    return { name, points, named, answers, continues, echoes, preceding }
  }

  /** Points for what the other said to the author and got no answer to. */
  function answering(other: Speaker, said: ChatLine, mine: Address | undefined, cues: Cues): number {
    const toMe = other.addressed.get(said.author)
    if (!toMe) return 0
    const thanks = cues.isThanks ? weights.thanks : 0
    if (mine && mine.index > toMe.index) return thanks
    const called = toMe.isNamed ? weights.calledByName : weights.calledUnnamed
    const asked = toMe.isQuestion ? weights.askedMe : 0
    return Math.max(0, called + asked - cooling(toMe, said)) + thanks
  }

  /** Points for the author's own exchange with the one its last line went to. */
  function continuing(name: string, said: ChatLine, author: Speaker): number {
    const mine = author.addressed.get(name)
    if (!mine || author.to !== name) return 0
    const isBroken = author.index < heard - 1 || secondsOf(said.at) - author.at > weights.sameBreathSeconds
    return Math.max(0, weights.lastAddressee - cooling(mine, said)) + (isBroken ? 0 : weights.sameBreath)
  }

  /** Points that an exchange has lost by the lines and the time since. */
  function cooling(address: Address, said: ChatLine): number {
    return heard - 1 - address.index + agePoints(said, address.at)
  }
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
  readonly index: number
  /** Seconds; NaN where unknown. */
  readonly at: number
  readonly cues: Cues
  /** Words of the line before the last: a thought often takes two lines. */
  readonly wordsBefore: ReadonlySet<string>
  /** Whom the last line went to. */
  readonly to: string | undefined
  readonly isNamed: boolean
  readonly addressed: Map<string, Address>
}

/** A candidate and its points, by what they are for. */
interface Weighed extends Readonly<Record<Addressee['because'], number>> {
  readonly name: string
  /** Of all signs together, also of those that are no reason in themselves. */
  readonly points: number
}

/** Where signs weigh the same, the one that tells more. */
function strongestOf(weighed: Weighed): Addressee['because'] {
  let strongest: Addressee['because'] = 'preceding'
  for (const sign of ['echoes', 'continues', 'answers', 'named'] as const) {
    if (weighed[sign] > 0 && weighed[sign] >= weighed[strongest]) strongest = sign
  }
  return strongest
}

function agePoints(said: ChatLine, since: number): number {
  const seconds = secondsOf(said.at) - since
  return weights.ages.find(([until]) => !(seconds > until))?.[1] ?? 0
}

/** Epoch ms have passed 10¹¹ since 1973; seconds will not until the year 5138. */
function secondsOf(at: number | undefined): number {
  if (typeof at !== 'number' || !Number.isFinite(at)) return Number.NaN
  return Math.abs(at) > 1e11 ? at / 1000 : at
}
