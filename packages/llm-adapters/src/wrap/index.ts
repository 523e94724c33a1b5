export type { Timeouts } from '../deadline.ts'
export type { BudgetLimit } from './purse.ts'
export { type RecorderOptions, replayModel, withRecorder } from './recorder.ts'
export { type Routes, route } from './route.ts'
export { type BreakerModel, type BreakerOptions, type BreakerState, withBreaker } from './with-breaker.ts'
export {
  type BudgetModel,
  type BudgetOptions,
  type Prices,
  withBudget,
} from './with-budget.ts'
export { type CachedModel, type CacheOptions, withCache } from './with-cache.ts'
export { type FallbackOptions, withFallback } from './with-fallback.ts'
export { type LimitedModel, type LimitOptions, withLimit } from './with-limit.ts'
export { type RetryOptions, withRetry } from './with-retry.ts'
export { type TimeoutOptions, withTimeouts } from './with-timeouts.ts'
