import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Failure, OpenedModel, Situation } from '@talking-heads/core/testing'
import { ollamaChat } from './ollama-chat.ts'

/** Stands in for Ollama, in a situation that the suite asks for. A word is a token. */
export async function openModel(situation: Situation): Promise<OpenedModel> {
  const asked = Promise.withResolvers<void>()
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    response.on('error', () => {})
    const body = await text(request)
    asked.resolve()
    answer(situation, JSON.parse(body), response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const isAway = situation.does === 'fail' && situation.how === 'unreachable'
  if (isAway) server.close()
  return {
    model: ollamaChat(`http://127.0.0.1:${port}`, 'llama2'),
    asked: () => asked.promise,
    async released() {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))))
    },
    async close() {
      server.closeAllConnections()
      if (!isAway) server.close()
    },
  }
}

interface Asked {
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly options: { readonly num_predict: number; readonly stop?: readonly string[] }
}

function answer(situation: Situation, { messages, options }: Asked, response: ServerResponse): void {
  const told = messages.map(({ role, content }) => `${role}: ${content}`).join(' | ')
  response.setHeader('connection', 'close')
  if (situation.does === 'fail') {
    const [status, error, headers = {}] = refusals[situation.how] ?? [500, 'oh no']
    response.writeHead(status, headers).end(JSON.stringify({ error }))
    return
  }
  const send = (content: string, more: object = {}) =>
    response.write(`${JSON.stringify({ message: { role: 'assistant', content }, done: false, ...more })}\n`)
  if (situation.does === 'hang') {
    if (situation.after) send(situation.after)
    return
  }
  if (situation.does === 'rubbish') {
    if (situation.what === 'endless') response.on('drain', () => void send('and on '.repeat(9_999)))
    if (situation.what === 'endless') send('and on '.repeat(9_999))
    if (situation.what === 'bad-json') response.end('{"message"\n')
    if (situation.what === 'nothing')
      response.end(`${JSON.stringify({ message: { content: '' }, done: true })}\n`)
    if (situation.what === 'cut') response.write('{"message":', () => response.destroy())
    return
  }
  const whole = situation.does === 'echo' ? told : (situation.text ?? 'RES: I am here.')
  const ends = (options.stop ?? []).map((stop) => whole.indexOf(stop)).filter((at) => at >= 0)
  const words = whole.slice(0, Math.min(whole.length, ...ends)).split(/(?= )/)
  const said = words.slice(0, options.num_predict)
  for (const word of said) send(word)
  const counts = { prompt_eval_count: told.split(' ').length, eval_count: said.length }
  send('', { done: true, done_reason: said.length < words.length ? 'length' : 'stop', ...counts })
  response.end()
}

type Refusal = readonly [status: number, error: string, headers?: Record<string, string>]
const refusals: Partial<Readonly<Record<Failure, Refusal>>> = {
  overloaded: [429, 'slow down', { 'retry-after': '7' }],
  'no-access': [401, 'unauthorized'],
  'no-such-model': [404, 'model "llama2" not found'],
  'too-long': [400, 'the prompt exceeds the context length'],
}
