import type { Event } from '../log/events.ts'
import { choiceId, type Effect, genesisId, memoriesId, moodId, replyId } from '../log/state.ts'

/** The work that an event makes due. @param seq the event's */
export function dueAfter(event: Event, seq: number): readonly Effect[] {
  const due: Effect[] = []
  if (event.type === 'reply-spoken' && event.judgeBy !== null) {
    const { godId, replyTo, judgeBy } = event
    due.push({ type: 'judge-mood', id: moodId(seq), godId, replySeq: seq, replyTo, expiresAt: judgeBy })
  }
  if (event.type === 'minute-passed' && event.genesisBy !== undefined) {
    const { minute, genesisBy } = event
    due.push({ type: 'generate-god', id: genesisId(minute), minute, expiresAt: genesisBy })
  }
  if ('remember' in event && event.remember) {
    due.push({ type: 'write-memories', id: memoriesId(event.remember.to), ...event.remember })
  }
  if ('next' in event && event.next) {
    const { next } = event
    // Where a model is to pick the god, that comes first.
    due.push(
      next.choices
        ? { type: 'choose-responder', id: choiceId(next.replyTo), ...next }
        : { type: 'generate-reply', id: replyId(next.replyTo, next.godId), ...next },
    )
  }
  return due
}
