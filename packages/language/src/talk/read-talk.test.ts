import { describe, expect, test } from 'vitest'
import { readTalk, type TalkCues } from './index.ts'

type Sign = Exclude<keyof TalkCues, 'content'>

describe('a line’s wording tells', () => {
  test.each<[Sign, readonly string[]]>([
    [
      'isForAll',
      [
        'does anybody here like bread?',
        'hello everyone',
        'hola a todos',
        'alguien sabe cocinar?',
        'est-ce que quelqu’un est là ?',
        'kann mir jemand helfen?',
        'alguém aí gosta de chuva?',
        'c’è qualcuno?',
        'кто-нибудь тут есть?',
        '誰かいますか',
      ],
    ],
    [
      'isHail',
      [
        'hi',
        'good evening all of you',
        'hola!',
        'bonsoir tout le monde',
        'guten Morgen',
        'oi gente',
        'buonasera',
        'привет всем',
        'こんばんは',
      ],
    ],
    [
      'isAnswer',
      [
        'yes, three of them',
        'ah no, never',
        'sorry about that',
        'thanks',
        'why though',
        'me too',
        'sí, mi abuela también',
        'lo siento mucho',
        'merci beaucoup',
        'pourquoi pas',
        'nein, noch nie',
        'tut mir leid',
        'não, nunca',
        'obrigada',
        'no, davvero',
        'scusami',
        'да, конечно',
        'прости меня',
        'はい、そうです',
      ],
    ],
    [
      'isOnward',
      [
        'and then?',
        'but the ladder broke',
        'y entonces?',
        'et après ?',
        'und dann?',
        'e depois?',
        'e poi?',
        'а потом?',
        'それで?',
      ],
    ],
    [
      'refersBack',
      [
        'she never called again',
        'I like that one',
        'eso no es verdad',
        'je n’aime pas ça',
        'das glaube ich nicht',
        'isso é mentira',
        'questo non è vero',
        'это неправда',
        'それは嘘',
      ],
    ],
    [
      'speaksToOne',
      [
        'what would you do',
        'tu n’as pas peur ?',
        'was meinst du',
        'qué harías tú',
        'o que você acha',
        'cosa pensi tu',
        'что ты думаешь',
        'あなたは?',
      ],
    ],
  ])('that it %s', (sign, lines) => {
    for (const line of lines) expect(readTalk(line)[sign], line).toBe(true)
  })

  test.each<[Sign, readonly string[]]>([
    ['isForAll', ['what would you do', 'I dropped my phone in the river', 'mi abuela cocina bien']],
    [
      'isHail',
      [
        'hello kitty is a brand I have never understood in my life',
        'I said hello to him',
        'the morning was cold',
      ],
    ],
    [
      'isAnswer',
      ['I never said yes to that man', 'my phone fell into the river', 'a orillas del mar hace frío'],
    ],
    ['isOnward', ['bread and butter', 'we went there and came back']],
    ['speaksToOne', ['I walked to the harbour this morning', 'mi gato duerme']],
  ])('that it is not so that it %s', (sign, lines) => {
    for (const line of lines) expect(readTalk(line)[sign], line).toBe(false)
  })
})

test('a line of few words leans on another, in any script', () => {
  for (const line of ['a spider', 'el del puerto', 'la de siempre', 'たぶん無理'])
    expect(readTalk(line).isShort, line).toBe(true)
  for (const line of [
    'I walked to the harbour this morning with my brother',
    '今朝は弟と一緒に港まで歩いて行きました',
  ]) {
    expect(readTalk(line).isShort, line).toBe(false)
  }
})

test('an empty line, or one of signs, tells nothing', () => {
  for (const line of ['', '   ', '…', '!!!', '👋']) {
    expect(readTalk(line)).toMatchObject({
      isForAll: false,
      isHail: false,
      isAnswer: false,
      speaksToOne: false,
    })
  }
})
