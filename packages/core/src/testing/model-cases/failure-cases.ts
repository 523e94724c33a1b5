import { type ErrorCode, TalkingHeadsError } from '../../log/errors.ts'
import type { Failure, Rubbish } from '../model-suite.ts'
import { equals, isTrue } from '../store-cases/assert.ts'
import type { ModelBench, ModelCase } from './model-case.ts'
import { patiently, requestFor } from './samples.ts'

interface Expected {
  readonly what: string
  readonly code: ErrorCode
  readonly retryable: boolean
}

const failures: Readonly<Record<Failure, Expected>> = {
  unreachable: { what: 'nobody at the address', code: 'model-unavailable', retryable: true },
  overloaded: { what: 'an overloaded server', code: 'model-unavailable', retryable: true },
  broken: { what: 'a server that fails within', code: 'model-unavailable', retryable: true },
  'no-access': { what: 'a refused key', code: 'model-misconfigured', retryable: false },
  'no-such-model': { what: 'an unknown model', code: 'model-misconfigured', retryable: false },
  'too-long': { what: 'a prompt beyond the window', code: 'model-overflow', retryable: false },
}

const rubbish: Readonly<Record<Rubbish, string>> = {
  'bad-json': 'malformed JSON',
  cut: 'an answer that breaks off',
  nothing: 'an empty answer',
  endless: 'an answer without end',
}

async function failureOf({ model }: ModelBench): Promise<TalkingHeadsError> {
  let answer: unknown
  try {
    answer = await model.generate(requestFor('Speak.', { maxTokens: 64 }), patiently())
  } catch (error) {
    if (TalkingHeadsError.is(error)) return error
    throw new Error(`expected a TalkingHeadsError, found ${String(error)}`, { cause: error })
  }
  throw new Error(`expected a TalkingHeadsError, found an answer: ${JSON.stringify(answer)}`)
}

export const failureCases: readonly ModelCase[] = [
  ...Object.entries(failures).map(
    ([how, { what, code, retryable }]): ModelCase => ({
      behaviour: `${what} is ${code}, ${retryable ? 'worth another try' : 'final'}, told on one line`,
      needs: 'fail',
      situation: { does: 'fail', how: how as Failure },
      async run(bench) {
        const error = await failureOf(bench)
        equals({ code: error.code, retryable: error.retryable }, { code, retryable }, error.message)
        isTrue(error.message.trim() !== '', 'it says what is wrong')
        isTrue(!error.message.includes('\n'), 'it says so on one line')
        await bench.released()
      },
    }),
  ),
  {
    behaviour: 'when to come back is told where the server says it',
    needs: 'retry-after',
    situation: { does: 'fail', how: 'overloaded' },
    async run(bench) {
      equals((await failureOf(bench)).retryAfterMs, 7_000, 'retryAfterMs')
    },
  },
  ...Object.entries(rubbish).map(
    ([what, told]): ModelCase => ({
      behaviour: `${told} is model-bad-answer, and leaves nothing open`,
      needs: 'rubbish',
      situation: { does: 'rubbish', what: what as Rubbish },
      async run(bench) {
        equals((await failureOf(bench)).code, 'model-bad-answer', 'the code')
        await bench.released()
      },
    }),
  ),
]
