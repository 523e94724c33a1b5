import { expect, test } from 'vitest'
import { createPantheon } from '../gods/pantheon.ts'
import { sampleGods } from '../testing/sample-gods.ts'
import { findMentions } from './mention.ts'

const names = [
  { name: 'ZEUS', aliases: ['Jupiter'] },
  { name: 'TŪMATAUENGA', aliases: [] },
  { name: 'BABA YAGA', aliases: ['Baba'] },
  { name: 'BABA', aliases: [] },
  { name: 'AN', aliases: [] },
  { name: 'SUN WUKONG', aliases: ['孫悟空'] },
]
const pantheon = createPantheon(
  sampleGods(names.length).map((god, index) => ({
    ...god,
    ...names[index],
    // Two gods may not share a name: the grandmother goes by her full one.
    ...(index === 2 && { aliases: [] }),
  })),
)
const idOf = (name: string) => pantheon.gods.find((god) => god.name === name)?.id

test.each([
  ['ZEUS, hear me', ['ZEUS']],
  ['zeus?', ['ZEUS']],
  ["it is Zeus's fault", ['ZEUS']],
  ['@ZEUS!', ['ZEUS']],
  ['by jupiter', ['ZEUS']],
  ['Tumatauenga and tūmatauenga', ['TŪMATAUENGA']],
  ['AN, then ZEUS, then AN again', ['AN', 'ZEUS']],
  ['Baba Yaga flies', ['BABA YAGA']],
  ['Baba sings', ['BABA']],
  ['孫悟空你好', ['SUN WUKONG']],
])('%j names %j', (text, expected) => {
  expect(findMentions(text, pantheon)).toEqual(expected.map(idOf))
})

test.each(['zeusy', 'Anna and Andy', 'the baobab', 'a sunny day', '', '...', '👋', 'the plan'])(
  '%j names nobody',
  (text) => {
    expect(findMentions(text, pantheon)).toEqual([])
  },
)

test('ordinary talk seldom names anybody', () => {
  const talk = "I don't think that we can go there today, since it's raining and all of us are tired."
  expect(findMentions(talk, pantheon)).toEqual([])
})
