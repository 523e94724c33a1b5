import type { Mortal } from '@talking-heads/core'
import { shortHash } from './god-of-seed.ts'

/** A name that the seed had no form for, and what its lines are signed with instead. */
export interface Renamed {
  readonly name: string
  readonly as: string
}

const npc = /^NPC#[0-9A-F]{6}$/

/** What people's lines are signed with: `NPC#` and the six digits of a colour, as the seed named everybody. */
export class Signatures {
  readonly #colours = new Map<string, string>()
  readonly #given = new Map<string, string>()
  readonly #taken: Set<string>

  /** @param names all names that lines are signed with: what one of them bears is given to nobody else */
  constructor(people: Iterable<Mortal>, names: Iterable<string>) {
    for (const { id, colour } of people) this.#colours.set(id, colour)
    this.#taken = new Set([...names].filter((name) => npc.test(name)))
  }

  of(id: string, name: string): string {
    if (npc.test(name)) return name
    const as = this.#given.get(id) ?? this.#free(id)
    this.#taken.add(as)
    this.#given.set(id, as)
    return as
  }

  /** The person's own colour where no name says it already, else one drawn from the id. */
  #free(id: string): string {
    const draw = (count: number) => `#${shortHash(`${id} ${count}`).slice(0, 6)}`
    let colour = this.#colours.get(id) ?? draw(0)
    for (let count = 1; this.#taken.has(`NPC${colour.toUpperCase()}`); count++) colour = draw(count)
    return `NPC${colour.toUpperCase()}`
  }
}
