import * as arabic from './arabic.ts'
import * as armenian from './armenian.ts'
import * as catalan from './catalan.ts'
import type { ChatWords } from './chat-words.ts'
import * as chinese from './chinese.ts'
import type { ClauseWords } from './clause-words.ts'
import * as croatian from './croatian.ts'
import * as czech from './czech.ts'
import * as danish from './danish.ts'
import * as dutch from './dutch.ts'
import * as english from './english.ts'
import * as finnish from './finnish.ts'
import * as french from './french.ts'
import * as georgian from './georgian.ts'
import * as german from './german.ts'
import * as greek from './greek.ts'
import * as hebrew from './hebrew.ts'
import * as hindi from './hindi.ts'
import * as hungarian from './hungarian.ts'
import * as indonesian from './indonesian.ts'
import * as italian from './italian.ts'
import * as japanese from './japanese.ts'
import * as korean from './korean.ts'
import type { NameEndings, SmallWords, UnspacedWords } from './language-table.ts'
import * as latin from './latin.ts'
import type { MoodWords } from './mood-words.ts'
import * as norwegian from './norwegian.ts'
import * as persian from './persian.ts'
import * as polish from './polish.ts'
import * as portuguese from './portuguese.ts'
import * as romanian from './romanian.ts'
import * as russian from './russian.ts'
import * as spanish from './spanish.ts'
import type { SpeechStems } from './speech-stems.ts'
import * as swahili from './swahili.ts'
import * as swedish from './swedish.ts'
import * as tagalog from './tagalog.ts'
import type { TalkWords } from './talk-words.ts'
import * as tamil from './tamil.ts'
import * as thai from './thai.ts'
import * as turkish from './turkish.ts'
import * as ukrainian from './ukrainian.ts'
import * as vietnamese from './vietnamese.ts'

// A language is a file that exports some fields of LanguageTable; each stands here in the list of that field. They are
// lists of fields and not of languages, so that what only finds mentions comes without what models say. English is the
// first of each that it is in.

/** Every language there is a file of. */
export const names: readonly string[] = [
  english.name,
  arabic.name,
  armenian.name,
  catalan.name,
  chinese.name,
  croatian.name,
  czech.name,
  danish.name,
  dutch.name,
  finnish.name,
  french.name,
  georgian.name,
  german.name,
  greek.name,
  hebrew.name,
  hindi.name,
  hungarian.name,
  indonesian.name,
  italian.name,
  japanese.name,
  korean.name,
  latin.name,
  norwegian.name,
  persian.name,
  polish.name,
  portuguese.name,
  romanian.name,
  russian.name,
  spanish.name,
  swahili.name,
  swedish.name,
  tagalog.name,
  tamil.name,
  thai.name,
  turkish.name,
  ukrainian.name,
  vietnamese.name,
]

/** The first whose letters a line has is its language: Chinese comes last, since Japanese and Korean lines have its characters too. */
export const letters: readonly (readonly [name: string, letters: string])[] = [
  [armenian.name, armenian.letters],
  [georgian.name, georgian.letters],
  [greek.name, greek.letters],
  [hebrew.name, hebrew.letters],
  [japanese.name, japanese.letters],
  [korean.name, korean.letters],
  [persian.name, persian.letters],
  [russian.name, russian.letters],
  [tamil.name, tamil.letters],
  [thai.name, thai.letters],
  [ukrainian.name, ukrainian.letters],
  [chinese.name, chinese.letters],
]

export const telling: readonly (readonly [name: string, telling: string])[] = [
  [english.name, english.telling],
  [dutch.name, dutch.telling],
  [french.name, french.telling],
  [german.name, german.telling],
  [italian.name, italian.telling],
  [latin.name, latin.telling],
  [polish.name, polish.telling],
  [portuguese.name, portuguese.telling],
  [spanish.name, spanish.telling],
  [swedish.name, swedish.telling],
  [tagalog.name, tagalog.telling],
  [turkish.name, turkish.telling],
]

export const smallWords: readonly SmallWords[] = [
  english.smallWords,
  arabic.smallWords,
  chinese.smallWords,
  czech.smallWords,
  danish.smallWords,
  dutch.smallWords,
  finnish.smallWords,
  french.smallWords,
  german.smallWords,
  greek.smallWords,
  hebrew.smallWords,
  hindi.smallWords,
  hungarian.smallWords,
  indonesian.smallWords,
  italian.smallWords,
  japanese.smallWords,
  korean.smallWords,
  latin.smallWords,
  norwegian.smallWords,
  persian.smallWords,
  polish.smallWords,
  portuguese.smallWords,
  russian.smallWords,
  spanish.smallWords,
  swahili.smallWords,
  swedish.smallWords,
  tagalog.smallWords,
  tamil.smallWords,
  thai.smallWords,
  turkish.smallWords,
  ukrainian.smallWords,
  vietnamese.smallWords,
]

export const clauses: readonly ClauseWords[] = [
  english.clauses,
  danish.clauses,
  dutch.clauses,
  french.clauses,
  german.clauses,
  italian.clauses,
  norwegian.clauses,
  portuguese.clauses,
  russian.clauses,
  spanish.clauses,
  swedish.clauses,
]

export const endings: readonly NameEndings[] = [
  english.endings,
  arabic.endings,
  croatian.endings,
  czech.endings,
  dutch.endings,
  finnish.endings,
  french.endings,
  german.endings,
  greek.endings,
  hebrew.endings,
  hindi.endings,
  hungarian.endings,
  italian.endings,
  korean.endings,
  polish.endings,
  romanian.endings,
  russian.endings,
  swedish.endings,
  turkish.endings,
  ukrainian.endings,
]

export const unspaced: readonly UnspacedWords[] = [chinese.unspaced, japanese.unspaced, thai.unspaced]

export const chat: readonly ChatWords[] = [english.chat, french.chat, german.chat, spanish.chat]

export const talk: readonly (readonly [name: string, words: TalkWords])[] = [
  [english.name, english.talk],
  [french.name, french.talk],
  [german.name, german.talk],
  [italian.name, italian.talk],
  [japanese.name, japanese.talk],
  [portuguese.name, portuguese.talk],
  [russian.name, russian.talk],
  [spanish.name, spanish.talk],
]

export const speech: readonly SpeechStems[] = [
  english.speech,
  arabic.speech,
  chinese.speech,
  danish.speech,
  dutch.speech,
  french.speech,
  german.speech,
  hindi.speech,
  italian.speech,
  japanese.speech,
  korean.speech,
  norwegian.speech,
  polish.speech,
  portuguese.speech,
  russian.speech,
  spanish.speech,
  swedish.speech,
  turkish.speech,
  ukrainian.speech,
]

export const moods: readonly MoodWords[] = [
  english.moods,
  arabic.moods,
  catalan.moods,
  chinese.moods,
  croatian.moods,
  czech.moods,
  danish.moods,
  dutch.moods,
  finnish.moods,
  french.moods,
  german.moods,
  greek.moods,
  hebrew.moods,
  hindi.moods,
  hungarian.moods,
  indonesian.moods,
  italian.moods,
  japanese.moods,
  korean.moods,
  norwegian.moods,
  persian.moods,
  polish.moods,
  portuguese.moods,
  romanian.moods,
  russian.moods,
  spanish.moods,
  swedish.moods,
  tagalog.moods,
  thai.moods,
  turkish.moods,
  ukrainian.moods,
  vietnamese.moods,
]
