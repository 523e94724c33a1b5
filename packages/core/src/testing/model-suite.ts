import type { LanguageModel } from '../ports/language-model.ts'
import { abortCases } from './model-cases/abort-cases.ts'
import { answerCases } from './model-cases/answer-cases.ts'
import { endingCases } from './model-cases/ending-cases.ts'
import { failureCases } from './model-cases/failure-cases.ts'
import type { ModelBench, ModelCase } from './model-cases/model-case.ts'
import { defaultCaseMs, Patience, patientModel, thenClose } from './patience.ts'
import type { TestRunner } from './store-suite.ts'

/** How what stands behind an adapter refuses. `overloaded` asks to come back in 7 seconds. */
export type Failure = 'unreachable' | 'overloaded' | 'broken' | 'no-access' | 'no-such-model' | 'too-long'

/** How it answers without answering. `endless` goes on whatever limit it was given. */
export type Rubbish = 'bad-json' | 'cut' | 'nothing' | 'endless'

/** What stands behind the adapter does, for one case: a server that the test runs, usually. */
export type Situation =
  /** Says this, or anything; a word is a token, and `maxTokens` is heeded. Stop strings need not be. */
  | { readonly does: 'answer'; readonly text?: string }
  /** Says what it was told: `role: content` of each message, joined by ` | `. */
  | { readonly does: 'echo' }
  /** Says nothing, or nothing more, until the call is ended. */
  | { readonly does: 'hang'; readonly after?: string }
  | { readonly does: 'fail'; readonly how: Failure }
  | { readonly does: 'rubbish'; readonly what: Rubbish }

/**
 * What only some models, or some tests of them, can do:
 * `say` say a given text · `echo` say what they were told · `obey` end at stop strings and `maxTokens` ·
 * `count` count tokens · `logprobs` give log-probabilities · `constrain` keep to `choices` · `hang`, `fail`, `rubbish`
 * be put in these situations ·
 * `stream` pass on pieces as they come · `retry-after` pass on when to come back.
 */
export type ModelAbility =
  | 'say'
  | 'echo'
  | 'obey'
  | 'count'
  | 'logprobs'
  | 'constrain'
  | 'hang'
  | 'stream'
  | 'fail'
  | 'rubbish'
  | 'retry-after'

/** A model in one situation, made for one case. */
export interface OpenedModel {
  readonly model: LanguageModel
  /** Resolves once what stands behind the model has been asked, for situations that hang. */
  asked?(): Promise<void>
  /** Resolves once no connection, slot or timer of an ended call is left; never, where one leaks. */
  released?(): Promise<void>
  /** Frees whatever `open` made. */
  close?(): Promise<void>
}

export interface ModelSuiteOptions {
  readonly runner: TestRunner
  /** Makes a model that faces the situation; called once for each case. */
  readonly open: (situation: Situation) => Promise<OpenedModel>
  /**
   * How long one case may take, in ms of real time; a third of it more for closing what it opened. A case that hangs
   * fails then, naming what is missing. Default 3,000: most runners end a test after 5,000, mocha after 2,000,
   * `node:test` never. Models that compute on this machine need more, and a runner that lets them.
   */
  readonly caseTimeoutMs?: number
  /** Abilities that are lacking here, each with its reason: their cases are skipped and say so. */
  readonly cannot?: Partial<Readonly<Record<ModelAbility, string>>>
}

const groups: Readonly<Record<string, readonly ModelCase[]>> = {
  'an answer': answerCases,
  'the end of an answer': endingCases,
  'aborts and calls at once': abortCases,
  failures: failureCases,
}

/**
 * What every {@link LanguageModel} promises, as tests of the runner that is passed in. An adapter's own test is then
 * a page:
 *
 * ```ts
 * import { describe, it } from 'vitest'
 *
 * modelSuite({ runner: { describe, it }, open: async (situation) => ({ model: … }), cannot: { … } })
 * ```
 *
 * It sleeps nowhere. A case that waits for something which never comes says what it is:
 * {@link ModelSuiteOptions.caseTimeoutMs}. Aborts are timed, in real ms.
 */
export function modelSuite(options: ModelSuiteOptions): void {
  const { runner, cannot = {} } = options
  const reasonFor = ({ needs }: ModelCase) => needs && cannot[needs]
  for (const [group, cases] of Object.entries(groups)) {
    const listed = cases.filter((each) => runner.it.skip !== undefined || reasonFor(each) === undefined)
    // Not every runner takes a group without a test.
    if (listed.length === 0) continue
    runner.describe(group, () => {
      for (const each of listed) {
        const reason = reasonFor(each)
        if (reason === undefined) runner.it(each.behaviour, () => runCase(each, options))
        else runner.it.skip?.(`${each.behaviour} [${reason}]`, async () => {})
      }
    })
  }
}

async function runCase({ behaviour, situation, run }: ModelCase, options: ModelSuiteOptions): Promise<void> {
  const { open, caseTimeoutMs = defaultCaseMs } = options
  const patience = new Patience(behaviour, caseTimeoutMs)
  const opened = await patience.wait(() => 'no model from open()', open(situation ?? { does: 'answer' }))
  const bench: ModelBench = {
    model: patientModel(opened.model, patience),
    asked: async () =>
      await patience.wait(
        () => 'no call reached what stands behind the model: no end of asked()',
        opened.asked?.(),
      ),
    released: async () =>
      await patience.wait(
        () => 'an ended call left something open: no end of released()',
        opened.released?.(),
      ),
  }
  await thenClose(run(bench), async () => {
    const closing = new Patience(behaviour, Math.ceil(caseTimeoutMs / 3))
    await closing.wait(() => 'no end of the close() that open() gave', opened.close?.())
  })
}
