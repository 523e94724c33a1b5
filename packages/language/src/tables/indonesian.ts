import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Indonesian'

export const smallWords: SmallWords = {
  direct: 'tolong diam',
  ordinary: 'inti kali',
}

export const moods: MoodWords = {
  number: { '0': 'nol', '1': 'satu', '2': 'dua', '3': 'tiga' },
  minus: 'minus negatif',
  plus: 'plus',
  of: 'dari',
  label: 'nilai jawaban skor suasana',
  cause: 'karena',
}
