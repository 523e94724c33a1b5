import { findMentions } from '@talking-heads/language/mentions'
import { readTalk } from '@talking-heads/language/talk'
import type { Command, Decision, EffectOutcome, Rules } from '../decide/commands.ts'
import { decide } from '../decide/decide.ts'
import { fold } from '../decide/fold.ts'
import { createPantheon } from '../gods/pantheon.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import { type Event, eventVersion, type PlannedReply } from '../log/events.ts'
import type { GodProfile } from '../log/god-profile.ts'
import type { Mortal } from '../log/members.ts'
import { emptyState, type RoomState } from '../log/state.ts'
import { olympus } from '../prompts/world/olympus.ts'
import { createTuning, type TuningOptions } from '../tuning/create-tuning.ts'
import { natural } from '../turns/natural.ts'
import type { Strategy } from '../turns/selection.ts'
import { sampleGods } from './sample-gods.ts'

export interface ConversationOptions {
  /** Default: six sample gods. */
  readonly gods?: readonly GodProfile[]
  readonly tuning?: TuningOptions
  /** Default: `natural`. */
  readonly strategy?: Strategy
  /** Default: those of `olympus`. */
  readonly farewells?: readonly string[]
  /** Default `seed`. */
  readonly seed?: string
  /** Epoch ms of its first event. Default 2026-01-01T00:00:00Z. */
  readonly at?: number
}

/** An event without what {@link Conversation.log} puts in by itself. */
type Plain<T> = T extends unknown ? Omit<T, 'v' | 'id' | 'at'> & { readonly id?: string } : never

/** A log written by hand: commands are decided and folded at once, with no store, model or clock in between. */
export class Conversation {
  readonly rules: Rules
  readonly events: Event[] = []
  state: RoomState = emptyState
  /** Epoch ms of the next command. */
  at: number
  #nonces = 0

  constructor({
    gods = sampleGods(6),
    tuning,
    strategy = natural,
    farewells = olympus.births.farewells,
    seed = 'seed',
    at = Date.UTC(2026, 0, 1),
  }: ConversationOptions = {}) {
    this.rules = {
      founders: createPantheon(gods),
      hear: findMentions,
      readTalk,
      farewells,
      tuning: createTuning(tuning),
      strategy,
    }
    this.at = at
    this.command({ type: 'open', topic: 'everything', seed })
  }

  /** Lets time pass. */
  wait(ms: number): this {
    this.at += ms
    return this
  }

  /** What a command would become now, in this room or in one that is like it but for `state`. */
  decide(command: Command, state = this.state): Decision {
    return decide(state, command, Math.max(this.at, state.lastAt), this.rules)
  }

  /** Makes a command true. @throws TalkingHeadsError where it is refused */
  command(command: Command): readonly Event[] {
    const decision = this.decide(command)
    if (decision.type === 'refused') throw new TalkingHeadsError(decision.code, decision.message)
    for (const event of decision.events) this.#append(event)
    return decision.events
  }

  post(
    mortal: Mortal,
    text: string,
    more: { nonce?: string; replyTo?: number; masked?: string } = {},
  ): number {
    const nonce = `c${this.#nonces++}`
    const before = this.events.length
    const posted = this.command({ type: 'post', mortal, nonce, text, ...more })
    return before + posted.findIndex((event) => event.type === 'message-posted')
  }

  /** Ends the oldest pending effect, or the one named. */
  finish(outcome: EffectOutcome, effectId = this.state.pending[0]?.id ?? ''): readonly Event[] {
    return this.command({ type: 'finish-effect', effectId, outcome })
  }

  /** Ends all that is pending: replies with numbered lines, moods with a mild liking, choices with the last one. */
  finishAll(said?: string): void {
    for (let effect = this.state.pending[0]; effect; effect = this.state.pending[0]) {
      if (effect.type === 'judge-mood') this.finish({ type: 'mood', mood: { mood: 1 } })
      else if (effect.type === 'choose-responder') {
        this.finish({ type: 'choice', godId: effect.choices?.[effect.choices.length - 1] })
      } else if (effect.type === 'write-memories') this.finish({ type: 'memories', memories: [] })
      else if (effect.type === 'generate-god') this.finish({ type: 'silence', reason: 'unusable-answer' })
      else this.finish({ type: 'reply', text: said ?? `So says ${effect.godId} at ${this.state.length}.` })
    }
  }

  /** Puts an event into the log as it is, whoever would have made it. */
  log(event: Plain<Event>): void {
    const { id = `direct:${this.state.length}` } = event
    this.#append({ ...event, v: eventVersion, id, at: Math.max(this.at, this.state.lastAt) } as Event)
  }

  #append(event: Event): void {
    this.events.push(event)
    this.state = fold(this.state, event)
  }
}

/** The reply that a decision plans for a mortal's line, if any. */
export function nextOf(decision: Decision): PlannedReply | undefined {
  const events = decision.type === 'accepted' ? decision.events : []
  const posted = events.find((event) => event.type === 'message-posted')
  return posted?.type === 'message-posted' ? (posted.next ?? undefined) : undefined
}
