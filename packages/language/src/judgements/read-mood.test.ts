import { expect, test } from 'vitest'
import { readMood } from './read-mood.ts'

const tokenOf = (said: string, ...others: readonly (readonly [string, number])[]) => ({
  token: said,
  logprob: Math.log(others.find(([text]) => text === said)?.[1] ?? 0.01),
  top: others.map(([token, chance]) => ({ token, logprob: Math.log(chance) })),
})

test('without probabilities the number that was written counts', () => {
  expect(readMood({ text: '2\nkind' })).toEqual({ mood: 2, reason: 'kind' })
})

test('with them their mean does, and the reason stays', () => {
  const logprobs = [tokenOf('2', ['2', 0.75], ['3', 0.25])]
  expect(readMood({ text: '2\nkind', logprobs })).toEqual({ mood: 2.25, reason: 'kind' })
})

test('a refusal holds no judgement, however likely a digit was', () => {
  const logprobs = [tokenOf('I', ['I', 0.4], ['2', 0.6])]
  expect(readMood({ text: 'I cannot judge that.', logprobs })).toBeUndefined()
})

test('where most of the judge’s mind was elsewhere, the number that was written counts', () => {
  const logprobs = [tokenOf('2', ['2', 0.1], ['-', 0.1], ['The', 0.8])]
  expect(readMood({ text: '2', logprobs })).toEqual({ mood: 2 })
})

test('a fraction that was written stays as it is', () => {
  const logprobs = [tokenOf('1', ['1', 0.5], ['3', 0.5]), tokenOf('.', ['.', 1]), tokenOf('5', ['5', 1])]
  expect(readMood({ text: '1.5', logprobs })).toEqual({ mood: 1.5 })
})

test('numbers that a judge only thought of are neither its judgement nor weighed', () => {
  const sure = (text: string) => tokenOf(text, [text, 1])
  const thought = [sure('<think>'), tokenOf('2', ['2', 0.5], ['3', 0.5]), sure(' or 1?'), sure('</think>')]
  const logprobs = [...thought, sure('\n'), tokenOf('2', ['2', 0.75], ['1', 0.25])]
  expect(readMood({ text: '<think>2 or 1?</think>\n2', logprobs })).toEqual({ mood: 1.75 })
  expect(readMood({ text: '2', logprobs })).toEqual({ mood: 1.75 })
})
