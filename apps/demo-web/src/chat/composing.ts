import { foldName, type Named } from './text.ts'

/** What the text before the caret becomes, and what stood for it: several names may fit, one after another. */
export interface Completion {
  readonly before: string
  readonly start: number
}

/** Where a name may begin: at the start, behind white space, an opening bracket or quote, a pause, or an `@` in front of a word. */
const mayBegin = /(?:^|[\s\p{Ps}\p{Pi}"¿¡,;:!?…—]|(?<![\p{L}\p{N}])['@*_~])$/u
/** Longer than any name: no more of what stands before the caret is looked at. */
const maxNameLength = 80

/**
 * The god's name that completes what stands before the caret, its first words included: `baba y` is BABA YAGA. The
 * longest piece that begins a name decides; `nth` counts repeated presses, where several names begin with it.
 * At the start of a line the god is addressed: `ANANSI, `.
 */
export function completeName(before: string, gods: readonly Named[], nth = 0): Completion | undefined {
  for (let start = Math.max(0, before.length - maxNameLength); start < before.length; start++) {
    const front = before.slice(0, start)
    const begun = before.slice(start)
    if (!/^[\p{L}\p{N}]/u.test(begun) || !mayBegin.test(front)) continue
    const wanted = foldName(begun)
    const fitting = gods.filter(({ name }) => foldName(name).startsWith(wanted))
    const god = fitting[nth % Math.max(1, fitting.length)]
    if (!god) continue
    const isAddressed = /^[\s@]*$/.test(front)
    return { before: `${front}${god.name}${isAddressed ? ', ' : ' '}`, start }
  }
  return undefined
}

/** The line with a god addressed in it: in front where it is empty or addresses another, else at its end. */
export function addressGod(text: string, name: string): string {
  if (text.trim() === '') return `${name}, `
  return `${text}${text.endsWith(' ') ? '' : ' '}${name} `
}

/** What a key says of the input method that writes characters from several keys. */
interface ComposingKey {
  readonly isComposing: boolean
  readonly keyCode: number
}

/**
 * Whether a key belongs to the input method. Safari ends the composition before it tells of the key that ended it: that
 * key has the code of all keys that an input method took.
 */
export function isComposing({ isComposing, keyCode }: ComposingKey): boolean {
  return isComposing || keyCode === 229
}

export interface SlashCommand {
  readonly name: string
  readonly args: string
}

/** `/name args`, or nothing where the line is no command: of two slashes at its start the second is meant to be said. */
export function parseCommand(text: string): SlashCommand | undefined {
  const [, name, args] = /^\/([^\s/]\S*)\s*(.*)$/s.exec(text.trim()) ?? []
  return name === undefined ? undefined : { name: name.toLowerCase(), args: args?.trim() ?? '' }
}

/** What a line that is no command says: one line, without the slash that stands for "this is no command". */
export function spokenLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/^\/\//, '/')
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
