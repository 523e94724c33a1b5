import { pantheon } from '@talking-heads/pantheon'
import { expect, test } from 'vitest'
import { ordinaryWords } from '../tables/ordinary-words.ts'
import { findMentions } from './find-mentions.ts'

const read = (text: string) => {
  const mentions = findMentions(text, pantheon, ordinaryWords)
  const idsOf = (wanted: string) => mentions.filter(({ kind }) => kind === wanted).map(({ id }) => id)
  return { called: idsOf('called'), spokenOf: idsOf('spoken-of') }
}

test.each([
  '@thor-odinson are you in?',
  '@odin-bot help',
  'ping @hera-jones about it',
  '@kali-linux released',
  '@freya-rides is my gamertag',
  'cc @thor/frontend please review',
  'see @odin/docs for details',
  '@the-real-thor lol',
  '@org/zeus-core please approve',
  '@athena-2 nice build',
  'thanks @loki.laufeyson',
  '@osiris@mastodon.social hi',
  '@hera@nobody hi',
])('a handle that is longer than a name is somebody else’s: %j', (text) => {
  expect(read(text)).toEqual({ called: [], spokenOf: [] })
})

test.each([
  ['@baba-yaga, come', ['baba-yaga'], []],
  ['@zeus-san hello', ['zeus'], []],
  ['@zeus - are you there', ['zeus'], []],
  ['@zeus/@hera who is right?', ['zeus', 'hera'], []],
  ['@zeus, @thor-fan says hi', ['zeus'], []],
  ['(@hera) are you there?', ['hera'], []],
  ['@zeus@odin settle this', ['zeus', 'odin'], []],
  ['@zeus@hera@athena vote now', ['zeus', 'hera', 'athena'], []],
  ['hey @thor,@odin: beer?', ['thor', 'odin'], []],
  ["@zeus's brother called", [], ['zeus']],
  ["I saw @thor's hammer", [], ['thor']],
  ['@loki’s trick again', [], ['loki']],
  ["@shiva's dance is great, @kali agrees?", ['kali'], ['shiva']],
])('%j calls %j and speaks of %j', (text, called, spokenOf) => {
  expect(read(text)).toEqual({ called, spokenOf })
})

test.each([
  ['"@loki, stop that" is what I told him yesterday', 'loki'],
  ['he typed "@zeus help" and nothing happened', 'zeus'],
  ['“@zeus please rain” was my last message', 'zeus'],
  ['she wrote „@odin komm her“ und ging', 'odin'],
  ['»@thor komm« rief sie', 'thor'],
  ['« @zeus aide-moi » disait-elle', 'zeus'],
  ['«@zeus помоги» написал он', 'zeus'],
  ['「@ゼウス 助けて」と書いた', 'zeus'],
  ["her last words were '@osiris take me'", 'osiris'],
  ['> @zeus why does it rain? lol he never answers', 'zeus'],
  ['>@hera hi there\nindeed', 'hera'],
  ['>> @loki you lied', 'loki'],
  ['> Zeus, where are you?', 'zeus'],
])('what is quoted calls nobody: %j', (text, id) => {
  expect(read(text)).toEqual({ called: [], spokenOf: [id] })
})

test.each([
  ['"@zeus, help me please"', 'zeus'],
  ['@zeus "thunder" is not an answer', 'zeus'],
  ['my TV is 5" wide, @zeus', 'zeus'],
  ["don't you dare, @loki, that's mine", 'loki'],
  ['> he fled\n@loki is that true?', 'loki'],
  ['>:( @loki stop', 'loki'],
])('a line that is said whole, or beside a quotation, calls: %j', (text, id) => {
  expect(read(text)).toEqual({ called: [id], spokenOf: [] })
})
