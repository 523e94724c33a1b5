import { fnv1a } from './random.ts'

/** The colour of a person who has chosen none, as `#rrggbb`: always the same for an id, so that a page can tell it too. */
export function colourOf(id: string): string {
  return `#${(fnv1a(id) >>> 8).toString(16).padStart(6, '0')}`
}
