/** What a model says of one token of its answer: how likely it was, and what else might have stood there. */
export interface TokenLogprobs {
  readonly token: string
  /** Natural logarithm, ≤ 0. */
  readonly logprob: number
  readonly top: readonly { readonly token: string; readonly logprob: number }[]
}

/** A judgement weighed by what else the judge might have said. */
export interface ExpectedMood {
  /** −3…3, to the hundredth. */
  readonly mood: number
  /** 0…1: how much of the judge's mind was on the scale at all. */
  readonly mass: number
}

/**
 * The mean of the judgements that a model could have given where it gave `said`, weighted by their probabilities: a
 * judge that wavers between 2 and 3 says 2.5. Such means agree with people better than the likeliest number does
 * (Liu et al., G-Eval, 2023).
 *
 * The first tokens that spell `said` are looked at, and blanks in front of it, where its sign is decided: to LLaMA-2 `-2`
 * is `▁-`, `2`, and `2` is `▁`, `2`. Probabilities are summed by text: a space may lead, and `3` and `-` may each stand
 * twice, as a piece and as a byte. What would follow a sign that was not said is unknown: behind a minus it counts as
 * evenly −1, −2 or −3; behind a blank as what was said behind the minus, and as often as any other step 0.
 *
 * @param said the whole number that the answer was read as
 * @returns undefined where `said` is no whole number, or no token spells it
 */
export function expectedMood(logprobs: readonly TokenLogprobs[], said: number): ExpectedMood | undefined {
  const at = Number.isInteger(said) ? placeOf(logprobs, said) : -1
  const first = logprobs[at]
  if (!first) return undefined
  let mass = 0
  let sum = 0
  const count = (value: number, probability: number) => {
    mass += probability
    sum += value * probability
  }
  /** How likely all blanks so far were. */
  let before = 1
  for (const blank of logprobs.slice(blanksBefore(logprobs, at), at)) {
    const { blanks, minus, digits } = choicesOf(blank)
    spread(evenlyNegative, before * minus, count)
    spread(digits, before * totalOf(digits), count)
    before *= blanks
  }
  const { blanks, minus, digits } = choicesOf(first)
  const behindMinus = isMinus(pieceOf(first.token)) ? negative(choicesOf(logprobs[at + 1]).digits) : undefined
  spread(digits, before * totalOf(digits), count)
  spread(behindMinus ?? evenlyNegative, before * minus * shareOf(behindMinus), count)
  spread(behindMinus ? mirrored(behindMinus) : digits, before * blanks, count)
  if (mass <= 0) return undefined
  return { mood: Math.round((sum / mass) * 100) / 100 + 0, mass: Math.min(1, mass) }
}

/** Judgements, and how likely each is. */
type Chances = readonly (readonly [value: number, probability: number])[]

const evenlyNegative: Chances = [-1, -2, -3].map((value) => [value, 1])

const totalOf = (chances: Chances): number => chances.reduce((sum, [, probability]) => sum + probability, 0)

/** How much of what may follow a minus is a digit of the scale; of what is not known, all. */
const shareOf = (chances: Chances | undefined): number => (chances ? Math.min(1, totalOf(chances)) : 1)

/** Gives a probability to judgements, to each its part. */
function spread(chances: Chances, probability: number, count: (value: number, part: number) => void): void {
  const total = totalOf(chances)
  if (total > 0) for (const [value, part] of chances) count(value, (probability * part) / total)
}

const negative = (digits: Chances): Chances =>
  digits.flatMap(([value, probability]) => (value > 0 ? [[0 - value, probability]] : []))

/** The scale's steps from 0 on are four. */
const mirrored = (chances: Chances): Chances => [
  [0, totalOf(chances) / 3],
  ...chances.map(([value, probability]) => [0 - value, probability] as const),
]

/** What might have stood in a token's place: a number, the sign of one, or a blank in front of either. */
function choicesOf(token: TokenLogprobs | undefined) {
  const digits: [number, number][] = []
  let minus = 0
  let blanks = 0
  for (const [piece, probability] of probabilitiesOf(token)) {
    const value = worthOf(piece)
    if (value !== undefined) digits.push([value, probability])
    else if (isMinus(piece)) minus += probability
    else if (piece === '') blanks += probability
  }
  return { digits, minus, blanks }
}

/** Where the blanks in front of a token begin. */
function blanksBefore(logprobs: readonly TokenLogprobs[], at: number): number {
  let from = at
  while (from > 0 && pieceOf(logprobs[from - 1]?.token ?? '?') === '') from--
  return from
}

/** The first token from which the tokens spell a number; no digit goes on with it, and none leads up to it. */
function placeOf(logprobs: readonly TokenLogprobs[], said: number): number {
  return logprobs.findIndex((token, index) => {
    const piece = pieceOf(token.token)
    const before = pieceOf(logprobs[index - 1]?.token ?? '')
    if (/[\d.,]$/.test(before) || isMinus(before)) return false
    const isTwo = isMinus(piece)
    const value = isTwo ? negated(worthOf(pieceOf(logprobs[index + 1]?.token ?? ''))) : worthOf(piece)
    const after = logprobs[index + (isTwo ? 2 : 1)]?.token ?? ''
    return value === said && !/^\d/.test(after)
  })
}

const negated = (value: number | undefined): number | undefined =>
  value === undefined || value < 0 ? undefined : 0 - value

/** Probabilities of the pieces that could have stood here, by text. */
function probabilitiesOf(token: TokenLogprobs | undefined): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  if (!token) return sums
  // Most servers list what was said among the alternatives, some only beside them.
  const isListed = token.top.some((other) => other.token === token.token)
  for (const { token: text, logprob } of isListed ? token.top : [token, ...token.top]) {
    if (!(logprob <= 0)) continue
    const piece = pieceOf(text)
    sums.set(piece, (sums.get(piece) ?? 0) + Math.exp(logprob))
  }
  return sums
}

/** A token's text without the space that may lead it, however it is shown; a byte as its character. */
function pieceOf(token: string): string {
  const byte = /^<0x([0-9A-F]{2})>$/i.exec(token)?.[1]
  const text = byte === undefined ? token : String.fromCharCode(Number.parseInt(byte, 16))
  return text.replace(/^[\s\u2581\u0120\u010a]+/, '')
}

const isMinus = (piece: string): boolean => /^[-\u2212\u2013]$/.test(piece)

function worthOf(piece: string): number | undefined {
  const [, sign, digit] = /^([-+\u2212]?)([0-3])$/.exec(piece) ?? []
  if (digit === undefined) return undefined
  return sign === '' || sign === '+' ? Number(digit) : 0 - Number(digit)
}
