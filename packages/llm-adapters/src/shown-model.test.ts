import { expect, test } from 'vitest'
import { shownModel } from './shown-model.ts'

test.each([
  ['/home/anna/models/llama-2-7b-chat.Q4_K_M.gguf', 'llama-2-7b-chat.Q4_K_M.gguf'],
  ['../models/tiny.gguf', 'tiny.gguf'],
  ['models/tiny.GGUF', 'tiny.GGUF'],
  ['hf:anna/tiny/tiny.gguf', 'tiny.gguf'],
  ['~/models/tiny', 'tiny'],
  ['/data/Llama-2-7b-chat-hf/', 'Llama-2-7b-chat-hf'],
  ['C:\\Users\\anna\\tiny.gguf', 'tiny.gguf'],
  ['C:/Users/anna/tiny.gguf', 'tiny.gguf'],
  ['\\\\server\\share\\tiny', 'tiny'],
  ['tiny.gguf', 'tiny.gguf'],
  ['/', '/'],
  ['llama2:7b-chat', 'llama2:7b-chat'],
  ['meta-llama/Llama-2-7b-chat-hf', 'meta-llama/Llama-2-7b-chat-hf'],
  ['hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M', 'hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M'],
])('%s is shown as %s', (name, shown) => {
  expect(shownModel(name)).toBe(shown)
})
