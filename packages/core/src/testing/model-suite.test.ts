import { expect, test } from 'vitest'
import type { Completion, LanguageModel, ModelRequest } from '../ports/language-model.ts'
import { type ModelSuiteOptions, modelSuite } from './model-suite.ts'
import { complete, scriptedFor, soundModel } from './situated-models.ts'
import { outcomesOf as outcomes } from './suite-outcomes.ts'

/** A minute is for what hangs: no case of a sound adapter does, however busy the machine is. */
const outcomesOf = (options: Omit<ModelSuiteOptions, 'runner'>) =>
  outcomes((runner) => modelSuite({ caseTimeoutMs: 60_000, ...options, runner }))

const open: ModelSuiteOptions['open'] = async (situation) => ({ model: soundModel(situation) })

/** The sound model with one fault. */
const faulty =
  (fault: (model: LanguageModel) => LanguageModel['generate']): ModelSuiteOptions['open'] =>
  async (situation) => {
    const model = soundModel(situation)
    return { model: { ...model, generate: fault(model) } }
  }

test('a sound model passes, and every case is a sentence of its own', async () => {
  const { ran, skipped, failed } = await outcomesOf({ open })
  expect(failed).toEqual([])
  expect(skipped).toEqual([])
  expect(ran.length).toBeGreaterThan(30)
  expect(new Set(ran).size).toBe(ran.length)
})

test('what a model cannot do is skipped with its reason', async () => {
  const cannot = { logprobs: 'it knows none', 'retry-after': 'its server never says' }
  const { skipped } = await outcomesOf({ open, cannot })
  expect(skipped).toEqual([
    'log-probabilities, where asked for, cover the answer and are logarithms [it knows none]',
    'when to come back is told where the server says it [its server never says]',
  ])
})

test('a runner that cannot skip is not given what a model cannot do, nor a group of nothing else', () => {
  const groups: string[] = []
  const names: string[] = []
  const runner = {
    describe(group: string, body: () => void) {
      groups.push(group)
      body()
    },
    it: (name: string) => names.push(name),
  }
  modelSuite({ runner, open, cannot: { fail: 'no', 'retry-after': 'no', rubbish: 'no' } })
  expect(groups).not.toContain('failures')
  expect(names.join()).not.toContain('[')
})

test('the scripted model passes, but for what a script decides', async () => {
  const { failed } = await outcomesOf({
    open: async (situation) => ({ model: scriptedFor(situation) }),
    cannot: {
      obey: 'it says what the test tells it to, stop strings and all',
      count: 'it estimates',
      stream: 'it falls silent before its first word, or not at all',
      logprobs: 'it gives those of the script',
      constrain: 'it says what the test tells it to',
    },
  })
  expect(failed).toEqual([])
})

const unspaced = (completion: Completion) => ({ ...completion, text: completion.text.replaceAll(' ', '') })

test.each<[string, (model: LanguageModel) => LanguageModel['generate'], RegExp]>([
  [
    'runs on behind a stop string',
    (model) => (request, options) => model.generate({ ...request, stop: [] }, options),
    /ends before a stop string/,
  ],
  [
    'says more than it was allowed to',
    (model) => (request, options) => model.generate({ ...request, maxTokens: 1e6 }, options),
    /maxTokens ends an answer/,
  ],
  [
    'throws errors of its own',
    (model) => (request, options) =>
      model.generate(request, options).catch(() => {
        throw new Error('no')
      }),
    /refused as aborted.*found Error: no/,
  ],
  [
    'takes no notice of an abort beforehand',
    (model) => (request) => model.generate(request, { signal: new AbortController().signal }),
    /aborted beforehand/,
  ],
  [
    'edits what it was given',
    (model) => (request, options) => {
      ;(request as { seed?: number }).seed = 1
      return model.generate(request, options)
    },
    /one call brings one completion/,
  ],
  [
    'streams one thing and returns another',
    (model) => async (request, options) => unspaced(await model.generate(request, options)),
    /add up to the text/,
  ],
  [
    'drops the system part',
    (model) => (request, options) =>
      model.generate({ ...request, messages: request.messages.slice(1) }, options),
    /reach the model as they are/,
  ],
  [
    'mixes up calls that come at once',
    (model) => {
      let last: ModelRequest | undefined
      return async (request, options) => {
        last = request
        await Promise.resolve()
        return model.generate(last, options)
      }
    },
    /each its own answer/,
  ],
  [
    'answers whatever happens',
    () => async (request) => complete('All is well.', request),
    /nobody at the address is model-unavailable/,
  ],
])('finds a model that %s', async (_, fault, sentence) => {
  const { failed } = await outcomesOf({ open: faulty(fault), cannot: { hang: 'not now', stream: 'not now' } })
  expect(failed.join('\n')).toMatch(sentence)
})

const never = () => new Promise<never>(() => {})

test.each<[string, ModelSuiteOptions['open'], string]>([
  [
    'never answers',
    faulty(() => never),
    '"the pieces that onText was given, where it was called, add up to the text": ' +
      'no answer to generate("Are you there?") within 500 ms',
  ],
  [
    'does not hear of an abort',
    faulty((model) => (request, { onText }) => {
      const { signal } = new AbortController()
      return model.generate(request, { signal, ...(onText && { onText }) })
    }),
    '"an abort ends a call in the middle of its answer within 100 ms, and leaves nothing open": ' +
      'no answer to generate("Speak at length.") within 500 ms',
  ],
  [
    'says nothing before its end',
    faulty(
      (model) =>
        (request, { signal }) =>
          model.generate(request, { signal }),
    ),
    'an abort ends a call in the middle of its answer within 100 ms, and leaves nothing open: ' +
      'no first piece of an answer before the call ended: ',
  ],
  [
    'leaves connections open',
    async (situation) => ({ model: soundModel(situation), released: never }),
    '"malformed JSON is model-bad-answer, and leaves nothing open": ' +
      'an ended call left something open: no end of released() within 500 ms',
  ],
  [
    'asks nobody',
    async (situation) => ({ model: soundModel(situation), asked: never }),
    '"an abort ends a call that waits for its first word within 100 ms, and leaves nothing open": ' +
      'no call reached what stands behind the model: no end of asked() within 500 ms',
  ],
  ['is not there', never, '"the model has a name for people": no model from open() within 500 ms'],
])('a case fails by itself on a model that %s, and says what was missing', async (_, open, message) => {
  const { failed } = await outcomesOf({ open, caseTimeoutMs: 500 })
  expect(failed.join('\n')).toContain(message)
})
