import type { ChatWords } from './chat-words.ts'
import type { ClauseWords } from './clause-words.ts'
import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'
import type { TalkWords } from './talk-words.ts'

export const name = 'German'

export const telling =
  'der die das und ist nicht ich du ihr wir ein eine mit auf für warum wie wer mein dein bin was es von'

export const smallWords: SmallWords = {
  greeting: 'hallo moin servus guten danke bitte ach liebe lieber',
  title: 'herr frau gott göttin',
  direct: `lass lasst du dich dir dein deine sag erzähl hilf hör was wie wann wo wer warum kannst bist hast willst bitte
    gib zeig komm`,
  second: 'du dich dir dein deine bist hast sag',
  free: 'dir dich heute jetzt',
  joiner: 'und mit oder',
  choice: 'oder',
  apposition: 'der die',
  determiner: 'der die das ein eine',
  divine: 'gott',
  deed: 'hat sagt',
  keeper: 'hund hündin katze kater',
}

export const clauses: ClauseWords = {
  list: 'und',
  asked: 'du',
  auxiliary: 'ist',
  asking: 'sag',
  hail: 'hallo',
}

export const endings: NameEndings = { added: 's', addedToCapitals: 'e n en' }

export const chat: ChatWords = { thanks: 'danke' }

export const speech: SpeechStems = {
  sorry: 'tut mir leid|entschuldig|leider|bedaure|bedauere|verzeih',
  cannot:
    '(?:kann ich|ich kann|darf ich|ich darf)(?=[^.!?]{0,80}(?:nicht|kein))|nicht in der lage|nicht möglich',
  help: 'helfen|beantworten|antworten|das nicht tun|nicht machen|fortsetzen|weiterhelfen',
  request:
    'anfrage|bereitstellen|generieren|inhalt|unterstütz|dabei (?:nicht|kann ich (?:dir|ihnen|leider|nicht)|leider)|damit (?:nicht )?helfen|informationen|(?:die|diese|eine) rolle|rollenspiel',
  self: 'sprachmodell|als ki\\b|eine ki\\b|ki-(?:assistent|modell|sprach)|als ki-|künstliche intelligenz|virtueller assistent|meine (?:anweisungen|anweisung) (?:lautet|lauten|sind|sagen|ist)|meine programmierung',
  youAre: 'du bist|sie sind|du spielst',
  mortal: 'sterblich|menschlein|menschenkind|erdenwurm',
  answer: 'antwort|erwiderung|replik|satz|zeile',
  would: 'würde sagen|würde ich sagen|würde antworten|würde ich antworten|würde so antworten|würde',
  sure: 'klar|natürlich|gerne|gern|sicher|selbstverständlich|okay|hier|als|in der rolle|meine|die|na gut',
  note: 'hinweis|anmerkung|notiz|erklärung|übersetzung|bemerkung',
  offer:
    'ich hoffe,? (?:das|dies|diese)|lass(?:en sie)? (?:es )?mich wissen|sag(?:en sie)? (?:mir )?(?:bescheid|gerne?)|wie kann ich (?:ihnen|dir)|kann ich sonst|wenn (?:du|sie) (?:weitere|noch|eine andere)|falls (?:du|sie) (?:weitere|noch|eine andere)|melde dich',
  insert: 'antwort|einfügen',
  asker: 'benutzer|nutzer',
  speakingAs: 'als',
  says: 'sagt|antwortet',
  deed: 'lacht|seufzt|grinst',
  abbreviation: 'z\\. ?b|d\\. ?h|u\\. ?a|bzw|hr|fr|v\\.-?c',
  numberAbbreviation: 'nr',
}

export const moods: MoodWords = {
  number: {
    '1': 'eins ein',
    '2': 'zwei',
    '3': 'drei',
    '4': 'vier',
    '5': 'fünf',
    '6': 'sechs',
    '7': 'sieben',
    '8': 'acht',
    '9': 'neun',
    '10': 'zehn',
  },
  minus: 'minus negativ',
  plus: 'plus positiv',
  decimal: 'komma',
  half: 'einhalb',
  point: 'punkt punkte punkten pkt',
  of: 'von über',
  otherUnit: 'prozent stern sterne',
  label: 'stimmung bewertung wertung note punktzahl ergebnis antwort urteil gefühl zahl wert',
  labelOpener: 'meine',
  lead: 'sagen gebe bewerte würde vergebe also',
  closingVerb: 'sagen geben vergeben schätzen vorschlagen',
  copula: 'ist sei',
  subject: 'das dies',
  filler: 'eine ein einer dem der die das satz zeile als mit um einen ca etwa',
  cause: 'weil da denn',
  reasonLabel: 'begründung|grund',
  connector: 'bis und oder',
  correction: 'nein|doch',
  negation: 'nicht kein',
  turn: 'aber',
  contrast: 'sondern aber',
  scaleName: 'skala',
  refusal: 'tut mir leid|kann ich nicht|ich kann .{0,20}nicht',
  but: 'aber',
  numbered: 'zeile',
  kindness: {
    '3': 'liebe liebste',
    '2': 'freund danke',
    '1': 'gut',
    '-1': 'langweilig',
    '-2': 'dumm* wurm idiot*',
    '-3': 'hasse',
  },
  denial: 'nicht kein',
}

export const talk: TalkWords = {
  everybody: `wer_von_euch ihr_alle leute freunde einer_von_euch wer_hier wer_ist_der wer_ist_die euch_allen von_euch
    wer_will wer_kennt wer_hat wer_mag wer_weiß kann_hier kennt_hier hat_hier mag_hier mal_jemand
    in_die_runde an_alle meine_damen götter göttinnen`,
  anybody: `jemand irgendjemand irgendwer alle jeder einer jemandem jemanden ihr euch euer eure`,
  hail: `hallo hi hey moin servus guten_morgen guten_tag guten_abend gute_nacht grüß grüezi tschüss tschüß ciao
    bis_bald bis_morgen bis_später auf_wiedersehen bin_wieder_da wieder_da ich_bin_wieder nabend`,
  answer: `ja jo jep jawohl nein nee nö doch ok okay klar gut genau stimmt richtig wirklich echt ernsthaft vielleicht
    nie niemals immer manchmal noch_nicht nicht_wirklich natürlich danke dank vielen_dank entschuldigung
    entschuldige sorry verzeihung verzeih tut_mir_leid bitte ach oh ah aha haha hihi hm hmm lol wow warum
    wieso weshalb wie wann wo wer was ich_auch ich_auch_nicht auch_nicht mir_auch gleichfalls ich_weiß
    ich_weiss weiß_nicht keine_ahnung verstehe verstanden einverstanden abgemacht versprochen warte halt
    egal schade toll schön glaub_ich glaube_ich denke_schon du_hast_recht eben weil`,
  onward: `und aber also dann oder denn auch trotzdem außerdem sondern deshalb deswegen weil obwohl und_dann was_wenn
    wie_wäre erzähl sag weiter na_und in_dem_fall sonst jedenfalls sogar`,
  back: `das_ist das_war das_klingt das_glaube das_glaub das_macht das_hat das_kann das_weiß das_stimmt das_wäre
    das_sagt das_habe das dies er ihn ihm sie ihnen dort dann auch wieder noch andere anderen davon
    damit darüber dafür dagegen darauf es`,
  you: `du dich dir dein deine deinen deiner deinem bist hast kannst willst weißt glaubst magst würdest sie_denn
    ihnen erzähl sag_mal`,
  now: `heute gestern morgen gerade eben vorhin heut abend nachts woche wochenende endlich draußen jetzt
    diese_nacht letzte_nacht`,
  own: `mein meine meinem meinen unser unsere hab_gerade ich_hab ich_habe bei_mir bei_uns`,
}
