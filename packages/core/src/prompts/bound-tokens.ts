/** Tokens of a text at most, told apart by how near the truth that is. */
export interface TokenBound {
  /** Of words in small Latin letters: mostly half as many, since they are made of longer pieces. */
  readonly words: number
  /** Of all else, where a token is seldom much more than a character. */
  readonly rest: number
}

/**
 * How many tokens a text is to LLaMA-2 at most, without its tokenizer. It is a bound and no guess, in any script:
 *
 * - The tokenizer joins neighbours for as long as two of them together are a piece of its vocabulary. Where two letters
 *   are such a piece they never stay two tokens: in "the", "th" or "he" is joined. So the largest number of tokens that
 *   a word can be is found letter by letter.
 * - The commonest English words are one token each.
 * - A character that is in the vocabulary is one token at most, any other one for each of its bytes.
 */
export const boundTokens = (text: string): TokenBound => boundOf(text, -1)

/** The same for a line in the middle of a text: no space is thought to stand before it. */
export const boundTokensOfFurtherLine = (line: string): TokenBound => boundOf(line, 0)

/** @param from −1 where the first word has a space before it, as words have inside a text */
function boundOf(text: string, from: -1 | 0): TokenBound {
  let words = 0
  /** Most tokens up to here, and up to one and two characters before; a line break is one token and joins nothing. */
  let most = 0
  let mostBefore = from < 0 ? 0 : -1
  let mostBeforeThat = mostBefore
  /** Most tokens up to here where the last one is more than a character. */
  let joined = 0
  let previous = 0
  /** @returns how many tokens a character adds at most */
  const step = (code: number, tokens: number): number => {
    const single = (isPiece(previous, code) ? joined : most) + tokens
    mostBeforeThat = mostBefore
    mostBefore = most
    joined = mostBeforeThat + 1
    most = Math.max(single, joined)
    previous = code
    return most - mostBefore
  }
  const stepOverWord = () => {
    words++
    most++
    mostBeforeThat = most
    mostBefore = most
    joined = most
    previous = 0
  }
  // As the tokenizer has it: a word is one with the space before it, and the first word has one too.
  for (let at: number = from; at < text.length; at++) {
    const code = at < 0 ? space : text.charCodeAt(at)
    if (code === space) {
      const end = endOfWord(text, at + 1)
      if (commonWords.has(text.slice(at + 1, end))) {
        stepOverWord()
        at = end - 1
      } else if (isSmallLetter(text.charCodeAt(at + 1))) words += step(space, 1)
      else step(space, 1)
    } else if (isSmallLetter(code)) words += step(code, 1)
    else if (code < 0x80) step(code, 1)
    else {
      const point = text.codePointAt(at) ?? code
      if (point > 0xffff) at++
      step(point, tokensOf(point))
    }
  }
  return { words, rest: most - words }
}

const space = 0x20
const [a, z] = [0x61, 0x7a]

const isSmallLetter = (code: number): boolean => code >= a && code <= z

/** Where the small letters end; a little after `from` where they are too many to be a common word. */
function endOfWord(text: string, from: number): number {
  let end = from
  while (end - from <= longestWord && isSmallLetter(text.charCodeAt(end))) end++
  return end
}

/** Whether two characters are a piece of the vocabulary: known of small letters, and of a space and a letter. */
function isPiece(one: number, other: number): boolean {
  if (one === space) return other < 0x80 && isSmallLetter(other | 0x20) && other > 0x40
  return isSmallLetter(one) && isSmallLetter(other) && pairs[(one - a) * 26 + other - a] === 1
}

function tokensOf(point: number): number {
  if (isInVocabulary(point)) return 1
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

function isInVocabulary(point: number): boolean {
  let [low, high] = [0, vocabulary.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vocabulary[middle]?.[1] ?? 0) < point) low = middle + 1
    else high = middle
  }
  return point >= (vocabulary[low]?.[0] ?? Number.POSITIVE_INFINITY)
}

/** For each small letter those that make no piece after it: 179 of 676 pairs. */
const strangers: Readonly<Record<string, string>> = {
  a: 'q',
  b: 'hjkqvwxz',
  c: 'gjqw',
  d: 'qv',
  e: 'o',
  f: 'hjkqvyz',
  g: 'dfjkmpqvwx',
  h: 'bcfgjkqvxz',
  i: 'q',
  j: 'cfghjnrvwxyz',
  k: 'dfjpqxz',
  l: 'cfhkqwxz',
  m: 'fghjrwz',
  n: 'fhjkqvwz',
  o: 'q',
  p: 'jqvwz',
  q: 'bcdefghjkmnoprsvwxyz',
  r: 'jkq',
  s: 'jxy',
  t: 'gjq',
  u: 'qu',
  v: 'fghjkpqvwxz',
  w: 'bcfgjklmquvz',
  x: 'bdghjkmnoqruvwz',
  y: 'bfhquvx',
  z: 'bcfgjlpqrvx',
}

const pairs = new Uint8Array(26 * 26).fill(1)
for (const [one, others] of Object.entries(strangers)) {
  for (const other of others) pairs[(one.charCodeAt(0) - a) * 26 + other.charCodeAt(0) - a] = 0
}

/** Words that are one token with the space before them: about half of what people say in English. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about above after again against all also always am an and another any are as ask at away back be because been
  before being better between both but by call came can come could day did do does done down each ever every eye far
  feel few find first for found from gave get give go god gods going good great had hand has have he hear heard heart
  her here high him his home how if in into is it its just keep kind king know last least left less let life light
  like line little live long look lost made make man many may me men mind more most much must my name never new next
  night no not nothing now of off old on once one only or other our out over own part people place put question read
  right room said same saw say see seen should side since small so some something soon speak still story such sun take
  talk tell than that the their them then there these they thing things think this those though three through time to
  too took true two under until up upon us use very want war was water way we well went were what when where which
  while white who why will wind with without word words work world would year years yet you your`.split(
    /\s+/,
  ),
)
const longestWord = Math.max(...[...commonWords].map((word) => word.length))

/** Runs of characters beyond ASCII that the vocabulary has whole, of the scripts where it has most. */
const vocabulary: readonly (readonly [from: number, to: number])[] = [
  [0xa0, 0x103],
  [0x391, 0x3a1],
  [0x3a3, 0x3a9],
  [0x3ac, 0x3af],
  [0x3b1, 0x3ca],
  [0x3cc, 0x3ce],
  [0x401, 0x402],
  [0x406, 0x40b],
  [0x40f, 0x452],
  [0x456, 0x45b],
  [0x5d0, 0x5ea],
  [0x621, 0x623],
  [0x625, 0x63a],
  [0x640, 0x64b],
  [0x2009, 0x2016],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x3000, 0x3002],
  [0x304a, 0x304d],
  [0x304f, 0x3055],
  [0x3057, 0x305b],
  [0x305f, 0x3061],
  [0x3066, 0x306b],
  [0x306d, 0x3070],
  [0x307e, 0x3084],
  [0x3086, 0x308d],
  [0x30a6, 0x30bd],
  [0x30c6, 0x30cb],
  [0x30cd, 0x30d7],
  [0x30d9, 0x30ed],
  [0x30fb, 0x30fc],
]
