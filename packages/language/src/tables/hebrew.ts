import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Hebrew'

export const letters = '\\p{Script=Hebrew}'

export const smallWords: SmallWords = {
  greeting: 'שלום הי היי תודה',
  direct: 'אתה את ספר תגיד עזור מה למה איך מתי איפה מי שמע',
  second: 'אתה את',
  joiner: 'ו או',
  choice: 'או',
}

export const endings: NameEndings = { prefixes: 'ו ה ב ל כ מ ש' }

export const moods: MoodWords = {
  number: { '0': 'אפס', '1': 'אחת אחד', '2': 'שתיים שניים', '3': 'שלוש' },
  minus: 'מינוס',
  plus: 'פלוס',
  of: 'מתוך',
  label: 'דירוג ציון תשובה',
  cause: 'כי',
}
