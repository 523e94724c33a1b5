import { expect, test } from 'vitest'
import { TalkingHeadsError } from '../log/errors.ts'
import { toWireError } from './errors.ts'

test('of a full store people are told that it is full, and not where it is', () => {
  const error = new TalkingHeadsError('store-full', 'the disk of "/srv/rooms.db" is full', {
    retryable: true,
  })
  expect(toWireError(error)).toEqual({
    code: 'unavailable',
    message: 'the room cannot take this right now; its store is full',
    retryAfterMs: 1_000,
  })
})
