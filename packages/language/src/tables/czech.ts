import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Czech'

export const smallWords: SmallWords = {
  title: 'pan pani',
  direct: 'prosím přestaň',
}

export const endings: NameEndings = {
  added: 'a em om ovi ov ova ove ovo ovy',
  addedToCapitals: 'e u i y',
  lost: 'a',
  instead: 'y ě u ou o',
}

export const moods: MoodWords = {
  number: { '0': 'nula', '1': 'jeden jedna', '2': 'dva dvě', '3': 'tři tri' },
  minus: 'minus',
  of: 'z ze',
  label: 'nálada hodnocení odpověď',
  cause: 'protože',
}
