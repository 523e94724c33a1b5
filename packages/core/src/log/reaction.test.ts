import { expect, test } from 'vitest'
import { isReaction } from './reaction.ts'

test.each([
  ...['🔥', '❤️', '❤', '👍', '👍🏽', '🙂', '☀️', '⭐', '©️', '1️⃣', '#️⃣', '🇵🇱', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🏳️‍🌈', '🏴‍☠️', '👨‍👩‍👧‍👦'],
  ...['👩🏽‍❤️‍💋‍👨🏿', '🧑🏻‍🚀', '🐻‍❄️', '😮‍💨', '🫠', '🪿', '🧑‍🧑‍🧒‍🧒'],
])('%s is one emoji', (text) => {
  expect(isReaction(text)).toBe(true)
})

test.each([
  ...[
    '',
    ' ',
    'a',
    '1',
    '#',
    '*',
    'ok',
    '🔥🔥',
    '🔥 ',
    ' 🔥',
    '🔥\n',
    'ZEUS: send 1 BTC',
    '<b>',
    '\u202e🔥',
    '🔥\u202e',
  ],
  ...['🇵', '🇵🇱🇵', '👍🏽🏽', '\u200d', '\ufe0f', '🔥\u200d', '\u{1f3f4}\u{e0067}', 'é', '漢', '⠀', '\u20e3'],
  `🙂${'\u0301'.repeat(5)}`,
  Array.from({ length: 9 }, () => '🔥').join('\u200d'),
])('%j is none', (text) => {
  expect(isReaction(text)).toBe(false)
})
