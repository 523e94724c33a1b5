import { badAnswer } from '../failures.ts'

/** That nothing follows, as a stream says it. */
export const done = Symbol('done')

/**
 * What a body holds, one value after another: the events of a stream, or JSON as it is, in one piece or a line each.
 * What the server calls its body is not looked at: many call it something else than it is. Notices that are no JSON
 * (`data: ping`), and what stands for nothing, keep a connection alive and say nothing.
 *
 * @throws TalkingHeadsError `model-bad-answer` where what should be JSON is none
 */
export async function* payloadsOf(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<unknown, undefined, undefined> {
  const decoder = new TextDecoder()
  const read = createReader()
  for await (const part of body) yield* read.take(decoder.decode(part, { stream: true }))
  yield* read.rest()
}

const field = /^\s*(?:event|id|retry|data(?=$))\s*:?(.*)$/
const prefix = /^\s*(?:data\s*:\s*)+/

function createReader() {
  let line = ''
  /** An event's name, and its data as far as they have come. */
  let event = ''
  let data = ''
  /** What stands in no event: JSON over several lines, as far as it has come. */
  let loose = ''

  function* lineRead(text: string): Generator<unknown> {
    if (text.trim() === '') return yield* eventEnded()
    if (prefix.test(text)) return yield* dataRead(text.replace(prefix, '').trim())
    const name = loose === '' ? field.exec(text)?.[1] : undefined
    if (name !== undefined) event = /^\s*event/.test(text) ? name.trim() : event
    else if (loose !== '' || !text.trimStart().startsWith(':')) yield* looseRead(text)
  }

  function* dataRead(text: string): Generator<unknown> {
    if (data === '' && isDoneMark(text)) yield done
    else if (data !== '' || /^[{[]/.test(text)) {
      const value = parsed(text)
      if (value !== undefined) yield* named(value)
      else data += `${text}\n`
    }
  }

  function* eventEnded(): Generator<unknown> {
    const whole = data
    data = ''
    if (whole !== '') yield* named(parsedOrRefused(whole))
    event = ''
  }

  function* looseRead(text: string): Generator<unknown> {
    if (loose === '' && isDoneMark(text.trim())) return yield done
    const value = loose === '' && /^\s*[{[].*[}\]],?\s*$/.test(text) ? parsed(text) : undefined
    if (value !== undefined) yield* each(value)
    else loose += `${text}\n`
  }

  function* named(value: unknown): Generator<unknown> {
    const isPlainError =
      event === 'error' && typeof value === 'object' && value !== null && !('error' in value)
    yield* each(isPlainError ? { error: value } : value)
  }

  return {
    *take(text: string): Generator<unknown> {
      const lines = `${line}${text}`.split(/\r\n|\n|\r(?!$)/)
      line = lines.pop() ?? ''
      for (const each of lines) yield* lineRead(each)
    },
    *rest(): Generator<unknown> {
      yield* lineRead(line)
      yield* eventEnded()
      if (loose.trim() !== '') yield* each(parsedOrRefused(loose))
    },
  }
}

/** Some servers send a list of what others send one by one. */
const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const isDoneMark = (text: string): boolean => /^"?\[DONE\]"?$/i.test(text)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function parsedOrRefused(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    const said = JSON.stringify(text.trim().slice(0, 80))
    throw badAnswer(
      `the model sent ${said}, which is not JSON; try again, or check what the base URL leads to`,
      cause,
    )
  }
}
