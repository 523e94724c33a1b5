import type { Line } from '../log/state.ts'
import type { ChatMessage, CountTokens } from '../ports/language-model.ts'
import { boundTokens, boundTokensOfFurtherLine, type TokenBound } from './bound-tokens.ts'

/** Counts the tokens of prompts for one room, and learns from what answers report. */
export interface TokenMeter {
  /** Tokens of a text: never fewer than it is, as far as that is known. */
  count(text: string): number
  /** The same for a line of the conversation as it stands in prompts, made and counted once. */
  line(line: Line, name: string, render: (name: string, text: string) => string): CountedLine
  /** The longest beginning of a text that is no more than so many tokens; one that was cut ends in `…`. */
  cut(text: string, tokens: number): string
  /** A prompt was answered, and what the model says that it was. Where a counter was given no count is learnt. */
  report(messages: readonly ChatMessage[], promptTokens: number): void
  /** A model had no room for a prompt that should have fitted. */
  overflowed(): void
}

export interface CountedLine {
  readonly text: string
  readonly tokens: number
}

/** What a chat template puts around messages: once, and for each. LLaMA-2's are 12 and 7, ChatML's 3 and 5. */
export const templateTokens = { once: 16, message: 8 } as const

/** What is left of a window of so many tokens, beside a message for each of these texts. */
export function tokensLeft(tokens: number, texts: readonly string[], meter: TokenMeter): number {
  const { once, message } = templateTokens
  return texts.reduce((left, text) => left - message - meter.count(text), tokens - once)
}

/**
 * Words are counted as this share of their bound at least: they are about half of it in English, and in none of the 37
 * languages measured more than this. So a room may change its language without overflowing.
 */
export const leastScale = 0.7
/** No tokenizer is believed to make more than twice of a text what LLaMA-2's could. */
const mostScale = 2
/** On top of what was reported, where it was more than expected: the next lines may be a little denser still. */
const margin = 1.1
/** Reports in a row that must agree before fewer tokens are believed; more are believed at once. */
const reportsToLower = 8
/** Answers after which an overflow is forgotten by one step of the margin: windows are shared, and servers set up anew. */
const answersToForget = 32
/** What is no word may be as little of its bound as this: Thai is. So much of a report is not the words'. */
const leastRest = 0.4
/** Words are never so few of their bound: such a report leaves out what was cached, as some servers do. */
const leastCredible = 0.3

/** Rules, personas and the like come back in every prompt: so many texts are counted once. */
const maxTexts = 500
/** And of what was answered so many lines. */
const maxLines = 1_000

/** @param countTokens a tokenizer; without it, a bound for LLaMA-2's that is corrected by what answers report */
export function createTokenMeter(countTokens?: CountTokens): TokenMeter {
  const boundOf = (text: string): TokenBound =>
    countTokens ? { words: 0, rest: countTokens(text) } : boundTokens(text)
  const texts = new Map<string, TokenBound>()
  const lines = new WeakMap<Line, { name: string; text: string; bound: TokenBound }>()
  const furtherLines = new Map<string, TokenBound>()
  /** Of the bound on words, how much is believed; above 1, of all. */
  let scale = 1
  let least = leastScale
  let reported: number[] = []
  let answersSinceOverflow = 0

  const scaled = ({ words, rest }: TokenBound) => Math.ceil(words * scale + rest * Math.max(1, scale))
  const count = (text: string) => {
    let bound = texts.get(text)
    if (!bound) {
      bound = boundOf(text)
      if (texts.size >= maxTexts) texts.clear()
      texts.set(text, bound)
    }
    return scaled(bound)
  }

  /** The bound of a prompt: of most of its lines it is known. */
  const boundOfLines = (prompt: string): TokenBound => {
    const [first = '', ...further] = prompt.split('\n')
    let { words, rest } = boundTokens(first)
    for (const line of further) {
      let bound = furtherLines.get(line)
      if (!bound) {
        bound = boundTokensOfFurtherLine(line)
        if (furtherLines.size >= maxLines) furtherLines.clear()
        // A copy: a part of a prompt would keep all of it.
        furtherLines.set(line.split('').join(''), bound)
      }
      words += bound.words
      rest += bound.rest + 1
    }
    return { words, rest }
  }

  return {
    count,
    line(line, name, render) {
      let known = lines.get(line)
      if (known?.name !== name) {
        const text = render(name, line.text)
        known = { name, text, bound: boundOf(text) }
        lines.set(line, known)
      }
      return { text: known.text, tokens: scaled(known.bound) }
    },
    cut(text, tokens) {
      // No token is made of more than 16 characters: what is longer than that is not worth counting.
      const most = text.slice(0, Math.max(0, tokens) * 16)
      if (most.length === text.length && count(text) <= tokens) return text
      let [fits, tooLong] = [0, most.length + 1]
      while (tooLong - fits > 1) {
        const middle = (fits + tooLong) >> 1
        if (scaled(boundOf(`${most.slice(0, middle)}…`)) <= tokens) fits = middle
        else tooLong = middle
      }
      const kept = most
        .slice(0, fits)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()
      return kept === '' ? '' : `${kept}…`
    },
    report(messages, promptTokens) {
      if (least > leastScale && ++answersSinceOverflow >= answersToForget) {
        answersSinceOverflow = 0
        least = Math.max(leastScale, least / margin)
        scale = Math.min(scale, Math.max(1, scale / margin))
      }
      if (countTokens) return
      const bounds = messages.map(({ content }) => boundOfLines(content))
      const words = bounds.reduce((sum, bound) => sum + bound.words, 0)
      const rest = bounds.reduce((sum, bound) => sum + bound.rest, 0)
      const tokens = promptTokens - templateTokens.once - templateTokens.message * messages.length
      if (tokens > scaled({ words, rest })) {
        scale = Math.min(mostScale, Math.max(1, (tokens / (words + rest)) * margin))
        reported = []
        return
      }
      const share = (tokens - leastRest * rest) / words
      if (!(share >= leastCredible)) return
      reported.push(share)
      if (reported.length < reportsToLower) return
      scale = Math.min(scale, Math.max(least, ...reported))
      reported = []
    },
    overflowed() {
      // Its window is smaller than it should be: whatever is reported, what was too much once is so again for a while.
      scale = Math.min(mostScale, Math.max(1, scale * margin))
      least = scale
      reported = []
      answersSinceOverflow = 0
    },
  }
}
