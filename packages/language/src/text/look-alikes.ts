// Characters that are drawn like another, and what a name looks like to a reader.
// Which do is told by Unicode's Technical Standard 39 (confusable characters); the letters that people write in disguise
// of others without being taken for them (`Я`, `Δ`) are from seeing it done.
import { foldName } from './fold.ts'
import { normalised } from './normalised.ts'

/**
 * What is drawn like each small Latin letter or its capital, and like each digit. Latin letters stand for both their
 * cases, others for the one that they are written in: a Greek nu is an N as a capital, and a v when it is small. Accents
 * are gone by the time that this is looked into, and so are full width, mathematical letters and circles.
 */
const alike: Readonly<Record<string, string>> = {
  2: 'ƨϨᒿꙄꝛ',
  3: 'ʒȝЗҘӠⳌꝫɜ𑣊𖼻𝈆',
  4: 'Ꮞ𑢯',
  5: 'ƽ𑢻',
  6: 'бᏮⳒ𑣕',
  7: '𐓒𑣆𝈒',
  8: 'ȣ𐌚',
  9: 'Ⳋꝯ𑢬𑣌𑣖',
  a: 'ɑΑαАаᎪᗅᴀ⍶⍺Ⲁⲁꓮꭺ𐊠𖽀ᶏⱥ',
  b: 'ƀƃƅɓʙΒβВв฿ᏏᏴᏼᑲᑳᖯᗷ₿Ⲃⲃꓐꞵ𐊂𐊡𐌁ᵬᶀꞗ',
  c: '¢ςȼСсҪҫᏟᴄ₡Ⲥⲥꓚꮯ𐊢𐌂𐐕𐐽𐔜𑣩𑣲🅮🝌ƈɕꞓꞔ𝼝',
  d: 'ƌɖɗԁᎠᏧᑯᗞᗪᴅ₫ꓒꓓꭰȡᵭᶁᶑꟈ',
  e: 'ǝɇɘəɛΕεЄЕеєҽҿᎬᴇ€℮⋿Ⲉⲉⴹꓰꓱꬲꭼ𐊆𑢦𑢮ᶒⱸꬴᗴ',
  f: 'ƒғϜքᖴᵮẝꓝꜰꞙꬵ𐊇𐊥𐔥𑢢𑣂𝈓ᶂ',
  g: 'ƍǥɠɡɢԌԍցᏀᏳᏻᶃ₲ꓖꮐʛꞡ',
  h: 'ħɦʜΗНнћҢңһӇӈӉӊհᎻᏂᏲᕼⱨⲎꓧꚕꜧꮋ𐋏ꞕ',
  i: 'ɨɩɪιіӏᎥᵻᵼ⍳⍸ꙇꭵ𑣃ᶖ𝼚',
  j: 'ɉͿϳЈјյᎫᒍᴊꓙʝꭻ',
  k: 'ĸƙΚκКкҚқҞҟᏦᛕᴋ₭ⱪⲔⲕꓗꝁꮶ𐔘ᶄꝃꝅꞣ',
  l: '£ƚǀɫɭʟΙІӀԼᏞᒪᛁ∣⏽ⲒⳐⳑⵏꓡꓲꮮ𐊊𐌉𐌠𐐛𐑃𐔦𑢣𑢲𖼖𖼨𝈪ȴɬᴌᶅⱡꝉꞎꬷꬸꬹ𝼄𝼑𝼓',
  m: 'ɱΜϺМӍᎷᗰᛖᴍᵯ₥Ⲙꓟ𐊰𐌑𑣣ᶆꬺꮇ',
  n: 'ŋɲƞɳɴΝηՈղոռᵰ₦Ⲛꓠ𐆎𐔓ȵᶇꞑꞥꬻ',
  o: 'ɵΟοσОоѲѳӨөՕօᎾᏫᴏᴑ⊖⊝⍬○●◯Ⲟⲟⴱⵁⵔꓳꝋꬽꬾꭴꮎꮻ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑢵𑣈𑣗𑣠𝈚🜔ⱺꝍ𝼛',
  p: 'ƥΡρРрᏢᑭᴘᴩᵽ₱⍴Ⲣⲣꓑꮲ𐊕ᵱᶈꝑꝓꝕ',
  q: 'ʠԛգզⵕꞯɋꝗꝙ',
  r: 'ɍɼɽʀгᎡᏒᖇᴦᵲⲅꓣꭇꭈꭱꮁꮢ𐒴𖼵𝈖ɾᵳᶉꞧꭆꭉ𝼖',
  s: 'ƽʂЅѕՏᏕᏚᵴꓢꜱꮪ𐊖𐐠𐑈𑣁𖼺ȿᶊꞩꟊ𝼞ᔕ',
  t: 'ŧƭʈⱦΤτТтҬҭᎢᴛᵵ₮⊤⍡⟙Ⲧꓔꭲ𐊗𐊱𐌕𑢼𖼊🝨ƫȶ𝼉',
  u: 'ʉʋμυՍսᏌᑌᴜᵾ∪⋃ꓴꞟꭎꭒꮜ𐓎𐓶𑢸𑣘𖽂ᶙꞹ',
  v: 'νѴѵᏙᐯᴠ∨⋁ⴸꓦꮩ𐆗𐔝𑢠𑣀𖼈𝈍🜈ⱱⱴꝟ',
  w: 'ɯωшѡѽԜԝաᎳᏔᴡ₩Ⲱⲱꓪꝡꮃ𑣦𑣯ⱳᗯ',
  x: '×ΧχХхҲᕁᕽ᙭᙮ᚷ╳⤫⤬⨯⨰Ⲭⵝꓫꭓ𐆖𐊐𐊴𐌗𐌢𐔧𑣬ᶍꭖꭗꭘꭙ',
  y: '¥ƴɏɣʏΥγУуҮүҰұᎩᎽᶌỿⲨꓬꭚ𐊲𑢤𑣜𖽃ꭹ',
  z: 'ƶȥʐΖζᏃᴢᵶⲌⲍꓜꮓ𐋵𑢩𑣄𑣥ɀʑᶎⱬ',
}

/**
 * These pass for a Latin letter only beside Latin ones: in words of their own script they are told from the letters
 * above, and often read from the right.
 */
const alikeAmongLatin: Readonly<Record<string, string>> = {
  2: '\ua6ef',
  8: '\u09ea\u0a6a\u0b03\u{1e8cb}',
  9: '\u09ed\u0a67\u0b68\u0d6d',
  a: 'ΔΛλДд∆',
  b: 'БЬъьѢѣҌҍ',
  e: 'ΞΣξЭэ',
  l: '\u05c0\u05d5\u05df\u0627\u0661\u0673\u06f1\u07ca\u{1e8c7}',
  m: '\u{11700}',
  n: 'ΠπИПип',
  o: 'ΘΦθφФф\u05e1\u0647\u0665\u06be\u06c1\u06d5\u06f5\u06ff\u07c0\u0966\u09e6\u0a66\u0ae6\u0b20\u0b66\u0be6\u0c02\u0c66\u0c82\u0ce6\u0d02\u0d20\u0d66\u0d82\u0e50\u0ed0\u1010\u101d\u1040ჿዐ⊙〇\u{114d0}',
  r: 'ГЯя',
  t: 'Ͳ',
  u: 'Ццሀ',
  v: '\u05d8\u0667\u06f7\ua6df\u{11706}',
  w: 'ΩШЩщ\u{114c5}\u{1170a}\u{1170e}\u{1170f}',
  y: 'Ψψყ',
}

/** Digits and signs that people type for letters: `z3u5`, `@ll`. Reading them makes `NPC#A1` and `NPC#41` one name. */
const leetspeak: Readonly<Record<string, string>> = {
  a: '4@',
  b: '8',
  e: '3',
  g: '69',
  i: '1!|',
  o: '0',
  s: '5$',
  t: '7',
  z: '2',
}

const latin = /\p{Script=Latin}/u
const casesOf = (letter: string): readonly string[] =>
  latin.test(letter) ? [letter, letter.toUpperCase()] : [letter]

const byCharacter = (rows: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(rows).flatMap(([letter, others]) =>
    [...others].flatMap(casesOf).map((other): [string, string] => [other, letter]),
  )

/** Where three rows of the alphabet in white on black begin, which Unicode does not fold. */
const whiteOnBlack = (): [string, string][] =>
  [0x1f150, 0x1f170, 0x1f1e6].flatMap((first) =>
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at): [string, string] => [
      String.fromCodePoint(first + at),
      letter,
    ]),
  )

// Whoever reads no names loads none of this: a bundler keeps what it cannot tell to be pure.
const letters = /* @__PURE__ */ lettersOf(alike, /* @__PURE__ */ whiteOnBlack())
const lettersAmongLatin = /* @__PURE__ */ lettersOf(alikeAmongLatin, letters)
const leetLetters = /* @__PURE__ */ lettersOf(leetspeak)

function lettersOf(
  rows: Readonly<Record<string, string>>,
  known: Iterable<[string, string]> = [],
): ReadonlyMap<string, string> {
  return new Map([...byCharacter(rows), ...known])
}

export interface SkeletonOptions {
  /** Whether digits and signs that are typed for letters are read as those. Default `ignored`. */
  readonly leetspeak?: 'read' | 'ignored'
}

const ascii = /^[\0-\x7f]*$/
/** Unicode makes a sigma of it, which is drawn otherwise. */
const lunateSigma = /[\u03f2\u03f9]/g
const unseen = /\p{Default_Ignorable_Code_Point}+/gu
const decomposed = (text: string): string =>
  normalised(text.replace(unseen, '').replace(lunateSigma, 'c'), 'NFKD')

/**
 * The small letter or the digit that one character is drawn as, whatever stands beside it, without its accent; itself,
 * folded, where it is drawn as none.
 */
export function letterDrawn(character: string, { leetspeak = 'ignored' }: SkeletonOptions = {}): string {
  if (/^\s$/.test(character)) return character
  // `⒜` is three characters to Unicode.
  const [first = '', ...more] = decomposed(character).replace(/\p{M}|^\((?=.)|(?<=.)\)$/gu, '')
  const letter = more.length > 0 ? foldName(character) : (lettersAmongLatin.get(first) ?? foldName(first))
  return leetspeak === 'read' ? (leetLetters.get(letter) ?? letter) : letter
}

/**
 * A text as a reader sees it, who is not looking closely: {@link foldName}, and every letter the Latin one that it is
 * drawn as. Spaces and signs stay. What looks the same is the same; what is the same need not look so, since case is
 * folded too: `NEIL` and `Nell` are one.
 */
export function lookOf(text: string, { leetspeak = 'ignored' }: SkeletonOptions = {}): string {
  const drawn = ascii.test(text) ? text : decomposed(text).replace(/\S+/g, drawnInLatin)
  const folded = foldName(drawn)
  const read =
    leetspeak === 'read' ? folded.replace(typedForLetters, (sign) => leetLetters.get(sign) ?? sign) : folded
  // Strokes and circles that no font tells apart for sure, once case is folded: `Alice`, `AIice`, `A1ice`.
  return (read.includes('|') ? read.replace(bars, 'i') : read)
    .replaceAll('l', 'i')
    .replaceAll('1', 'i')
    .replaceAll('0', 'o')
}

/** Behind a word, `!` and `|` end it, or part it from the next. */
const typedForLetters = /[0-9@$]|[!|](?=[\p{L}\p{N}])/gu
const bars = /\|(?=[\p{L}\p{N}])/gu

/** A word that has no Latin letter is read in capitals: its case is to tell nothing, and capitals are more alike. */
function drawnInLatin(word: string): string {
  if (ascii.test(word)) return word
  const isMixed = latin.test(word)
  const known = isMixed ? lettersAmongLatin : letters
  let drawn = ''
  for (const character of isMixed ? word : word.toUpperCase()) drawn += known.get(character) ?? character
  // Marks that no folding drops, such as circles around a letter, or around nothing.
  return drawn.replace(/(?<=[A-Za-z0-9]|(?<![\p{L}\p{M}])(?=\p{M}))\p{M}+/gu, '')
}

const noLetters = /[^\p{L}\p{M}\p{N}]+/gu
const noAsciiLetters = /[^a-z0-9]+/g

/**
 * A name as a reader sees it: two names of one skeleton would be taken for each other. Case, accents, width, spaces and
 * signs do not count, nor which alphabet a letter is of where it is drawn like a Latin one (`ΖΕUЅ` is `zeus`), nor
 * whether a stroke is an I, an l or a 1. A name without letters is its signs. For comparing only: it is no word.
 */
export function skeletonOf(name: string, options?: SkeletonOptions): string {
  const look = lookOf(name, options)
  const letters = lettersIn(look)
  return letters === '' ? look.replace(/\s+/g, '') : asOne(letters)
}

/**
 * The letters and digits of a text as {@link lookOf} has them, and nothing else. Of several lines they are those of one
 * after the other, and their {@link skeletonOf} is all these {@link asOne}.
 */
export function lettersSeen(text: string, options: SkeletonOptions = {}): string {
  if (text.length > longestPlain || !plain.test(text)) return lettersIn(lookOf(text, options))
  const seen = options.leetspeak === 'read' ? plainRead() : plainSeen()
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const letter = seen[text.charCodeAt(at)] ?? 0
    if (letter !== 0) lettersRead[length++] = letter
  }
  return utf8.decode(lettersRead.subarray(0, length))
}

/** Characters of a keyboard that look the same whatever stands beside them: all but `!` and `|`. */
const plain = /^[\0- "-{}~\x7f]*$/
const longestPlain = 8_192
const lettersRead = /* @__PURE__ */ new Uint8Array(longestPlain)
const utf8 = /* @__PURE__ */ new TextDecoder()
const plainSeen = /* @__PURE__ */ plainTable('ignored')
const plainRead = /* @__PURE__ */ plainTable('read')

/** By the code of each of them that of what it is to {@link lettersSeen}; 0 where that is nothing. */
function plainTable(leetspeak: NonNullable<SkeletonOptions['leetspeak']>): () => Uint8Array {
  let table: Uint8Array | undefined
  return () => {
    table ??= Uint8Array.from({ length: 0x80 }, (_, code) =>
      lettersIn(lookOf(String.fromCharCode(code), { leetspeak })).charCodeAt(0),
    )
    return table
  }
}

const lettersIn = (look: string): string => look.replace(ascii.test(look) ? noAsciiLetters : noLetters, '')

/** Two letters that stand together and are drawn like one are that one. */
export const asOne = (letters: string): string => letters.replaceAll('rn', 'm').replaceAll('vv', 'w')
