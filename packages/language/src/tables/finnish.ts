import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Finnish'

export const smallWords: SmallWords = {
  greeting: 'hei kiitos moi',
  direct: 'lopeta sinä kerro auta',
  joiner: 'ja',
}

export const endings: NameEndings = {
  added: 'a ille lle lla sta ssa nin',
  addedToCapitals: 'n in en t',
}

export const moods: MoodWords = {
  number: { '0': 'nolla', '1': 'yksi', '2': 'kaksi', '3': 'kolme' },
  minus: 'miinus',
  cause: 'koska',
}
