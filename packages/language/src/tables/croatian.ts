import type { NameEndings } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Croatian'

export const endings: NameEndings = {
  added: 'a em om ov ova ove ovo',
  addedToCapitals: 'e u i',
  lost: 'a',
  instead: 'e u o',
}

export const moods: MoodWords = {
  number: { '0': 'nula', '1': 'jedan', '2': 'dva', '3': 'tri' },
}
