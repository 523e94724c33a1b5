import { expect, test, vi } from 'vitest'
import { loadLlamaTokenizer } from './index.ts'

test.each([
  ['', 0],
  ['hail', 2],
  ['NPC#F69420: ', 11],
  ['[INST]', 3],
])('%j is %i tokens', async (text, tokens) => {
  expect((await loadLlamaTokenizer())(text)).toBe(tokens)
})

test('text that is rich in ids and signs has few characters a token, which an estimate must allow for', async () => {
  const count = await loadLlamaTokenizer()
  const ids = 'NPC#0A1B2C: 🦑✨ NPC#3D4E5F: שלום NPC#69420F: 日本語 '
  const prose =
    'The gods of the old hills are slow to anger, and slower still to forget a promise made at night. '
  expect(ids.length / count(ids)).toBeLessThan(1.7)
  expect(prose.length / count(prose)).toBeGreaterThan(3)
})

test('a long text without a space does not take for ever', async () => {
  const count = await loadLlamaTokenizer()
  expect(count('ab'.repeat(20_000))).toBeGreaterThan(5_000)
})

test('without its package it says how to install it', async () => {
  vi.resetModules()
  vi.doMock('llama-tokenizer-js', () => {
    throw new Error('Cannot find package')
  })
  const { loadLlamaTokenizer: without } = await import('./index.ts')
  await expect(without()).rejects.toThrow('npm install llama-tokenizer-js@1')
  vi.doUnmock('llama-tokenizer-js')
})
