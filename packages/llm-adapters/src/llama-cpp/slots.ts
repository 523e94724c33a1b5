import type { LlamaContextSequence, Token } from 'node-llama-cpp'

/** Sequences of a context, and what each has read. */
export interface Slots {
  /** The free slot that has read the longest beginning of these tokens; of those that help little, the one unused for longest. */
  take(tokens: readonly Token[]): LlamaContextSequence
  giveBack(slot: LlamaContextSequence): void
}

/** A shorter beginning is not worth overwriting what another prompt may come back to: rules alone are longer. */
const worthwhileTokens = 32

/** Whoever takes a slot has made sure that one is free. */
export function createSlots(sequences: readonly LlamaContextSequence[]): Slots {
  /** The one given back last stands last. */
  const free = [...sequences]
  return {
    take(tokens) {
      let best = free[0]
      let longest = worthwhileTokens - 1
      for (const slot of free) {
        const shared = slot.compareContextTokens([...tokens]).firstDifferentIndex
        if (shared > longest) [best, longest] = [slot, shared]
      }
      if (!best) throw new Error('no slot is free')
      free.splice(free.indexOf(best), 1)
      return best
    },
    giveBack(slot) {
      free.push(slot)
    },
  }
}
