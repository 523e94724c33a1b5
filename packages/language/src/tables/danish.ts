import type { ClauseWords } from './clause-words.ts'
import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Danish'

export const smallWords: SmallWords = {
  greeting: 'hej hallo',
  direct: 'du dig din',
  second: 'du dig din',
  free: 'dig',
  joiner: 'og eller',
  choice: 'eller',
  determiner: 'det den',
}

export const clauses: ClauseWords = { asked: 'du', auxiliary: 'er', list: 'og' }

export const speech: SpeechStems = {
  sorry: 'beklager|undskyld|desværre',
  cannot: 'kan ikke|kan jeg ikke|ikke i stand',
  help: 'hjælpe|svare|gøre det',
  request: 'forespørgsel|anmodning|indhold|generere|hjælpe med det',
  self: 'sprogmodel|som en ai\\b|en ai\\b|kunstig intelligens',
  youAre: 'du er|du spiller',
  mortal: 'dødelig|menneske',
  answer: 'svar|replik|sætning',
  would: 'ville sige|ville svare',
  sure: 'selvfølgelig|her|som|mitt|min',
  note: 'obs|bemærkning|notis|forklaring|oversættelse',
  offer: 'jeg håber|sig til hvis|lad mig vide|hvordan kan jeg hj',
  says: 'svarer',
}

export const moods: MoodWords = {
  number: { '0': 'nul', '3': 'tre' },
  minus: 'minus',
  plus: 'plus',
  decimal: 'komma',
  of: 'av',
  label: 'karakter stemning vurdering svar',
  cause: 'fordi',
}
