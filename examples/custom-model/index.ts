// A model adapter of one's own (ollama-chat.ts, one page) and its whole test: the suite that every adapter passes.
import { modelSuite } from '@talking-heads/core/testing'
import { openModel } from './server.ts'

// A test runner in a few lines; vitest's, jest's or node:test's `describe` and `it` fit as they are.
const cases: { readonly name: string; readonly body: () => Promise<void> }[] = []
const it = Object.assign((name: string, body: () => Promise<void>) => cases.push({ name, body }), {
  skip: (name: string) => console.log(`skipped: ${name}`),
})

modelSuite({
  runner: { describe: (_, body) => body(), it },
  open: openModel,
  cannot: { logprobs: 'this API gives none', constrain: 'it takes a schema, not a list of answers' },
})
for (const { name, body } of cases) {
  await body().catch((error) => {
    throw new Error(`${name}: ${error.message}`, { cause: error })
  })
}
console.log(`${cases.length} promises kept by a model adapter of one page`)
