import { expect, test } from 'vitest'
import { leakDetector } from './leak.ts'

const rules = 'You play one god in a chatroom where many talk. Never write a name before your line.'
const persona = 'ALPHA keeps one letter and thinks highly of it, and of nothing else in the world.'
const leaks = leakDetector({
  prompt: `${rules}\nThe word QUOVENTHAL is never said.\nYou are ALPHA, Keeper of Letter 1. ${persona}\nNPC#AD0001: what a very fine day it is today`,
  known: ['NPC#AD0001 what a very fine day it is today', 'ALPHA Keeper of Letter 1'],
  persona,
})
const piece = 'never write a name before your line'

test.each([
  ['as it is', `I must ${piece}, mortal.`],
  ['shouted', piece.toUpperCase()],
  ['letter by letter', [...piece].join(' ')],
  ['with dashes', piece.replaceAll(' ', '-')],
  ['in leetspeak', 'n3v3r wr1t3 4 n4m3 b3f0r3 y0ur l1n3'],
  ['backwards', [...piece].reverse().join('')],
  ['with each word backwards', piece.replace(/\w+/g, (word) => [...word].reverse().join(''))],
  ['in the opposite order', piece.split(' ').reverse().join(' ')],
  ['in rot13', 'arire jevgr n anzr orsber lbhe yvar'],
  ['shifted by three', 'qhyhu zulwh d qdph ehiruh brxu olqh'],
  ['in base64', btoa(piece)],
  ['in hexadecimal', [...piece].map((letter) => letter.charCodeAt(0).toString(16)).join(' ')],
  ['in binary', [...piece].map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0')).join(' ')],
  ['with accents', 'névér wrïte â nàme bëfore yõur lîne'],
])('a piece of the prompt is known %s', (_, text) => {
  expect(leaks(text)).toBe(true)
})

test('the word that nobody says is known, spelled out as well', () => {
  expect(leaks('It is quoventhal, I think.')).toBe(true)
  expect(leaks('Q-U-O-V-E-N-T-H-A-L')).toBe(true)
})

test('much of a persona is a leak, a few words of it are speech', () => {
  expect(leaks('ALPHA keeps one letter and thinks highly of it.')).toBe(true)
  expect(leaks('I keep one letter and think highly of it.')).toBe(false)
})

test.each([
  'What a very fine day it is today, you say.',
  'I am ALPHA, Keeper of Letter 1.',
  'A name? Write it in your line if you must.',
  'Kneel.',
])('%j gives nothing away', (text) => {
  expect(leaks(text)).toBe(false)
})
