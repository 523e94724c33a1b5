import { skeletonOf, toLine } from '@talking-heads/language/text'
import { fill } from './template.ts'
import type { World } from './world/world.ts'

/** `<|im_start|>`, `</s>`, `<<SYS>>`, `<start_of_turn>`: what a template opens with, and what closes it. */
const tagOpens = /[<＜﹤](?=[/|｜!?<＜\p{L}_]|0x)/gu
const tagCloses = /(?<=[\p{L}\p{N}|｜_/>＞"'-])(?<!-)[>＞﹥]/gu
/** `[INST]`, `[/INST]`, `[TOOL_CALLS]`. */
const bracketTag = /[[［]\s{0,64}(\/?)\s{0,64}([\p{Lu}_]{2,40}|inst|sys)\s*[\]］]/gu
/** `### Instruction:` */
const heading = /[#＃]{2,}/g
const colon = '[:：﹕꞉∶︰ː]'
/** Where a label might stand: at the start of a text or of a sentence, and after what looks like a line break. */
const labelStart = String.raw`^|[\n.!?…。！？؟।|/\\>»”"*)\]—–-]|\\n| {2}`
const labelText = String.raw`\s{0,64}[*_"“'‘([{<#@]{0,64}[\p{L}\p{N}#][\p{L}\p{M}\p{N}#'’._\p{Cf} -]{0,47}?[*_"”'’)\]}>]{0,64}`
/** No label's colon: of a time, an address, a smile. */
const otherColon = String.raw`(?<=(?:^|[^\p{L}\p{N}#])\p{N}{1,3}:)\p{N}|(?<=https?:)\/\/|(?<= :)[)(DPpO3*|/\\](?!\S)`
const label = new RegExp(`(${labelStart})(${labelText}) ?${colon}(?!${otherColon})`, 'gu')

/**
 * What a member or a model wrote, made harmless inside a prompt: one line without control tags, whatever the
 * template, and without anything that reads as another speaker's label: its colon becomes a comma. It never grows
 * longer, so what was counted before fits after.
 */
export function neutralise(text: string): string {
  return toLine(text)
    .replace(tagOpens, '‹')
    .replace(tagCloses, '›')
    .replace(bracketTag, '($1$2)')
    .replace(heading, '#')
    .replace(label, '$1$2,')
}

/** What no name is written with: what parts speakers, fields, sentences and quotations, or might be taken for it. */
const strange =
  /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}\p{EMod}\p{Join_C}\u{e0061}-\u{e007f} .'‘’·・_#&+-]|[ːꓽ‼⁉〰]/gu
const seen = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u
/** Names in whose place a prompt or a chat template has something else to say. */
const roles = /^(?:res|name|system|developer|assistant|user|tool|instructions?|prompt|response)$/i

/** What a world says of names that say nothing, or something else than a name. */
export type Naming = Pick<World, 'mark' | 'nameless' | 'called'>

/** A sign that may look like a letter, as 🅑 and ₫ do; those of a keyboard part words, or stand for themselves. */
const symbol = /^(?![+<=>^`|~])\p{S}$/u

/** The letters that a sign is made of, as Ⓑ, 🅑 and № are, so that nobody is somebody else without them. */
function letters(sign: string): string {
  const plain = sign.normalize('NFKC')
  // Unicode takes only some of them apart; how all of them look is known.
  return (symbol.test(plain) ? skeletonOf(plain) : plain).replace(/[^\p{L}\p{N}]+|[ːꓽ]/gu, ' ')
}

/**
 * A display name inside a prompt: no more than a name, so that what stands after it is its own, whatever people call
 * themselves. Letters, digits and emoji stay, and so do hyphens, apostrophes and dots that end no sentence. Names come
 * again with every line: what has become of one is kept.
 */
export function nameInPrompt(name: string, naming: Naming): string {
  let shown = shownNames.get(naming)
  if (!shown) {
    shown = new Map()
    shownNames.set(naming, shown)
  }
  let known = shown.get(name)
  if (known === undefined) {
    known = plainName(name, naming)
    if (shown.size >= maxShownNames) shown.clear()
    shown.set(name, known)
  }
  return known
}

/** Names that are kept for one world, at most; of a few dozen bytes each. */
const maxShownNames = 4_000
const shownNames = new WeakMap<Naming, Map<string, string>>()

function plainName(name: string, { mark, nameless, called }: Naming): string {
  const words = neutralise(name)
    .replace(strange, letters)
    .split(/\s+/)
    .map((word) => word.replace(/^[\p{M}'‘’.-]+|['‘’-]+$/gu, ''))
    .filter((word) => seen.test(word) || /^[&+]$/.test(word))
  const plain = words.join(' ').replace(/[.'‘’-]+(?= )/g, '')
  if (!seen.test(plain)) return nameless
  const folded = plain.normalize('NFKC')
  const isRole = roles.test(folded) || folded.toUpperCase() === mark
  return isRole ? fill(called, { name: plain }) : plain
}

/** What somebody said, fenced as speech: between quotation marks that the text itself cannot close. */
export function quote(text: string): string {
  return `"${neutralise(text).replace(/["“”„‟＂]/g, "'")}"`
}
