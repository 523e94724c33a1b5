import type { ChatWords } from './chat-words.ts'
import type { ClauseWords } from './clause-words.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'
import type { TalkWords } from './talk-words.ts'

/**
 * What is known of a language: what its file exports. Another language is another file, named in `index.ts` beside each
 * field that it has; all but the name may be missing, and half of it is better than nothing.
 *
 * Words stand in their usual spelling, in small letters, parted by spaces; accents and apostrophes are folded when they
 * are read. A word that several languages share stands in each of them.
 */
export interface LanguageTable {
  /** In English: `German`. What a god is asked to answer in (`text/language-of.ts`). */
  readonly name: string
  /** Letters that no other language here is written in, as they stand in a character class: `їєґ`, `\p{Script=Thai}`. Decides, with {@link telling}, in which language a line is (`text/language-of.ts`). */
  readonly letters?: string
  /** Small words that nearly every sentence has, and few of another language: two of them tell a line in the Latin alphabet. Here accents count (`text/language-of.ts`). */
  readonly telling?: string
  /** What words do around a name: whether it is called, spoken of, or no name there (`mentions/roles.ts`). */
  readonly smallWords?: SmallWords
  /** What words do in the clause that has a name; English needs it most (`mentions/calling.ts`, `calling-at-end.ts`, `evidence.ts`). */
  readonly clauses?: ClauseWords
  /** What a name's own form takes on in a sentence (`mentions/endings.ts`). */
  readonly endings?: NameEndings
  /** Of scripts without spaces: what a name may stand beside (`mentions/unspaced.ts`). */
  readonly unspaced?: UnspacedWords
  /** Whom a line without a name is for (`addressee/`). */
  readonly chat?: ChatWords
  /** Whether a line goes on with a talk (`talk/`). */
  readonly talk?: TalkWords
  /** What models say around the line they were asked for, or instead of it (`replies/`). */
  readonly speech?: SpeechStems
  /** How a judgement is given in words, and what is said around it (`judgements/`). */
  readonly moods?: MoodWords
}

/** What words do around a name; one may do several things. `mentions/roles.ts` makes bits of them. */
export interface SmallWords {
  /**
   * Of this language, and of hardly another: a line that has one is in it. Of English it decides much
   * (`mentions/evidence.ts`, `mentions/naming.ts`), of others what a name is that is a word of theirs (`mentions/line-language.ts`).
   */
  readonly own?: string
  /** Opens a line and calls whoever is named behind it: `hello Zeus` (`mentions/standing.ts`). */
  readonly greeting?: string
  /** Of the greetings, those that greet nobody by themselves: too little for a word that is also a name (`mentions/evidence.ts`). */
  readonly weak?: string
  /** Before a name, and part of it: `lord Zeus` (`mentions/standing.ts`). */
  readonly title?: string
  /** Of the titles, those that make a god of a word that is also a name: `mother Nut` (`mentions/evidence.ts`). */
  readonly divineTitle?: string
  /** After a name, by a hyphen, a space or nothing, and part of it: `Zeus-sama`, `天照様` (`mentions/standing.ts`, `mentions/unspaced.ts`). */
  readonly honorific?: string
  /** After a name, calling it: Vietnamese `ơi` (`mentions/standing.ts`). */
  readonly vocative?: string
  /** What goes on with one of these after a name speaks to that name: `Zeus tell me`; in unspaced scripts, what begins with one (`mentions/standing.ts`). */
  readonly direct?: string
  /** Second person, and what is only said to somebody: who is spoken to is in the line (`mentions/standing.ts`). */
  readonly second?: string
  /** The last word before a name at a line's end that leaves the name free to be called: `come here Zeus` (`mentions/calling-at-end.ts`). */
  readonly free?: string
  /** Joins names that are called, or spoken of, together: `Zeus and Hera` (`mentions/standing.ts`). */
  readonly joiner?: string
  /** Of the joiners, those that leave one of them: `Zeus or Hera` (`mentions/calling.ts`). */
  readonly choice?: string
  /** After `NAME,` it goes on about the name: `Zeus, the god of thunder` (`mentions/calling.ts`). */
  readonly apposition?: string
  /** Before a word that is also a name: it is the word (`mentions/evidence.ts`). */
  readonly determiner?: string
  /** Makes a god's of a name that is better known as something else's: `the temple of Mars` (`mentions/evidence.ts`). */
  readonly divine?: string
  /** After a name: what persons do and things do not (`mentions/evidence.ts`). */
  readonly deed?: string
  /** A verb that is no command: past tenses that no ending tells, and what helps verbs (`mentions/calling.ts`). */
  readonly past?: string
  /** What a command's verb is followed by: `open the door` (`mentions/calling.ts`). */
  readonly object?: string
  /** After a name it makes it a thing's: `the Odin project` (`mentions/part-of-more.ts`). */
  readonly thing?: string
  /** Before a name it makes it an animal's or a thing's: `our cat Odin` (`mentions/part-of-more.ts`). */
  readonly keeper?: string
  /** And this a person's, where it is somebody's own: `my cousin Seth` (`mentions/part-of-more.ts`). */
  readonly relation?: string
  /** With a capital after a name, and no part of another's name: `Zeus Almighty` (`mentions/part-of-more.ts`). */
  readonly epithet?: string
  /** Calls whoever it stands before, wherever: `O`, `يا` (`mentions/calling.ts`). */
  readonly cry?: string
  /** Of the cries, those that are another small word too, of this language or another: Portuguese `o`, Russian `о` (`mentions/standing.ts`). */
  readonly unsureCry?: string
  /** Given names that are words too: before a capital, the first half of somebody's name (`mentions/part-of-more.ts`). */
  readonly givenName?: string
  /** Bodies of the sky: such a name mostly is the planet's (`mentions/name-index.ts`). */
  readonly planet?: string
  /** Months: likewise. */
  readonly month?: string
  /** Makers of things, better known than any god of that name, and before a name the maker of it: `AWS Athena` (`mentions/name-index.ts`, `mentions/part-of-more.ts`). */
  readonly brand?: string
  /** Everyday words that the list of ordinary words lacks, or that count as words without it: such a name needs a capital or to be called (`mentions/name-index.ts`). */
  readonly ordinary?: string
}

/** What a name takes on in a sentence. `mentions/endings.ts` puts the languages of a script together. */
export interface NameEndings {
  /** Behind a whole name; no common word is made so: Polish `Odinowi`. */
  readonly added?: string
  /** Behind a whole name, but only believed where it has a capital: Hungarian `Odint`. */
  readonly addedToCapitals?: string
  /** With what a name itself ends and which another ending replaces: Russian `а`. */
  readonly lost?: string
  /** What replaces it; in Greek and Cyrillic, behind a name that loses nothing as well. */
  readonly instead?: string
  /** In front of a name, written as one word with it: Arabic `و`. */
  readonly prefixes?: string
  /** Behind a name, calling it: Korean `아`. */
  readonly calling?: string
  /** Behind a name, and before a calling or an added ending: Korean `님`, Hindi `जी`. */
  readonly honorific?: string
  /** Before an apostrophe in front of a name: French `l’`. */
  readonly elided?: string
}

/** Of a script without spaces between words. */
export interface UnspacedWords {
  /** May stand right behind a name and makes no other word of it. */
  readonly after?: string
  /** May stand right before one. */
  readonly before?: string
  /** Right behind a name they make it a place's: a temple, a station. */
  readonly places?: string
}
