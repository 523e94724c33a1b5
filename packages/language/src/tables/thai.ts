import type { SmallWords, UnspacedWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Thai'

export const letters = '\\p{Script=Thai}'

export const smallWords: SmallWords = {
  greeting: 'สวัสดี หวัดดี',
  title: 'เทพ ท่าน คุณ พระ พระแม่ พระเจ้า',
  honorific: 'ครับ ค่ะ คะ จ๋า จ้า',
  direct: 'อยู่ สวัสดี หวัดดี ช่วย บอก คุณ ท่าน ทำไม อะไร ขอ มา ไหม โปรด ตอบ เล่า ฟัง ให้ เธอ แก ขอบคุณ ขอโทษ เป็นไง สบายดี',
  joiner: 'และ กับ หรือ',
  choice: 'หรือ',
}

export const unspaced: UnspacedWords = {
  after: 'ครับ ค่ะ คะ จ๋า จ้า สวัสดี ช่วย บอก ท่าน คุณ และ กับ',
  before: 'สวัสดี หวัดดี เทพ ท่าน คุณ พระ พระแม่ พระเจ้า ของ และ กับ',
}

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
