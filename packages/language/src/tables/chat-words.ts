/** What tells for whom a line of any chat is (`addressee/`). */
export interface ChatWords {
  /** Before a name that is spoken of: `ask Ada` (`addressee/names.ts`). */
  readonly nounBefore?: string
  /** Behind a name that is spoken of: `Ada said` (`addressee/names.ts`). */
  readonly verbAfter?: string
  /** May stand before a name that is called, at the start of a line: `hi Ada` (`addressee/names.ts`). */
  readonly opener?: string
  /** Everyday words that are also nicks, besides all those above: such a name needs a colon, an @ or commas (`addressee/names.ts`), and two lines that share one share no subject (`addressee/cues.ts`). */
  readonly everyday?: string
  /** Opens a question that may lack its mark; stems, separated by bars (`addressee/cues.ts`). */
  readonly question?: string
  /** Says thanks: it goes to who helped (`addressee/cues.ts`). */
  readonly thanks?: string
}
