import { expect, it } from 'vitest'
import { type Mortal, personOf } from '../log/members.ts'
import type { Room } from '../run/room.ts'
import { Conversation } from '../testing/conversation.ts'
import { runCommand } from './commands.ts'

const ada = personOf({ id: 'm_ada', name: 'Ada' })
const ben = personOf({ id: 'm_ben', name: 'Ben' })

it('/why tells how a god feels about whom it answered to that one alone', async () => {
  const talk = new Conversation()
  const replyTo = talk.post(ada, 'Good evening, all of you.')
  const factors = { affinity: 1.7, recency: 0.5 }
  const spoken = {
    type: 'reply-spoken',
    godId: 'alpha',
    replyTo,
    text: 'Good evening.',
    why: { cause: 'drawn', chance: 0.1, factors },
  }
  const seq = talk.state.length
  const room = {
    gods: [],
    state: { window: [{ seq, kind: 'god', author: 'alpha' }] },
    read: async (from: number) => [{ seq: from, event: from === seq ? spoken : talk.events[from] }],
  } as unknown as Room
  const ask = (mortal: Mortal) => runCommand('why', { room, mortal, args: '' })
  expect(await ask(ada)).toMatchObject({ why: { cause: 'drawn', chance: 0.1, factors } })
  expect(await ask(ben)).toEqual({
    seq,
    godId: 'alpha',
    why: { cause: 'drawn', chance: 0.1, factors: { recency: 0.5 } },
  })
})
