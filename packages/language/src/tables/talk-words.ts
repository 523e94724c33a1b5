/**
 * What tells whether a line goes on with a talk, and is for whom it was held with, or is for everybody (`talk/`). Words
 * parted by spaces, those of a phrase joined by `_`; of scripts without spaces, pieces.
 */
export interface TalkWords {
  /** Is said to all, or to whoever likes to answer: `who here`, `all of you`. */
  readonly everybody?: string
  /** Does so in a question, and early or last in any line: `does anybody know`, `good night everybody`; amid a statement it does not. */
  readonly anybody?: string
  /** Opens a line that greets, or takes leave. */
  readonly hail?: string
  /** Opens a line that answers: agreement, doubt, thanks, an apology, a bare question back. */
  readonly answer?: string
  /** Opens a line that goes on from what was said. */
  readonly onward?: string
  /** Stands for something that was said before: `it`, `there`, `again`. */
  readonly back?: string
  /** Says when something new happened: `today`, `just now`. */
  readonly now?: string
  /** Opens a line that tells something of the speaker's own. */
  readonly own?: string
  /** Speaks to somebody, one alone or politely. */
  readonly you?: string
}
