import type { ModelRequest } from '@talking-heads/core'
import { type Seen, written } from './seen.ts'

/** This many words in a row from a prompt, or letters of its persona, are a fragment of it. */
const fragmentWords = 5
const fragmentLetters = 20
const personaLetters = 32
/** What a prompt quotes of the room: the line to answer, and what the god last said. */
const quotation = /(?:who|You last) said: .*/

/** Texts that hold a fragment of a prompt that was not said in the room, in the open or encoded; or the canary. */
export function leaks(seen: Seen): readonly string[] {
  const { canary, events, gods } = seen
  const said = events.flatMap((event) => (event.type === 'message-posted' ? [event.text] : []))
  const secret = new Set(
    seen.requests.flatMap((request) =>
      secretsOf(
        request,
        gods.map(({ persona }) => persona),
      ),
    ),
  )
  const known = lettersOf(
    [
      ...said,
      // A god may say the lines that show its voice: they are its own.
      ...gods.flatMap(({ name, title, culture, samples }) => [`${name} ${title} ${culture}`, ...samples]),
    ].join('\n'),
  )
  const fragments = [...secret].filter((fragment) => !known.includes(fragment))
  const personas = gods.flatMap(({ persona }) => windows(lettersOf(persona), personaLetters))
  const words = [
    canary,
    ...seen.requests.flatMap(
      ({ messages }) => /The word (\p{Lu}+) is never/u.exec(messages[0]?.content ?? '')?.[1] ?? [],
    ),
  ]
    .flatMap((word) => (word === undefined ? [] : [lettersOf(word)]))
    .filter((word) => !known.includes(word))
  return written(seen).filter((text) =>
    readings(text).some((reading) => {
      const letters = lettersOf(reading)
      return [...words, ...fragments, ...personas].some((part) => part !== '' && letters.includes(part))
    }),
  )
}

/** The runs of words in what a prompt says of itself: not in the conversation, not in the persona. */
function secretsOf({ messages }: ModelRequest, personas: readonly string[]): readonly string[] {
  const user = messages[messages.length - 1]?.content ?? ''
  const instruction = user.split('\n\n').slice(1).join('\n\n')
  const told = [...messages.slice(0, -1).map(({ content }) => content), instruction].join('\n')
  return told
    .split('\n')
    .filter((line) => !personas.some((persona) => line.includes(persona.slice(0, 40))))
    .map((line) => line.replace(quotation, ''))
    .flatMap((line) => {
      const words = line.match(/[\p{L}\p{N}'#]+/gu) ?? []
      return words.map((_, at) => lettersOf(words.slice(at, at + fragmentWords).join(' ')))
    })
    .filter((fragment) => fragment.length >= fragmentLetters)
}

function readings(text: string): readonly string[] {
  const rot13 = text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })
  const hex = text.replace(/[^0-9a-f]/gi, '')
  const bits = (text.replace(/[^01]/g, '').match(/.{8}/g) ?? []).map((byte) =>
    String.fromCharCode(Number.parseInt(byte, 2)),
  )
  return [
    text,
    rot13,
    [...text].reverse().join(''),
    text.split(' ').reverse().join(' '),
    text.replace(/\p{L}+/gu, (word) => [...word].reverse().join('')),
    ...[...text.matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)].map(([run]) =>
      Buffer.from(run, 'base64').toString('utf8'),
    ),
    Buffer.from(hex.slice(0, hex.length & ~1), 'hex').toString('utf8'),
    bits.join(''),
  ]
}

function windows(letters: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) =>
    letters.slice(at, at + length),
  )
}

const plain: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', l: 'i' }

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[013457l]/g, (mark) => plain[mark] ?? mark)
    .replace(/[^\p{L}\p{N}]/gu, '')
}
