import { equals, isTrue } from '../store-cases/assert.ts'
import type { ModelCase } from './model-case.ts'
import { patiently, requestFor, words } from './samples.ts'

export const endingCases: readonly ModelCase[] = [
  {
    behaviour: 'an answer ends before a stop string, whoever finds it: the server or the adapter',
    needs: 'obey',
    situation: { does: 'answer', text: 'RES: One line.\nZEUS: And another.' },
    async run({ model }) {
      const { text, finishReason } = await model.generate(requestFor('Speak.', { stop: ['\n'] }), patiently())
      equals(text, 'RES: One line.', 'the text')
      equals(finishReason, 'stop', 'why it ended')
    },
  },
  {
    behaviour: 'of several stop strings the one that comes first ends it, though it is cut across pieces',
    needs: 'obey',
    situation: { does: 'answer', text: 'One </s> two ### three' },
    async run({ model }) {
      const pieces: string[] = []
      const { text } = await model.generate(requestFor('Speak.', { stop: ['###', '</s>'] }), {
        ...patiently(),
        onText: (delta) => pieces.push(delta),
      })
      equals(text.trim(), 'One', 'the text')
      isTrue(!pieces.join('').includes('</s>'), 'no listener is given the stop string')
    },
  },
  {
    behaviour: 'a stop string that does not come changes nothing',
    needs: 'say',
    situation: { does: 'answer', text: 'nothing of the kind <' },
    async run({ model }) {
      const { text } = await model.generate(requestFor('Speak.', { stop: ['</s>', '\n'] }), patiently())
      equals(text, 'nothing of the kind <', 'the text')
    },
  },
  {
    behaviour: 'maxTokens ends an answer, and it says so',
    needs: 'obey',
    situation: { does: 'answer', text: words(200) },
    async run({ model }) {
      const { text, finishReason, usage } = await model.generate(
        requestFor('Speak.', { maxTokens: 5 }),
        patiently(),
      )
      equals(finishReason, 'length', 'why it ended')
      isTrue(text.length < words(200).length, 'it is cut')
      isTrue(usage.completionTokens <= 5, `at most 5 tokens are counted, found ${usage.completionTokens}`)
    },
  },
]
