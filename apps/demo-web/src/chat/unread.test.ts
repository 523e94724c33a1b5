import type { ClientEntry, PublicEvent } from '@talking-heads/core/client'
import { expect, test } from 'vitest'
import { Unread } from './unread.ts'

const entry = (event: PublicEvent): ClientEntry => ({ seq: 1, id: 'e', event })
const said = (author: string) => entry({ type: 'message-posted', at: 1, author, text: 'hello' })
const spoken = entry({ type: 'reply-spoken', at: 1, godId: 'loki', text: 'hello', replyTo: 0 })

function hiddenPage() {
  const unread = new Unread()
  unread.caughtUp()
  unread.shown({ isHidden: true })
  return unread
}

test('lines of others are counted while the page is hidden, and no longer once it is looked at', () => {
  const unread = hiddenPage()
  unread.happened(said('m_other'), 'm_you')
  unread.happened(spoken, 'm_you')
  expect(unread.count).toBe(2)
  unread.shown({ isHidden: false })
  expect(unread.count).toBe(0)
  unread.happened(spoken, 'm_you')
  expect(unread.count).toBe(0)
})

test('what is no line, or one’s own from another tab, is not counted', () => {
  const unread = hiddenPage()
  unread.happened(said('m_you'), 'm_you')
  unread.happened(entry({ type: 'topic-changed', at: 1, topic: 'Tea', by: 'loki' }), 'm_you')
  expect(unread.count).toBe(0)
})

test('what was said before we came is not counted, nor what is shown again after the log was lost', () => {
  const unread = new Unread()
  unread.shown({ isHidden: true })
  unread.happened(spoken, 'm_you')
  unread.caughtUp()
  unread.happened(spoken, 'm_you')
  unread.reset()
  unread.happened(spoken, 'm_you')
  expect(unread.count).toBe(1)
})
