// What is asked of the scripts of the world, once for everybody. Whoever asks nothing of it loads none: what is marked as
// pure, a bundler leaves out.

/** Written without spaces between words: where one ends, a reader knows. */
const unspacedScripts = [
  'Han',
  'Hiragana',
  'Katakana',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tai_Le',
  'New_Tai_Lue',
  'Tai_Tham',
  'Tai_Viet',
]
/** What goes with kana and Han and is of no script by itself: long-vowel and voicing marks, the closing mark 〆. */
const ofSeveral = '\u3006\u3099\u309a\u30fc\uff70\uff9e\uff9f'
/** Signs of these scripts stand between words like any other sign. */
const noSign = '(?=[\\p{L}\\p{M}\\p{N}])'

const classOf = (...scripts: readonly string[]): string =>
  `(?:${noSign}[${[...unspacedScripts, ...scripts].map((script) => `\\p{Script=${script}}`).join('')}${ofSeveral}])`

/** One letter, mark or digit that may stand beside the next word's without a space. */
const unspacedLetter = /* @__PURE__ */ classOf()
/**
 * The same, or Hangul, as part of a `u` pattern: Korean puts spaces between its phrases, but none between a noun and its
 * particle, or a number and what it counts.
 */
export const gluedLetter = /* @__PURE__ */ classOf('Hangul')

const startsUnspaced = /* @__PURE__ */ pattern('^', unspacedLetter)
const startsGlued = /* @__PURE__ */ pattern('^', gluedLetter)
const endsGlued = /* @__PURE__ */ pattern(gluedLetter, '$')
const everyUnspaced = /* @__PURE__ */ new RegExp(unspacedLetter, 'gu')

function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'u')
}

/** Whether a text begins in a script that puts no spaces between words. */
export const isUnspaced = (text: string): boolean => startsUnspaced.test(text)

/** Whether a word begins in a script that writes particles and numbers close to it: {@link gluedLetter}. */
export const isGlued = (word: string): boolean => startsGlued.test(word)
/** Whether a word ends in such a script. */
export const endsInGlued = (word: string): boolean => endsGlued.test(word)

/** How many letters of a text are of unspaced scripts: they say as much as a third as many words. */
export const countUnspaced = (text: string): number => text.match(everyUnspaced)?.length ?? 0
