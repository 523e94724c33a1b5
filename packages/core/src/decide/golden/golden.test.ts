/**
 * Golden logs: what rooms of earlier versions have written. Each must fold to the state it folded to then.
 *
 * A hash that has changed means that `fold`, or the shape of the state, has changed: raise `stateVersion`, so that
 * snapshots of the old state are not used, then run this file with UPDATE_GOLDEN=1 to keep the new hashes. The logs
 * themselves are never edited; UPDATE_GOLDEN=1 writes only those that are missing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeEvent } from '../../log/codec.ts'
import { eventSchema } from '../../log/events.ts'
import { emptyState, stateVersion } from '../../log/state.ts'
import { isRoomState } from '../../log/state-schema.ts'
import { hashState } from '../../testing/hash-state.ts'
import { fold, foldAll } from '../fold.ts'
import { conversations } from './conversations.ts'

interface Kept {
  readonly stateVersion: number
  readonly hashes: Readonly<Record<string, string>>
}

const isUpdating = process.env.UPDATE_GOLDEN === '1'
const pathOf = (file: string) => new URL(file, import.meta.url)
const linesOf = (name: string) =>
  readFileSync(pathOf(`./${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')

if (isUpdating) {
  for (const [name, write] of Object.entries(conversations)) {
    if (!existsSync(pathOf(`./${name}.jsonl`)))
      writeFileSync(pathOf(`./${name}.jsonl`), `${write().join('\n')}\n`)
  }
}

const names = readdirSync(pathOf('./'))
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.slice(0, -'.jsonl'.length))

function keptHashes(): Kept {
  if (!existsSync(pathOf('./hashes.json'))) return { stateVersion, hashes: {} }
  return JSON.parse(readFileSync(pathOf('./hashes.json'), 'utf8')) as Kept
}

/** New logs may be added at any time; the hash of an old one may change with `stateVersion` alone. */
function updateHashes(): void {
  const kept = keptHashes()
  const hashes = Object.fromEntries(names.sort().map((name) => [name, hashOf(name)]))
  const changed = Object.keys(kept.hashes).filter((name) => hashes[name] !== kept.hashes[name])
  if (changed.length > 0 && kept.stateVersion === stateVersion) {
    throw new Error(`${changed.join(', ')}: the hash has changed; raise stateVersion before keeping it`)
  }
  writeFileSync(pathOf('./hashes.json'), `${JSON.stringify({ stateVersion, hashes }, null, 2)}\n`)
}

const hashOf = (name: string) => hashState(foldAll(emptyState, linesOf(name).map(decodeEvent)))

if (isUpdating) updateHashes()

test.each(names)('the golden log %s folds to the state it always did', (name) => {
  const kept = keptHashes()
  expect(
    { stateVersion, hash: hashOf(name) },
    `The log "${name}" folds to another state than it did. Servers of both versions would disagree, and old ` +
      'snapshots would be mixed with new folds. If that is meant: raise stateVersion in log/state.ts, then run ' +
      'this file with UPDATE_GOLDEN=1. Never edit a golden log.',
  ).toEqual({ stateVersion: kept.stateVersion, hash: kept.hashes[name] })
})

test.each(names)(
  'the state of the golden log %s is known for one, wherever a snapshot of it is taken',
  (name) => {
    const events = linesOf(name).map(decodeEvent)
    let state = emptyState
    for (const event of events) {
      state = fold(state, event)
      expect(isRoomState(JSON.parse(JSON.stringify(state)))).toBe(true)
    }
  },
)

test('golden logs hold every type of event', () => {
  const types = new Set(names.flatMap((name) => linesOf(name).map((line) => decodeEvent(line).type)))
  const all = eventSchema.def.options.flatMap((option) => [...option.def.shape.type.def.values])
  expect([...types].sort()).toEqual(all.sort())
})

test('every conversation has its golden log, and every log its conversation', () => {
  expect(names.sort()).toEqual(Object.keys(conversations).sort())
})

test('an entry of a later version makes the room read-only, and what cannot be read is counted', () => {
  const state = foldAll(emptyState, linesOf('what-cannot-be-read').map(decodeEvent))
  expect(state).toMatchObject({ readOnly: true, unreadable: 3 })
})
