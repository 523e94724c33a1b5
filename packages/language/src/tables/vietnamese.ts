import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Vietnamese'

export const smallWords: SmallWords = {
  greeting: 'xin chào',
  title: 'thần ông bà',
  vocative: 'ơi',
  direct: 'giúp cứu hãy xin cho nói kể trả nghe đến tại sao bạn ngài ở đâu chào cảm',
}

export const moods: MoodWords = {
  number: { '0': 'không', '1': 'một', '2': 'hai', '3': 'ba' },
  minus: 'âm trừ',
  of: 'trên',
  label: 'điểm',
  cause: 'vì',
}
