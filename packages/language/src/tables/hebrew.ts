import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Hebrew'

export const letters = '\\p{Script=Hebrew}'

export const smallWords: SmallWords = {
  greeting: 'שלום הי היי תודה',
  direct:
    'אתה את ספר ספרי תגיד תגידי עזור עזרי תעזור הצל הצילו שמור סלח בוא בואי ענה תענה תן תני מה למה איך מתי איפה מי שמע שלום תודה בבקשה',
  second: 'אתה את',
  joiner: 'ו או',
  choice: 'או',
  ordinary: 'תור הרה סת',
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
