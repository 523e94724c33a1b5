import { moods } from '../tables/index.ts'
import type { MoodWords } from '../tables/mood-words.ts'
import { foldName } from '../text/fold.ts'

type Rows = 'scale' | 'number' | 'kindness'
type Lists = Exclude<keyof MoodWords, Rows>

const split = (text: string | undefined, by: RegExp): readonly string[] =>
  text === undefined ? [] : text.split(by).map(foldName)

/** The words of one kind in any language, as they are compared: case, width and diacritics folded. */
const words = (field: Lists): ReadonlySet<string> =>
  new Set(moods.flatMap((table) => split(table[field], /\s+/)))

const phrases = (field: Lists): readonly string[] => moods.flatMap((table) => split(table[field], /\|/))

/** Values by word, of the rows of every language. */
const values = (field: Rows): ReadonlyMap<string, number> =>
  new Map(
    moods.flatMap((table) =>
      Object.entries(table[field] ?? {}).flatMap(([value, text]) =>
        split(text, /\s+/).map((word) => [word, Number(value)] as const),
      ),
    ),
  )

/** Words of every language as alternatives: as they are written, or folded. */
const alternatives = (field: Lists): string =>
  moods
    .flatMap((table) => table[field]?.split(/[\s|]+/) ?? [])
    .flatMap((word) => [word, foldName(word)])
    .join('|')

/** Pieces of regular expressions, for a folded text. What is written with a backslash needs no folding. */
const pieces = (field: Lists): string =>
  moods
    .flatMap((table) => table[field] ?? [])
    .map((text) => (text.includes('\\') ? text : foldName(text)))
    .join('|')

/** What each says is told in {@link MoodWords}. */
export const scaleWords = values('scale')
export const mildWords = words('mild')
export const degrees = words('degree')
export const numberWords = values('number')
export const minusWords = words('minus')
export const plusWords = words('plus')
export const decimalWords = words('decimal')
export const unspacedDecimal = new RegExp(alternatives('unspacedDecimal'), 'u')
export const halves = phrases('half').map((phrase) => phrase.split(' '))
export const pointWords = words('point')
export const unspacedTails = new RegExp(
  `(?:${alternatives('unspacedPoint')})?(?:${alternatives('unspacedVerb')})?$`,
  'u',
)
export const ofWords = words('of')
export const ofFillers = words('ofFiller')
const unitSigns = '% ‰ ★ ☆ ⭐ 🌟 ° € $ £ ¥ ^'.split(' ').map(foldName)
export const otherUnits: ReadonlySet<string> = new Set([...unitSigns, ...words('otherUnit')])
/** Before a number: money, numbering, no more than a bound. */
export const otherMarks: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '№', '§', '≤', '≥', '±'])
export const boundWords = words('bound')
export const calendar = words('calendar')
export const labels = words('label')
export const labelOpeners = words('labelOpener')
export const labelParticle = new RegExp(`(?:${alternatives('labelParticle')})$`, 'u')
export const narratingVerbs = words('narratingVerb')
export const leads = words('lead')
export const closingVerbs = words('closingVerb')
export const copulas = words('copula')
export const subjects = words('subject')
export const fitVerbs = words('fitVerb')
export const fits = words('fit')
export const fillers = words('filler')
export const interjections = words('interjection')
export const causes = words('cause')
export const looseCauses = words('looseCause')
export const reasonWords = words('reasonOpener')
export const reasonVerbs = words('reasonVerb')
export const reasonLabel = new RegExp(
  `(?:^|[\\s"'*_{,(])(?:${alternatives('reasonLabel')})["'*_]{0,3}\\s?[:：=]`,
  'iu',
)
export const toWhom = words('toWhom')
export const whom = words('whom')
export const toneWords = words('tone')
export const connectors = words('connector')
export const glue = words('glue')
export const corrections = phrases('correction')
export const negations = words('negation')
export const turns = words('turn')
export const contrasts = words('contrast')
export const scaleNames = words('scaleName')
export const refusal = new RegExp(pieces('refusal'), 'gu')
const unspaced = /^\p{Script=Han}/u
export const but = new RegExp(
  phrases('but')
    .map((phrase) => (unspaced.test(phrase) ? phrase : `(?<!\\p{L})${phrase}(?!\\p{L})`))
    .join('|'),
  'u',
)
export const numbered = alternatives('numbered')
export const kindness = values('kindness')
export const denials = words('denial')
