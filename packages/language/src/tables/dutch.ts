import type { ClauseWords } from './clause-words.ts'
import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Dutch'

export const telling =
  'de het een en is niet ik jij je wij met op voor waarom hoe wie mijn van dat dit zijn wat ben er'

export const smallWords: SmallWords = {
  greeting: 'hallo goede hoi dag bedankt',
}

export const clauses: ClauseWords = { hail: 'hallo' }

export const endings: NameEndings = { added: 's' }

export const speech: SpeechStems = {
  sorry: 'het spijt me|sorry|helaas|mijn excuses|excuses',
  cannot: '(?:kan ik|ik kan|mag ik|ik mag)(?=[^.!?]{0,80}(?:niet|geen))|niet in staat',
  help: 'helpen|beantwoorden|antwoorden|dat niet doen',
  request:
    'verzoek|genereren|inhoud|assisteren|daarmee niet|daar niet mee|daarbij niet|informatie (?:geven|verstrekken)',
  self: 'taalmodel|als ai\\b|als een ai\\b|een ai\\b|kunstmatige intelligentie|virtuele assistent|mijn instructies (?:zijn|zeggen)',
  youAre: 'jij bent|je bent|u bent|je speelt',
  mortal: 'sterveling|mensenkind',
  answer: 'antwoord|reactie|zin',
  would: 'zou zeggen|zou ik zeggen|zou antwoorden|zou',
  sure: 'natuurlijk|zeker|prima|hier|als|graag|mijn|het',
  note: 'opmerking|noot|let op|uitleg|vertaling',
  offer:
    'ik hoop dat (?:dit|dat|deze)|laat (?:het )?me weten|laat maar weten|hoe kan ik (?:u|je) (?:helpen|van dienst)|als (?:je|u) (?:nog|meer|een ander)|kan ik (?:je|u) (?:nog|verder)',
  asker: 'gebruiker',
  speakingAs: 'als',
  says: 'zegt|antwoordt',
}

export const moods: MoodWords = {
  number: {
    '0': 'nul',
    '1': 'een één',
    '2': 'twee',
    '3': 'drie',
    '4': 'vier',
    '8': 'acht',
  },
  minus: 'min minus',
  plus: 'plus',
  decimal: 'komma',
  half: 'en een half',
  point: 'punten',
  of: 'van',
  otherUnit: 'procent',
  label: 'beoordeling stemming antwoord cijfer oordeel',
  lead: 'geef zeg zou',
  closingVerb: 'zeggen geven schatten',
  cause: 'omdat',
  scaleName: 'schaal',
}
