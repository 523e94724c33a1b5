import type { LanguageModel } from '../../ports/language-model.ts'
import type { ModelAbility, Situation } from '../model-suite.ts'

/** What a case works with: a model in the situation that the case names. */
export interface ModelBench {
  readonly model: LanguageModel
  /** Resolves once a call has reached what stands behind the model. */
  asked(): Promise<void>
  /** Resolves once nothing of ended calls is left open. */
  released(): Promise<void>
}

/** One behaviour that every model has. */
export interface ModelCase {
  /** A sentence. */
  readonly behaviour: string
  /** Without this ability it is skipped. */
  readonly needs?: ModelAbility
  /** What the model faces; default: anything that answers. */
  readonly situation?: Situation
  readonly run: (bench: ModelBench) => Promise<void>
}
