const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** What a room's gods have cost lately, for the caps on it. */
export interface Spent {
  /** Minutes since the epoch, of the newest reply that was planned. */
  readonly minute: number
  /** Replies planned in that minute. */
  readonly turns: number
  /** Of these, how many asked a model who should speak. */
  readonly asked: number
  /** Days since the epoch, of the newest cost. */
  readonly day: number
  /** Replies planned on that day. */
  readonly turnsToday: number
  /** Model tokens used on that day. */
  readonly tokensToday: number
}

export const nothingSpent: Spent = {
  minute: -1,
  turns: 0,
  asked: 0,
  day: -1,
  turnsToday: 0,
  tokensToday: 0,
}

/** What is spent of the minute and the day that `at` (epoch ms) lies in. */
export function spentBy(spent: Spent, at: number): Spent {
  const minute = Math.floor(at / minuteMs)
  const day = Math.floor(at / dayMs)
  const isNow = spent.minute === minute
  const isToday = spent.day === day
  return {
    minute,
    turns: isNow ? spent.turns : 0,
    asked: isNow ? spent.asked : 0,
    day,
    turnsToday: isToday ? spent.turnsToday : 0,
    tokensToday: isToday ? spent.tokensToday : 0,
  }
}
