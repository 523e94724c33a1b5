import { TalkingHeadsError } from '../log/errors.ts'
import type { Clock } from '../ports/clock.ts'
import { clientTuning as tuning } from './client-tuning.ts'

interface Question {
  readonly answer: (value: unknown) => void
  readonly refuse: (error: TalkingHeadsError) => void
}

/** Questions to the server that wait for their answers, by nonce. */
export class Questions {
  readonly #clock: Clock
  readonly #open = new Map<string, Question>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Sends a question and resolves to its answer. Rejects with `busy`, the server's error, or when time is up. */
  ask(key: string, send: () => void, withinMs: number = tuning.answerWithinMs): Promise<unknown> {
    if (this.#open.size >= tuning.maxQuestions) {
      return Promise.reject(
        new TalkingHeadsError('busy', `${this.#open.size} questions wait for answers: ask later`, {
          retryable: true,
        }),
      )
    }
    return new Promise((resolve, reject) => {
      const settle = () => {
        cancel()
        this.#open.delete(key)
      }
      const question: Question = {
        answer: (value) => {
          settle()
          resolve(value)
        },
        refuse: (error) => {
          settle()
          reject(error)
        },
      }
      const cancel = this.#clock.after(withinMs, () =>
        question.refuse(
          new TalkingHeadsError('aborted', `no answer within ${withinMs / 1000} s: ask again`, {
            retryable: true,
          }),
        ),
      )
      this.#open.set(key, question)
      send()
    })
  }

  /** `false` where nobody asked. */
  answer(key: string, value: unknown): boolean {
    const question = this.#open.get(key)
    question?.answer(value)
    return question !== undefined
  }

  /** `false` where nobody asked. */
  refuse(key: string, error: TalkingHeadsError): boolean {
    const question = this.#open.get(key)
    question?.refuse(error)
    return question !== undefined
  }

  refuseAll(error: TalkingHeadsError): void {
    for (const question of [...this.#open.values()]) question.refuse(error)
  }
}
