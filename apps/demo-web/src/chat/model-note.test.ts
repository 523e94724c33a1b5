import { expect, test } from 'vitest'
import { strings } from '../strings.ts'
import { modelNote } from './model-note.ts'

const oracle = { id: 'oracle', offline: true }
const llama = { id: 'llama2', offline: false }
const { notes } = strings

test.each([
  ['a model answers', undefined, llama, undefined],
  ['it goes on answering', llama, llama, undefined],
  ['there is none', undefined, oracle, notes.model],
  ['there still is none', oracle, oracle, undefined],
  ['it is not ready', undefined, { ...oracle, reason: 'waiting' }, notes.offline.waiting],
  ['it is ready', { ...oracle, reason: 'waiting' }, llama, notes.modelSpeaks('llama2')],
  ['the budget is spent', llama, { ...oracle, reason: 'budget' }, notes.offline.budget],
  ['the reader’s share is spent', llama, { ...oracle, reason: 'share' }, notes.offline.share],
  ['a reason is unknown here', llama, { ...oracle, reason: 'whim' }, notes.model],
])('where %s, that is what is said', (_, before, now, said) => {
  expect(modelNote(before, now)).toBe(said)
})
