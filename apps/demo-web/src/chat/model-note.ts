import type { ModelInfo } from '@talking-heads/core/client'
import { strings } from '../strings.ts'
import { isolate } from './text.ts'

/**
 * What the page says of what answers.
 *
 * @param before what it knew before; undefined at first
 * @returns undefined where there is nothing to say: a model answers, as it did, or as one expects
 */
export function modelNote(before: ModelInfo | undefined, now: ModelInfo): string | undefined {
  const { notes } = strings
  if (now.offline === (before?.offline ?? false) && now.reason === before?.reason) return undefined
  if (!now.offline) return notes.modelSpeaks(isolate(now.id))
  return notes.offline[now.reason as keyof typeof notes.offline] ?? notes.model
}
