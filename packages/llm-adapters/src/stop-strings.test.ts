import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { watchForStops } from './stop-strings.ts'

function read(pieces: readonly string[], stop: readonly string[]) {
  const watch = watchForStops(stop)
  const shown = pieces.map((piece) => watch.take(piece))
  return { text: [...shown, watch.rest()].join(''), found: watch.found }
}

test.each([
  [['RES: hail\nZEUS: no'], ['\n'], 'RES: hail', true],
  [['one <', '/s', '> two'], ['</s>'], 'one ', true],
  [['one <', '/b> two'], ['</s>'], 'one </b> two', false],
  [['a ### b </s>'], ['</s>', '###'], 'a ', true],
  [['\n\n', '3\nwarm'], ['\n'], '\n\n3', true],
  [['\n', '\n'], ['\n'], '\n\n', false],
  [['nothing'], [], 'nothing', false],
  [['nothing'], [''], 'nothing', false],
  [['aab'], ['ab'], 'a', true],
])('%j with stops %j is read as %j', (pieces, stop, text, found) => {
  expect(read(pieces, stop)).toEqual({ text, found })
})

test('nothing that may be a stop string is shown before that is known', () => {
  const watch = watchForStops(['\nZEUS:'])
  expect(watch.take('RES: hail\nZE')).toBe('RES: hail')
  expect(watch.take('bra')).toBe('\nZEbra')
})

test('where a text is cut into pieces makes no difference', () => {
  const letters = fc.constantFrom('a', 'b', '\n', ' ', '<')
  const string = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => all.join(''))
  void fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 30 }).map((all) => all.join('')),
      fc.array(string, { maxLength: 3 }),
      fc.array(fc.nat(30), { maxLength: 6 }),
      (text, stop, cuts) => {
        const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length]
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end))
        expect(read(pieces, stop)).toEqual(read([text], stop))
      },
    ),
  )
})
