import { pantheon } from '@talking-heads/pantheon'
import { describe, expect, test } from 'vitest'
import { ordinaryWords } from '../tables/ordinary-words.ts'
import { findMentions } from './find-mentions.ts'

const read = (text: string) => {
  const mentions = findMentions(text, pantheon, ordinaryWords)
  const idsOf = (wanted: string) => mentions.filter(({ kind }) => kind === wanted).map(({ id }) => id)
  return { called: idsOf('called'), spokenOf: idsOf('spoken-of') }
}

describe('a god is called by its name in the script of the line', () => {
  test.each([
    ['Зевс, помоги', 'zeus'],
    ['Один, ты тут?', 'odin'],
    ['Локи, привет', 'loki'],
    ['Афіно, допоможи', 'athena'],
    ['ロキ、こんにちは', 'loki'],
    ['トール、助けて！', 'thor'],
    ['宙斯，救我', 'zeus'],
    ['奥丁，你好', 'odin'],
    ['雅典娜，請幫我', 'athena'],
    ['오딘님', 'odin'],
    ['제우스님 도와주세요', 'zeus'],
    ['زيوس، مرحبا', 'zeus'],
    ['أودين، أين أنت؟', 'odin'],
    ['אודין, איפה אתה?', 'odin'],
    ['ज़्यूस, नमस्ते', 'zeus'],
    ['অ্যাথেনা, সাহায্য করো', 'athena'],
    ['அம்மா காளி, காப்பாற்று', 'kali'],
    ['Λόκι, γεια', 'loki'],
    ['ซุส สวัสดี', 'zeus'],
    ['โลกิ อยู่ไหม', 'loki'],
    ['ზევსი, მიშველე', 'zeus'],
  ])('%j', (text, id) => {
    expect(read(text)).toEqual({ called: [id], spokenOf: [] })
  })

  test.each([
    ['я боюсь Осириса', ['osiris']],
    ['Кто сильнее: Тор или Один?', ['thor', 'odin']],
    ['我昨天梦见了宙斯', ['zeus']],
    ['ゼウスとヘラが喧嘩した', ['zeus', 'hera']],
    ['로키는 거짓말쟁이야', ['loki']],
    ['קראתי על לוקי', ['loki']],
  ])('and spoken of by it: %j', (text, ids) => {
    expect(read(text)).toEqual({ called: [], spokenOf: ids })
  })

  test.each([
    'один раз не считается',
    'У меня один вопрос',
    'Один мой друг так говорит',
    'Бес попутал',
    'Тот дом большой',
    '托尔斯泰写了战争与和平',
    'コロキウムに出た',
    'ヘラで混ぜる',
  ])('and by no word that is only written like it: %j', (text) => {
    expect(read(text)).toEqual({ called: [], spokenOf: [] })
  })
})

describe('words of respect and of calling', () => {
  test.each([
    ['शिवजी मदद करो', 'shiva'],
    ['गणेशजी, नमस्ते', 'ganesha'],
    ['काली माँ, रक्षा करो', 'kali'],
    ['काली माता रक्षा करो', 'kali'],
    ['भगवान शिव, रक्षा करो', 'shiva'],
    ['Zeus ơi giúp con', 'zeus'],
    ['Thần Zeus ơi', 'zeus'],
    ['ناهید جان سلام', 'anahita'],
    ['یا آناهیتا', 'anahita'],
    ['ای زئوس، کمک کن', 'zeus'],
    ['يا زيوس ساعدني', 'zeus'],
    ['灶王爷爷，您好', 'zao-jun'],
    ['孙悟空大人，救命', 'sun-wukong'],
    ['洛基老爷，求你了', 'loki'],
    ['ロキちゃん、遊ぼう', 'loki'],
    ['アテナさま、ありがとう', 'athena'],
    ['토르 님, 안녕하세요', 'thor'],
    ['Babo Jago, gdzie jesteś', 'baba-yaga'],
    ['Zeusie, pomóż mi', 'zeus'],
    ['Перуне, допоможи', 'perun'],
    ['Батюшка Велес, помоги', 'veles'],
    ['Локи-сан, привет', 'loki'],
    ['Θεέ Δία, βοήθησε', 'zeus'],
    ['Zeus abi nasılsın', 'zeus'],
    ['ซุสครับ สวัสดี', 'zeus'],
  ])('belong to the name that they stand beside: %j calls %s', (text, id) => {
    expect(read(text)).toEqual({ called: [id], spokenOf: [] })
  })

  test.each([
    ['शिवजी ने कहा', 'shiva'],
    ['헤라님은 무서워', 'hera'],
    ['Widziałem Babę Jagę', 'baba-yaga'],
  ])('and do not call by themselves: %j', (text, id) => {
    expect(read(text)).toEqual({ called: [], spokenOf: [id] })
  })
})

describe('the word "o"', () => {
  test.each([
    ['О Перуне говорят многое', 'perun'],
    ['О Велесе забыли', 'veles'],
    ['о Бабе Яге', 'baba-yaga'],
    ['О Локи ходят слухи', 'loki'],
    ['О Торе снимают фильмы', 'thor'],
    ['o Zeusie krążą plotki', 'zeus'],
    ['o Lokim mówią różne rzeczy', 'loki'],
    ['o Odinovi se mluví', 'odin'],
    ['O Zeus é muito forte', 'zeus'],
    ['o Thor chegou', 'thor'],
    ['o thor chegou', 'thor'],
    ['O Loki mentiu de novo', 'loki'],
  ])('is a preposition or an article: %j', (text, id) => {
    expect(read(text)).toEqual({ called: [], spokenOf: [id] })
  })

  test.each([
    ['О Зевс, услышь меня', 'zeus'],
    ['о великий Один, ответь', 'odin'],
    ['О Перуне, допоможи', 'perun'],
    ['O Zeusie, wysłuchaj mnie', 'zeus'],
    ['O Zeus, ajuda-me', 'zeus'],
    ['o Thor, vem cá', 'thor'],
    ['O Freyja, gib mir Kraft', 'freyja'],
    ['O mighty Odin, hear us', 'odin'],
    ['O Zeus the rain is too much', 'zeus'],
    ['o zeus wake up', 'zeus'],
  ])('and a cry where the line turns to who is named: %j', (text, id) => {
    expect(read(text)).toEqual({ called: [id], spokenOf: [] })
  })
})

test.each([
  'Czy Pan wie?',
  'Przepraszam, gdzie jest Pan Kowalski?',
  'Niech Pan poczeka',
  'Dobrý den, Pan Novák je doma?',
  'One, two, set, go',
  'ready, set, go!',
  'knife, fork, pan, pot',
])('a title out of courtesy, or a word in a row, is nobody: %j', (text) => {
  expect(read(text)).toEqual({ called: [], spokenOf: [] })
})
