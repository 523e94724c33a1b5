import { systemClock, within } from '../ports/clock.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { Store } from '../ports/store.ts'

/** How long a case of a suite may take unless told otherwise, in ms: most runners end a test after 5 s. */
export const defaultCaseMs = 3_000

/**
 * Waits for the steps of one case, for so long in all: a case that hangs fails, and says what was missing. Real time,
 * since real adapters are waited for.
 */
export class Patience {
  readonly #behaviour: string
  readonly #ms: number
  readonly #until: number

  /** @param ms for all steps together, counted from now */
  constructor(behaviour: string, ms: number) {
    this.#behaviour = behaviour
    this.#ms = ms
    this.#until = systemClock.now() + ms
  }

  /** Settles as `step` does. @throws Error where the case's time is over before, naming what is `missing` */
  wait<T>(missing: () => string, step: Promise<T> | T): Promise<T> {
    const left = Math.max(0, this.#until - systemClock.now())
    return within(systemClock, left, Promise.resolve(step), () => {
      return new Error(`"${this.#behaviour}": ${missing()} within ${this.#ms} ms`)
    })
  }
}

/** Closes whatever became of a case; why it failed counts for more than that its things did not close. */
export async function thenClose(running: Promise<void>, close: () => Promise<void>): Promise<void> {
  const [result] = await Promise.allSettled([running])
  const [closed] = await Promise.allSettled([close()])
  for (const each of [result, closed]) if (each?.status === 'rejected') throw each.reason
}

/** A store whose answers are waited for with patience. */
export type PatientStore = Store & { readonly patience: Patience }

export function patientStore(store: Store, patience: Patience): PatientStore {
  const answer = <T>(call: string, step: Promise<T>) => patience.wait(() => `no answer to ${call}`, step)
  const named = (room: string) => JSON.stringify(room.length > 40 ? `${room.slice(0, 40)}…` : room)
  return {
    patience,
    append: (room, expected, events, after) =>
      answer(`append(${named(room)}, ${expected}, …)`, store.append(room, expected, events, after)),
    read: (room, from, limit) => answer(`read(${named(room)}, ${from})`, store.read(room, from, limit)),
    redact: (room, seq, tombstone) =>
      answer(`redact(${named(room)}, ${seq})`, store.redact(room, seq, tombstone)),
    length: (room) => answer(`length(${named(room)})`, store.length(room)),
    watch: async (room, listener) => {
      const stop = await answer(`watch(${named(room)})`, store.watch(room, listener))
      return () => answer(`the call that stops watching ${named(room)}`, stop())
    },
    signal: (room, signal) => answer(`signal(${named(room)})`, store.signal(room, signal)),
    lease: (room, holder, ttlMs) =>
      answer(`lease(${named(room)}, "${holder}", ${ttlMs})`, store.lease(room, holder, ttlMs)),
    saveSnapshot: (room, snapshot) =>
      answer(`saveSnapshot(${named(room)})`, store.saveSnapshot(room, snapshot)),
    loadSnapshot: (room) => answer(`loadSnapshot(${named(room)})`, store.loadSnapshot(room)),
    rooms: () => answer('rooms()', store.rooms()),
    ...(store.check && {
      check: (room) => answer(`check(${named(room)})`, Promise.resolve(store.check?.(room))),
    }),
    close: () => answer('close()', store.close()),
  }
}

/** A model whose answers are waited for with patience. */
export function patientModel(model: LanguageModel, patience: Patience): LanguageModel {
  return {
    modelId: model.modelId,
    generate(request, options) {
      const last = request.messages.at(-1)?.content ?? ''
      const asked = JSON.stringify(last.length > 40 ? `${last.slice(0, 40)}…` : last)
      return patience.wait(() => `no answer to generate(${asked})`, model.generate(request, options))
    },
  }
}
