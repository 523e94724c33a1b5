import { expect, expectTypeOf, test } from 'vitest'
import { fill, type HolesOf, holesIn, type Text } from './template.ts'

test('holes are filled, each as often as it stands there', () => {
  const text = 'How does {god} feel about {name}? Say it, {god}.'
  expect(fill(text, { god: 'ZEUS', name: 'ODIN' })).toBe('How does ZEUS feel about ODIN? Say it, ZEUS.')
  expect(holesIn(text)).toEqual(['god', 'name'])
})

test('what is filled in is speech: holes in it stay as they are, and no sign of it is a command', () => {
  expect(fill('{name} said: {line}', { name: '{line}', line: '$& {name} $1' })).toBe(
    '{line} said: $& {name} $1',
  )
})

test('the type of a text knows its holes', () => {
  expectTypeOf<HolesOf<Text<'name' | 'line'>>>().toEqualTypeOf<'name' | 'line'>()
  expectTypeOf<HolesOf<Text>>().toEqualTypeOf<never>()
  expectTypeOf<HolesOf<string>>().toEqualTypeOf<never>()
  const text: Text<'name' | 'line'> = '{name}: {line}'
  // @ts-expect-error a hole is left empty
  fill(text, { name: 'ADA' })
  // @ts-expect-error no such hole
  fill(text, { name: 'ADA', line: 'Yes.', mood: 'good' })
})
