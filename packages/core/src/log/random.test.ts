import { expect, test } from 'vitest'
import { misfit } from '../testing/chi-squared.ts'
import { fnv1a, random, randomInteger } from './random.ts'

const draws = 50_000

function countsOf(cells: number, cellOf: (index: number) => number): number[] {
  const counts = new Array<number>(cells).fill(0)
  for (let index = 0; index < draws; index++) {
    const cell = cellOf(index)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}

const even = (cells: number) => new Array<number>(cells).fill(draws / cells)

test('a draw depends on its seed, its position and its label, and on nothing else', () => {
  expect(random('seed', 7, 'label')).toBe(random('seed', 7, 'label'))
  const others = [random('Seed', 7, 'label'), random('seed', 8, 'label'), random('seed', 7, 'labels')]
  expect(new Set([random('seed', 7, 'label'), ...others]).size).toBe(4)
})

test('parts of the arguments cannot be mistaken for each other', () => {
  expect(random('a1', 2, 'x')).not.toBe(random('a', 12, 'x'))
})

test('draws at consecutive positions are uniform', () => {
  const counts = countsOf(100, (seq) => Math.floor(random('uniform', seq, 'draw') * 100))
  expect(misfit(counts, even(100))).toBeLessThan(1)
})

test('draws by consecutive labels and by consecutive seeds are uniform', () => {
  const byLabel = countsOf(64, (index) => Math.floor(random('seed', 3, `label:${index}`) * 64))
  const bySeed = countsOf(64, (index) => Math.floor(random(`room-${index}`, 0, 'patron') * 64))
  expect(misfit(byLabel, even(64))).toBeLessThan(1)
  expect(misfit(bySeed, even(64))).toBeLessThan(1)
})

test('neighbouring positions are independent', () => {
  const cell = (seq: number) => Math.floor(random('pairs', seq, 'draw') * 10)
  const counts = countsOf(100, (seq) => cell(seq) * 10 + cell(seq + 1))
  expect(misfit(counts, even(100))).toBeLessThan(1)
})

test('two labels at one position are independent', () => {
  const cell = (seq: number, label: string) => Math.floor(random('labels', seq, label) * 10)
  const counts = countsOf(100, (seq) => cell(seq, 'budget') * 10 + cell(seq, 'responder'))
  expect(misfit(counts, even(100))).toBeLessThan(1)
})

test('the low half of a draw is uniform too', () => {
  const counts = countsOf(64, (seq) => Math.floor(((random('low', seq, 'draw') * 2 ** 27) % 1) * 64))
  expect(misfit(counts, even(64))).toBeLessThan(1)
})

test('a drawn integer takes every value of its range, both ends included, evenly', () => {
  const counts = countsOf(100, (seq) => randomInteger('integers', seq, 'draw', -50, 49) + 50)
  expect(misfit(counts, even(100))).toBeLessThan(1)
  expect(randomInteger('one', 1, 'draw', 5, 5)).toBe(5)
})

test('the hash is FNV-1a as published', () => {
  expect(fnv1a('')).toBe(0x811c9dc5)
  expect(fnv1a('a')).toBe(0xe40c292c)
  expect(fnv1a('foobar')).toBe(0xbf9cf968)
})
