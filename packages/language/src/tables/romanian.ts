import type { NameEndings } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Romanian'

export const endings: NameEndings = { addedToCapitals: 'ul ului' }

export const moods: MoodWords = {
  number: { '1': 'unu', '2': 'doi', '3': 'trei' },
}
