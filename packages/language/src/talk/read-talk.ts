import { subjectLanguages, subjectsIn } from '../subjects/subjects-of.ts'
import { plainWordsOf } from '../text/words.ts'
import { openings, type TalkCue, talkIndex, unspaced } from './talk-index.ts'

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
    isForAll: cues.has('everybody') || cues.has('anybody'),
    isHail: cues.has('hail') && count - hailed <= wordsBesideHail,
    isAnswer: cues.has('answer'),
    isOnward: cues.has('onward'),
    refersBack: cues.has('back'),
    speaksToOne: cues.has('you'),
    tellsNews: cues.has('now') || cues.has('own'),
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
  readonly cues: ReadonlySet<TalkCue>
  /** How many of its words greet. */
  readonly hailed: number
  /** All where none of them knows any. */
  readonly languages: typeof subjectLanguages
}

/** @param unspacedText the line, where any of it is written without spaces */
function readingOf(unspacedText: string, words: readonly string[], isQuestion: boolean): Reading {
  const { phrases, pieces, names } = talkIndex()
  const readers = Array.from(names, (): Reader | undefined => undefined)
  const readerOf = (language: number): Reader => {
    const reader = readers[language] ?? { known: 0, hailed: 0, opening: 0, next: 0, cues: [] }
    readers[language] = reader
    return reader
  }
  for (const [at, word] of words.entries()) {
    for (const phrase of phrases.get(word) ?? []) {
      const { length } = phrase.words
      if (length > 1 && !phrase.words.every((part, index) => words[at + index] === part)) continue
      const reader = readerOf(phrase.language)
      // Part of a phrase that was read.
      if (at < reader.next) continue
      const isEarlyOrLast = at < earlyWords || at + length === words.length
      for (const cue of phrase.cues) {
        if (openings.has(cue) && at !== reader.opening) continue
        if (cue === 'back' && !isEarlyOrLast) continue
        if (cue === 'anybody' && !isEarlyOrLast && !isQuestion) continue
        reader.cues.push(cue)
        if (cue === 'hail') reader.hailed += length
      }
      reader.known += length
      reader.next = at + length
      // "ah no, and then": what opens a line may be several words.
      if (phrase.opens && at === reader.opening) reader.opening = reader.next
    }
  }
  if (unspacedText !== '') {
    for (const { piece, cue, language } of pieces) {
      if (openings.has(cue) ? !unspacedText.startsWith(piece) : !unspacedText.includes(piece)) continue
      const reader = readerOf(language)
      reader.cues.push(cue)
      reader.known++
    }
  }
  const most = readers.reduce((known, reader) => Math.max(known, reader?.known ?? 0), 1)
  const best = readers.filter((reader) => reader?.known === most)
  return {
    cues: new Set(best.flatMap((reader) => reader?.cues ?? [])),
    hailed: best.reduce((hailed, reader) => Math.max(hailed, reader?.hailed ?? 0), 0),
    languages:
      best.length > 0
        ? subjectLanguages.filter((name) => readers[names.indexOf(name)]?.known === most)
        : subjectLanguages,
  }
}

/** How far a speaker of one language has read a line, and what it was told. */
interface Reader {
  /** Words that its language knows here. */
  known: number
  hailed: number
  /** Where what opens the line ends. */
  opening: number
  /** Where the last phrase ends. */
  next: number
  readonly cues: TalkCue[]
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
