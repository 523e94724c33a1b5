/** Name of this entry point. */
export const entryPoint = '@talking-heads/core/testing'
export { drain } from './drain.ts'
export { type EvilModel, evilModel } from './evil-model.ts'
export { canonicalJson, hashState, hashText } from './hash-state.ts'
export { createManualClock, type ManualClock, type ManualClockOptions } from './manual-clock.ts'
export {
  type Failure,
  type ModelAbility,
  type ModelSuiteOptions,
  modelSuite,
  type OpenedModel,
  type Rubbish,
  type Situation,
} from './model-suite.ts'
export { sampleGods } from './sample-gods.ts'
export {
  type Script,
  type ScriptedAnswer,
  type ScriptedCall,
  type ScriptedModel,
  type ScriptedModelOptions,
  scriptedModel,
} from './scripted-model.ts'
export { createDice, type Dice } from './simulator/dice.ts'
export { type FaultName, type FaultRates, faultNames, noFaults } from './simulator/faults.ts'
export {
  partOf,
  piecesOf,
  type ScheduleSettings,
  type Schedules,
  violationsOf,
} from './simulator/schedules.ts'
export { type SimulationOptions, type SimulationReport, simulate } from './simulator/simulate.ts'
export type { Laws } from './simulator/world.ts'
export {
  type OpenedStore,
  type StoreAbility,
  type StoreSuiteOptions,
  storeSuite,
  type TestRunner,
} from './store-suite.ts'
