/** Case endings that a name takes in inflected languages, a bounded set per script. All folded. */

/** Endings that no common word makes of a name, and those that need a capital besides. */
const latin = /^(.{4,}?)(s|em|om|ego|emu|owi|ovi|nak|nek|nin|nun|ille|lle|lla|sta|ssa|a|ov[aeoy]?)$/
const latinWritten =
  /^(.{4,}?)(e|u|ie|in|en|n|t|ot|et|at|ra|re|ban|ben|da|de|dan|den|ya|yi|i|y|hoz|hez|ul|un|ului)$/
/** Hungarian "with": the last consonant doubled. */
const latinDoubled = /^(.{3,}(.))\2[ae]l$/
const latinFemale = /^(.{4,})(y|e|u|ie|ou|o)$/
const cyrillicEndings = /(?:а|у|ом|е|ы|и|ои|ою|еи|ем|я|ю|ами|о|ові)$/
const cyrillicBase = /[аяоеиьы]$/
const greekEndings = /(?:ο|ου|ον|ε|α|ασ|η|ησ|εα|εωσ|ευ|ι|ιδα|ιδοσ|υ|υσου|υσο)$/
const greekBase = /(?:οσ|ασ|ησ|ευσ|ουσ|υσ|ισ|α|η|σ)$/
const cyrillic = /^[\u0400-\u052f]/
const greek = /^[\u0370-\u03ff]/
/** Korean particles: the first group calls, the second speaks of. */
const korean =
  /^([\uac00-\ud7a3]+?)(님|씨)?(아|야|여|이여|이시여|시여)?(이|가|은|는|을|를|의|에게|께|께서|도|와|과|한테|보다|처럼|이랑|랑|만|에|로|으로|이다|입니다|인가|인가요)?$/
const semitic = /^(?:[وفبلك]?ال|[وفبلك]|[והבלכמש])(.{3,})$/

/** What is left of a name when its own ending goes, where other endings replace it; else undefined. */
export function stemOf(name: string): string | undefined {
  const base = cyrillic.test(name) ? cyrillicBase : greek.test(name) ? greekBase : undefined
  if (base) return name.replace(base, '')
  return /^[a-z]{4,}a$/.test(name) ? name.slice(0, -1) : undefined
}

/** What a word may be a form of. */
export interface Bent {
  /** A whole name, or a stem as {@link stemOf} gives it. */
  readonly base: string
  readonly isStem: boolean
  /** `Odins`: the owner is spoken of. */
  readonly owns: boolean
  /** The ending itself calls. */
  readonly calls: boolean
}

const bent = (base: string, more: Partial<Bent> = {}): Bent => ({
  base,
  isStem: false,
  owns: false,
  calls: false,
  ...more,
})

/** Every name or stem a word may be bent from; `isWritten`: it has a capital, so more endings are believed. */
export function basesOf(word: string, isWritten: boolean): readonly Bent[] {
  const first = word.charCodeAt(0)
  const bases: Bent[] = []
  if (first < 0x80) {
    for (const endings of isWritten ? [latin, latinWritten] : [latin]) {
      const found = endings.exec(word)
      if (found?.[1]) bases.push(bent(found[1], { owns: found[2] === 's' }))
    }
    const doubled = latinDoubled.exec(word)
    if (doubled?.[1]) bases.push(bent(doubled[1]))
    const female = latinFemale.exec(word)
    if (female?.[1]) bases.push(bent(female[1], { isStem: true }))
  } else if (cyrillic.test(word)) {
    bases.push(...stems(word, cyrillicEndings, isWritten))
  } else if (greek.test(word)) {
    bases.push(...stems(word, greekEndings, isWritten))
    if (isWritten) bases.push(bent(`${word}σ`))
  } else if (first >= 0xac00 && first <= 0xd7a3) {
    const found = korean.exec(word)
    if (found?.[1]) {
      const [, base, , call, particle] = found
      bases.push(
        bent(base, { calls: call !== undefined, owns: call === undefined && particle !== undefined }),
      )
    }
  } else {
    const found = semitic.exec(word)
    if (found?.[1]) bases.push(bent(found[1]))
  }
  return bases
}

function stems(word: string, endings: RegExp, isWritten: boolean): Bent[] {
  const found: Bent[] = []
  const least = isWritten ? 2 : 4
  for (let length = Math.max(least, word.length - 4); length <= word.length; length++) {
    const ending = word.slice(length)
    const isWhole = ending === '' && length > 4 && greek.test(word)
    if (isWhole || endings.exec(ending)?.[0] === ending)
      found.push(bent(word.slice(0, length), { isStem: true }))
  }
  return found
}
