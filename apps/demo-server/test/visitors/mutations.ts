import { randomInteger } from '@talking-heads/core/engine'
import { floods } from './floods.ts'

/** What nobody expects where a value stands. */
const oddValues: readonly string[] = [
  'null',
  'true',
  '-1',
  '1e999',
  '9007199254740993',
  '0.1',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '[]',
  '{}',
  '{"toString":1}',
  '{"__proto__":{"type":"say"}}',
  '[[[[[[[[]]]]]]]]',
  `"${'\u202e'.repeat(300)}"`,
  `"${'🏳️‍🌈'.repeat(600)}"`,
]

type Mutation = (text: string, draw: (below: number) => number) => string

const mutations: readonly Mutation[] = [
  (text) => text,
  // A piece of it is gone, twice there, or somewhere else.
  (text, draw) => {
    const [from, to] = piece(text, draw)
    return text.slice(0, from) + text.slice(to)
  },
  (text, draw) => {
    const [from, to] = piece(text, draw)
    return text.slice(0, to) + text.slice(from)
  },
  (text, draw) => {
    const [from, to] = piece(text, draw)
    const at = draw(text.length)
    return text.slice(0, at) + text.slice(from, to) + text.slice(at)
  },
  // One character is another.
  (text, draw) => {
    const at = draw(text.length)
    return text.slice(0, at) + String.fromCharCode(draw(0x1_0000)) + text.slice(at + 1)
  },
  // A value is another, or stands under another key.
  (text, draw) =>
    replaced(text, /(?<=:)(?:"(?:[^"\\]|\\.)*"|[\d.-]+|null)/g, draw, () => pick(oddValues, draw)),
  (text, draw) =>
    replaced(text, /"\w+"(?=:)/g, draw, () => pick(['"type"', '"__proto__"', '"seq"', '""'], draw)),
  // Another key is there as well.
  (text, draw) =>
    text.replace('{', `{"${pick(['since', 'room', 'x', 'replyTo'], draw)}":${pick(oddValues, draw)},`),
]

const piece = (text: string, draw: (below: number) => number): [number, number] => {
  const from = draw(text.length)
  return [from, from + draw(text.length - from + 1)]
}

const pick = <T>(some: readonly T[], draw: (below: number) => number): T => some[draw(some.length)] as T

function replaced(text: string, pattern: RegExp, draw: (below: number) => number, by: () => string): string {
  const found = [...text.matchAll(pattern)]
  const match = found[draw(Math.max(1, found.length))]
  if (!match) return text
  return text.slice(0, match.index) + by() + text.slice(match.index + match[0].length)
}

const originals = Object.values(floods)

/** A frame with up to three changes, the same one each time for a seed and an index; at most 16 KiB. */
export function mutatedFrame(seed: string, index: number): string {
  let draws = 0
  const draw = (below: number) => randomInteger(seed, index, `${draws++}`, 0, Math.max(0, below - 1))
  let frame = pick(originals, draw)(index)
  for (let changes = draw(4); changes > 0; changes--) frame = pick(mutations, draw)(frame, draw)
  return frame.slice(0, 4_000)
}
