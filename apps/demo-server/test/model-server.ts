import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Answers on a free port until the test ends; resolves to the base URL of the API there. */
export async function serveModel(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

/** An answer in JSON, the same to every request. */
export function json(status: number, body: object): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
}

/** As llama.cpp's server answers while it reads its model from the disk. */
export const loading = json(503, {
  error: { message: 'Loading model', type: 'unavailable_error', code: 503 },
})

/** A list of models as Ollama words it. */
export function listing(...ids: readonly string[]): RequestListener {
  const data = ids.map((id) => ({ id, object: 'model', owned_by: 'library' }))
  return json(200, { object: 'list', data })
}
