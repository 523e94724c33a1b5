import type { GodProfile } from '../log/god-profile.ts'
import type { Mortal } from '../log/members.ts'
import { fnv1a } from '../log/random.ts'
import type { Entry } from '../run/replica.ts'
import type { Room } from '../run/room.ts'
import type { ServerFrameOf } from '../wire/server-frames.ts'
import { pageBefore, pageLines, resumeAfter } from './pages.ts'
import { placeAt } from './place.ts'
import { type AvatarUrl, everybody, onlyFor, publicGod } from './public-view.ts'

/** Mortals listed in a welcome. */
const maxMortalsListed = 200

/** The newest page of a log, as everybody sees it. */
export interface NewestPage {
  /** Seq of its first event. */
  readonly from: number
  /** Seq of what follows it. */
  readonly next: number
  /** Ready to be sent: one list for all. */
  readonly frames: readonly string[]
  /** Mortals who may see what is hidden from others in it. */
  readonly insiders: ReadonlySet<string>
}

/** What a welcome tells its client alone. */
export type OwnWelcome = Omit<ServerFrameOf<'welcome'>, 'gods' | 'godsVersion' | 'mortals'>

interface Gods {
  readonly of: readonly GodProfile[]
  readonly json: string
  readonly version: string
}

/** Ends of welcomes. Whoever is there for longest is listed first, so they change seldom where many come. */
interface Ends {
  readonly gods: Gods
  readonly mortals: readonly Mortal[]
  readonly withGods: string
  readonly withoutGods: string
}

/** What all who come in are told alike: read and encoded once, until it is another. */
export class Greeting {
  readonly #room: Room
  readonly #avatarUrl: AvatarUrl
  readonly #frameOf: (entry: Entry) => string
  #gods: Gods | undefined
  #ends: Ends | undefined
  #page: { readonly of: unknown; readonly page: Promise<NewestPage> } | undefined

  constructor(room: Room, avatarUrl: AvatarUrl, frameOf: (entry: Entry) => string) {
    this.#room = room
    this.#avatarUrl = avatarUrl
    this.#frameOf = frameOf
  }

  /**
   * The end of each `welcome`'s JSON, behind what is its client's own.
   *
   * @param known version of the gods that the client has: it is not sent them again
   */
  endOfWelcome(known: string | undefined): string {
    const gods = this.#godsNow()
    const mortals = first(this.#room.mortals.values(), maxMortalsListed)
    if (this.#ends?.gods !== gods || !isSame(this.#ends.mortals, mortals)) {
      const end = (sent: string) =>
        `"godsVersion":"${gods.version}","gods":${sent},"mortals":${JSON.stringify(mortals)}}`
      this.#ends = { gods, mortals, withGods: end(gods.json), withoutGods: end('[]') }
    }
    return known === gods.version ? this.#ends.withoutGods : this.#ends.withGods
  }

  /** Where a client goes on that has been here before; for `undefined` and `lost` see {@link resumeAfter}. */
  async placeOf({ since, sinceId }: { readonly since?: number; readonly sinceId?: string }) {
    return since === undefined ? undefined : await resumeAfter(this.#room, since, sinceId)
  }

  /** The page that a newcomer is shown. Rejects where the log cannot be read. */
  newestPage(): Promise<NewestPage> {
    const { state } = this.#room
    if (this.#page?.of !== state) {
      const page = this.#readPage(state.length)
      this.#page = { of: state, page }
      page.catch(() => {
        if (this.#page?.page === page) this.#page = undefined
      })
    }
    return this.#page.page
  }

  async #readPage(length: number): Promise<NewestPage> {
    const entries = await pageBefore(this.#room, length, pageLines)
    const from = entries[0]?.seq ?? length
    const place = placeAt(from, everybody, this.#avatarUrl)
    const events = entries.flatMap((entry) => place.pass(entry, this.#frameOf))
    const insiders = new Set(entries.flatMap(({ event }) => onlyFor(event) ?? []))
    return { from, next: length, frames: [...events, ...place.takeHidden()], insiders }
  }

  #godsNow(): Gods {
    const { gods } = this.#room
    if (this.#gods?.of !== gods) {
      const json = JSON.stringify(gods.map((god) => publicGod(god, this.#avatarUrl(god))))
      this.#gods = { of: gods, json, version: `${fnv1a(json).toString(36)}-${json.length.toString(36)}` }
    }
    return this.#gods
  }
}

function first<Item>(items: Iterable<Item>, count: number): Item[] {
  const found: Item[] = []
  for (const item of items) {
    if (found.length === count) break
    found.push(item)
  }
  return found
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((item, index) => item === others[index])
