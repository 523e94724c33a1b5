import { expect, test } from 'vitest'
import { type ErrorCode, TalkingHeadsError } from '../log/errors.ts'
import type { Completion, LanguageModel, ModelRequest } from '../ports/language-model.ts'
import { type Failure, type ModelSuiteOptions, modelSuite, type Situation } from './model-suite.ts'
import { scriptedModel } from './scripted-model.ts'

type Body = () => Promise<void>

/** Runs the suite with a runner of four lines, and gives what became of each case. */
async function outcomesOf(options: Omit<ModelSuiteOptions, 'runner'>) {
  const bodies = new Map<string, Body>()
  const skipped: string[] = []
  const it = Object.assign((name: string, body: Body) => bodies.set(name, body), {
    skip: (name: string) => skipped.push(name),
  })
  modelSuite({ ...options, runner: { describe: (_, body) => body(), it } })
  const failed: string[] = []
  for (const [name, body] of bodies) await body().catch((error) => failed.push(`${name}: ${error.message}`))
  return { ran: [...bodies.keys()], skipped, failed }
}

const codes: Readonly<Record<Failure, { code: ErrorCode; retryable: boolean; retryAfterMs?: number }>> = {
  unreachable: { code: 'model-unavailable', retryable: true },
  overloaded: { code: 'model-unavailable', retryable: true, retryAfterMs: 7_000 },
  broken: { code: 'model-unavailable', retryable: true },
  'no-access': { code: 'model-misconfigured', retryable: false },
  'no-such-model': { code: 'model-misconfigured', retryable: false },
  'too-long': { code: 'model-overflow', retryable: false },
}

/** The smallest model that keeps every promise. A word is a token. */
function soundModel(situation: Situation): LanguageModel {
  return {
    modelId: 'sound',
    async generate(request, { signal, onText }) {
      if (situation.does === 'hang' && situation.after) onText?.(situation.after)
      await new Promise<void>((resolve, reject) => {
        const aborted = () => reject(new TalkingHeadsError('aborted', 'no longer wanted'))
        if (signal.aborted) aborted()
        else if (situation.does === 'hang') signal.addEventListener('abort', aborted, { once: true })
        else resolve()
      })
      if (situation.does === 'fail') {
        const { code, ...details } = codes[situation.how]
        throw new TalkingHeadsError(code, situation.how, details)
      }
      if (situation.does === 'rubbish') throw new TalkingHeadsError('model-bad-answer', situation.what)
      const completion = complete(textIn(situation, request), request)
      onText?.(completion.text)
      return completion
    },
  }
}

function textIn(situation: Situation, { messages, choices }: ModelRequest): string {
  if (choices) return ` ${choices[0]}`
  if (situation.does === 'echo') return messages.map(({ role, content }) => `${role}: ${content}`).join(' | ')
  return (situation.does === 'answer' && situation.text) || 'I am here.'
}

function complete(said: string, { stop = [], maxTokens, topLogprobs = 0 }: ModelRequest): Completion {
  const ends = stop.map((end) => said.indexOf(end)).filter((at) => at >= 0)
  const whole = said.slice(0, Math.min(said.length, ...ends))
  const words = whole.split(' ')
  const token = { logprob: -0.1, token: whole }
  return {
    text: words.slice(0, maxTokens).join(' '),
    finishReason: words.length > maxTokens ? 'length' : 'stop',
    usage: { promptTokens: 9, cachedPromptTokens: 0, completionTokens: Math.min(words.length, maxTokens) },
    ...(topLogprobs > 0 && { logprobs: [{ ...token, top: [token] }] }),
  }
}

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
    open: async (situation) => ({ model: scripted(situation) }),
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

function scripted(situation: Situation): LanguageModel {
  switch (situation.does) {
    case 'hang':
      return scriptedModel({ replies: [{ hang: 'until-aborted' }] })
    case 'fail': {
      const { code, ...details } = codes[situation.how]
      return scriptedModel({ replies: [{ fail: code, ...details }] })
    }
    case 'rubbish':
      return scriptedModel({ replies: [{ fail: 'model-bad-answer' }] })
    default:
      return scriptedModel({ replies: (request) => textIn(situation, request) })
  }
}

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
