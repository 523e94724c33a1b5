import { equals, isTrue } from '../store-cases/assert.ts'
import type { ModelCase } from './model-case.ts'
import { patiently, requestFor, words } from './samples.ts'

const finishReasons = ['stop', 'length', 'content-filter', 'other']
const isCount = (value: number) => Number.isInteger(value) && value >= 0

/** Speech of the world: marks that combine, right-to-left, outside the first plane, line and paragraph separators. */
const wide = 'naïve é שלום 日本語 🦑👩‍👩‍👧 \u2028 "quoted" \\ back {"json": [1]} data: [DONE]'

export const answerCases: readonly ModelCase[] = [
  {
    behaviour: 'one call brings one completion: text, why it ended, and what it cost in whole tokens',
    async run({ model }) {
      const { text, finishReason, usage } = await model.generate(requestFor('Are you there?'), patiently())
      isTrue(text.trim() !== '', 'there is text in the completion')
      isTrue(finishReasons.includes(finishReason), `"${finishReason}" is a reason to end`)
      const { promptTokens, cachedPromptTokens, completionTokens } = usage
      for (const [name, count] of Object.entries({ promptTokens, cachedPromptTokens, completionTokens }))
        isTrue(isCount(count), `usage.${name} is a whole number of tokens, found ${count}`)
      isTrue(cachedPromptTokens <= promptTokens, 'no more of the prompt is cached than there is')
    },
  },
  {
    behaviour: 'the model has a name for people',
    async run({ model }) {
      isTrue(model.modelId.trim() !== '', 'modelId is not empty')
    },
  },
  {
    behaviour: 'the pieces that onText was given, where it was called, add up to the text',
    async run({ model }) {
      const pieces: string[] = []
      const completion = await model.generate(requestFor('Are you there?'), {
        ...patiently(),
        onText: (delta) => pieces.push(delta),
      })
      if (pieces.length > 0) equals(pieces.join(''), completion.text, 'the pieces, joined')
    },
  },
  {
    behaviour: 'a listener that throws fails its call and no other',
    async run({ model }) {
      const broken = new Error('a broken listener')
      const onText = () => {
        throw broken
      }
      await model.generate(requestFor('Are you there?'), { ...patiently(), onText }).catch(() => {})
      const next = await model.generate(requestFor('And now?'), patiently())
      isTrue(next.text.trim() !== '', 'the next call is answered')
    },
  },
  {
    behaviour: 'system, user and assistant turns reach the model as they are, in order',
    needs: 'echo',
    situation: { does: 'echo' },
    async run({ model }) {
      const messages = [
        { role: 'system', content: 'the system part' },
        { role: 'user', content: 'a first question' },
        { role: 'assistant', content: 'a first answer' },
        { role: 'user', content: 'a second question' },
      ] as const
      const { text } = await model.generate(requestFor('', { messages, maxTokens: 500 }), patiently())
      equals(text, messages.map(({ role, content }) => `${role}: ${content}`).join(' | '), 'what it was told')
    },
  },
  {
    behaviour: 'text comes back as the model wrote it, in any script',
    needs: 'say',
    situation: { does: 'answer', text: wide },
    async run({ model }) {
      const { text } = await model.generate(requestFor('Speak.', { maxTokens: 1_000 }), patiently())
      equals(text, wide, 'the text')
    },
  },
  {
    behaviour: 'a huge answer within its allowance comes whole',
    needs: 'say',
    situation: { does: 'answer', text: words(20_000) },
    async run({ model }) {
      const { text } = await model.generate(requestFor('Speak.', { maxTokens: 30_000 }), patiently())
      equals(text.length, words(20_000).length, 'characters')
    },
  },
  {
    behaviour: 'tokens are counted as the model counts them, cached ones too where it tells',
    needs: 'count',
    situation: { does: 'answer', text: 'four words are here' },
    async run({ model }) {
      const { usage } = await model.generate(requestFor('Speak.'), patiently())
      equals(usage.completionTokens, 4, 'tokens of the answer')
      isTrue(usage.promptTokens > 0, 'the prompt is counted')
    },
  },
  {
    behaviour: 'log-probabilities, where asked for, cover the answer and are logarithms',
    needs: 'logprobs',
    async run({ model }) {
      const request = requestFor('How do you feel?', { topLogprobs: 3, maxTokens: 8, temperature: 0 })
      const { text, logprobs } = await model.generate(request, patiently())
      isTrue(logprobs !== undefined && logprobs.length > 0, 'there are log-probabilities')
      for (const { logprob, top } of logprobs ?? []) {
        isTrue(logprob <= 0, `${logprob} is no more than 0`)
        isTrue(top.length <= 3, 'no more alternatives than were asked for')
        for (const other of top) isTrue(other.logprob <= 0, `${other.logprob} is no more than 0`)
      }
      const joined = (logprobs ?? []).map(({ token }) => token).join('')
      isTrue(joined.trim().startsWith(text.trim().slice(0, 1)), 'the first token begins the answer')
    },
  },
  {
    behaviour: 'a closed list of answers is kept to, with or without a leading space',
    needs: 'constrain',
    async run({ model }) {
      const choices = ['-1', '0', '1']
      const request = requestFor('A number, please.', { choices, maxTokens: 8, temperature: 0 })
      const { text } = await model.generate(request, patiently())
      isTrue(choices.includes(text.trim()), `${JSON.stringify(text)} is one of the choices`)
    },
  },
]
