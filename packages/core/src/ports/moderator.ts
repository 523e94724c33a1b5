import type { Member } from '../log/members.ts'

/** Judges a line before it enters the log. */
export interface Moderator {
  /** @throws TalkingHeadsError `aborted` once `signal` fires. */
  review(text: string, by: Member, signal: AbortSignal): Promise<Verdict>
}

export type Verdict =
  | { readonly verdict: 'allow' }
  /** Shown masked to those who wish it; the line is kept as written. */
  | { readonly verdict: 'mask'; readonly text: string }
  | { readonly verdict: 'reject'; readonly reason: string }

/** Lets everything through. */
export const allowAll: Moderator = {
  review: async () => ({ verdict: 'allow' }),
}
