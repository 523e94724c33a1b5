import type { Event } from '@talking-heads/core'
import { createDice, type Dice } from '@talking-heads/core/testing'
import { Bell } from './bell.ts'
import type { Fleet } from './fleet.ts'
import { Mortal } from './mortal.ts'
import { faultsOf, isHidden } from './verdict.ts'

export interface CampaignOptions {
  readonly fleet: Fleet
  readonly seed: number
  readonly mortals: number
  readonly leaseMs: number
  /** How often each thing happens; kills are of each server in turn. */
  readonly faults: {
    readonly kills: number
    readonly freezes: number
    /** Behind Sentinel each is a failover. */
    readonly redisCrashes: number
    readonly lostTails: number
    readonly clientCuts: number
    readonly redisCuts: number
  }
}

export interface CampaignReport {
  readonly events: number
  readonly lines: number
  readonly replies: number
  /** Acknowledged lines that were lost with a tail: all of them were acknowledged before it was lost. */
  readonly lost: number
  /** The longest that it took from Redis' return until every line was acknowledged, in ms. */
  readonly redisRecoveryMs: number
  /** Promises broken, in words. */
  readonly faults: readonly string[]
}

/** Mortals talk through all servers while things go wrong, in an order that the seed alone draws. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const campaign = new Campaign(options)
  try {
    return await campaign.run()
  } finally {
    campaign.end()
  }
}

class Campaign {
  readonly #options: CampaignOptions
  readonly #dice: Dice
  readonly #bell = new Bell()
  readonly #mortals: readonly Mortal[]
  #redisRecoveryMs = 0

  constructor(options: CampaignOptions) {
    this.#options = options
    this.#dice = createDice(options.seed, 'campaign')
    const { urls } = options.fleet
    this.#mortals = Array.from({ length: options.mortals }, (_, index) => new Mortal(index, urls, this.#bell))
  }

  async run(): Promise<CampaignReport> {
    await this.#everybodyIsIn()
    for (const happen of this.#inDrawnOrder()) {
      this.#talk(0.3)
      await happen()
      this.#talk(0.2)
      await this.#everythingIsAcknowledged()
    }
    await this.#everybodyIsIn()
    await this.#everythingIsAnswered()
    const log = await this.#options.fleet.log()
    await this.#everythingIsShown(log)
    const count = (type: Event['type']) => log.filter((event) => event.type === type).length
    return {
      events: log.length,
      lines: count('message-posted'),
      replies: count('reply-spoken'),
      lost: this.#mortals.flatMap(({ lost }) => [...lost]).length,
      redisRecoveryMs: this.#redisRecoveryMs,
      faults: faultsOf(log, this.#mortals),
    }
  }

  end(): void {
    for (const mortal of this.#mortals) mortal.leave()
  }

  #inDrawnOrder(): (() => Promise<void> | void)[] {
    const { fleet, faults } = this.#options
    const times = (count: number, happen: (turn: number) => Promise<void> | void) =>
      Array.from({ length: count }, (_, turn) => () => happen(turn))
    const half = () => this.#dice.chance(0.5)
    const all = [
      ...times(faults.kills, (turn) => this.#killServer(turn % fleet.size)),
      ...times(faults.freezes, () => this.#freezeLeaseHolder()),
      ...times(faults.redisCrashes, () => this.#crashRedis()),
      ...times(faults.lostTails, () => this.#loseTail()),
      ...times(faults.clientCuts, () => fleet.cutClients(half)),
      ...times(faults.redisCuts, () => fleet.redis.cut(half)),
    ]
    return all
      .map((happen) => ({ happen, place: this.#dice.next() }))
      .sort((one, other) => one.place - other.place)
      .map(({ happen }) => happen)
  }

  /** Everybody else goes on while the server is down. */
  async #killServer(index: number): Promise<void> {
    const { fleet } = this.#options
    await fleet.stopServer(index, 'SIGKILL')
    this.#talk(0.2)
    await this.#everythingIsAcknowledged()
    await fleet.restartServer(index)
    // Some come to the new one, so that all three have somebody.
    fleet.cutClients(() => this.#dice.chance(0.5))
  }

  /** Stands still in the middle of a god's typing, until another server speaks in the room; then wakes up. */
  async #freezeLeaseHolder(): Promise<void> {
    const { fleet, leaseMs } = this.#options
    let holder = await fleet.leaseHolder()
    while (holder === undefined) {
      const before = this.#lastAt
      this.#someone(() => true)?.say('ZEUS, who rules here?')
      await this.#bell.until(
        () => this.#lastAt > before,
        () => 'somebody to take the lease',
      )
      holder = await fleet.leaseHolder()
    }
    const letGoOn = fleet.freeze(holder)
    try {
      await this.#someGodSpeaksAfter(Date.now() + leaseMs, holder)
    } finally {
      letGoOn()
    }
  }

  /** Calls one god after another: one may have nothing to say that it has not just said. */
  async #someGodSpeaksAfter(lapsedAt: number, holder: number): Promise<void> {
    const lateReply = (types: readonly string[]) => (mortal: Mortal) =>
      mortal.seen.findLast(({ event }) => types.includes(event.type) && event.at > lapsedAt)?.seq ?? -1
    const newest = (types: readonly string[]) => Math.max(-1, ...this.#mortals.map(lateReply(types)))
    const isElsewhere = ({ isIn, door }: Mortal) => isIn && door !== holder
    for (const god of ['ODIN', 'ANANSI', 'ZEUS', 'KALI', 'LOKI', 'PELE']) {
      const outcomes = ['reply-spoken', 'reply-withheld']
      const before = newest(outcomes)
      await this.#bell.until(
        () => this.#mortals.some(isElsewhere),
        () => `somebody at another door than ${holder}`,
      )
      this.#someone(isElsewhere)?.say(`${god}, are you still with us?`)
      await this.#bell.until(
        () => newest(outcomes) > before,
        () => `another server to speak for server ${holder}`,
      )
      if (newest(['reply-spoken']) >= 0) return
    }
    throw new Error(`no god spoke once server ${holder} stood still`)
  }

  async #crashRedis(): Promise<void> {
    const { redis } = this.#options.fleet
    if (!redis.isDurable) {
      // What is said in the last moment may not have reached the replica: let it be a god's.
      await this.#everythingIsAcknowledged()
      for (const mortal of this.#mortals) mortal.mayForget()
    }
    await redis.crash()
    await this.#recovers()
  }

  /** Lines are acknowledged that only the master has, which dies then. */
  async #loseTail(): Promise<void> {
    const before = this.#mortals.map(({ acknowledged }) => new Set(acknowledged.keys()))
    for (const mortal of this.#mortals) mortal.mayForget()
    await this.#options.fleet.redis.loseTail(async () => {
      this.#talk(0.3)
      await this.#everythingIsAcknowledged()
    })
    const after = await this.#options.fleet.log()
    for (const [index, mortal] of this.#mortals.entries()) mortal.hasLost(after, before[index] ?? new Set())
    await this.#recovers()
  }

  async #recovers(): Promise<void> {
    const back = performance.now()
    this.#talk(0.2)
    await this.#everythingIsAcknowledged()
    this.#redisRecoveryMs = Math.max(this.#redisRecoveryMs, Math.round(performance.now() - back))
  }

  get #lastAt(): number {
    return Math.max(0, ...this.#mortals.map(({ seen }) => seen.at(-1)?.event.at ?? 0))
  }

  #someone(is: (mortal: Mortal) => boolean): Mortal | undefined {
    return this.#dice.pick(this.#mortals.filter(is))
  }

  #talk(share: number): void {
    const lines = ['ANANSI, tell me a story', 'What a day this is', 'ZEUS and ODIN, who is right?', 'I see']
    for (const mortal of this.#mortals) {
      if (this.#dice.chance(share)) mortal.say(this.#dice.pick(lines) ?? '')
    }
  }

  #everybodyIsIn(): Promise<void> {
    const out = () => this.#mortals.filter(({ isIn }) => !isIn)
    return this.#bell.until(
      () => out().length === 0,
      () => `${out().length} mortals to be let in`,
    )
  }

  #everythingIsAcknowledged(): Promise<void> {
    const left = () => this.#mortals.flatMap(({ unacknowledged }) => unacknowledged)
    return this.#bell.until(
      () => left().length === 0,
      () => `lines ${left()} to be acknowledged`,
    )
  }

  /** As the first mortal sees it, who was there from the start. */
  #everythingIsAnswered(): Promise<void> {
    const unanswered = () => {
      const lines = new Set<number>()
      for (const { seq, event } of this.#mortals[0]?.seen ?? []) {
        if (event.type === 'message-posted') lines.add(seq)
        if (event.type === 'reply-spoken' || event.type === 'reply-withheld') lines.delete(event.replyTo)
      }
      return lines
    }
    return this.#bell.until(
      () => unanswered().size === 0,
      () => `lines at ${[...unanswered()]} to be answered`,
      130_000,
    )
  }

  #everythingIsShown(log: readonly Event[]): Promise<void> {
    const behind = () =>
      this.#mortals.filter(({ next, id }) => log.slice(next).some((event) => !isHidden(event, id)))
    return this.#bell.until(
      () => behind().length === 0,
      () => `${behind().map(({ id }) => id)} to be shown the log to its end`,
    )
  }
}
