import type { TalkingHeadsError } from '@talking-heads/core'
import type { Logger } from 'pino'
import { tellSeldom } from './repeated.ts'

/** What failed, and where: together with the error's code they tell one kind of problem from another. */
export interface Problem {
  readonly text: string
  readonly room?: string
  readonly error: TalkingHeadsError
}

/**
 * Logs problems, as warnings; a bug of ours as an error, with its stack. One that goes on is counted, and logged once in a
 * while.
 */
export function createProblemLog(log: Logger): (problem: Problem) => void {
  const tell = tellSeldom(({ text, room, error }: Problem, times) => {
    const about = { room, code: error.code, ...(times > 1 && { times }) }
    if (error.code === 'internal') log.error({ ...about, err: error }, text)
    else log.warn({ ...about, problem: error.message }, text)
  })
  return (problem) => tell(`${problem.text} ${problem.room} ${problem.error.code}`, problem)
}
