import { foldName } from '../gods/pantheon.ts'
import { maxLineBytes, toLine, truncateChars } from '../moderation/hygiene.ts'

/** A reply is a line like any other, if a little longer than a mortal's. */
const maxReplyChars = 400

const controlTags = /<<\/?SYS>>|\[\/?INST\]|<\/?s>|<\|[^|>]{0,40}\|>/gi
const preamble = /^(?:sure|certainly|of course|okay|here(?:'s| is))\b[^:\n]{0,80}:\s*/i
const refusal =
  /\b(?:as an ai\b|as a language model|(?:i am|i'm) (?:just |only )?an? (?:ai|language model|assistant)\b|i (?:apologi[sz]e|am sorry|'m sorry),? but i (?:can't|cannot|can not|am unable|am not able))/i
const reserved = /^(?:res|response|answer|reply)$/i

/**
 * The one line a god says, out of what a model wrote: the answer's mark, labels, control tags and wrapping quotes
 * go, and so does everything from another speaker's line on.
 *
 * @param god display name of who speaks
 * @param others display names of everybody else in the conversation
 * @returns undefined where nothing sayable is left: a refusal, only others' lines, only punctuation
 */
export function cleanReply(raw: string, god: string, others: readonly string[]): string | undefined {
  const own = foldName(god)
  const strangers = new Set(others.map(foldName))
  strangers.delete(own)
  const lines = raw.replace(controlTags, '\n').split(/\r?\n/)
  for (const candidate of lines) {
    let line = candidate.trim().replace(preamble, '')
    for (let label = labelOf(line); label; label = labelOf(line)) {
      const name = foldName(label.name)
      if (strangers.has(name) || /^npc#[0-9a-f]{6}$/.test(name)) return undefined
      if (name !== own && !reserved.test(name)) break
      line = line.slice(label.length).trim()
    }
    line = toLine(unquote(line)).replace(/\s*\bDONE\b\s*$/, '')
    if (!/[\p{L}\p{N}]/u.test(line)) continue
    const said = truncateChars(line, maxReplyChars)
    // Marks may be stacked on a character without end: what no log takes cannot be said.
    const isTooLarge = new TextEncoder().encode(said).length > maxLineBytes
    return refusal.test(line) || isTooLarge ? undefined : said
  }
  return undefined
}

function labelOf(line: string): { readonly name: string; readonly length: number } | undefined {
  const match = /^[*_"“[(]*([\p{L}\p{N}#' _-]{1,40}?)[*_"”\])]*\s*[:：]\s*/u.exec(line)
  return match?.[1] === undefined ? undefined : { name: match[1].trim(), length: match[0].length }
}

function unquote(line: string): string {
  const match = /^(["“*_`]+)(.*?)(["”*_`]+)$/u.exec(line)
  return match?.[2] !== undefined && !/["“”]/.test(match[2]) ? match[2].trim() : line
}
