import { expect, test } from 'vitest'
import { endsSentence, firstSentences, joinSentences, sentencesOf } from './sentences.ts'

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  [
    'Dr. Faustus knows St. Elmo, e.g. by fire. I do too.',
    ['Dr. Faustus knows St. Elmo, e.g. by fire.', 'I do too.'],
  ],
  ['J. R. R. Tolkien wrote. I read.', ['J. R. R. Tolkien wrote.', 'I read.']],
  ['It was I. You knew.', ['It was I.', 'You knew.']],
  ['Look at no. 5. It moved.', ['Look at no. 5.', 'It moved.']],
  ['No. Never.', ['No.', 'Never.']],
  ['Ha! ha! Begone.', ['Ha! ha!', 'Begone.']],
  ['Well... I see. Go.', ['Well... I see.', 'Go.']],
  ['"No. Never," said the oak. I left.', ['"No. Never," said the oak.', 'I left.']],
  ['It cost 3.5 bulls. Cheap.', ['It cost 3.5 bulls.', 'Cheap.']],
  ['我见过大海。「它」记得我。走吧', ['我见过大海。', '「它」记得我。', '走吧']],
  ['¿Oyes? Es el trueno.', ['¿Oyes?', 'Es el trueno.']],
  ['هل تجرؤ؟ اذهب.', ['هل تجرؤ؟', 'اذهب.']],
  ['मैंने देखा है। जाओ।', ['मैंने देखा है।', 'जाओ।']],
  ['no end', ['no end']],
])('%j is cut into sentences', (line, sentences) => {
  expect(sentencesOf(line)).toEqual(sentences)
})

test('sentences are joined as their script is written', () => {
  expect(joinSentences(['One.', 'Two.'])).toBe('One. Two.')
  expect(joinSentences(['我见过。', '走吧。'])).toBe('我见过。走吧。')
})

test('an end that was cut off goes, unless it is all there is', () => {
  expect(firstSentences(['One.', 'And when'], 2)).toEqual(['One.'])
  expect(firstSentences(['And when'], 2)).toEqual(['And when'])
  expect(firstSentences(['One.', 'Two.', 'Three.'], 2)).toEqual(['One.', 'Two.'])
})

test.each(['Yes.', 'Yes!"', 'Yes…', 'Yes 😈', 'はい。」', 'हाँ।'])('%j ends a sentence', (text) => {
  expect(endsSentence(text)).toBe(true)
})

test.each(['Yes', 'Yes,', 'Yes —', 'Yes:'])('%j does not', (text) => {
  expect(endsSentence(text)).toBe(false)
})
