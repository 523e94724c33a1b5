import { createMemoryStore, type LanguageModel, openRoom, type Store } from '@talking-heads/core'
import { emptyState, foldAll, stateVersion } from '@talking-heads/core/engine'
import { pantheon } from '@talking-heads/pantheon'
import { createRedisStore } from '@talking-heads/redis-store'
import { createSqliteStore } from '@talking-heads/sqlite-store'
import { converse, fillRoom, rulesFor } from './conversation.ts'

/** Events behind the newest snapshot: as many as a busy room leaves on average. */
const tail = 250

const silent: LanguageModel = { modelId: 'silent', generate: () => new Promise<never>(() => {}) }

/** Opens `memory:`, `sqlite:PATH` or `redis://…`, as the demo does. */
export function openStore(url: string): Store {
  if (url === 'memory:') return createMemoryStore()
  if (url.startsWith('sqlite:')) return createSqliteStore({ path: url.slice('sqlite:'.length) })
  return createRedisStore({ url, onWarning: () => {} })
}

/** A room whose log has this length, with a snapshot a little before its end. */
export async function fillLongRoom(store: Store, room: string, length: number): Promise<void> {
  const { log } = converse(400, { mortals: 200, rules: rulesFor() })
  await fillRoom(store, room, length, log)
  const state = { ...foldAll(emptyState, log), length: length - tail }
  await store.saveSnapshot(room, { stateVersion, length: length - tail, state })
}

export const openLongRoom = (store: Store, id: string) =>
  openRoom({ id, store, model: silent, gods: pantheon })
