/** Scripts that are one language's, as far as chats go. */
const scripts: readonly (readonly [language: string, characters: RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Ukrainian', /[їєґ]/iu],
  ['Russian', /[ыэё]/iu],
  ['Persian', /[پچژگ]/u],
]

/** Small words that nearly every sentence of a language has, and few of another. */
const smallWords: Readonly<Record<string, string>> = {
  English: 'the and is are you what of to my your do not have with this that who why how me it was i',
  French:
    'le les des une est et je tu vous nous pas que qui dans pour avec mon ton ne ce cette où c’est suis',
  German:
    'der die das und ist nicht ich du ihr wir ein eine mit auf für warum wie wer mein dein bin was es von',
  Spanish: 'el los las una es y yo tú no que quién por para con mi tu está cómo eres del pero muy qué estás',
  Italian: 'il gli una è e io tu non che chi per con mio tuo sono sei della di perché come cosa questo ma lo',
  Portuguese: 'os uma é eu você não que quem por para com meu teu são está da do em como isso mas muito ao',
  Dutch: 'de het een en is niet ik jij je wij met op voor waarom hoe wie mijn van dat dit zijn wat ben er',
  Polish: 'nie jest i się na to że w z ja ty kto dlaczego jak mój twój czy co do jestem ale tak są po',
  Turkish: 've bir bu ne ben sen değil mi için ile kim neden nasıl benim senin çok ama da var yok o mı',
  Swedish: 'och är inte jag du det en ett att som på för med vem varför hur min din har av vi till den var',
  Latin: 'et est non sum es in ad cum quis quid ego tu meus sed ut qui quod sunt nunc mihi tibi hic te me',
}
const wordLists = Object.entries(smallWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}))

/** Characters of a line that are looked at. */
const enough = 400

/** Small words that a language must have, and have more than any other. */
const leastWords = 2

/**
 * The language that a line is written in, by its English name, where that is sure: a script of its own, or at least two
 * of its small words and fewer of any other language's.
 */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, enough)
  // Names and words of other scripts stand in many a line: only what most of its letters are written in counts.
  const letters = start.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  if (latin.length * 2 < letters.length) {
    return scripts.find(([, characters]) => characters.test(start))?.[0]
  }
  const words = new Set(start.toLowerCase().match(/[\p{L}\p{M}]+(?:’[\p{L}\p{M}]+)?/gu))
  const ranked = wordLists
    .map(({ language, words: small }) => ({ language, found: countShared(words, small) }))
    .sort((one, other) => other.found - one.found)
  const [first, second] = ranked
  return first && first.found >= leastWords && first.found > (second?.found ?? 0) ? first.language : undefined
}

function countShared(words: ReadonlySet<string>, small: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (small.has(word)) shared++
  return shared
}
