import type { PatientStore } from '../patience.ts'
import type { OpenedStore } from '../store-suite.ts'

/** What a case works with: an empty store, and the abilities that it said it needs. */
export interface Bench extends Required<Pick<OpenedStore, 'corrupt' | 'advance'>> {
  readonly store: PatientStore
  again(): Promise<PatientStore>
}

/** One behaviour that every store has. */
export interface StoreCase {
  /** A sentence. */
  readonly behaviour: string
  readonly needs?: keyof Omit<Bench, 'store'>
  readonly run: (bench: Bench) => Promise<void>
}
