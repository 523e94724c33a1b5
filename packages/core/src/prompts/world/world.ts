import type { TemperWords } from '../../feelings/temper.ts'
import type { Text } from '../template.ts'

/**
 * Whose world a room is: every text that a model is told, and every word for a feeling. The library knows characters
 * and people; who they are, and in which language and tone they are asked for, stands here and nowhere else. The default
 * is `olympus`; `defineWorld` makes one of a few words, for English. In another language write out all of it: a room
 * checks that no text lacks a hole it needs, and says which.
 *
 * A group of texts may be left out where what it is for is switched off. What a client is told of failures is no text of
 * a world: it is the library's, and of no world.
 */
export interface World {
  /** The language these texts are written in, by its English name: `English`, `German`. A line in it is answered in it without a word about that. */
  readonly language: string
  /** What a character's line begins with in an answer, before a colon, so that it is found there: one word in capitals. */
  readonly mark: string
  /** Stands for a member of whose name nothing can be shown. */
  readonly nameless: string
  /** Stands for a member whose name would be read as a mark or a role: `RES`, `system`. */
  readonly called: Text<'name'>
  readonly reply: ReplyTexts
  /** What is felt about others, how it is judged and said. */
  readonly moods?: MoodTexts
  /** What is kept of lines that have left the window. */
  readonly memory?: MemoryTexts
  /** Characters that are born in a room, and leave it. */
  readonly births?: BirthTexts
  /** Asked only where a strategy lets a model pick who speaks. */
  readonly arbiter?: ArbiterTexts
}

/** What a character is told before it speaks. What has nothing to say is left out; the layout decides what stands where. */
export interface ReplyTexts {
  /** The system message, the same for every character and moment, so that servers keep it: what is played, the form of the answer, a few lines as they should be. The canary is a word that an answer must not hold: it gives away that the rules were read out. */
  readonly rules: Text<'mark' | 'canary'>
  /** The room's newest lines, each `NAME: text`. */
  readonly conversation: Text<'lines'>
  /** Who it is, from its profile; the persona follows by itself. */
  readonly character: Text<'name' | 'title' | 'culture' | 'domain'>
  /** How it speaks, from its profile. */
  readonly manner: Text<'manner'>
  /** Lines from its profile that show its voice, three at most, each in quotation marks. The first to go where there is no room. */
  readonly samples?: Text<'lines'>
  /** Its own last line, so that it says something else. */
  readonly lastSaid: Text<'line'>
  /** The topic of the room. */
  readonly topic: Text<'topic'>
  /** Several names as one: all but the last, with commas between them, and the last. */
  readonly and: Text<'names' | 'last'>
  /** The line to answer, and whose it is. */
  readonly answer: Text<'name' | 'line'>
  /** In place of a line to answer, where a character breaks a silence. */
  readonly unprompted?: Text
  /** Where the line is in another language, or in one that is not sure. */
  readonly sameLanguage: Text
  /** Where the line is surely in another language that has a name here. */
  readonly language: Text<'language'>
  /** What languages are called here, by their English names; in English they need none. Others count as not sure. */
  readonly languages?: Readonly<Record<string, string>>
  /** The end of the prompt: the form of the answer once more. */
  readonly closing: Text<'mark'>
  /** After that, for a second try: the first answer could not be used. */
  readonly firmer: Text
}

/** What is told of feelings, and to whom judges them. */
export interface MoodTexts {
  /** The judge's system message: what is judged, and the scale from −3 to 3. Only the number in its answer is read, and the reason behind it. */
  readonly rules: Text
  /** The line that was answered, the answer to be judged, and the task: the number on the first line, a reason on the second. */
  readonly question: Text<'name' | 'context' | 'character' | 'line'>
  /** From the warmest to the coldest: an affinity is said by the first whose `from` it reaches. */
  readonly feelings: readonly Feeling[]
  /** A character's temper, in its own prompt. */
  readonly temper: Text<'temper'>
  /** Words for tempers: what fills `temper`, and what people are told who ask. */
  readonly tempers: TemperWords
}

/** How an affinity is said. */
export interface Feeling {
  /** The least affinity that is said so, −100…100; the last one's is −100. */
  readonly from: number
  /** A sentence to the character that feels it, about one or several. */
  readonly toward: Text<'names'>
  /** To the person it is about, after the character's name: `is fond of you`. */
  readonly shown: string
}

/** What a model is told that keeps the characters' memories, and a character of its own. */
export interface MemoryTexts {
  /** The system message: what is worth keeping, and the form of a note: `CHARACTER | PERSON | importance from 1 to 5 | what it remembers`. Eight are read at most. */
  readonly rules: Text
  /** The lines to go through, and the task. */
  readonly question: Text<'lines'>
  /** What a character remembers of whom it answers, in its own prompt. */
  readonly remembered: Text<'name' | 'memory'>
}

/** What a model is told that invents a character, and what is said of one where the answer says nothing. */
export interface BirthTexts {
  /** The system message: what is wanted, in the form of the examples, and what it ends with. */
  readonly rules: Text<'end'>
  /** The names that are taken. */
  readonly names: Text<'names'>
  /** In place of names where there are none. */
  readonly none: Text
  /** Some characters of the room, in the form of `example`. */
  readonly examples: Text<'examples'>
  /** A character as the answer is to tell it: on each line a label, a colon and a hole; then the end. The labels are found in the answer. */
  readonly example: Text<'name' | 'colour' | 'title' | 'culture' | 'domain' | 'persona' | 'manner' | 'end'>
  /** What a person asked for. */
  readonly wish: Text<'wish'>
  /** The task. */
  readonly ask: Text
  /** What an answer ends with, on a line of its own: one word in capitals. */
  readonly end: string
  /** In place of a line to answer, for the newborn's first words. */
  readonly firstWords: Text
  /** What a character says that leaves since others were born; one is drawn. Without any it leaves without a word. */
  readonly farewells: readonly string[]
  /** The title of a newborn of which the answer tells none. */
  readonly title: string
  /** Where a newborn is from of which that is not told. */
  readonly culture: string
  /** The domain of a newborn of which none is told. */
  readonly domain: string
  /** How a newborn speaks of which that is not told. */
  readonly manner: string
}

/** What a model is told that chooses who speaks next. */
export interface ArbiterTexts {
  /** The system message: one name of the list, and nothing else. */
  readonly rules: Text
  /** One of the list. */
  readonly character: Text<'name' | 'title' | 'domain'>
  /** The list, the newest lines, and whose line is to be answered. */
  readonly question: Text<'characters' | 'lines' | 'name'>
}
