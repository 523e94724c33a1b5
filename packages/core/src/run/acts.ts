import { admit } from '../decide/admission.ts'
import type { Command, Rules } from '../decide/commands.ts'
import { seqOfNonce } from '../decide/decide.ts'
import { checkLine } from '../log/check-line.ts'
import { TalkingHeadsError } from '../log/errors.ts'
import type { Mortal } from '../log/members.ts'
import { isReaction } from '../log/reaction.ts'
import { type Clock, within } from '../ports/clock.ts'
import type { Moderator, Verdict } from '../ports/moderator.ts'
import type { AppendQueue } from './append-queue.ts'
import { errorOf } from './refusal-error.ts'
import type { Replica } from './replica.ts'
import type { Post, Reaction } from './room-options.ts'

export interface ActsOptions {
  readonly clock: Clock
  readonly rules: Rules
  readonly moderator: Moderator
  readonly replica: Replica
  readonly queue: AppendQueue
}

/** A mortal may have this many acts on their way at once: as many as a client holds unacknowledged. */
const maxOnTheWay = 16

/** What mortals do, on its way into the log: refused early where it would be anyway, moderated, and in order. */
export class Acts {
  readonly #options: ActsOptions
  /** The acts of each mortal that are on their way. */
  readonly #onTheWay = new Map<string, { count: number; last: Promise<unknown> }>()

  constructor(options: ActsOptions) {
    this.#options = options
  }

  /** @returns its seq; the first one's where the nonce was sent before. */
  async post(mortal: Mortal, { nonce, text, replyTo }: Post): Promise<{ readonly seq: number }> {
    const { replica, rules } = this.#options
    const known = seqOfNonce(replica.state, mortal.id, nonce)
    if (known !== undefined) return { seq: known }
    const line = checkLine(text, rules.tuning.lines.maxChars)
    this.#refuseEarly(mortal.id, replyTo)
    return await this.#inOrder(mortal.id, async () => {
      await this.#reach(replyTo)
      const verdict = await this.#review(line, mortal)
      if (verdict.verdict === 'reject') throw new TalkingHeadsError('rejected', verdict.reason)
      return await this.#act({
        type: 'post',
        mortal,
        nonce,
        text: line,
        ...(verdict.verdict === 'mask' && { masked: verdict.text }),
        ...(replyTo !== undefined && { replyTo }),
      })
    })
  }

  async react(mortal: Mortal, { nonce, seq, reaction }: Reaction): Promise<{ readonly seq: number }> {
    if (reaction !== null && !isReaction(reaction)) {
      throw new TalkingHeadsError(
        'invalid-input',
        `the reaction ${JSON.stringify(reaction.slice(0, 40))} is not exactly one emoji: send one, or null to take yours back`,
      )
    }
    this.#refuseEarly(mortal.id, seq)
    return await this.#inOrder(mortal.id, async () => {
      await this.#reach(seq)
      return await this.#act({ type: 'react', mortal, nonce, seq, reaction })
    })
  }

  /** An act that would be refused now is not worth a moderator's time. */
  #refuseEarly(mortalId: string, seq: number | undefined): void {
    const { clock, rules, replica } = this.#options
    const { state } = replica
    // What stands further on in the log, this server may only not have read yet.
    const seen = seq !== undefined && seq < state.length ? seq : undefined
    const at = Math.max(clock.now(), state.lastAt)
    const { refusal } = admit({ mortalId, seq: seen }, { state, tuning: rules.tuning, at })
    if (refusal) throw errorOf(refusal)
  }

  /** Reads on where this server has not seen an entry yet that the mortal saw on another. */
  async #reach(seq: number | undefined): Promise<void> {
    const { replica } = this.#options
    if (seq !== undefined && seq >= replica.state.length) await replica.catchUp()
  }

  /** A moderator that hangs must not hold a mortal's later lines for ever. */
  async #review(line: string, { id, name }: Mortal): Promise<Verdict> {
    const { clock, moderator, rules } = this.#options
    const timeoutMs = rules.tuning.lines.moderatorTimeoutMs
    const abort = new AbortController()
    const review = moderator.review(line, { id, name, kind: 'mortal' }, abort.signal)
    try {
      return await within(clock, timeoutMs, review, () => {
        const message = `the moderator gave no answer within ${timeoutMs} ms; send the line again`
        return new TalkingHeadsError('moderator-unavailable', message, { retryable: true })
      })
    } catch (cause) {
      abort.abort(cause)
      throw cause
    }
  }

  /** Logs an act, and finds the seq it was given, now or when it was first sent. */
  async #act(command: Extract<Command, { type: 'post' | 'react' }>): Promise<{ readonly seq: number }> {
    const { queue, rules } = this.#options
    const settled = await queue.submit(command, 'ordinary', rules.tuning.server.appendTimeoutMs)
    const id = `${command.mortal.id}:${command.nonce}`
    const index = settled.events.findIndex((event) => event.id === id)
    const seq =
      index >= 0 ? settled.from + index : seqOfNonce(settled.state, command.mortal.id, command.nonce)
    if (seq === undefined) throw new TalkingHeadsError('internal', `act ${id} was decided to be nothing`)
    return { seq }
  }

  /** Runs a mortal's acts one after another, so that a slow moderator cannot turn their order round. */
  async #inOrder<T>(mortalId: string, act: () => Promise<T>): Promise<T> {
    const before = this.#onTheWay.get(mortalId) ?? { count: 0, last: Promise.resolve() }
    if (before.count >= maxOnTheWay) {
      throw new TalkingHeadsError('busy', `${maxOnTheWay} lines are on their way already`, {
        retryable: true,
      })
    }
    const result = before.last.then(act)
    const mine = { count: before.count + 1, last: result.catch(() => {}) }
    this.#onTheWay.set(mortalId, mine)
    try {
      return await result
    } finally {
      const now = this.#onTheWay.get(mortalId)
      if (now === mine) this.#onTheWay.delete(mortalId)
      else if (now) now.count--
    }
  }
}
