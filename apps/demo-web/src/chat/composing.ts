import { foldName, type Named } from './text.ts'

/** What the text before the caret becomes, and what stood for it: several names may fit, one after another. */
export interface Completion {
  readonly before: string
  readonly start: number
}

/**
 * The god's name that completes the word before the caret; `nth` counts repeated presses.
 * At the start of a line the god is addressed: `ANANSI, `.
 */
export function completeName(before: string, gods: readonly Named[], nth = 0): Completion | undefined {
  const word = /[\p{L}\p{N}\p{M}]+$/u.exec(before)?.[0]
  if (!word) return undefined
  const start = before.length - word.length
  const wanted = foldName(word)
  const fitting = gods.filter(({ name }) => foldName(name).startsWith(wanted))
  const god = fitting[nth % Math.max(1, fitting.length)]
  if (!god) return undefined
  return { before: `${before.slice(0, start)}${god.name}${start === 0 ? ', ' : ' '}`, start }
}

/** The line with a god addressed in it: in front where it is empty or addresses another, else at its end. */
export function addressGod(text: string, name: string): string {
  if (text.trim() === '') return `${name}, `
  return `${text}${text.endsWith(' ') ? '' : ' '}${name} `
}

export interface SlashCommand {
  readonly name: string
  readonly args: string
}

/** `/name args`, or nothing where the line is no command. */
export function parseCommand(text: string): SlashCommand | undefined {
  const [, name, args] = /^\/(\S+)\s*(.*)$/s.exec(text.trim()) ?? []
  return name === undefined ? undefined : { name: name.toLowerCase(), args: args?.trim() ?? '' }
}

/** Lines said before, newest last, and where one is among them: up goes back, down comes forth. */
export class Recall {
  readonly #lines: string[] = []
  #at = 0
  #draft = ''

  add(line: string): void {
    if (this.#lines.at(-1) !== line) this.#lines.push(line)
    if (this.#lines.length > 50) this.#lines.shift()
    this.#at = this.#lines.length
  }

  /** The line before; what is being written is kept for the way back. */
  back(current: string): string | undefined {
    if (this.#at === 0) return undefined
    if (this.#at === this.#lines.length) this.#draft = current
    return this.#lines[--this.#at]
  }

  forth(): string | undefined {
    if (this.#at >= this.#lines.length) return undefined
    this.#at++
    return this.#lines[this.#at] ?? this.#draft
  }
}
