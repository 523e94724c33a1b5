// A site that knows who its people are, as yours does: POST /sign-in answers with a session.
import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { json } from 'node:stream/consumers'

export interface User {
  readonly id: number
  readonly name: string
}

const users = [
  { id: 1, name: 'Alice', password: 'white rabbit' },
  { id: 2, name: 'Bob Müller', password: 'builder' },
  { id: 3, name: 'ÁLICE', password: 'looking-glass' },
]

export const sessions = new Map<string, User>()

export function createSite(): Server {
  return createServer(async (request, response) => {
    const given = (await json(request).catch(() => undefined)) as
      | { id?: number; password?: string }
      | undefined
    const user = users.find(({ id, password }) => id === given?.id && password === given?.password)
    if (request.method !== 'POST' || request.url !== '/sign-in' || !user) {
      response.writeHead(401).end()
      return
    }
    const session = randomUUID()
    sessions.set(session, user)
    response.end(JSON.stringify({ session }))
  })
}
