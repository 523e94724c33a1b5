import * as z from 'zod/mini'

/**
 * A whole number that is exact, of at least `least`. Checked by hand: with zod's own checks of numbers, which do much
 * else, the client would be a thirtieth larger.
 */
export const whole = (least = 0) =>
  z.number().check(({ value, issues }) => {
    if (Number.isSafeInteger(value) && value >= least) return
    issues.push({ code: 'custom', input: value, message: `expected a whole number from ${least} on` })
  })
