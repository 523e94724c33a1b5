import { rememberBefore } from '../feelings/memory.ts'
import type { Pantheon } from '../gods/pantheon.ts'
import type { Event } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import { random } from '../log/random.ts'
import type { RoomState } from '../log/state.ts'
import { getRecord } from '../log/table.ts'
import { absorbing, yieldedTo } from '../turns/floor.ts'
import { planFirstReply, planUnprompted } from '../turns/turn.ts'
import { mentionsIn, utteranceOf } from '../turns/utterance.ts'
import { admit, readOnly } from './admission.ts'
import type { Command, Decision, Refusal, Rules } from './commands.ts'
import { finishEffect, withheld } from './finish.ts'
import { after, type Moment, momentOf, silence, stamp } from './moment.ts'

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>

/**
 * What a command makes true, as events; the one place where judgements are made. Pure and total: its draws come
 * from the room's seed and the log's length, so every server decides alike.
 *
 * @param at epoch ms, not earlier than the newest event
 */
export function decide(state: RoomState, command: Command, at: number, rules: Rules): Decision {
  const moment = momentOf(state, at, rules)
  if (command.type === 'open') return accepted(state.length === 0 ? [opened(command, moment)] : [])
  if (state.readOnly) return readOnly
  switch (command.type) {
    case 'post':
      return decidePost(command, moment)
    case 'react':
      return decideReaction(command, moment)
    case 'finish-effect':
      return accepted(finishEffect(command, moment))
    case 'pass-minute':
      return accepted(passMinute(command, moment))
    case 'mute':
      return decideMute(command, moment)
    case 'unmute':
      return accepted(unmute(command, moment))
  }
}

function decidePost(command: CommandOf<'post'>, moment: Moment): Decision {
  const { state, at, tuning } = moment
  const { mortal, nonce, text, masked, replyTo } = command
  if (seqOfNonce(state, mortal.id, nonce) !== undefined) return accepted([])
  const admitted = admit({ mortalId: mortal.id, seq: replyTo }, moment)
  if (admitted.refusal) return admitted.refusal

  const arrival = arrivalOf(mortal, nonce, moment)
  const present = after(arrival, moment)
  const line = utteranceOf(text, mortal.id, replyTo, present)
  const first = planFirstReply(present, line)
  const next = typeof first === 'string' ? null : first
  const yielded = yieldedTo(present.state, mortal.id, next, tuning)
  const message: Event = {
    ...stamp(`${mortal.id}:${nonce}`, at),
    type: 'message-posted',
    author: mortal.id,
    name: mortal.name,
    nonce,
    text,
    ...(masked !== undefined && { masked }),
    ...(replyTo !== undefined && { replyTo }),
    ...mentionsIn(line),
    allowance: admitted.left,
    called: [...line.called],
    ...rememberBefore(present),
    next: next && absorbing(next, yielded),
  }
  const events = [...arrival, message]
  if (typeof first === 'string') events.push(silence(present.seq, first, at))
  for (const { effect, reason } of yielded) events.push(withheld(effect, { reason }, after(events, moment)))
  return accepted(events)
}

function decideReaction(command: CommandOf<'react'>, moment: Moment): Decision {
  const { state, at } = moment
  const { mortal, nonce, seq, reaction } = command
  if (seqOfNonce(state, mortal.id, nonce) !== undefined) return accepted([])
  const admitted = admit({ mortalId: mortal.id, seq }, moment)
  if (admitted.refusal) return admitted.refusal
  const event: Event = {
    ...stamp(`${mortal.id}:${nonce}`, at),
    type: 'reaction-set',
    seq,
    by: mortal.id,
    nonce,
    reaction,
    allowance: admitted.left,
  }
  return accepted([...arrivalOf(mortal, nonce, moment), event])
}

function passMinute({ minute }: CommandOf<'pass-minute'>, moment: Moment): Event[] {
  const { state, tuning, at } = moment
  const { births, unprompted } = tuning
  if (minute <= state.lastMinute || (!births && !unprompted)) return []
  const draw = Math.floor(random(state.seed, minute, 'minute') * 1_000_000)
  const isExpecting = state.pending.some(({ type }) => type === 'generate-god')
  const chance = isExpecting || !births ? 0 : births.chance * (1 + state.minutesSinceGenesis)
  const next = planUnprompted(moment)
  return [
    {
      ...stamp(`minute:${minute}`, at),
      type: 'minute-passed',
      minute,
      draw,
      ...(draw < chance * 1_000_000 && { genesisBy: at + tuning.turns.effectLifetimeMs }),
      ...(next && { next }),
    },
  ]
}

/** A god that is muted falls silent at once: what it was about to say is withheld. */
function decideMute({ godId, by }: CommandOf<'mute' | 'unmute'>, moment: Moment): Decision {
  const { state, pantheon, seq, at } = moment
  if (!pantheon.get(godId)) {
    return refused('invalid-input', `there is no god "${godId}" in this room; its gods are told by their ids`)
  }
  if (state.muted.includes(godId)) return accepted([])
  const events: Event[] = [{ ...stamp(`muted:${godId}:${seq}`, at), type: 'god-muted', godId, by }]
  for (const effect of state.pending) {
    if (effect.type !== 'generate-reply' || effect.godId !== godId) continue
    events.push(withheld(effect, { reason: 'muted' }, after(events, moment)))
  }
  return accepted(events)
}

function unmute({ godId, by }: CommandOf<'mute' | 'unmute'>, { state, seq, at }: Moment): Event[] {
  if (!state.muted.includes(godId)) return []
  return [{ ...stamp(`unmuted:${godId}:${seq}`, at), type: 'god-unmuted', godId, by }]
}

function opened({ topic, seed }: CommandOf<'open'>, { tuning, at }: Moment): Event {
  return { ...stamp('room-opened', at), type: 'room-opened', topic, seed, limits: tuning.state }
}

/** A mortal arrives with its first act, and again where it comes back under another name or colour. */
function arrivalOf(mortal: Mortal, nonce: string, { state, pantheon, at }: Moment): Event[] {
  const known = getRecord(state.mortals, mortal.id)
  if (known?.name === mortal.name && known.colour === mortal.colour) return []
  const patron = known ? known.patron : patronOf(mortal.id, state.seed, pantheon)
  const { id, name, colour } = mortal
  return [
    { ...stamp(`${id}:${nonce}:arrived`, at), type: 'mortal-arrived', mortal: { id, name, colour }, patron },
  ]
}

/** The god that takes a mortal under its wing: drawn from the room's seed and the mortal's id alone. */
export function patronOf(mortalId: string, seed: string, pantheon: Pantheon): string | null {
  const index = Math.floor(random(seed, 0, `patron:${mortalId}`) * pantheon.gods.length)
  return pantheon.gods[index]?.id ?? null
}

/** The seq that a mortal's act was given when it was first sent. */
export function seqOfNonce(state: RoomState, mortalId: string, nonce: string): number | undefined {
  return getRecord(state.mortals, mortalId)?.nonces.find((act) => act.nonce === nonce)?.seq
}

const accepted = (events: readonly Event[]) => ({ type: 'accepted', events }) as const
const refused = (code: Refusal['code'], message: string): Refusal => ({ type: 'refused', code, message })
