import { pantheon } from '@talking-heads/pantheon'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SubjectLanguage, subjectLanguages, subjectsOf } from './index.ts'
import { spacedTables, unspacedTables } from './tables.ts'

const tables = Object.entries({ ...spacedTables, ...unspacedTables })
const everySubject = new Set(tables.flatMap(([, { subjects }]) => Object.keys(subjects)))

/** Of each language lines, and one of the subjects that each is about. */
const lines: Readonly<Record<SubjectLanguage, readonly (readonly [line: string, subject: string])[]>> = {
  english: [
    ['I lost my grandmother last week', 'death'],
    ['we buried him on tuesday', 'funeral'],
    ['my ex texted me at 2am', 'ex'],
    ['midterm tomorrow and I know nothing', 'exam'],
    ['my boss is breathing down my neck', 'boss'],
    ['rent went up again', 'rent'],
    ["can't sleep", 'insomnia'],
    ['the neighbours are drilling', 'neighbour'],
    ['who wants pizza', 'dinner'],
    ['my laptop won’t start', 'computer'],
    ['she cheated on me', 'cheating'],
    ['our cows broke the fence', 'cow'],
    ['we won the cup', 'win'],
    ['I need a haircut', 'hair'],
  ],
  spanish: [
    ['perdí a mi abuela', 'death'],
    ['mañana tengo examen de historia', 'exam'],
    ['mi jefa me odia', 'boss'],
    ['no puedo dormir', 'insomnia'],
    ['me muero de hambre', 'hungry'],
    ['mi novio me engañó', 'cheating'],
    ['el vecino hace ruido', 'neighbour'],
    ['qué frío hace hoy', 'cold'],
    ['se nos casa la prima', 'wedding'],
    ['tengo dolor de cabeza', 'headache'],
    ['tengo miedo de las arañas', 'spider'],
    ['el casero me sube el alquiler', 'rent'],
  ],
  french: [
    ['ma grand-mère est morte', 'death'],
    ['j’ai un examen demain', 'exam'],
    ['mon patron m’a viré', 'boss'],
    ['je n’arrive pas à dormir', 'sleep'],
    ['il pleut des cordes', 'rain'],
    ['j’ai faim', 'hungry'],
    ['mon chat a disparu', 'cat'],
    ['on se marie en juin', 'wedding'],
    ['mes voisins font du bruit', 'neighbour'],
    ['j’ai mal à la tête', 'headache'],
    ['le loyer est trop cher', 'rent'],
    ['un gâteau au chocolat', 'chocolate'],
  ],
  german: [
    ['Ich habe meine Oma verloren', 'death'],
    ['morgen schreiben wir eine Matheklausur, ich habe Prüfungsangst', 'scared'],
    ['Montag ist die Klausur', 'exam'],
    ['mein Chef nervt', 'boss'],
    ['ich kann schon wieder nicht schlafen', 'insomnia'],
    ['der Nachbar bohrt seit sieben', 'neighbour'],
    ['es regnet seit drei Tagen', 'rain'],
    ['mir ist so kalt', 'cold'],
    ['sterbe vor Hunger', 'hungry'],
    ['meine Katze ist weg', 'cat'],
    ['wir haben das Spiel verloren', 'lose'],
    ['die Miete ist schon wieder gestiegen', 'rent'],
    ['hab mein Handy verloren', 'lost'],
    ['er ist fremdgegangen', 'cheating'],
    ['ich muss weinen', 'crying'],
    ['ein Glas Rotwein', 'wine'],
  ],
  portuguese: [
    ['perdi minha avó', 'death'],
    ['tenho prova amanhã', 'exam'],
    ['meu chefe é um chato', 'boss'],
    ['não consigo dormir', 'insomnia'],
    ['está chovendo muito', 'rain'],
    ['estou com fome', 'hungry'],
    ['meu cachorro fugiu', 'dog'],
    ['vamos casar em maio', 'wedding'],
    ['o vizinho faz barulho', 'neighbour'],
    ['estou com dor de cabeça', 'headache'],
    ['o aluguel subiu', 'rent'],
    ['que calor hoje', 'heat'],
  ],
  italian: [
    ['è morta mia nonna', 'death'],
    ['domani ho un esame', 'exam'],
    ['il mio capo mi odia', 'boss'],
    ['non riesco a dormire', 'insomnia'],
    ['fuori piove', 'rain'],
    ['ho fame', 'hungry'],
    ['il mio cane abbaia', 'dog'],
    ['ci sposiamo a giugno', 'wedding'],
    ['il mio vicino fa rumore', 'neighbour'],
    ['ho mal di testa', 'headache'],
    ['l’affitto è troppo alto', 'rent'],
    ['che freddo', 'cold'],
  ],
  russian: [
    ['у меня умерла бабушка', 'death'],
    ['завтра экзамен, а я ничего не знаю', 'exam'],
    ['начальник опять орёт', 'boss'],
    ['не могу уснуть', 'insomnia'],
    ['соседи сверлят с утра', 'neighbour'],
    ['опять дождь', 'rain'],
    ['умираю от голода', 'hungry'],
    ['мой кот пропал', 'cat'],
    ['потеряла ключи от машины', 'lost'],
    ['он мне изменил', 'cheating'],
    ['у меня болит голова', 'headache'],
    ['мы выиграли!', 'win'],
    ['мне так одиноко', 'alone'],
    ['бокал красного вина', 'wine'],
  ],
  japanese: [
    ['おばあちゃんが亡くなった', 'death'],
    ['明日テストなのに', 'exam'],
    ['上司がうざい', 'boss'],
    ['全然眠れない', 'insomnia'],
    ['隣の部屋がうるさい', 'neighbour'],
    ['また雨だ', 'rain'],
    ['お腹すいた', 'hungry'],
    ['うちの猫がいない', 'cat'],
    ['財布を落とした', 'lost'],
    ['浮気されたかも', 'cheating'],
    ['頭が痛い', 'headache'],
    ['彼氏に振られた', 'ex'],
    ['もう疲れた', 'tired'],
    ['寒すぎる', 'cold'],
  ],
}

describe.each(Object.entries(lines))('a line of %s', (language, ofIt) => {
  const own = [language as SubjectLanguage]

  test.each(ofIt)('%s: about %s', (line, subject) => {
    expect(subjectsOf(line, own)).toContain(subject)
  })

  test.each(ofIt)('%s: about %s, whichever the language is', (line, subject) => {
    expect(subjectsOf(line)).toContain(subject)
  })
})

test.each([
  ['english', 'good luck with that, see you'],
  ['english', 'it is what it is'],
  ['english', 'no worries, I would love to'],
  ['spanish', 'por supuesto, de acuerdo'],
  ['german', 'das war ja klar, danke dir'],
  ['german', 'zum Glück, ich lach mich tot'],
  ['russian', 'спокойной ночи, до смерти интересно'],
  ['russian', 'который час'],
  ['japanese', '大丈夫、本当に素敵'],
] as const)('%s: "%s" is about none', (language, line) => {
  expect(subjectsOf(line, [language])).toEqual([])
})

test('a line without words is about none', () => {
  for (const line of ['', ' \n', '?!', '🙂🙂', '\ud800']) expect(subjectsOf(line)).toEqual([])
})

test('what a line is about comes once each, in the order of the line', () => {
  expect(subjectsOf('rainbow over the volcano, what a rainbow', ['english'])).toEqual(['rainbow', 'volcano'])
})

describe('a phrase counts over the words inside it', () => {
  test.each([
    ['english', 'we lost the match', 'lose', 'lost'],
    ['english', 'once in a blue moon', undefined, 'moon'],
    ['spanish', 'muerta de risa', undefined, 'death'],
    ['german', 'ich sterbe vor Hunger', 'hungry', 'death'],
    ['german', 'habe den Vertrag gekündigt und die Zeit verloren', 'law', 'lose'],
    ['russian', 'умираю от голода', 'hungry', 'death'],
    ['russian', 'сроки горят', 'deadline', 'fire'],
    ['japanese', '海外に行く', 'travel', 'sea'],
    ['japanese', '猫背を直したい', 'back', 'cat'],
  ] as const)('%s: %s', (language, line, subject, inside) => {
    const found = subjectsOf(line, [language])
    if (subject) expect(found).toContain(subject)
    expect(found).not.toContain(inside)
  })

  test('with at most one word between its own', () => {
    expect(subjectsOf('lost our last match', ['english'])).not.toContain('lose')
    expect(subjectsOf('she passed quietly away', ['english'])).toContain('death')
    expect(subjectsOf('she passed very quietly away', ['english'])).not.toContain('death')
  })
})

describe('the languages named', () => {
  test('are those that a line is read in', () => {
    expect(subjectsOf('das war nichts', ['german'])).toEqual([])
    expect(subjectsOf('das war nichts', ['english'])).toEqual(['war'])
    expect(subjectsOf('おばあちゃん', ['english'])).toEqual([])
    expect(subjectsOf('the funeral', [])).toEqual([])
  })

  test('may be several, of which the heaviest clue counts', () => {
    expect(subjectsOf('muerta de risa', ['spanish', 'german'])).toEqual([])
    expect(subjectsOf('mein Chef hasst my cat', ['german', 'english'])).toEqual(
      expect.arrayContaining(['boss', 'cat']),
    )
  })

  test('are all where none is', () => {
    expect([...subjectLanguages].sort()).toEqual(tables.map(([language]) => language).sort())
    expect(subjectsOf('猫 cat Katze')).toEqual(subjectsOf('猫 cat Katze', subjectLanguages))
  })
})

test('any text is read to its end, alike each time, and about subjects that tables have', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...Object.values(lines).flatMap((ofIt) => ofIt.map(([line]) => line))),
  )
  const languages = fc.subarray([...subjectLanguages])
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), languages, (pieces, named) => {
      const text = pieces.join(' ')
      const found = subjectsOf(text, named)
      expect(subjectsOf(text, named)).toEqual(found)
      expect(new Set(found).size).toBe(found.length)
      for (const subject of found) expect(everySubject).toContain(subject)
    }),
  )
})

test.each(tables)('each subject of %s is a keyword of a god', (_, { subjects }) => {
  const keywords = new Set(pantheon.flatMap((god) => god.keywords ?? []))
  expect(Object.keys(subjects).filter((subject) => !keywords.has(subject))).toEqual([])
})
