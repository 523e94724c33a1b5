import { describe, expect, it } from 'vitest'
import type { Event } from '../log/events.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { TypingNotices } from './typing-notices.ts'

const reply = (godId: string): Event => ({
  v: 1,
  id: `reply:1:${godId}`,
  at: 1,
  type: 'reply-spoken',
  godId,
  text: 'So be it.',
  replyTo: 1,
  judgeBy: null,
  next: null,
})

function setUp() {
  const clock = createManualClock()
  const notices = new TypingNotices(clock)
  const types = (id: string, ms = 6_000) => notices.hear({ id, until: clock.now() + ms })
  const stops = (id: string) => types(id, 0)
  const told = () => notices.take().map(({ id, until }) => [id, until - clock.now()])
  return { clock, notices, types, stops, told }
}

describe('typing notices', () => {
  it('are told once', () => {
    const { types, told } = setUp()
    types('zeus')
    types('odin')
    expect(told()).toEqual([
      ['zeus', 6_000],
      ['odin', 6_000],
    ])
    expect(told()).toEqual([])
  })

  it('are not told of who stops before they would have been', () => {
    const { notices, types, stops, told } = setUp()
    types('zeus')
    stops('zeus')
    types('odin')
    notices.happened(reply('odin'))
    expect(notices.isHolding).toBe(false)
    expect(told()).toEqual([])
  })

  it('tell of an end only to who believes that somebody types', () => {
    const { clock, types, stops, told } = setUp()
    stops('zeus')
    expect(told()).toEqual([])
    types('zeus')
    told()
    clock.advance(100)
    stops('zeus')
    expect(told()).toEqual([['zeus', 0]])
    stops('zeus')
    expect(told()).toEqual([])
  })

  it('tell of an end with what the member said, and not again when that is heard of too', () => {
    const { clock, notices, types, stops, told } = setUp()
    types('zeus')
    told()
    clock.advance(700)
    notices.happened(reply('zeus'))
    expect(told()).toEqual([['zeus', 0]])
    stops('zeus')
    expect(told()).toEqual([])
  })

  it('tell of the end of what was heard of late, behind what the member said', () => {
    const { notices, types, stops, told } = setUp()
    notices.happened(reply('zeus'))
    types('zeus')
    told()
    stops('zeus')
    expect(told()).toEqual([['zeus', 0]])
  })

  it('take an earlier end than was told for a stop, by whatever clock', () => {
    const { types, told } = setUp()
    types('zeus')
    told()
    types('zeus', 500)
    expect(told()).toEqual([['zeus', 500]])
  })

  it('leave out what adds less than a second, unless time runs short', () => {
    const { clock, types, told } = setUp()
    types('zeus')
    told()
    clock.advance(900)
    types('zeus')
    expect(told()).toEqual([])
    clock.advance(100)
    types('zeus')
    expect(told()).toEqual([['zeus', 6_000]])
    types('odin', 800)
    told()
    clock.advance(400)
    types('odin', 800)
    expect(told()).toEqual([['odin', 800]])
  })

  it('go on where somebody begins again in the moment of stopping', () => {
    const { clock, types, stops, told } = setUp()
    types('zeus')
    told()
    clock.advance(2_000)
    stops('zeus')
    types('zeus')
    expect(told()).toEqual([['zeus', 6_000]])
  })

  it('tell of a hundred members at a time, and of others once these are done', () => {
    const { clock, types, told } = setUp()
    for (let member = 0; member < 150; member++) types(`m${member}`)
    expect(told()).toHaveLength(100)
    types('zeus')
    expect(told()).toEqual([])
    clock.advance(6_000)
    types('zeus')
    expect(told()).toEqual([['zeus', 6_000]])
  })
})
