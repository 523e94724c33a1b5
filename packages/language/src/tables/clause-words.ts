/**
 * What words do in the clause that has a name. Each is a small closed class of a grammar; English has them all, since
 * there a name is called without any mark so often. A language that has none of these is heard by its small words alone.
 */
export interface ClauseWords {
  /** Behind an auxiliary: it asks whoever was named before: `Zeus are you there` (`mentions/calling.ts`). */
  readonly asked?: string
  /** Verbs that help others: `Zeus is angry` speaks of Zeus (`mentions/calling.ts`). */
  readonly auxiliary?: string
  /** Behind an auxiliary, in a question, it asks who was named about something else: `Zeus is it true?` (`mentions/calling.ts`). */
  readonly subject?: string
  /** Opens a clause of its own: `Nyx it's past your bedtime` is a sentence to somebody, if to anybody (`mentions/calling.ts`). */
  readonly clauseOpener?: string
  /** Joins the last of a list to the others: `Odin, Zeus and Perun are three` (`mentions/calling.ts`). */
  readonly list?: string
  /** Asks, or goes on about the name: `Zeus who are you`, `Zeus who threw it` (`mentions/calling.ts`). */
  readonly relative?: string
  /** Of the words that speak to a name, those that as often go on about it: only with an object behind them (`mentions/calling.ts`). */
  readonly doubtful?: string
  /** Behind `come` it makes a command of it (`mentions/calling.ts`). */
  readonly whither?: string
  /** Asks for something, at a line's end: `Tlaloc rain please` (`mentions/calling.ts`). */
  readonly please?: string
  /** Verbs whose object is who asks: `tell me` (`mentions/calling-at-end.ts`). */
  readonly asksFor?: string
  /** Opens a question or a request (`mentions/calling-at-end.ts`). */
  readonly request?: string
  /** Before `I` it asks leave: `may I sit here Zeus` (`mentions/calling-at-end.ts`). */
  readonly leave?: string
  /** Opens a compliment of two words: `nice try Loki` (`mentions/calling-at-end.ts`). */
  readonly praise?: string
  /** Opens a remark that may end with whom it is made to: `it's over Zeus` (`mentions/calling-at-end.ts`). */
  readonly remark?: string
  /** Before an adjective that a called name may follow: `so annoying Zeus` (`mentions/calling-at-end.ts`). */
  readonly degree?: string
  /** Before a noun that a called name may follow: `a joke Loki`; after `the` a name mostly says who is meant (`mentions/calling-at-end.ts`). */
  readonly article?: string
  /** Who is spoken of is anybody: `does anyone like Zeus` (`mentions/calling-at-end.ts`). */
  readonly anybody?: string
  /** Before an `O` that calls, in the middle of a clause: `hear me o Zeus` (`mentions/standing.ts`). */
  readonly beforeCry?: string
  /** Behind a thing's word it makes a command of it: `Loki show yourself` (`mentions/part-of-more.ts`). */
  readonly shown?: string
  /** Behind a name that is a word too it still calls: `set tell me` (`mentions/evidence.ts`). */
  readonly asking?: string
  /** The same, behind one of four letters and more (`mentions/evidence.ts`). */
  readonly addressing?: string
  /** Of the greetings, those that greet even a name that is a word too, in small letters: `hey pan` (`mentions/evidence.ts`). */
  readonly hail?: string
  /** The people of the talk: what stands beside one is one, `you or Maui` (`mentions/evidence.ts`). */
  readonly person?: string
  /** Behind a verb it makes a deed of it, as an object does: `Nut swallows with ease` (`mentions/evidence.ts`). */
  readonly behindDeed?: string
  /** Of the verbs that are no command, those that things do too: no deed (`mentions/evidence.ts`). */
  readonly noDeed?: string
}
