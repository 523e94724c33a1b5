import type { MoodWords } from './mood-words.ts'

export const name = 'Catalan'

export const moods: MoodWords = {
  number: { '1': 'un', '2': 'dos', '3': 'tres' },
  minus: 'menys',
}
