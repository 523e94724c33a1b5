import { type Asked, startTrackedServer, type TrackedServer } from './tracked-server.ts'

/** What a server sends, whatever it calls it. */
export interface Sent {
  readonly status?: number
  /** Default `text/event-stream`. */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** A server that answers each question as it is told; a string is a sound stream's body. */
export function startScriptedServer(answer: (asked: Asked) => string | Sent): Promise<TrackedServer> {
  return startTrackedServer((asked, response) => {
    const sent = answer(asked)
    const {
      status = 200,
      type = 'text/event-stream',
      headers = {},
      body,
    } = typeof sent === 'string' ? { body: sent } : sent
    response.writeHead(status, { 'content-type': type, connection: 'close', ...headers })
    response.end(body)
  })
}

/** A refusal, as JSON. */
export const refused = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Sent => ({
  status,
  type: 'application/json',
  headers,
  body: JSON.stringify(body),
})

/** One event of a stream: a delta, and what stands beside it. */
export const event = (delta: object, rest: object = {}): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`

export const stopEvent = event({}, { finish_reason: 'stop' })
export const lengthEvent = event({}, { finish_reason: 'length' })
export const doneMark = 'data: [DONE]\n\n'

/** A sound stream of these pieces of text. */
export const streamOf = (...texts: readonly string[]): string =>
  [...texts.map((content) => event({ content })), stopEvent, doneMark].join('')
