import type { PublicGod, PublicMortal, ServerFrameOf } from '../wire/index.ts'
import { clientTuning as tuning } from './client-tuning.ts'

/** Anybody who was heard of, gods that departed and mortals that left included. */
export type ClientMember =
  | ({ readonly kind: 'god' } & PublicGod)
  | ({ readonly kind: 'mortal' } & PublicMortal)

/** Who is here, and who is who. */
export class Members {
  readonly gods = new Map<string, PublicGod>()
  /** Present now; the server lists 200 at most, so `count` may be higher. */
  readonly mortals = new Map<string, PublicMortal>()
  count = 0
  /** By which the server of the last welcome knows its gods: they need not be sent again. */
  godsVersion: string | undefined
  #welcomed: readonly PublicGod[] = []
  readonly #known = new Map<string, ClientMember>()

  get(id: string): ClientMember | undefined {
    return this.#known.get(id)
  }

  welcome({ gods, godsVersion, mortals, count, you }: ServerFrameOf<'welcome'>): void {
    if (godsVersion === undefined || godsVersion !== this.godsVersion) this.#welcomed = gods
    this.godsVersion = godsVersion
    this.gods.clear()
    this.mortals.clear()
    for (const god of this.#welcomed) this.born(god)
    for (const mortal of mortals) this.#arrive(mortal)
    this.meet({ id: you.id, name: you.name, colour: you.colour })
    this.count = count
  }

  presence({ joined, left, count }: ServerFrameOf<'presence'>): void {
    for (const id of left) this.mortals.delete(id)
    for (const mortal of joined) this.#arrive(mortal)
    this.count = count
  }

  /** A god is here. */
  born(god: PublicGod): void {
    this.gods.set(god.id, god)
    this.hearOf(god)
  }

  departed(godId: string): void {
    this.gods.delete(godId)
  }

  /** A god of the past or present. */
  hearOf(god: PublicGod): void {
    this.#know({ kind: 'god', ...god })
  }

  /** A mortal of the past or present. */
  meet(mortal: PublicMortal): void {
    this.#know({ kind: 'mortal', ...mortal })
  }

  #arrive(mortal: PublicMortal): void {
    this.mortals.set(mortal.id, mortal)
    this.meet(mortal)
  }

  #know(member: ClientMember): void {
    // Whoever was heard of last is forgotten last; who is here is never forgotten.
    this.#known.delete(member.id)
    this.#known.set(member.id, member)
    if (this.#known.size <= tuning.maxKnownMembers) return
    for (const id of this.#known.keys()) {
      if (this.gods.has(id) || this.mortals.has(id)) continue
      this.#known.delete(id)
      return
    }
  }
}
