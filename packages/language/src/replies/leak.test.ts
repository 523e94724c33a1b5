import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodings } from './decodings.ts'
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

test('a leak is a run of twenty letters that only the prompt has, or of thirty-two that only the persona has', () => {
  const text = fc
    .array(fc.constantFrom('abba', 'bab', 'aabb ', 'baaab', 'b', 'ababab '), { maxLength: 14 })
    .map((parts) => parts.join(''))
  const runs = (letters: string, length: number) =>
    Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) =>
      letters.slice(at, at + length),
    )
  const bare = (each: string) => each.replaceAll(' ', '')
  let leaked = 0
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 2 }),
      text,
      text,
      fc.nat(40),
      (prompt, known, persona, own, from) => {
        const said = own + (from % 2 === 0 ? prompt : persona).slice(from, from + 40)
        const shares = (letters: string, length: number, of: string, free: readonly string[]) =>
          runs(letters, length).some((run) => of.includes(run) && !free.some((other) => other.includes(run)))
        const heard = known.map(bare)
        const isLeak = decodings(said)
          .map(bare)
          .some(
            (letters) =>
              shares(letters, 20, bare(prompt), [...heard, bare(persona)]) ||
              shares(letters, 32, bare(persona), heard),
          )
        if (isLeak) leaked++
        expect(leakDetector({ prompt, known, persona })(said)).toBe(isLeak)
      },
    ),
    { numRuns: 1_000 },
  )
  expect(leaked).toBeGreaterThan(20)
})
