import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Persian'

export const letters = 'پچژگ'

export const smallWords: SmallWords = { greeting: 'سلام', joiner: 'و' }

export const moods: MoodWords = {
  number: { '0': 'صفر', '1': 'یک', '2': 'دو', '3': 'سه' },
  minus: 'منفی',
  cause: 'چون',
}
