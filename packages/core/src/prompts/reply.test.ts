import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mortalOf } from '../log/members.ts'
import type { GenerateReply } from '../log/state.ts'
import { toLine } from '../moderation/hygiene.ts'
import { Conversation } from '../testing/conversation.ts'
import { type PromptContext, replyPrompt } from './reply.ts'

const ada = mortalOf('m_ada', 'AD0001')

function contextOf(room: Conversation): PromptContext {
  const { founders: pantheon, tuning } = room.rules
  return { room: 'room', state: room.state, pantheon, tuning, at: room.at }
}

function promptOf(room: Conversation) {
  const effect = room.state.pending.find(
    (pending): pending is GenerateReply => pending.type === 'generate-reply',
  )
  return effect && replyPrompt(contextOf(room), effect)
}

test('a prompt is a system message, then user and assistant in turn, the user last', () => {
  const room = new Conversation()
  room.post(ada, 'ALPHA, who made the sea?')
  const roles = promptOf(room)?.messages.map((message) => message.role) ?? []
  expect(roles[0]).toBe('system')
  expect(roles.at(-1)).toBe('user')
  for (const [index, role] of roles.slice(1).entries())
    expect(role).toBe(index % 2 === 0 ? 'user' : 'assistant')
})

test('the prompt holds the line to answer, its author and how the god feels about them', () => {
  const room = new Conversation()
  room.post(ada, 'ALPHA, who made the sea?')
  const text = promptOf(room)
    ?.messages.map((message) => message.content)
    .join('\n')
  expect(text).toContain('who made the sea?')
  expect(text).toContain('NPC#AD0001')
  expect(text).toMatch(
    /You (greatly treasure|are fond of|like|are neutral towards|tolerate|dislike|are disgusted by|absolutely hate) NPC#AD0001/,
  )
  expect(text).toContain('ALPHA')
})

test('a line that has left the window has no prompt', () => {
  const room = new Conversation({ tuning: { stateLimits: { windowLines: 1, mortals: 9, nonces: 9 } } })
  room.post(ada, 'ALPHA?')
  const [effect] = room.state.pending
  room.post(ada, 'Never mind.')
  expect(effect?.type === 'generate-reply' && replyPrompt(contextOf(room), effect)).toBeUndefined()
})

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 }).map((raw) => toLine(raw) || 'Hm.')

test('no history fills more of the model than there is', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 60 }),
      text,
      fc.constantFrom(1_500, 2_048, 4_096),
      (history, line, contextTokens) => {
        const room = new Conversation({ tuning: { linesPerSecond: 0, maxPending: 0, contextTokens } })
        for (const earlier of history) room.post(ada, earlier)
        const seq = room.post(ada, line)
        const effect: GenerateReply = {
          type: 'generate-reply',
          id: `reply:${seq}:alpha`,
          godId: 'alpha',
          replyTo: seq,
          notBefore: 0,
          expiresAt: 0,
          budget: 0,
          called: [],
          why: { cause: 'called' },
          hop: 0,
          merged: 0,
        }
        const prompt = replyPrompt(contextOf(room), effect)
        const chars = prompt?.messages.reduce((sum, message) => sum + message.content.length, 0) ?? 0
        const tokens = chars / room.rules.tuning.charsPerToken + (prompt?.maxTokens ?? 0)
        expect(tokens).toBeLessThanOrEqual(contextTokens)
      },
    ),
    { numRuns: 60 },
  )
})
