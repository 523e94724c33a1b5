import type { TalkingHeadsError } from '@talking-heads/core'
import type { ListModelsOptions, ServerFacts } from './list-models.ts'
import { loadCalls } from './load-calls.ts'
import { placeOf } from './settings.ts'

export type FindServerOptions = ListModelsOptions

/**
 * What stands at an address, and in `baseUrl` where its API begins.
 *
 * - `ready`: it offers models, and does not turn a question away for want of a key
 * - `loading`: it is there, and cannot answer just now: it loads its model, or has too much to do
 * - `locked`: it wants a key, or another one
 * - `empty`: it offers no model
 * - `other`: what answers is no such server, fails at this, or cannot be spoken to securely
 * - `absent`: nobody answers, or nobody did before `signal` fired
 */
export type FoundServer =
  | ({ readonly state: 'ready'; readonly baseUrl: string } & ServerFacts)
  | {
      readonly state: 'loading' | 'locked' | 'empty' | 'other' | 'absent'
      readonly baseUrl: string
      /** What was wrong, and what may help. */
      readonly error: TalkingHeadsError
    }

/**
 * Finds out what stands at an address, which may lack the `/v1` that most servers want at its end. Asking again later is
 * how one waits for a server that is still to come.
 *
 * @throws TalkingHeadsError `model-misconfigured` where the package `openai` is not installed, or `invalid-input` where
 * `baseUrl` is not an http(s) address
 */
export async function findServer(options: FindServerOptions): Promise<FoundServer> {
  placeOf(options.baseUrl)
  const { find } = await loadCalls()
  return await find(options)
}
