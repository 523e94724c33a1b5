import { foldAll } from '../../decide/fold.ts'
import type { Event } from '../../log/events.ts'
import { emptyState } from '../../log/state.ts'
import { isSame } from './is-same.ts'
import type { SimulatedClient } from './simulated-client.ts'
import type { SimulatedServer } from './simulated-server.ts'
import type { World } from './world.ts'

/** What a log has to be like, whatever happened while it was written. Breaches are reported to the world. */
export function checkLog(world: World, room: string, log: readonly Event[]): void {
  const ids = new Map<string, number>()
  const answers = new Map<string, number>()
  const answered = new Set<number>()
  let at = 0
  for (const [seq, event] of log.entries()) {
    const first = ids.get(event.id)
    if (first !== undefined) world.report(`${room}: ${event.id} is in the log twice, at ${first} and ${seq}`)
    ids.set(event.id, seq)
    if (event.at < at) world.report(`${room}: time runs backwards at ${seq}`)
    at = event.at
    if (event.type === 'reply-withheld') answered.add(event.replyTo)
    if (event.type !== 'reply-spoken') continue
    answered.add(event.replyTo)
    const answer = `${event.godId} answered line ${event.replyTo}`
    const earlier = answers.get(answer)
    if (earlier !== undefined) world.report(`${room}: ${answer} twice, at ${earlier} and ${seq}`)
    answers.set(answer, seq)
  }
  for (const [seq, event] of log.entries()) {
    if (event.type !== 'message-posted' || answered.has(seq)) continue
    world.report(`${room}: line ${seq} has neither a reply nor a reason for silence`)
  }
}

/** Every acknowledgement was true: the act is in the log, once, where it was said to be. */
export function checkAcknowledgements(world: World, room: string, log: readonly Event[]): void {
  const acts = seqsOfActs(log)
  for (const { mortalId, nonce, seq } of world.acknowledgements.filter((ack) => ack.room === room)) {
    const found = acts.get(`${mortalId}:${nonce}`) ?? []
    if (found.length === 1 && found[0] === seq) continue
    world.report(
      `${room}: ${mortalId} was told that ${nonce} is at ${seq}; the log has it at [${found.join(', ')}]`,
    )
  }
}

/** What a mortal did is in the log, all of it, in the order of its doing. */
export function checkActs(world: World, client: SimulatedClient, log: readonly Event[]): void {
  const acts = seqsOfActs(log)
  let last = { nonce: '', seq: -1 }
  for (const act of client.acts) {
    const seq = acts.get(`${client.mortal.id}:${act.nonce}`)?.[0]
    if (!act.acknowledged) world.report(`${client.mortal.id}: ${act.nonce} was never acknowledged`)
    if (seq === undefined || act.refused) continue
    if (seq < last.seq) {
      world.report(`${client.mortal.id}: ${act.nonce} was done after ${last.nonce} but stands before it`)
    }
    last = { nonce: act.nonce, seq }
  }
}

/** What servers told and clients saw is the log, from where they began, without gap, double or change. */
export function checkSightings(world: World, room: string, log: readonly Event[]): void {
  // Many have seen the very same objects: each is compared once.
  const known = new Map<Event, number>()
  for (const { who, base, events } of world.sightings.filter((sighting) => sighting.room === room)) {
    for (const [index, event] of events.entries()) {
      const seq = base + index
      const logged = log[seq]
      if (known.get(event) === seq) continue
      if (logged && isSame(logged, event)) {
        known.set(event, seq)
        continue
      }
      world.report(`${room}: ${who} saw ${event.id} at ${base + index}, where the log has ${logged?.id}`)
      break
    }
  }
}

/** All servers hold the state that the log folds to, and nothing is left to do in it. */
export function checkStates(
  world: World,
  room: string,
  log: readonly Event[],
  servers: readonly SimulatedServer[],
): void {
  const replayed = foldAll(emptyState, log)
  for (const { name, life } of servers) {
    const state = life?.rooms.get(room)?.state
    if (!state) {
      world.report(`${room}: ${name} is not up at the end`)
      continue
    }
    if (state.length !== log.length) {
      world.report(`${room}: ${name} has folded ${state.length} of ${log.length} entries`)
    } else if (!isSame(state, replayed)) {
      world.report(`${room}: the state of ${name} is not what the log folds to`)
    }
    const [left] = state.pending
    if (left) world.report(`${room}: ${left.id} is still pending at ${name}`)
  }
}

/** Nobody types any more. */
export function checkTyping(world: World, servers: readonly SimulatedServer[]): void {
  const now = world.clock.now()
  for (const { name, life } of servers) {
    for (const [who, until] of life?.typing ?? []) {
      // Servers' clocks differ by up to 200 ms.
      if (until > now + 200) world.report(`${who} is still typing at ${name}`)
    }
  }
}

function seqsOfActs(log: readonly Event[]): Map<string, number[]> {
  const acts = new Map<string, number[]>()
  for (const [seq, event] of log.entries()) {
    if (event.type !== 'message-posted' && event.type !== 'reaction-set') continue
    const id = `${event.type === 'message-posted' ? event.author : event.by}:${event.nonce}`
    acts.set(id, [...(acts.get(id) ?? []), seq])
  }
  return acts
}
