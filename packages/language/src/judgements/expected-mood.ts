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
 * The first token that spells `said` is looked at. Probabilities are summed by text: a space may lead, and `3` and `-`
 * may each stand twice, as a piece and as a byte. A negative number is two tokens; what would follow a minus that was
 * not said is unknown, so it counts as evenly −1, −2 or −3.
 *
 * @param said the whole number that the answer was read as
 * @returns undefined where `said` is no whole number, or no token spells it
 */
export function expectedMood(logprobs: readonly TokenLogprobs[], said: number): ExpectedMood | undefined {
  const at = Number.isInteger(said) ? placeOf(logprobs, said) : -1
  const first = logprobs[at]
  if (!first) return undefined
  const saidMinus = isMinus(pieceOf(first.token))
  const second = saidMinus ? probabilitiesOf(logprobs[at + 1]) : undefined
  let mass = 0
  let sum = 0
  const count = (value: number, probability: number) => {
    mass += probability
    sum += value * probability
  }
  for (const [piece, probability] of probabilitiesOf(first)) {
    const value = worthOf(piece)
    if (value !== undefined) count(value, probability)
    else if (isMinus(piece))
      for (const digit of [1, 2, 3]) count(-digit, probability * digitShare(digit, second))
  }
  if (mass <= 0) return undefined
  return { mood: Math.round((sum / mass) * 100) / 100 + 0, mass: Math.min(1, mass) }
}

/** How likely a digit follows the minus; where none was said, all alike. */
function digitShare(digit: number, following: ReadonlyMap<string, number> | undefined): number {
  if (!following) return 1 / 3
  return following.get(String(digit)) ?? 0
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
