import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

test.each([
  ['Why are you so quiet tonight?', 'English'],
  ['is this the way to the market', 'English'],
  ['Pourquoi est-ce que tu ne dis rien ce soir ?', 'French'],
  ['Warum sagst du nichts, und wer ist das?', 'German'],
  ['¿Por qué no dices nada esta noche? Tú eres el dios.', 'Spanish'],
  ['Perché non mi rispondi? Sono qui con il vino.', 'Italian'],
  ['Por que você não diz nada? Eu estou com fome.', 'Portuguese'],
  ['Waarom zeg je niet wat het is?', 'Dutch'],
  ['Dlaczego nie mówisz? Ja jestem tutaj.', 'Polish'],
  ['Sen neden bu kadar sessizsin? Çok mu yorgunsun, yok mu şarap?', 'Turkish'],
  ['Varför är du inte här? Jag väntar på dig.', 'Swedish'],
  ['Kumusta ka? Ako ito.', 'Tagalog'],
  ['Hindi ko alam kung bakit galit ang dagat.', 'Tagalog'],
  ['Quid est hoc, et cur non es mecum?', 'Latin'],
  ['なぜ黙っているのですか', 'Japanese'],
  ['你为什么不说话？', 'Chinese'],
  ['왜 조용해요?', 'Korean'],
  ['ทำไมเงียบ', 'Thai'],
  ['Γιατί σιωπάς;', 'Greek'],
  ['למה אתה שותק?', 'Hebrew'],
  ['Почему ты молчишь, ты где?', 'Russian'],
  ['Чому ти мовчиш, де її голос?', 'Ukrainian'],
  ['ZEUS, Почему вы молчите?', 'Russian'],
])('%j is %s', (line, language) => {
  expect(languageOf(line)).toBe(language)
})

test.each([
  '',
  'ZEUS',
  'ok lol',
  '🔥🔥🔥',
  'NPC#F69420!!',
  'die',
  'no',
  // Several languages are written so, or this sentence could be another's.
  'لماذا أنت صامت؟',
  'तुम चुप क्यों हो?',
  'Зашто си тих?',
  'Miksi olet hiljaa?',
  'que que que que',
])('%j could be anything', (line) => {
  expect(languageOf(line)).toBeUndefined()
})

test('a word of another script does not make a line another language', () => {
  expect(languageOf('What does the word λόγος mean to you?')).toBe('English')
})

test('of a very long line only the beginning is looked at', () => {
  expect(languageOf(`${'and the '.repeat(1_000_000)}`)).toBe('English')
})
