import { randomInteger } from '../log/random.ts'

const syllables = [
  'QUO',
  'VEN',
  'THAL',
  'ZIR',
  'MOB',
  'EX',
  'YUL',
  'TRAN',
  'OB',
  'FEY',
  'KRO',
  'WIM',
  'DUX',
  'PHA',
  'LOR',
  'GIZ',
]

/**
 * A word that stands in a room's prompts and nowhere else: an answer that holds it was copied from there. The same
 * for all of a room's prompts, so that their beginnings stay the same.
 */
export function canaryOf(seed: string): string {
  const draw = (position: number) =>
    syllables[randomInteger(seed, position, 'canary', 0, syllables.length - 1)]
  return [1, 2, 3, 4].map(draw).join('')
}
