import type { ClauseWords } from './clause-words.ts'
import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Swedish'

export const telling =
  'och är inte jag du det en ett att som på för med vem varför hur min din har av vi till den var'

export const smallWords: SmallWords = {
  greeting: 'hej hallå tack',
  direct: 'sluta du dig din hjälp berätta hur när vem varför',
  second: 'du dig din',
  free: 'dig idag',
  joiner: 'och eller',
  choice: 'eller',
  determiner: 'en ett det den',
  ordinary: 'hela',
}

export const clauses: ClauseWords = {
  list: 'och',
  asked: 'du',
  auxiliary: 'är',
}

export const endings: NameEndings = { added: 's' }

export const speech: SpeechStems = {
  sorry: 'tyvärr|ledsen|beklagar|förlåt|ursäkta',
  cannot: 'kan inte|kan jag inte|inte möjlighet',
  help: 'hjälpa|svara|göra det',
  request: 'begäran|förfrågan|innehåll|generera|hjälpa dig med det',
  self: 'språkmodell|som en ai\\b|en ai\\b|artificiell intelligens|mina instruktioner (?:är|säger)',
  youAre: 'du är|du spelar',
  mortal: 'dödlig|människa',
  answer: 'svar|replik|mening',
  would: 'skulle säga|skulle svara|skulle',
  sure: 'självklart|javisst|naturligtvis|här|som|mitt|min|okej',
  note: 'obs|anmärkning|notera|notis|förklaring|översättning',
  offer: 'jag hoppas att|låt mig veta|hur kan jag hjälpa',
  asker: 'användare',
  says: 'säger|svarar',
}

export const moods: MoodWords = {
  number: { '0': 'noll', '1': 'ett', '2': 'två', '3': 'tre' },
  minus: 'minus',
  plus: 'plus',
  decimal: 'komma',
  half: 'och en halv',
  point: 'poäng',
  of: 'av',
  otherUnit: 'procent',
  label: 'betyg svar humör stämning',
  lead: 'ger säger skulle',
  cause: 'eftersom',
  scaleName: 'skala',
}
