import type { ClauseWords } from './clause-words.ts'
import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Norwegian'

export const smallWords: SmallWords = {
  greeting: 'hei hallo halla',
  direct: 'du din',
  second: 'du din',
  joiner: 'og eller',
  choice: 'eller',
  determiner: 'det den',
}

export const clauses: ClauseWords = { asked: 'du', auxiliary: 'er', list: 'og' }

export const speech: SpeechStems = {
  sorry: 'beklager|dessverre|unnskyld',
  cannot: 'kan ikke|kan jeg ikke|ikke i stand',
  help: 'hjelpe|svare|gjøre det',
  request: 'forespørsel|anmodning|innhold|generere|hjelpe deg med det|hjelpe med det',
  self: 'språkmodell|som en ai\\b|en ai\\b|kunstig intelligens',
  youAre: 'du er|du spiller',
  mortal: 'dødelig|menneske',
  answer: 'svar|replikk|setning',
  would: 'ville svare|ville si',
  sure: 'selvfølgelig|her|som|mitt|min',
  note: 'obs|merknad|notis|forklaring',
  offer: 'jeg håper|la meg vite|hvordan kan jeg hj',
  says: 'svarer',
}

export const moods: MoodWords = {
  number: { '3': 'tre' },
  minus: 'minus',
  plus: 'plus',
  decimal: 'komma',
  of: 'av',
  label: 'karakter stemning vurdering svar',
  cause: 'fordi',
}
