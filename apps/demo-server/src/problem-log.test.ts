import { TalkingHeadsError } from '@talking-heads/core'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createProblemLog } from './problem-log.ts'

test('a problem that goes on is a line in the log, and a bug is one with its stack', () => {
  const lines: Record<string, unknown>[] = []
  const log = pino(
    { base: null, timestamp: false },
    { write: (line: string) => lines.push(JSON.parse(line)) },
  )
  const tell = createProblemLog(log)
  const full = new TalkingHeadsError('store-full', 'the disk is full', { retryable: true })
  for (let time = 0; time < 1_000; time++) tell({ text: 'room problem', room: 'olympus', error: full })
  tell({ text: 'room problem', room: 'hades', error: full })
  tell({ text: 'room problem', room: 'olympus', error: new TalkingHeadsError('internal', 'a bug') })
  expect(lines).toEqual([
    { level: 40, msg: 'room problem', room: 'olympus', code: 'store-full', problem: 'the disk is full' },
    { level: 40, msg: 'room problem', room: 'hades', code: 'store-full', problem: 'the disk is full' },
    expect.objectContaining({
      level: 50,
      room: 'olympus',
      err: expect.objectContaining({ stack: expect.any(String) }),
    }),
  ])
})
