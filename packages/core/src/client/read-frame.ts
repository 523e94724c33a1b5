// Not by way of the index: what is built of it brings the client's own frames' schemas along, which nobody reads here.
import { publicEventSchema } from '../wire/public-event.ts'
import { type ServerFrame, serverFrameSchema } from '../wire/server-frames.ts'

/** What came over the wire: a frame, nothing for one of a type unknown here, or a fault in words. */
export type Read = { readonly frame: ServerFrame } | { readonly fault: string } | undefined

const knownTypes = new Set<unknown>(
  serverFrameSchema.def.options.flatMap((option) => option.shape.type.def.values as readonly string[]),
)

/**
 * Checks what a server sent. A newer server may send frames and events of types unknown here: such a frame is
 * passed over, such an event keeps its seq and is read as hidden, so that it leaves no gap.
 */
export function readFrame(data: unknown): Read {
  if (typeof data !== 'string') return { fault: 'a binary message' }
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    return { fault: `not JSON: ${data.slice(0, 80)}` }
  }
  if (!isRecord(value)) return { fault: `not a frame: ${data.slice(0, 80)}` }
  if (!knownTypes.has(value.type)) return undefined
  const result = serverFrameSchema.safeParse(value)
  if (result.success) return { frame: result.data }
  const eased = serverFrameSchema.safeParse(hideUnknownEvents(value))
  if (eased.success) return { frame: eased.data }
  const issue = result.error.issues[0]
  return { fault: `a "${value.type}" frame whose ${issue?.path.join('.') || 'form'} is not accepted` }
}

function hideUnknownEvents(value: Record<string, unknown>): unknown {
  if (value.type === 'event') return { ...value, event: known(value.event) }
  if (value.type !== 'history' || !Array.isArray(value.events)) return value
  return {
    ...value,
    events: value.events.map((entry: unknown) =>
      isRecord(entry) ? { ...entry, event: known(entry.event) } : entry,
    ),
  }
}

function known(event: unknown): unknown {
  if (publicEventSchema.safeParse(event).success) return event
  const at = isRecord(event) && Number.isInteger(event.at) ? event.at : 0
  return { type: 'hidden', at, count: 1 }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
