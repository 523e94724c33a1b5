import * as z from 'zod/mini'

// What clients send is checked by hand, as `whole` is and for its reason.

/** A text of `least` to `most` UTF-16 code units. */
export const bounded = (most: number, least = 0) =>
  z.string().check(({ value, issues }) => {
    if (value.length >= least && value.length <= most) return
    issues.push({ code: 'custom', input: value, message: `expected ${least} to ${most} characters` })
  })
