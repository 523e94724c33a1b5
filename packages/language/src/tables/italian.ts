import type { ClauseWords } from './clause-words.ts'
import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'
import type { TalkWords } from './talk-words.ts'

export const name = 'Italian'

export const telling =
  'il gli una è e io tu non che chi per con mio tuo sono sei della di perché come cosa questo ma lo'

export const smallWords: SmallWords = {
  greeting: 'senti buongiorno buonasera ciao salve ehi grazie caro cara',
  weak: 'e',
  title: 'santo santa signore dio dea',
  direct: `basta smetti tu te tuo tua dimmi aiutami ascolta raccontami che cosa come quando dove chi perché puoi sei hai
    dammi perdonami`,
  second: 'tu te tuo tua dimmi sei',
  free: 'te oggi ora',
  joiner: 'e con o',
  choice: 'o',
  apposition: 'il la',
  determiner: 'la un una il lo i di del',
  divine: 'dio',
  deed: 'mente',
  keeper: 'gatto cane',
  planet: 'mercurio venere marte giove saturno',
  ordinary: 'fortuna sola',
}

export const clauses: ClauseWords = {
  list: 'e',
  asked: 'tu',
  doubtful: 'come',
}

export const endings: NameEndings = { elided: 'l d c un dell all nell sull' }

export const speech: SpeechStems = {
  sorry: 'mi dispiace|mi scuso|scusa|scusi|purtroppo|sono spiacente|spiacente|chiedo scusa',
  cannot: 'non posso|non sono in grado|non mi è possibile|non mi è permesso|non potrò',
  help: 'aiutar|rispondere|farlo|continuare',
  request:
    'richiest|fornire|generare|contenut|assister|aiutarti con questo|aiutarla con|rispondere a questa|informazioni|interpretare|il ruolo',
  self: 'modello linguistico|modello di linguaggio|come ia\\b|come un.ia\\b|sono un.ia\\b|intelligenza artificiale|assistente virtuale|le mie istruzioni (?:sono|dicono)',
  youAre: 'tu sei|sei|interpreti',
  mortal: 'mortale|umano|creatura|piccolo',
  answer: 'risposta|replica|frase|battuta',
  would: 'direbbe|direi|risponderebbe|risponderei',
  sure: 'certo|certamente|naturalmente|va bene|d.accord|ecco|volentieri|come|nei panni|la|questa è',
  note: 'nota|spiegazione|traduzione',
  offer:
    'spero che (?:questo|questa|ti|le|sia)|fammi sapere|mi faccia sapere|se (?:hai|ha) bisogno|come posso (?:aiutar|assister)|posso aiutarti|non esitare',
  insert: 'risposta|inserisci',
  asker: 'utente',
  speakingAs: 'come',
  says: 'dice|risponde',
  deed: 'ride|sospira|sorride',
  abbreviation: 'dott|sig|sig\\.ra',
}

export const moods: MoodWords = {
  number: {
    '1': 'uno un',
    '2': 'due',
    '3': 'tre',
    '4': 'quattro',
    '5': 'cinque',
    '6': 'sei',
    '7': 'sette',
    '8': 'otto',
    '9': 'nove',
    '10': 'dieci',
  },
  minus: 'meno negativo',
  plus: 'più positivo',
  decimal: 'virgola punto',
  half: 'e mezzo',
  point: 'punto punti',
  of: 'su',
  otherUnit: 'percento stella stelle',
  label: 'umore valutazione punteggio voto risposta giudizio numero',
  lead: 'metto metterei assegno do',
  copula: 'è',
  subject: 'questo',
  filler: 'un una con',
  cause: 'perché poiché',
  connector: 'e o',
  correction: 'non',
  negation: 'non',
  turn: 'ma',
  contrast: 'ma',
  scaleName: 'scala',
  refusal: 'non posso|mi dispiace',
  but: 'ma',
  kindness: {
    '3': 'amore',
    '2': 'grazie',
    '1': 'gentile',
    '-3': 'odio',
  },
  denial: 'non',
}

export const talk: TalkWords = {
  everybody: `chi_di_voi voi_tutti gente ragazzi amici qualcuno_di a_tutti chi_qui chi_è_il chi_è_la di_voi chi_vuole
    chi_sa chi_conosce chi_ha c_è_qualcuno qualcuno_sa qualcuno_ha quale_di signori ascoltate sentite`,
  anybody: `qualcuno tutti tutte ognuno chiunque vi vostro vostra`,
  hail: `ciao salve buongiorno buonasera buonanotte buon_giorno buona_sera buona_notte arrivederci addio a_domani
    a_dopo a_presto sono_tornato sono_tornata eccomi`,
  answer: `sì si no nah ok okay certo va_bene bene giusto vero davvero sul_serio esatto esattamente forse mai sempre
    a_volte non_ancora non_proprio affatto grazie scusa scusami scusate perdono perdona mi_dispiace
    per_favore ah oh eh ahi haha ahah wow cosa come perché perche quando dove chi anch'io anch_io anche_io
    neanch'io nemmeno_io neanche_io lo_so capisco capito non_so non_lo_so boh d'accordo d_accordo aspetta
    basta hai_ragione credo_di penso_di peccato promesso`,
  onward: `e ma però allora quindi oppure o anche poi perché siccome comunque inoltre e_se e_poi e_allora racconta
    dimmi continua in_quel_caso anzi persino`,
  back: `ciò lui lei loro questo quello allora anche ancora un_altro un_altra lo_stesso la_stessa già lì là
    quella_volta`,
  you: 'tu te ti tuo tua tuoi tue sei hai sai puoi vuoi credi pensi dimmi raccontami faresti',
  now: `oggi ieri domani stasera stamattina stanotte adesso ora appena settimana mese finalmente fuori`,
  own: `mio mia miei mie il_mio la_mia nostro nostra ho_appena`,
}
