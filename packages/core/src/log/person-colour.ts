import { randomInteger } from './random.ts'

/** The colour of a person who has chosen none, as `#rrggbb`: always the same for an id, so that a page can tell it too. */
export function colourOf(id: string): string {
  return `#${randomInteger('colour', 0, id, 0, 0xffffff).toString(16).padStart(6, '0')}`
}
