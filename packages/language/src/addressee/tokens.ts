/**
 * A piece of a line between spaces, commas and colons. Nicks are no words: `jordan|away`, `x_42`, `[bob]` are one name each,
 * and the tokeniser of words would take them apart; so lines are read here as the chats do that made such names.
 */
export interface Token {
  /** Without what stands around it. */
  readonly word: string
  readonly isAt: boolean
  /** What ends it: `:` or `,` set a name apart, `'` is a possessive's, anything else counts for nothing. */
  readonly mark: string
}

/** No nick holds these, so they end one even where no space follows. */
const tokenPattern = /([^\s,:;、/]+)([,:;、]?)/gu
const around = /^[@<("'“‘«*¿¡]+|(?<![.!?)"'”’»*>。])[.!?)"'”’»*>。]+$/gu

export function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = []
  for (const [, raw = '', ending = ''] of folded.matchAll(tokenPattern)) {
    // Most words of most lines are letters alone.
    const isBare = /^\w+$/.test(raw)
    const stripped = isBare ? raw : raw.replace(around, '')
    const word = stripped.replace(/['’]s$/, '')
    const isTag = /^<?[^<>]+>$/.test(raw)
    const mark = word !== stripped ? "'" : isTag || /[:;]/.test(ending) ? ':' : ending && ','
    tokens.push({ word, isAt: raw.startsWith('@'), mark })
  }
  return tokens
}
