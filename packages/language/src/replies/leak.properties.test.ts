import fc from 'fast-check'
import { expect, test } from 'vitest'
import { skeletonOf } from '../text/look-alikes.ts'
import { decodings } from './decodings.ts'
import { leakDetector, type PromptParts } from './leak.ts'
import { createLetterReader } from './letters.ts'

const lettersOf = (text: string) => skeletonOf(text, { leetspeak: 'read' })

/** What a leak is, said as plainly as can be: the whole prompt is read, and every run of a text is looked for in it. */
function isLeak(text: string, { prompt, known, persona }: PromptParts): boolean {
  const heard = [...known].map(lettersOf)
  const shares = (letters: string, length: number, secret: string, free: readonly string[]) =>
    Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) =>
      letters.slice(at, at + length),
    )
      .filter((run) => secret.includes(run))
      .some((run) => !free.some((other) => other.includes(run)))
  const codes = (
    prompt.match(/\p{Lu}[\p{Lu}\p{N}]*(?:[ _-][\p{Lu}\p{N}]+)*|[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*/gu) ?? []
  )
    .filter((word) => /^[\p{Lu}\p{N} _-]+$/u.test(word) || (/\p{L}/u.test(word) && /\p{N}/u.test(word)))
    .map(lettersOf)
    .filter((letters) => letters.length >= 6)
  return decodings(text)
    .map(lettersOf)
    .some(
      (letters) =>
        codes.some((code) => letters.includes(code) && !heard.some((other) => other.includes(code))) ||
        shares(letters, 20, lettersOf(prompt), [...heard, lettersOf(persona)]) ||
        shares(letters, 32, lettersOf(persona), heard),
    )
}

/** Letters that are drawn like one beside another, be it in the next line. */
const joining = 'r n v vv rn nr barn corn'.split(' ')
const words = [
  ...'barn never vverily modern navvy Corn write a name before your line one turn'.split(' '),
  ...'Ты помнишь ΖΕUЅ Σίσυφος naïve ＦＵＬＬ ½ 天照大神 مرحبا o\u0301\u0323\u0308 ﷺ 🙂 l1I|0O h3ll0 !now w!n a|b $ale'.split(
    ' ',
  ),
  ...'QUOVENTHAL NPC#AD0001 BABA YAGA SET_A-4711 room-42 ZEUS 1234567 … - ( ) "quoted,'.split(' '),
]
const sentence = fc
  .oneof(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }),
    fc.array(fc.constantFrom(...joining), { minLength: 1, maxLength: 8 }),
  )
  .map((parts) => parts.join(' '))
const text = fc.array(sentence, { minLength: 1, maxLength: 4 })

/** What a model may make of a text that it gives away. */
const disguises: readonly ((said: string) => string)[] = [
  (said) => said,
  (said) => said.toUpperCase(),
  (said) => [...said].join(' '),
  (said) => [...said].reverse().join(''),
  (said) => said.split(' ').reverse().join(' '),
  (said) => said.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97)),
  (said) => Buffer.from(said).toString('base64'),
  (said) => Buffer.from(said, 'latin1').toString('hex'),
]

test('what leaks is what a plain reading of the whole prompt finds, whatever was read before', () => {
  const reader = createLetterReader()
  const count = { leaks: 0, others: 0 }
  fc.assert(
    fc.property(
      text,
      fc.array(sentence, { maxLength: 3 }),
      sentence,
      sentence,
      fc.record({
        from: fc.nat(80),
        length: fc.nat(70),
        of: fc.nat(2),
        disguise: fc.constantFrom(...disguises),
        isHeard: fc.boolean(),
      }),
      (lines, known, persona, own, { from, length, of, disguise, isHeard }) => {
        const prompt = [...lines, persona, ...known].join('\n')
        const parts = { prompt, known: isHeard ? [...known, lines.join(' ')] : known, persona }
        const source = [prompt, persona, known.join(' ')][of] ?? ''
        const said = `${own} ${disguise(source.slice(from, from + length))}`
        const expected = isLeak(said, parts)
        if (expected) count.leaks++
        else count.others++
        expect(leakDetector(parts, reader)(said)).toBe(expected)
      },
    ),
    { numRuns: 2_000 },
  )
  expect(count.leaks).toBeGreaterThan(200)
  expect(count.others).toBeGreaterThan(200)
})

test('what is known is not looked at where a text comes nowhere near the prompt', () => {
  const known = {
    [Symbol.iterator]: () => {
      throw new Error('was looked at')
    },
  }
  const leaks = leakDetector({
    prompt: 'Never write a name before your line.',
    known,
    persona: 'He is bored.',
  })
  expect(leaks('I have nothing to say about that.')).toBe(false)
  expect(() => leaks('So: never write a name before your line.')).toThrow('was looked at')
})
