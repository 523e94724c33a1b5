import { defaultTuning, type Event, personOf, type Store, TalkingHeadsError } from '@talking-heads/core'
import { eventVersion } from '@talking-heads/core/store'
import { eventsOf } from './log-reader.ts'
import { type Plan, type Step, stepIdPrefix } from './plan.ts'

/** Steps turned into events and appended together: each is at most two events. */
const batchSize = 250

export interface ImportOptions {
  readonly store: Store
  readonly room: string
  readonly plan: Plan
  /** Epoch ms that the imported events bear: the seed kept no times. An older log's newest event is never preceded. */
  readonly at: number
}

export interface ImportResult {
  /** Events that this import appended. */
  readonly appended: number
  /** Steps of the plan whose events the log held already. */
  readonly present: number
}

/**
 * Appends what the room's log does not hold yet of a plan. Done again it appends nothing; interrupted, it goes on where
 * it stopped; two at once make one import.
 *
 * @throws TalkingHeadsError `read-only` where the log holds events of a newer version; what the store throws
 */
export async function importSeed({ store, room, plan, at }: ImportOptions): Promise<ImportResult> {
  const log = new ImportedLog(room, at)
  for await (const event of eventsOf(store, room)) log.add(event)
  const present = plan.steps.filter(({ id }) => log.has(id)).length
  let appended = 0
  for (let from = 0; from < plan.steps.length; ) {
    const events = log.missing(plan.steps.slice(from, from + batchSize))
    const result = await store.append(room, log.length, events)
    for (const event of result.ok ? events : result.tail) log.add(event)
    if (!result.ok) continue
    appended += events.length
    from += batchSize
  }
  return { appended, present }
}

/** What is known of a log while it is imported into. */
class ImportedLog {
  readonly #room: string
  readonly #at: number
  readonly #ids = new Set<string>()
  #length = 0
  #lastAt = 0
  /** Seq of the newest mortal's line: what a god's line is taken to answer. The opening, before there is one. */
  #lastMortalSeq = 0

  constructor(room: string, at: number) {
    this.#room = room
    this.#at = at
  }

  get length(): number {
    return this.#length
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  add(event: Event): void {
    if (event.type === 'unreadable' && event.cause === 'future') {
      const message = `room "${this.#room}" holds events of a newer version of this library: upgrade, then import`
      throw new TalkingHeadsError('read-only', message)
    }
    if (event.id.startsWith(stepIdPrefix)) this.#ids.add(event.id)
    if (event.type === 'message-posted') this.#lastMortalSeq = this.#length
    this.#lastAt = Math.max(this.#lastAt, event.at)
    this.#length++
  }

  /** The events of those steps that the log lacks, as they follow on its end. */
  missing(steps: readonly Step[]): readonly Event[] {
    const events: Event[] = []
    const stamp = (id: string) => ({ v: eventVersion, id, at: Math.max(this.#at, this.#lastAt) }) as const
    if (this.#length === 0) {
      const limits = defaultTuning.state
      events.push({
        ...stamp('room-opened'),
        type: 'room-opened',
        topic: '',
        seed: crypto.randomUUID(),
        limits,
      })
    }
    const arrived = new Set<string>()
    let answered = this.#lastMortalSeq
    for (const step of steps) {
      if (this.has(step.id)) continue
      switch (step.type) {
        case 'god':
          events.push({ ...stamp(step.id), type: 'god-born', god: step.god })
          break
        case 'mortal-line': {
          const { name, colour } = step.line
          const digits = name.slice('NPC#'.length)
          const mortal = personOf({ id: `m_seed-${digits}`, name, colour })
          const arrival = `${stepIdPrefix}arrived:${digits}`
          if (!this.has(arrival) && !arrived.has(arrival)) {
            arrived.add(arrival)
            events.push({ ...stamp(arrival), type: 'mortal-arrived', mortal, patron: null })
          }
          answered = this.#length + events.length
          events.push({
            ...stamp(step.id),
            type: 'message-posted',
            author: mortal.id,
            name: mortal.name,
            nonce: `seed-${step.index}`,
            text: step.line.text,
            allowance: defaultTuning.lines.burst * 1000,
            called: [],
            next: null,
          })
          break
        }
        case 'god-line': {
          const { godId, text } = step
          const reply = { godId, text, replyTo: answered, judgeBy: null, next: null }
          events.push({ ...stamp(step.id), type: 'reply-spoken', ...reply })
          break
        }
      }
    }
    return events
  }
}
