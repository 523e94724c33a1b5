import type { ModelRequest } from '@talking-heads/core'

/** A request of a purpose, for models that read prompts. */
export function requestFor(purpose: ModelRequest['purpose'], more: Partial<ModelRequest> = {}): ModelRequest {
  return {
    purpose,
    room: 'agora',
    messages: [
      { role: 'system', content: 'You are a god.' },
      { role: 'user', content: 'NPC#F69420: hail' },
    ],
    maxTokens: 128,
    temperature: 0.9,
    about: { purpose: 'translation' },
    ...more,
  }
}

/** A signal that knows how many listeners it has. */
export function watchedSignal(): {
  readonly signal: AbortSignal
  readonly abort: () => void
  readonly listeners: () => number
} {
  const controller = new AbortController()
  const { signal } = controller
  const listening = new Set<unknown>()
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listening.add(args[1])
    add(...args)
  }
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listening.delete(args[1])
    remove(...args)
  }
  return { signal, abort: () => controller.abort(), listeners: () => listening.size }
}
