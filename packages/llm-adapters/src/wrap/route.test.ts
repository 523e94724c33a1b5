import { scriptedModel } from '@talking-heads/core/testing'
import { expect, test } from 'vitest'
import { oracle } from '../oracle/index.ts'
import { requestFor } from '../test/requests.ts'
import { route } from './route.ts'

test('each purpose has its model, others go to the one for replies, and the completion says which', async () => {
  const signal = new AbortController().signal
  const model = route({
    reply: scriptedModel({ modelId: '70B', others: ['said'] }),
    mood: scriptedModel({ modelId: '7B' }),
    genesis: scriptedModel({ modelId: '13B', others: ['ID'] }),
  })
  const answeredBy = async (purpose: Parameters<typeof requestFor>[0]) =>
    (await model.generate(requestFor(purpose), { signal })).modelId
  expect(await answeredBy('reply')).toBe('70B')
  expect(await answeredBy('mood')).toBe('7B')
  expect(await answeredBy('genesis')).toBe('13B')
  expect(await answeredBy('translation')).toBe('70B')
  expect(model.modelId).toBe('70B')
})

test('it is offline where the model for replies is', () => {
  expect(route({ reply: oracle() }).offline).toBe(true)
  expect(route({ reply: scriptedModel(), mood: oracle() }).offline).toBeUndefined()
})

test('its window is the smallest that is known of theirs', () => {
  const of = (tokens?: number) => ({ ...scriptedModel(), windowTokens: () => tokens })
  expect(route({ reply: of(8_192), mood: of(2_048), genesis: of() }).windowTokens?.()).toBe(2_048)
  expect(route({ reply: of(), mood: scriptedModel() }).windowTokens?.()).toBeUndefined()
})
