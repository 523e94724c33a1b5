// A chat-completions server that answers at once, for adapter.bench.ts: in a process of its own, so that what it costs
// is not counted as the client's.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const base = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'x' }
const chunk = (delta: object, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta, finish_reason }] })}\n\n`

/** A god's line: some 34 tokens. */
const body = [
  chunk({ role: 'assistant', content: '' }),
  ...Array.from({ length: 34 }, (_, index) => chunk({ content: ` w${index}` })),
  chunk({}, 'stop'),
  `data: ${JSON.stringify({ ...base, choices: [], usage: { prompt_tokens: 900, completion_tokens: 34 } })}\n\n`,
  'data: [DONE]\n\n',
].join('')

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(body)
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
})
