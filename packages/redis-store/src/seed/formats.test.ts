import { godProfileSchema } from '@talking-heads/core'
import { expect, test } from 'vitest'
import { corruptSeed, soundSeed } from './fixture.ts'
import { formatGod, formatLine, parseGod, parseLine } from './formats.ts'
import { godIdOf, profileOf } from './god-of-seed.ts'
import { planImport } from './plan.ts'

test.each(soundSeed.chat)('a sound line is read and written back as it was: %s', (entry) => {
  const parsed = parseLine(entry)
  if (!parsed.ok) throw new Error(parsed.why)
  expect(parsed.mended).toBeUndefined()
  expect(formatLine(parsed.value)).toBe(entry)
})

test.each(soundSeed.gods)('a sound god is read and written back as it was: %s', (entry) => {
  const parsed = parseGod(entry)
  if (!parsed.ok) throw new Error(parsed.why)
  expect(parsed.mended).toBeUndefined()
  expect(formatGod(parsed.value)).toBe(entry)
  expect(godProfileSchema.safeParse(profileOf(parsed.value, [])).error).toBeUndefined()
})

test('a god keeps one id however its name is accented, and one whose name has no Latin letter has one too', () => {
  expect(godIdOf('TŪMATAUENGA')).toBe('tumatauenga')
  expect(godIdOf('SANTA MUERTE')).toBe('santa-muerte')
  expect(godIdOf('孫悟空')).toMatch(/^god-[0-9a-f]{12}$/)
  expect(godIdOf(`${'A'.repeat(39)} B`)).toBe('a'.repeat(39))
})

test.each<[string, string, RegExp]>([
  ['no DONE', 'ID: PAN\nCOLOR: #112233\nPROMPT: You are PAN.', /^You are PAN\.$/],
  ['Windows line breaks', 'ID: PAN\r\nCOLOR: #112233\r\nPROMPT: You are PAN.\r\nDONE\r\n', /^You are PAN\.$/],
  [
    'a prompt of two lines',
    'ID: PAN\nCOLOR: #112233\nPROMPT: You are PAN.\nYou pipe.\nDONE',
    /^You are PAN\. You pipe\.$/,
  ],
  ['a prompt without end', `ID: PAN\nCOLOR: #112233\nPROMPT: ${'x '.repeat(1_000)}\nDONE`, /^[x ]{1199}$/],
])('a god with %s is mended', (_, entry, prompt) => {
  expect(parseGod(entry)).toMatchObject({ ok: true, mended: expect.any(String), value: { name: 'PAN' } })
  expect(parseGod(entry)).toMatchObject({ value: { prompt: expect.stringMatching(prompt) } })
})

test('every corruption is remarked on, with its place and what it is', () => {
  const remarks = planImport(corruptSeed).remarks.map(
    ({ list, index, kind, why }) => `${list} ${index} ${kind}: ${why}`,
  )
  expect(remarks).toMatchInlineSnapshot(`
    [
      "gods 2 skipped: "LOKI" has no COLOR",
      "gods 4 repeated: "ANANSI" again",
      "gods 5 repeated: "OSIRIS" again",
      "gods 6 repeated: "TŪMATAUENGA" again",
      "gods 7 repeated: another "OSIRIS": the first counts",
      "gods 8 skipped: has no ID",
      "gods 9 skipped: has no ID",
      "gods 10 skipped: "ECHO" has no PROMPT",
      "gods 12 skipped: has no ID",
      "chat 3 mended: line breaks or invisible characters were taken out",
      "chat 4 skipped: says nothing",
      "chat 5 skipped: is not NAME #COLOUR TEXT",
      "chat 6 skipped: is not NAME #COLOUR TEXT",
      "chat 10 skipped: "NPC#XYZ123" is not NPC# and six hex digits",
      "chat 11 skipped: the colour #00A0FF is not that of NPC#F69420",
      "chat 12 skipped: "ZEUS" is no god of the list of gods",
      "chat 13 skipped: is not NAME #COLOUR TEXT",
      "chat 14 skipped: is not NAME #COLOUR TEXT",
      "chat 17 mended: line breaks or invisible characters were taken out",
      "chat 18 skipped: a line of 5000 bytes; at most 4096 are taken: shorten it",
    ]
  `)
})

test('what a god said is its voice, each line once', () => {
  const osiris = planImport(soundSeed).steps.find(({ id }) => id === 'seed:god:osiris')
  expect(osiris).toMatchObject({ god: { samples: ['Most of me.'] } })
})
