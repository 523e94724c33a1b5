import { pantheon } from '@talking-heads/pantheon'
import { expect, test } from 'vitest'
import { ordinaryWords } from '../tables/ordinary-words.ts'
import { findMentions } from './find-mentions.ts'

const read = (text: string, named: Parameters<typeof findMentions>[1] = pantheon) =>
  findMentions(text, named, ordinaryWords).map(({ id, kind }) => `${id} ${kind}`)

test.each([
  ['Baron, hello', 'baron-samedi'],
  ['hey Baron, dance with me', 'baron-samedi'],
  ['thanks Baron', 'baron-samedi'],
  ['Samedi, got rum?', 'baron-samedi'],
  ['mondegreen, hi', 'lady-mondegreen'],
  ['Shrdlu, type something', 'etaoin-shrdlu'],
  ['Quetz, hello', 'quetzalcoatl'],
  ['Hello Quetz!', 'quetzalcoatl'],
  ['Tezca, are you up?', 'tezcatlipoca'],
])('a part of a name, or how it begins, calls who alone may be meant: %j', (text, id) => {
  expect(read(text)).toEqual([`${id} called`])
})

test.each([
  'the baron of the estate died in 1903',
  'The Baron is late',
  'I am reading about a baron',
  'a quetzal is a bird',
  'Quetz is the Mayan word',
  "samedi, c'est bien",
  'Lady, please move',
  'sun is out, hello everyone',
  'Pose, please',
])('and names nobody where it is not called, or said to anybody: %j', (text) => {
  expect(read(text)).toEqual([])
})

test('a part that two names share calls neither', () => {
  const named = [
    { id: 'red', name: 'BARON RED', aliases: [] },
    { id: 'black', name: 'BARON BLACK', aliases: [] },
    { id: 'karlson', name: 'Karlsonius', aliases: [] },
    { id: 'karlsonne', name: 'Karlsonnedra', aliases: [] },
  ]
  expect(read('Baron, hello', named)).toEqual([])
  expect(read('Karlson, hello', named)).toEqual([])
  expect(read('Karlsoni, hello', named)).toEqual(['karlson called'])
  expect(read('Black, tell me', named)).toEqual(['black called'])
})
