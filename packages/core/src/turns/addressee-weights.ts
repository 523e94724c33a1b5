/**
 * What speaks for a member being the one addressed, in points; whole numbers, so that sums are the same everywhere.
 * The preceding speaker's 30 are the measure: in two-party talk that guess alone is right.
 */
export const addresseeWeights = {
  /** Lines looked back on: a busy channel's last ten minutes. */
  lookBackLines: 64,
  /** Speakers weighed against each other, latest first. */
  candidates: 12,
  /** Characters of a line that are read: more than any chat lets through at once. */
  readChars: 600,
  /** Words of a line that may be a mistyped name; looking for one means comparing with every member. */
  nearlyWords: 8,
  /** Words a name may have and still be found. */
  nameWords: 5,

  /** "ada: …", "@ada …": a convention so firm that nothing else outweighs it. */
  namedAtStart: 200,
  /** "… @ada …": a call, but a copied line can hold one. */
  namedWithSign: 150,
  /** "…, ada" and "…, ada, …": set apart as only a vocative is. */
  namedApart: 100,
  /** "ada you …". */
  namedAtHead: 90,
  /** "thanks ada". */
  namedAtEnd: 80,
  /** In the middle, with nothing that tells. */
  namedInside: 45,
  /** "ask ada", "ada's", "ada said": slight, for who is talked about is often there. */
  spokenOf: 6,
  /** Taken from each further name: who lists several begins with the one meant most. */
  laterName: 5,

  /** By how many others spoke since: silence in between makes an answer unlikely. */
  recency: [30, 20, 14, 10, 8, 6, 4, 3, 2],
  /** A minute of talk is present, ten are a pause, more are another conversation. Seconds → points taken. */
  ages: [
    [180, 0],
    [600, 4],
    [1800, 10],
    [Number.POSITIVE_INFINITY, 16],
  ],

  /** The candidate's last word to the author is unanswered: by name, or so it seems. */
  calledByName: 34,
  calledUnnamed: 16,
  /** … and was a question. */
  askedMe: 8,
  /** A yes or no needs somebody's question. */
  answerToQuestion: 10,
  /** The author's last line went to the candidate: people stay with whom they talk. */
  lastAddressee: 22,
  /** … and nobody came between within seconds: one thought in several lines. */
  sameBreath: 24,
  sameBreathSeconds: 45,
  /** They talked at all in this window. */
  acquainted: 6,
  /** Each line that came since makes an exchange colder, down to this many points. */
  coolingLines: 24,
  /** The candidate was talking to another: by name, or so it seems. */
  busyByName: -16,
  busyUnnamed: -5,
  /** A question to nobody in particular that nobody answered yet, for who comes in with an answer. */
  openQuestion: 8,
  /** "thanks" goes to who helped. */
  thanks: 14,
  /** Words shared with what the candidate said last, each and at most. */
  sharedWord: 5,
  sharedWords: 15,
  /** A stretch of the candidate's own words, quoted. */
  quoted: 40,
} as const

const set = (words: string) => new Set(words.split(' '))

/** Everyday words that are also nicks: such a name needs a colon, an @ or commas around it. */
export const commonWords: ReadonlySet<string> = set(
  'a about actually answer arch bash debian desktop disk docker drive driver fedora file files fire gnome grub java kde kernel laptop man mint moon network night python question root screen server shell sound system video water wifi after again all also am an and any anyone anyway are as at back bad be because been bot but by can cool could dark day did do does done else end error even ever everyone fine first for from fun get go god good got great guest guys ha haha had has have he hello help her here hey hi him his hmm how i if in is it its joke just know later like linux lol long look lost love maybe me mine more most much my name never new nice no nobody nope not now of off oh ok okay old on one only or other our out please really right same see she sky so some someone sorry star still sun sure test thank thanks that the their them then there these they thing this thx time to too true two ty ubuntu up us use user very wait was way we well what when where which who why will windows with wow wrong yeah yep yes yet you your',
)

/** Words before a vocative at the start of a line. */
export const openers: ReadonlySet<string> = set(
  'ah aha and but cheers good goodbye haha hail hello hey hi hmm lol morning no nope oh ok okay please right so sorry sure thank thanks thanx thx ty well welcome wow yeah yep yes yo you',
)

/** What stands before a name that is spoken of. */
export const nounBefore: ReadonlySet<string> = set(
  'a about after against an and as ask asked asking behind beside between by called does for from give gives how if in is like my of on or paging see tell telling than that the this told to under unlike use using via was what when where while who with your',
)

/** What follows a name that is spoken of. */
export const verbAfter: ReadonlySet<string> = set(
  "already and asked can't claims did does doesn't explained gave had has hasn't is isn't just knows left likes loves mentioned meant pasted posted said says seems told thinks used wants was wasn't went will wins wrote",
)
