// What speaks for a member being the one addressed, in points; whole numbers, so that sums are the same everywhere.
// The preceding speaker's 30 are the measure: in two-party talk that guess alone is right.

/** Lines looked back on: a busy channel's last ten minutes. */
export const lookBackLines = 64
/** Speakers weighed against each other, latest first. */
export const candidates = 12
/** Characters of a line that are read: more than any chat lets through at once. */
export const readChars = 600
/** First words that may be a mistyped name; looking for one means comparing with every member. */
export const vocativeWords = 8
/** Words a name may have and still be found. */
export const nameWords = 5

/** "ada: …", and "@ada" anywhere: conventions so firm that nothing else outweighs them. */
export const namedAtStart = 200
/** "…, ada" and "…, ada, …": set apart as only a vocative is. */
export const namedApart = 100
/** "ada you …". */
export const namedAtHead = 90
/** "thanks ada". */
export const namedAtEnd = 80
/** In the middle, with nothing that tells. */
export const namedInside = 45
/** "ask ada", "ada's", "ada said": slight, for who is talked about is often there. */
export const spokenOf = 6
/** Taken from each further name: who lists several begins with the one meant most. */
export const laterName = 5

/** By how many others spoke since: silence in between makes an answer unlikely. */
export const recency = [30, 20, 14, 10, 8, 6, 4, 3, 2]
/** A minute of talk is present, ten are a pause, more are another conversation. Seconds → points taken. */
export const ages: readonly (readonly [seconds: number, points: number])[] = [
  [180, 0],
  [600, 4],
  [1800, 10],
  [Number.POSITIVE_INFINITY, 16],
]

/** The candidate's last word to the author is unanswered: by name, or so it seems. Each line since takes one off. */
export const calledByName = 34
export const calledUnnamed = 16
/** … and was a question. */
export const askedMe = 8
/** The author's last line went to the candidate: people stay with whom they talk. Each line since takes one off. */
export const lastAddressee = 22
/** … and nobody came between within seconds: one thought in several lines. */
export const sameBreath = 24
export const sameBreathSeconds = 45
/** The candidate was talking to another: by name, or so it seems. */
export const busyByName = -16
export const busyUnnamed = -5
/** "thanks" goes to who helped. */
export const thanks = 14
/** Words shared with what the candidate said last, each and at most. */
export const sharedWord = 5
export const sharedWords = 15
/** A stretch of the candidate's own words, quoted. */
export const quoted = 40
