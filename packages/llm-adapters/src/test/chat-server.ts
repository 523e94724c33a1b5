import type { ServerResponse } from 'node:http'
import type { Failure, Rubbish, Situation } from '@talking-heads/core/testing'
import { type Asked, openStream, sendJson, startTrackedServer, type TrackedServer } from './tracked-server.ts'

/** A chat-completions server in a situation of the model suite. A word is a token; stop strings it does not heed. */
export function startChatServer(situation: Situation): Promise<TrackedServer> {
  return startTrackedServer((asked, response) => {
    if (asked.method === 'GET') sendJson(response, 200, { object: 'list', data: [{ id: 'x' }] })
    else if (situation.does === 'fail') fail(situation.how, response)
    else if (situation.does === 'hang') hang(situation.after, response)
    else if (situation.does === 'echo') say(told(asked), asked, response)
    else if (situation.does === 'answer') say(situation.text ?? 'RES: I am here.', asked, response)
    else {
      openStream(response)
      talkRubbish[situation.what](response)
    }
  })
}

function hang(after: string | undefined, response: ServerResponse): void {
  if (after === undefined) return
  openStream(response)
  response.write(chunk({ role: 'assistant', content: after }))
}

interface Message {
  readonly role: string
  readonly content: string | readonly { readonly text: string }[]
}

function told({ body }: Asked): string {
  return (body.messages as readonly Message[])
    .map(({ role, content }) => `${role}: ${typeof content === 'string' ? content : content[0]?.text}`)
    .join(' | ')
}

function say(text: string, { body }: Asked, response: ServerResponse): void {
  const words = text.split(/(?= )/)
  const limit = Number(body.max_tokens ?? body.max_completion_tokens)
  const said = words.slice(0, limit)
  openStream(response)
  response.write(chunk({ role: 'assistant', content: '' }))
  for (const word of said)
    response.write(chunk({ content: word }, body.logprobs ? { logprobs: sure(word) } : {}))
  const usage = { prompt_tokens: told({ body } as Asked).split(' ').length, completion_tokens: said.length }
  response.write(chunk({}, { finish_reason: words.length > limit ? 'length' : 'stop' }))
  response.write(frame({ object: 'chat.completion.chunk', choices: [], usage }))
  response.end('data: [DONE]\n\n')
}

const sure = (token: string) => ({
  content: [{ token, logprob: -0.1, bytes: null, top_logprobs: [{ token, logprob: -0.1, bytes: null }] }],
})

type Refusal = readonly [status: number, error: object, headers?: Record<string, string>]

const refusals: Readonly<Record<Exclude<Failure, 'unreachable'>, Refusal>> = {
  overloaded: [429, { message: 'slow down' }, { 'retry-after': '7' }],
  broken: [500, { message: 'oh no' }],
  'no-access': [401, { message: 'Incorrect API key', code: 'invalid_api_key' }],
  'no-such-model': [404, { message: 'model "x" not found', code: null }],
  'too-long': [400, { message: 'too long', code: 'context_length_exceeded' }],
}

function fail(how: Failure, response: ServerResponse): void {
  if (how === 'unreachable') throw new Error('a server that runs can be reached: stop it first')
  const [status, error, headers] = refusals[how]
  sendJson(response, status, { error }, headers)
}

const talkRubbish: Readonly<Record<Rubbish, (response: ServerResponse) => void>> = {
  'bad-json': (response) => response.end('data: {"choices":[{"delta"\n\n'),
  cut: (response) => response.write(chunk({ content: 'I was about to' }), () => response.destroy()),
  nothing: (response) => response.end(`${chunk({}, { finish_reason: 'stop' })}data: [DONE]\n\n`),
  endless: (response) => {
    const more = () => {
      while (response.writable && response.write(chunk({ content: 'and on and on and on ' }))) {}
    }
    response.on('drain', more)
    more()
  },
}

const frame = (value: object) => `data: ${JSON.stringify(value)}\n\n`

const chunk = (delta: object, rest: object = {}) =>
  frame({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'x',
    choices: [{ index: 0, delta, finish_reason: null, ...rest }],
  })
