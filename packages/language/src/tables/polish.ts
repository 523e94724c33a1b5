import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Polish'

export const telling =
  'nie jest i się na to że w z ja ty kto dlaczego jak mój twój czy co do jestem ale tak są po'

export const smallWords: SmallWords = {
  own: `nie jest się na że w z kto dlaczego mój twój czy co jestem ale tak są po niech może mogę proszę
    przepraszam gdzie jak kiedy chce wie ma był była będzie już jeszcze tylko dla od przez`,
  greeting: 'hej dobry cześć witaj hejka dzięki drogi droga',
  weak: 'i',
  title: 'pan pani boże wielki bogini panie',
  direct: `przestań ty ciebie ci twój twoja powiedz opowiedz pomóż posłuchaj jak kiedy gdzie kto dlaczego czy możesz
    daj wysłuchaj usłysz ratuj chroń wybacz przyjdź chodź odpowiedz mów spójrz proszę błagam dzięki cześć witaj hej`,
  second: 'ciebie cię ci tobie powiedz pomóż wysłuchaj masz jesteś wiesz chcesz',
  free: 'ciebie',
  joiner: 'i',
  cry: 'o',
  unsureCry: 'o',
}

export const endings: NameEndings = {
  added: 'a em om ego emu owi',
  addedToCapitals: 'e u ie i y m',
  lost: 'a',
  instead: 'y ę ie o',
}

export const speech: SpeechStems = {
  sorry: 'przepraszam|przykro mi|niestety|wybacz',
  cannot: 'nie mogę|nie jestem w stanie|nie potrafię|nie wolno mi|nie będę w stanie',
  help: 'pomóc|odpowiedzieć|tego zrobić|kontynuować',
  request:
    'prośb|żądani|wygenerowa|treść|udzielić informacji|dostarczyć|pomóc w tym|pomóc z tym|odpowiedzieć na to|spełnić tej',
  self: 'model(?:em)? językow|jako ai\\b|jestem ai\\b|jako si\\b|sztuczną inteligencj|wirtualny asystent|moje instrukcje (?:są|mówią|to)',
  youAre: 'jesteś|grasz rolę|wcielasz się',
  mortal: 'śmierteln|człowiecz|człeczyno',
  answer: 'odpowiedź|replika|zdanie|kwestia',
  would: 'powiedziałbym|powiedziałby|odpowiedziałbym|odpowiedziałby|powiedziałaby|odpowiedziałaby',
  sure: 'oczywiście|jasne|pewnie|oto|dobrze|jako|moja|w roli',
  note: 'uwaga|notatka|wyjaśnienie|tłumaczenie|przypis',
  offer:
    'mam nadzieję,? że|daj(?:cie)? (?:mi )?znać|daj znać|w czym mogę|jak mogę (?:ci )?pomóc|jeśli (?:potrzebujesz|chcesz) (?:więcej|innej|czegoś)',
  asker: 'użytkownik',
  says: 'mówi|odpowiada',
}

export const moods: MoodWords = {
  number: { '1': 'jeden jedna', '2': 'dwa dwie', '3': 'trzy' },
  minus: 'minus',
  plus: 'plus',
  point: 'punkt pkt',
  of: 'z ze',
  otherUnit: 'procent',
  label: 'nastrój ocena odpowiedź wynik',
  lead: 'dałbym dałabym daję oceniam powiedziałbym',
  cause: 'ponieważ bo',
  scaleName: 'skala',
}
