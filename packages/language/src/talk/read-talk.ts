import { subjectLanguages, subjectsIn } from '../subjects/subjects-of.ts'
import { plainWordsOf } from '../text/words.ts'
import { cue, openings, type Phrase, talkIndex, unspaced } from './talk-index.ts'

/** What a line's wording tells of whether it goes on with a talk, whoever said it to whom. */
export interface TalkCues {
  /** It is for all, or for whoever likes: `does anybody know`. */
  readonly isForAll: boolean
  /** It greets or takes leave, and hardly says anything else. */
  readonly isHail: boolean
  /** It answers: agrees, doubts, thanks, apologises, asks back. */
  readonly isAnswer: boolean
  /** It goes on where somebody stopped: `and then`. */
  readonly isOnward: boolean
  /** Something in it stands for what was said before: `it`, `there`, `again`. */
  readonly refersBack: boolean
  /** It speaks to one. */
  readonly speaksToOne: boolean
  /** It says when something new happened, or tells something of the speaker's own. */
  readonly tellsNews: boolean
  readonly isQuestion: boolean
  /** So few words that it hardly stands by itself. */
  readonly isShort: boolean
  /** So many that it seems to begin something. */
  readonly isLong: boolean
  /** Words of five letters and more: those that may tell what it is about. */
  readonly content: ReadonlySet<string>
  /** What it is about, as gods' profiles name it in English, in the order in which it comes to it. */
  readonly subjects: readonly string[]
}

/** A line that has no more words than this leans on what was said before. */
const shortWords = 5
/** And one of so many begins something, mostly. */
const longWords = 11
/**
 * What stands for something within the first words, or last, has nothing in its own line to stand for; the words that
 * call all are there as well.
 */
const earlyWords = 4
/** Shorter words stand in every line. */
const leastOfContent = 5
/** Greetings have so many words beside them: a name, `to you too`. */
const wordsBesideHail = 5

/** Reads the wording of a line, in the language of which it has the most small words. Pure, and total. */
export function readTalk(text: string): TalkCues {
  const words = plainWordsOf(text)
  const isQuestion = /[?？؟]/.test(text)
  const isUnspaced = !ascii.test(text) && unspaced.test(text)
  const { cues, hailed, languages } = readingOf(isUnspaced ? text : '', words, isQuestion)
  const count = isUnspaced ? lengthOf(text, words) : words.length
  let content: ReadonlySet<string> | undefined
  let subjects: readonly string[] | undefined
  return {
    isForAll: (cues & (cue.everybody | cue.anybody)) !== 0,
    isHail: (cues & cue.hail) !== 0 && count - hailed <= wordsBesideHail,
    isAnswer: (cues & cue.answer) !== 0,
    isOnward: (cues & cue.onward) !== 0,
    refersBack: (cues & cue.back) !== 0,
    speaksToOne: (cues & cue.you) !== 0,
    tellsNews: (cues & (cue.now | cue.own)) !== 0,
    isQuestion,
    isShort: count <= shortWords,
    isLong: count >= longWords,
    get content() {
      content ??= new Set(words.filter((word) => word.length >= leastOfContent))
      return content
    },
    get subjects() {
      subjects ??= subjectsIn(words, languages)
      return subjects
    },
  }
}

/** A line as those read it who speak the language that knows most of it, or several that know as much. */
interface Reading {
  /** Bits of {@link cue}. */
  readonly cues: number
  /** How many of its words greet. */
  readonly hailed: number
  /** All where none of them knows any. */
  readonly languages: typeof subjectLanguages
}

/** @param unspacedText the line, where any of it is written without spaces */
function readingOf(unspacedText: string, words: readonly string[], isQuestion: boolean): Reading {
  const { phrases, pieces, names } = talkIndex()
  const readers: (Reader | undefined)[] = []
  const readerOf = (language: number): Reader => {
    const reader = readers[language] ?? { known: 0, hailed: 0, opening: 0, next: 0, cues: 0 }
    readers[language] = reader
    return reader
  }
  for (const [at, word] of words.entries()) {
    for (const { words: parts, cues, language } of phrases.get(word) ?? none) {
      const { length } = parts
      if (length > 1 && !parts.every((part, index) => words[at + index] === part)) continue
      const reader = readerOf(language)
      // Part of a phrase that was read.
      if (at < reader.next) continue
      const isEarlyOrLast = at < earlyWords || at + length === words.length
      const opens = at === reader.opening
      const counts =
        (opens ? openings : 0) |
        (isEarlyOrLast ? cue.back | cue.anybody : 0) |
        (isQuestion ? cue.anybody : 0) |
        anywhere
      reader.cues |= cues & counts
      if (opens && (cues & cue.hail) !== 0) reader.hailed += length
      reader.known += length
      reader.next = at + length
      // "ah no, and then": what opens a line may be several words.
      if (opens && (cues & openings) !== 0) reader.opening = reader.next
    }
  }
  if (unspacedText !== '') {
    for (const { piece, cues, language } of pieces) {
      const isThere = (cues & openings) !== 0 ? unspacedText.startsWith(piece) : unspacedText.includes(piece)
      if (!isThere) continue
      const reader = readerOf(language)
      reader.cues |= cues
      reader.known++
    }
  }
  const most = readers.reduce((known, reader) => Math.max(known, reader?.known ?? 0), 0)
  let [all, hailed] = [0, 0]
  for (const reader of readers) {
    if (reader?.known !== most) continue
    all |= reader.cues
    hailed = Math.max(hailed, reader.hailed)
  }
  const isBest = (name: string) => readers[names.indexOf(name)]?.known === most
  return { cues: all, hailed, languages: most > 0 ? subjectLanguages.filter(isBest) : subjectLanguages }
}

const none: readonly Phrase[] = []
/** What counts wherever it stands. */
const anywhere = cue.everybody | cue.now | cue.you

/** How far a speaker of one language has read a line, and what it was told. */
interface Reader {
  /** Words that its language knows here. */
  known: number
  hailed: number
  /** Where what opens the line ends. */
  opening: number
  /** Where the last phrase ends. */
  next: number
  cues: number
}

/** Characters that make a word of a script without spaces, about. */
const charsPerWord = 2.5
const ascii = /^[\0-\x7f]*$/
const eachUnspaced = new RegExp(unspaced.source, 'gu')

/** Words, those of scripts without spaces by their length. */
function lengthOf(text: string, words: readonly string[]): number {
  const count = text.match(eachUnspaced)?.length ?? 0
  return count * 2 > text.length ? Math.ceil(count / charsPerWord) : words.length
}
