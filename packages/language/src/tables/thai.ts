import type { MoodWords } from './mood-words.ts'

export const name = 'Thai'

export const letters = '\\p{Script=Thai}'

export const moods: MoodWords = {
  number: { '0': 'ศูนย์', '1': 'หนึ่ง', '2': 'สอง', '3': 'สาม' },
  minus: 'ลบ',
  plus: 'บวก',
  point: 'คะแนน',
  unspacedPoint: 'คะแนน',
  label: 'คะแนน คำตอบ อารมณ์',
  lead: 'ให้',
  interjection: 'เอ่อ',
  cause: 'เพราะ',
}
