import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Persian'

export const letters = 'پچژگ'

export const smallWords: SmallWords = {
  greeting: 'سلام درود ای یا',
  honorific: 'جان عزیز خانم آقا بانو',
  direct: `سلام درود کجایی کجا کمک کمکم بگو چرا چطور چطوری چه چی کی تو شما بیا ببخش خوبی لطفا نجات گوش جواب بده
    مرا منو ممنون`,
  second: 'تو شما',
  joiner: 'و',
  cry: 'ای یا',
}

export const moods: MoodWords = {
  number: { '0': 'صفر', '1': 'یک', '2': 'دو', '3': 'سه' },
  minus: 'منفی',
  cause: 'چون',
}
