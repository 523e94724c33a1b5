import { random } from '@talking-heads/core/engine'

/** Characters of a line, UTF-16 units: what people type in one breath, at the long end. */
export const lineLength = 120

/** What words are made of: a beginning, and an ending of its language. */
interface Vocabulary {
  readonly beginnings: string
  readonly endings?: string
  /** Small words between the others. */
  readonly small?: string
  /** Between words; default a space. */
  readonly gap?: string
  /** How many beginnings one word has; default 1. */
  readonly pieces?: number
  /** Every so many words have a capital; default only the first. */
  readonly capitals?: number
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  English: {
    beginnings:
      'walk harbour thunder window paint garden whisper market butter lantern travel copper silver forest anchor bottle crumb ladder mirror saddle tender velvet winter yellow basket camel dragon engine feather gather hammer island jungle kitchen letter meadow needle orchard pepper quarrel ribbon shelter ticket umbrella vessel wander bother corner dinner falter glitter hollow journey kindle linger mutter pocket rattle sparkle tremble',
    endings: 's ed ing er ers ly less ful ness y like ward',
    small: 'the of and you it is in was that for with they but my not have from what she this an',
  },
  German: {
    beginnings:
      'Wander Garten Fenster Hafen Donner Löffel Nachbar Schreib Mauer Bücher Straßen Winter Glocken Körper Teller Brücken Zucker Herbst Kessel Mantel Ofen Regen Schatten Tauben Wunder Ziegel Apfel Birnen Distel Eimer',
    endings: 'tür stuhl korb licht weg haus stück blatt spiel fest',
    small: 'der und ich nicht mit über für würde wäre auch einen unsere',
    capitals: 2,
  },
  Russian: {
    beginnings:
      'вечер дорог гавань окошк медвед сапог чайник облак берёз ворон горо деревн ёлк жаворон зеркал игл колокол лодк молок нитк огород пирог рубашк самовар трубк улиц фонар хлеб цвет шапк щук яблок',
    endings: 'а у ой ами ах ом ы и ов ей ского ными',
    small: 'и в не что как это мне он но за уже было',
  },
  Hindi: {
    beginnings:
      'बारिश दरवाज़ा किताब रोशनी समुद्र पहाड़ चिड़िया खिड़की रसोई बाज़ार मौसम कहानी सवेरा जंगल नदी मिठाई रास्ता',
    endings: 'ों ें ी वाला दार पन ता',
    small: 'है और में की से को नहीं यह वह भी तो पर',
  },
  Chinese: {
    beginnings:
      '昨天晚上 港口 船长 窗户 下雨 面包 邻居 钥匙 花园 早晨 月亮 河流 朋友 城市 音乐 桌子 椅子 图书馆 火车站 天气 咖啡 孩子 老师 故事 梦想 风筝 森林 石头 灯笼 米饭 的 了 在 我们 你 他们 不 是 很 都 和 去 看见 喜欢 忘记',
    gap: '',
  },
  Japanese: {
    beginnings:
      '昨日 の 夜 は 港 で 船 が 雨 を 窓 に 隣の人 と パン コーヒー バス テレビ 朝 月 川 友だち 町 音楽 机 椅子 図書館 駅 天気 子ども 先生 話 夢 森 石 米 も から まで です ました ください',
    gap: '',
  },
  Arabic: {
    beginnings:
      'مرحبا الجميع كيف حالكم البحر الجبل الكتاب المدينة القمر النهر صديق مطر خبز نافذة مفتاح حديقة صباح حكاية طريق',
    endings: 'ها هم نا ين ات ي',
    small: 'في من على إلى هذا لا ما كان',
  },
  // Nobody has written these words: whatever remembers words has not met them.
  'never met': {
    beginnings: 'bra ket lor min vus dap shen tol gri fex wob cran hul yim pos darn elt quo zist nef',
    pieces: 3,
  },
  'never met, capitals': {
    beginnings: 'bra ket lor min vus dap shen tol gri fex wob cran hul yim pos darn elt quo zist nef',
    pieces: 3,
    capitals: 1,
  },
  'never met, Cyrillic': {
    beginnings: 'бра кет лор мин вус дап шен тол гри фекс воб кран хул йим пос дарн элт куо зист неф',
    pieces: 3,
  },
}

/** Some lines of {@link lineLength} in each vocabulary, and of all in turn; always the same ones. */
export function richLines(count: number): Readonly<Record<string, readonly string[]>> {
  const of = (kind: string, words: Vocabulary) =>
    Array.from({ length: count }, (_, line) => cut(say(words, `${kind} ${line}`)))
  const known = Object.entries(vocabularies).map(([kind, words]) => [kind, of(kind, words)] as const)
  const mixed = Array.from({ length: count }, (_, line) =>
    cut(
      Array.from({ length: 4 }, (_, part) => {
        const [, lines] = known[(line + 3 * part) % known.length] ?? []
        return lines?.[line]?.slice(0, 32) ?? ''
      }).join(' '),
    ),
  )
  return { ...Object.fromEntries(known), mixed }
}

const cut = (line: string) => line.slice(0, lineLength).padEnd(lineLength, '.')

/** Words until a line is full. */
function say(
  { beginnings, endings = '', small = '', gap = ' ', pieces = 1, capitals = 0 }: Vocabulary,
  line: string,
): string {
  const [begins, ends, between] = [beginnings, endings, small].map((words) => words.split(' '))
  const pick = (words: readonly string[] = [], at: number, label: string) =>
    words[Math.floor(random(line, at, label) * words.length)] ?? ''
  let text = ''
  for (let at = 0; text.length < lineLength; at++) {
    const isSmall = small !== '' && random(line, at, 'kind') < 0.35
    const stem = Array.from({ length: pieces }, (_, piece) => pick(begins, at, `piece ${piece}`)).join('')
    const word = isSmall ? pick(between, at, 'small') : stem + pick(ends, at, 'ending')
    const isCapital = at === 0 || (capitals > 0 && at % capitals === 0)
    text += (at === 0 ? '' : gap) + (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word)
  }
  return text
}
