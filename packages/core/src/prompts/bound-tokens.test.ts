import fc from 'fast-check'
import tokenizer from 'llama-tokenizer-js'
import { describe, expect, test } from 'vitest'
import { pantheon } from '../gods/pantheon/index.ts'
import { boundTokens, commonWords } from './bound-tokens.ts'
import { leastScale } from './token-meter.ts'

/** Tokens to LLaMA-2, without the mark that begins a prompt. */
const tokensOf = (text: string): number => (text === '' ? 0 : tokenizer.encode(text, false, true).length)

const bound = (text: string): number => {
  const { words, rest } = boundTokens(text)
  return words + rest
}

/** The same thought in languages that are written with Latin letters. */
const latin = {
  Afrikaans: 'Hoekom is die gode vanaand so stil? Ek het hulle net oor die weer en hulle broers gevra.',
  Albanian: 'Pse janë perënditë kaq të heshtura sonte? I pyeta vetëm për motin dhe vëllezërit e tyre.',
  Catalan: 'Per què els déus estan tan callats aquesta nit? Només els he preguntat pel temps.',
  Czech: 'Proč jsou bohové dnes večer tak zticha? Ptal jsem se jich jen na počasí a na bratry.',
  Danish: 'Hvorfor er guderne så tavse i aften? Jeg spurgte dem kun om vejret og deres brødre.',
  Dutch: 'Waarom zijn de goden vanavond zo stil? Ik vroeg hun alleen naar het weer en hun broers.',
  English: 'Why are the gods so quiet tonight? I only asked them about the weather and their brothers.',
  Esperanto: 'Kial la dioj tiel silentas ĉi-vespere? Mi nur demandis ilin pri la vetero.',
  Estonian: 'Miks on jumalad täna õhtul nii vaiksed? Küsisin neilt ainult ilma ja vendade kohta.',
  Finnish: 'Miksi jumalat ovat tänä iltana niin hiljaa? Kysyin heiltä vain säästä ja veljistä.',
  French: 'Pourquoi les dieux sont-ils si silencieux ce soir ? Je les ai seulement interrogés sur le temps.',
  German: 'Warum sind die Götter heute Abend so still? Ich habe sie nur nach dem Wetter gefragt.',
  Hausa: 'Me ya sa alloli suka yi shiru a daren nan? Na tambaye su game da yanayi ne kawai.',
  Hungarian: 'Miért ilyen csendesek ma este az istenek? Csak az időjárásról kérdeztem őket.',
  Icelandic: 'Hvers vegna eru guðirnir svona þöglir í kvöld? Ég spurði þá aðeins um veðrið.',
  Indonesian: 'Mengapa para dewa begitu diam malam ini? Aku hanya bertanya tentang cuaca.',
  Irish: 'Cén fáth a bhfuil na déithe chomh ciúin anocht? Níor chuir mé ach ceist faoin aimsir.',
  Italian: 'Perché gli dèi sono così silenziosi stasera? Ho chiesto loro soltanto del tempo.',
  Latin: 'Cur di hac nocte tam taciti sunt? Nihil nisi de tempestate et de fratribus quaesivi.',
  Latvian: 'Kāpēc dievi šovakar ir tik klusi? Es viņiem jautāju tikai par laiku.',
  Lithuanian: 'Kodėl dievai šįvakar tokie tylūs? Aš jų klausiau tik apie orą.',
  Maori: 'He aha nga atua i puku ai i tenei po? I patai noa ahau mo te huarere.',
  Norwegian: 'Hvorfor er gudene så stille i kveld? Jeg spurte dem bare om været og brødrene deres.',
  Polish: 'Dlaczego bogowie są dziś wieczorem tak cisi? Zapytałem ich tylko o pogodę.',
  Portuguese: 'Por que os deuses estão tão calados esta noite? Só lhes perguntei sobre o tempo.',
  Romanian: 'De ce sunt zeii atât de tăcuți în seara asta? I-am întrebat doar despre vreme.',
  Slovene: 'Zakaj so bogovi nocoj tako tihi? Vprašal sem jih samo o vremenu in bratih.',
  Somali: 'Maxay ilaahyadu caawa u aamusan yihiin? Waxaan kaliya weydiiyay cimilada.',
  Spanish: '¿Por qué los dioses están tan callados esta noche? Solo les pregunté por el tiempo.',
  Swahili: 'Kwa nini miungu imenyamaza sana usiku huu? Niliwauliza tu kuhusu hali ya hewa.',
  Swedish: 'Varför är gudarna så tysta i kväll? Jag frågade dem bara om vädret.',
  Tagalog: 'Bakit tahimik ang mga diyos ngayong gabi? Tinanong ko lang sila tungkol sa panahon.',
  Turkish: 'Tanrılar bu gece neden bu kadar sessiz? Onlara sadece havayı sordum.',
  Vietnamese: 'Tại sao đêm nay các vị thần im lặng thế? Tôi chỉ hỏi họ về thời tiết.',
  Welsh: 'Pam mae’r duwiau mor dawel heno? Dim ond am y tywydd y gofynnais iddyn nhw.',
  Yoruba: 'Kí ló dé tí àwọn òrìṣà fi dákẹ́ ní alẹ́ yìí? Ojú ọjọ́ nìkan ni mo bèèrè.',
  Zulu: 'Kungani onkulunkulu bethule kangaka kulobu busuku? Ngibabuze kuphela ngesimo sezulu.',
}

/** And in other scripts, and in what is no language at all. */
const others = {
  Amharic: 'አማልክት ዛሬ ማታ ለምን ዝም አሉ? ስለ አየሩ ብቻ ጠየቅኋቸው።',
  Arabic: 'لماذا الآلهة صامتة هذا المساء؟ لم أسألهم إلا عن الطقس.',
  Armenian: 'Ինչո՞ւ են աստվածներն այս երեկո այսքան լուռ։',
  Bengali: 'আজ রাতে দেবতারা এত চুপ কেন? আমি শুধু আবহাওয়ার কথা জিজ্ঞেস করেছি।',
  Burmese: 'ဒီည နတ်ဘုရားတွေ ဘာလို့ တိတ်ဆိတ်နေတာလဲ',
  Cherokee: 'ᎦᏙᏃ ᎤᏃᏪᎸᎯ ᎨᏒ',
  Chinese: '为什么今晚众神这么安静？我只是问了问天气和他们的兄弟。',
  Cuneiform: '𒀭𒂗𒆤 𒀭𒈹',
  Georgian: 'რატომ დუმან ღმერთები ამაღამ? მე მხოლოდ ამინდზე ვკითხე.',
  Greek: 'Γιατί οι θεοί είναι τόσο σιωπηλοί απόψε; Τους ρώτησα μόνο για τον καιρό.',
  Gujarati: 'આજે રાત્રે દેવતાઓ આટલા શાંત કેમ છે?',
  Hebrew: 'מדוע האלים שותקים הערב? שאלתי אותם רק על מזג האוויר.',
  Hindi: 'आज रात देवता इतने चुप क्यों हैं? मैंने तो बस मौसम के बारे में पूछा था।',
  Hieroglyphs: '𓀀𓁐 𓂋𓏤𓈖',
  Japanese: '今夜はなぜ神々がこんなに静かなのですか。天気のことを聞いただけなのに。',
  Kannada: 'ಇಂದು ರಾತ್ರಿ ದೇವರುಗಳು ಏಕೆ ಮೌನವಾಗಿದ್ದಾರೆ?',
  Khmer: 'ហេតុអ្វីបានជាព្រះនៅស្ងៀមនៅយប់នេះ?',
  Korean: '오늘 밤 신들은 왜 이렇게 조용합니까? 저는 날씨를 물었을 뿐입니다.',
  Lao: 'ເປັນຫຍັງເທບເຈົ້າຈຶ່ງງຽບໃນຄືນນີ້?',
  Malayalam: 'ഇന്ന് രാത്രി ദൈവങ്ങൾ എന്തുകൊണ്ടാണ് നിശബ്ദരായിരിക്കുന്നത്?',
  Mongolian: 'Яагаад бурхад өнөө шөнө ийм чимээгүй байна вэ?',
  Persian: 'چرا خدایان امشب این‌قدر ساکت‌اند؟ من فقط از هوا پرسیدم.',
  Punjabi: 'ਅੱਜ ਰਾਤ ਦੇਵਤੇ ਇੰਨੇ ਚੁੱਪ ਕਿਉਂ ਹਨ?',
  Russian: 'Почему боги сегодня так молчаливы? Я лишь спросил их о погоде и о братьях.',
  Sinhala: 'අද රෑ දෙවිවරු මෙතරම් නිහඬ ඇයි?',
  Tamil: 'இன்று இரவு கடவுள்கள் ஏன் அமைதியாக இருக்கிறார்கள்?',
  Telugu: 'ఈ రాత్రి దేవతలు ఎందుకు మౌనంగా ఉన్నారు?',
  Thai: 'ทำไมคืนนี้เทพเจ้าถึงเงียบนัก ฉันแค่ถามเรื่องอากาศ',
  Tibetan: 'དེ་རིང་དགོང་མོ་ལྷ་ཚོ་ཅི་ལ་ཁ་རོག་གེར་བསྡད།',
  Ukrainian: 'Чому боги сьогодні такі мовчазні? Я лише спитав їх про погоду.',
  'Ukrainian in capitals': 'ЧОМУ БОГИ СЬОГОДНІ ТАКІ МОВЧАЗНІ?',
  Urdu: 'آج رات دیوتا اتنے خاموش کیوں ہیں؟ میں نے تو صرف موسم کا پوچھا تھا۔',
  Yiddish: 'פֿאַר וואָס זײַנען די געטער אַזוי שטיל הײַנט בײַ נאַכט?',
  'ids and names': 'NPC#F69420: TŪMATAUENGA, ask NPC#00FF1A and NPC#0A1B2C!',
  emoji: '🔥😂🙏🏽👨‍👩‍👧‍👦✨🐙🇺🇦❤️',
  code: 'for (let i = 0; i < n; i++) { a[i] ^= 0xDEADBEEF; } // https://x.yz/?q=%20&r=1',
  kaomoji: '(╯°□°)╯︵ ┻━┻ ʕ•ᴥ•ʔ ¯\\_(ツ)_/¯',
  'marks without end': `Z${'\u0335\u0321\u034a'.repeat(60)}`,
  'a long cry': `${'a'.repeat(200)}h ${'HA'.repeat(80)} ${'!?'.repeat(60)}`,
  keyboard: 'qwxz kjhgfd zxqvbk pqowieuryt xkcd bzzzrt vvvwq',
  spaces: `a${' '.repeat(37)}b\t\t\n\n  c`,
}

const samples = Object.entries({ ...latin, ...others })

test.each(samples)('no fewer tokens are counted than LLaMA-2 has for %s', (_, text) => {
  expect(bound(text)).toBeGreaterThanOrEqual(tokensOf(text))
})

test('nor for any text whatever', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 14 })
  const piece = fc.oneof(
    word,
    fc.constantFrom(...commonWords),
    fc.string({ unit: 'binary-ascii', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...samples.map(([, text]) => text)),
  )
  const separator = fc.constantFrom('', ' ', ' ', ' ', '  ', ', ', '\n', "'", '-', '.')
  const anything = fc
    .array(fc.tuple(piece, separator), { maxLength: 20 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(anything, (text) => {
      expect(bound(text)).toBeGreaterThanOrEqual(tokensOf(text))
    }),
    { numRuns: 1_500 },
  )
})

test('a common word is one token, whatever follows it', () => {
  const following = ['', ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))]
  const marks = following.filter((mark) => !/[a-z]/.test(mark))
  for (const word of commonWords) {
    expect([word, tokensOf(word)]).toEqual([word, 1])
    for (const mark of [...marks, 'é', 'я', '’', '…', '🔥']) {
      const text = `${word}${mark}`
      expect([text, bound(text) >= tokensOf(text)]).toEqual([text, true])
    }
  }
})

test('no pair of letters that makes one token is taken for two, nor two for one', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  for (const one of letters) {
    for (const other of letters) {
      const isOne = tokenizer.encode(one + other, false, false).length === 1
      // A sign before it, so that no space joins it and no common word is seen.
      expect([one + other, bound(`#${one}${other}`) - bound('#')]).toEqual([one + other, isOne ? 1 : 2])
    }
  }
})

describe('what answers may correct', () => {
  test.each(Object.entries(latin))(
    'at its least the count of words is not below the truth: %s',
    (_, text) => {
      const { words, rest } = boundTokens(text)
      expect(leastScale * words + rest).toBeGreaterThanOrEqual(tokensOf(text))
    },
  )

  test('then English has two and a half characters a token', () => {
    const text = pantheon.map(({ persona, manner }) => `${persona} ${manner}`).join(' ')
    const { words, rest } = boundTokens(text)
    expect(text.length / (leastScale * words + rest)).toBeGreaterThan(2.5)
    expect(leastScale * words + rest).toBeGreaterThan(tokensOf(text))
  })
})

test('it takes a long text without a space in linear time', () => {
  expect(bound('ab'.repeat(1_000_000))).toBeGreaterThan(1_000_000)
})
