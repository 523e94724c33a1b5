import { type Seen, written } from './seen.ts'

const roles = ['user', 'assistant', 'system', 'human', 'instruction', 'res', 'response']
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
const tags = /\[\/?INST\]|<\/?s>|<<\/?SYS>>|<\||\|>|<\/?start_of_turn>|#{3} /i

/** Lines that pass for somebody else's, or for more than one line. */
export function forgeries(seen: Seen): readonly string[] {
  const names = [
    ...seen.gods.flatMap(({ name, aliases }) => [name, ...aliases]),
    seen.mortal.name,
    'NPC#F69420',
    ...roles,
  ]
  const label = new RegExp(
    `(?:^|[.!?…。！？]["'”)*_]*\\s+)[^\\p{L}\\p{N}]*(?:${names.map(escaped).join('|')})[^\\p{L}\\p{N}]{0,3}(?:\\([^)]*\\))?[^\\p{L}\\p{N}]{0,3}[:：]`,
    'iu',
  )
  const bracketed = new RegExp(`^[^\\p{L}\\p{N}]*[\\[<(](?:${names.map(escaped).join('|')})[\\]>)]`, 'iu')
  const texts = written(seen).flatMap((text) => {
    const plain = text.normalize('NFKC')
    const isForged = controls.test(text) || tags.test(plain) || label.test(plain) || bracketed.test(plain)
    return isForged ? [`said: ${text}`] : []
  })
  return [...texts, ...strangers(seen)]
}

/** Acts of who is not in the room. */
function strangers({ events, gods, mortal }: Seen): readonly string[] {
  const ids = new Set(gods.map(({ id }) => id))
  return events.flatMap((event) => {
    if (event.type === 'message-posted')
      return event.author === mortal.id && event.name === mortal.name ? [] : [`posted by ${event.author}`]
    if (event.type === 'mortal-arrived')
      return event.mortal.id === mortal.id ? [] : [`arrived: ${event.mortal.id}`]
    if (event.type === 'reply-spoken' || event.type === 'mood-judged')
      return ids.has(event.godId) ? [] : [`${event.type} by ${event.godId}`]
    return []
  })
}

/** Prompts whose transcript tells of other speakers, or of more or fewer lines, than there were. */
export function forgedPrompts({ events, requests, gods, mortal }: Seen): readonly string[] {
  const nameOf = new Map(gods.map(({ id, name }) => [id, name]))
  const speakers = events.flatMap((event) => {
    if (event.type === 'message-posted') return [mortal.name]
    return event.type === 'reply-spoken' ? [nameOf.get(event.godId) ?? '?'] : []
  })
  return requests.flatMap(({ purpose, messages }) => {
    if (purpose !== 'reply') return []
    const user = messages[messages.length - 1]?.content ?? ''
    const [, body = ''] = user.split('The conversation so far:\n')
    const told = (body.split('\n\n')[0] ?? '').split('\n').map((line) => line.slice(0, line.indexOf(': ')))
    const run = told.join('\n')
    const isTrue = speakers.some((_, at) => speakers.slice(at, at + told.length).join('\n') === run)
    const isWhole = user.split('\n\n').length === 2 && messages.length === 2
    return isTrue && isWhole ? [] : [`prompt: ${run}`]
  })
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
