/**
 * How a judgement is given in words, and what is said around it. Words are parted by spaces, phrases by bars. All of it
 * is read by `judgements/`: what makes a figure there by `figures.ts` and `numbers.ts`, what leads to it or from it by
 * `standing.ts`.
 */
export interface MoodWords {
  /** The scale's own words by the step they name; with a word of `mild` before them, ±1 (`judgements/figures.ts`). */
  readonly scale?: Readonly<Record<string, string>>
  /** Makes a step ±1 (`judgements/figures.ts`). */
  readonly mild?: string
  /** Before a word of the scale they make a step of it that the scale has not: `strong like` (`judgements/standing.ts`). */
  readonly degree?: string
  /** Cardinals by their value; none that could open a sentence as an article (`judgements/numbers.ts`). */
  readonly number?: Readonly<Record<string, string>>
  readonly minus?: string
  readonly plus?: string
  /** Between a whole number and its tenths: `two point five` (`judgements/numbers.ts`). */
  readonly decimal?: string
  /** Phrases: a half behind a whole: `two and a half` (`judgements/numbers.ts`). */
  readonly half?: string
  /** What a judge counts (`judgements/numbers.ts`). */
  readonly point?: string
  /** Between a whole number and its tenths where nothing is spaced: `一点五` (`judgements/numbers.ts`). */
  readonly unspacedDecimal?: string
  /** Where nothing is spaced, such a unit right behind a figure, and the verb behind that (`judgements/numbers.ts`). */
  readonly unspacedPoint?: string
  readonly unspacedVerb?: string
  /** Between a figure and its scale: `2 of 3` (`judgements/numbers.ts`). */
  readonly of?: string
  /** Behind that: `out of a possible 3` (`judgements/numbers.ts`). */
  readonly ofFiller?: string
  /** Behind a number they put it on another scale: percent, stars (`judgements/numbers.ts`). */
  readonly otherUnit?: string
  /** After `or` they make a number a bound: `1 or lower` (`judgements/numbers.ts`). */
  readonly bound?: string
  /** Months and what else stands beside a day or an hour (`judgements/figures.ts`). */
  readonly calendar?: string
  /** What judges call the number they give (`judgements/standing.ts`). */
  readonly label?: string
  /** Before a label that stands without a mark: `my mood 2` (`judgements/standing.ts`). */
  readonly labelOpener?: string
  /** Verbs that make a clause with a label in it a tale (`judgements/standing.ts`). */
  readonly narratingVerb?: string
  /** Particles right behind a label (`judgements/standing.ts`). */
  readonly labelParticle?: string
  /** Verbs that lead to a number, and what stands for the judged line: `I'd give it a 2`, `so 1` (`judgements/standing.ts`). */
  readonly lead?: string
  /** Likewise, but at a sentence's end: German `würde ich -2 sagen` (`judgements/standing.ts`). */
  readonly closingVerb?: string
  /** `is`: leads to a number where something of {@link label} or {@link subject} stands before it (`judgements/standing.ts`). */
  readonly copula?: string
  readonly subject?: string
  /** Behind a figure, it says that it is the judgement: `2 seems right`; and what it says so with (`judgements/figures.ts`). */
  readonly fitVerb?: string
  readonly fit?: string
  /** What may stand between a lead and its number (`judgements/standing.ts`). */
  readonly filler?: string
  /** Opens an answer and says nothing (`judgements/standing.ts`). */
  readonly interjection?: string
  /** Between a judgement and its reason (`judgements/standing.ts`, `judgements/figures.ts`). */
  readonly cause?: string
  /** Of these, what joins as well: `the one and only`. Only behind digits do they open a reason (`judgements/figures.ts`). */
  readonly looseCause?: string
  /** Opens a reason that follows a figure with no mark between (`judgements/standing.ts`, `judgements/figures.ts`). */
  readonly reasonOpener?: string
  /** Behind a name that opens the reason: `2 ZEUS thanks her` (`judgements/figures.ts`). */
  readonly reasonVerb?: string
  /** Labels a reason (`judgements/parse-mood.ts`). */
  readonly reasonLabel?: string
  /** Behind a figure, to or for whom it is: `2 to me`; and the word between (`judgements/figures.ts`). */
  readonly whom?: string
  readonly toWhom?: string
  /** What may follow a number at once, in a judge's telegram style: `2 friendly` (`judgements/figures.ts`). */
  readonly tone?: string
  /** Joins figures to a span, a list, a scale (`judgements/figures.ts`). */
  readonly connector?: string
  /** Stands between a figure and another, and joins nothing by itself (`judgements/figures.ts`). */
  readonly glue?: string
  /** Phrases that take back what was said before (`judgements/parse-mood.ts`). */
  readonly correction?: string
  /** Makes a number in their sentence one that was not given (`judgements/standing.ts`). */
  readonly negation?: string
  /** A sentence turns here: what was denied before is not denied behind it (`judgements/standing.ts`). */
  readonly turn?: string
  /** After a figure that was denied it brings the one that is meant: `not hate, just dislike` (`judgements/standing.ts`). */
  readonly contrast?: string
  /** What a scale is called: `on a scale of 1 to 10` (`judgements/parse-mood.ts`, `judgements/standing.ts`). */
  readonly scaleName?: string
  /** Pieces of a regular expression, separated by bars: someone will not or cannot judge (`judgements/parse-mood.ts`). */
  readonly refusal?: string
  /** Phrases behind which a judgement may follow a refusal after all (`judgements/parse-mood.ts`). */
  readonly but?: string
  /** What numbered lines are numbered as: `Line 1: 2` (`judgements/text.ts`). */
  readonly numbered?: string
  /** Words that speak kindly (1…3) or harshly (−3…−1) in nearly every sentence, by how much; a stem ends in `*` (`judgements/lexicon.ts`). */
  readonly kindness?: Readonly<Record<string, string>>
  /** Within two words before one of these, it is denied (`judgements/lexicon.ts`). */
  readonly denial?: string
}
