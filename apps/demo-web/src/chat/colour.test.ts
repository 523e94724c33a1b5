import { expect, test } from 'vitest'
import { contrast, readableOn, textOn } from './colour.ts'

/** Every 15th step of every channel: 5,832 colours. */
function* colours() {
  for (let red = 0; red < 256; red += 15)
    for (let green = 0; green < 256; green += 15)
      for (let blue = 0; blue < 256; blue += 15)
        yield `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

test('contrast is that of WCAG 2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#f69420', '#f69420')).toBe(1)
  expect(contrast('#fff', '#000')).toBeCloseTo(21)
})

test('a name can be read on any colour', () => {
  for (const colour of colours()) expect(contrast(colour, textOn(colour)), colour).toBeGreaterThanOrEqual(4.5)
})

test.each(['#000000', '#fbf9f4'])('any colour can be made readable on %s', (page) => {
  for (const colour of colours()) {
    expect(contrast(readableOn(colour, page), page), colour).toBeGreaterThanOrEqual(4.5)
  }
})

test('a colour that reads well stays as it is, and what is no colour is grey', () => {
  expect(readableOn('#ff2f55', '#000000')).toBe('#ff2f55')
  expect(contrast('tomato', '#888888')).toBe(1)
})
