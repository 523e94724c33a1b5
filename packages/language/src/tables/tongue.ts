/**
 * What models say out of character, by language: stems, separated by bars. Accents and case do not count; where a
 * script has word breaks, a stem stands at the beginning of a word.
 */
export interface Tongue {
  /** Apologies. */
  readonly sorry: string
  /** Being unable or unwilling. */
  readonly cannot: string
  /** What assistants cannot do, and gods neither: it counts with an apology only, and spoken to nobody. */
  readonly help: string
  /** What only assistants speak of. */
  readonly request: string
  /** What only a model would say of itself. */
  readonly self: string
  /** Words for an answer: they label it, or announce it. */
  readonly answer: string
  /** "would say", after a god's name. */
  readonly would: string
  /** What an announcement begins with. */
  readonly sure: string
  /** What an explanation begins with. */
  readonly note: string
  /** What an assistant closes with. */
  readonly offer: string
  /** "you are", before the god's own name. */
  readonly youAre: string
  /** Whom only a god would speak to. */
  readonly mortal: string
}
