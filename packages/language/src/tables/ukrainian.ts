import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Ukrainian'

export const letters = 'їєґ'

export const smallWords: SmallWords = {
  greeting: 'привіт вітаю дякую о',
  title: 'пане боже бог богиня великий велика',
  direct: `допоможи скажи розкажи ти тебе тобі чому де коли як хто почуй відповідай прийди дай будь вибач
    врятуй захисти благослови вислухай говори знаєш хочеш прошу привіт вітаю дякую`,
  second: 'ти тебе тобі допоможи скажи',
  cry: 'о',
  unsureCry: 'о',
  ordinary: 'один пан бес',
}

export const endings: NameEndings = {
  lost: 'а я о е и ь',
  instead: 'а у ом е и і ї ою ею ем я ю ами о ові',
}

export const speech: SpeechStems = {
  sorry: 'вибач|на жаль|перепрош',
  cannot: 'не можу|не вмію|не зможу|не сможу',
  help: 'допомогти|відповісти',
  request: 'запит|надати|роль|контент',
  self: 'мовна модель|штучн(?:ий|ого) інтелект',
  youAre: 'ти|ви',
  answer: 'відповід|репліка|фраза',
  would: 'сказав би|відповів би',
  sure: 'звичайно|ось|звісно|як',
  note: 'примітка|пояснення',
  offer: 'сподіваюс',
  asker: 'користувач',
}

export const moods: MoodWords = {
  number: { '0': 'нуль', '1': 'один одна', '2': 'два', '3': 'три' },
  minus: 'мінус',
  plus: 'плюс',
  label: 'оцінка відповідь',
  lead: 'сказав оцінюю',
}
