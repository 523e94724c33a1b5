import { connect } from 'node:net'

/**
 * One command to a Redis on 127.0.0.1, on a connection of its own, in the inline form: `CLUSTER INFO`.
 *
 * @returns the answer as text, without its type
 * @throws Error with what Redis refuses it with, or where it gives no answer within 50 s
 */
export async function ask(port: number, command: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', timeout: 50_000 })
  try {
    return await new Promise((resolve, reject) => {
      let received = ''
      socket.setEncoding('utf8')
      socket.once('error', reject)
      socket.once('timeout', () =>
        reject(new Error(`redis-server on port ${port} does not answer ${command}`)),
      )
      socket.once('close', () => reject(new Error(`redis-server on port ${port} hung up on ${command}`)))
      socket.on('data', (chunk) => {
        received += chunk
        const answer = /^(?:[+:](?<simple>.*)|\$\d+\r\n(?<bulk>[\s\S]*)|-(?<refusal>.*))\r\n$/.exec(
          received,
        )?.groups
        if (answer?.refusal !== undefined) reject(new Error(`${command}: ${answer.refusal}`))
        else if (answer) resolve(answer.simple ?? answer.bulk ?? '')
      })
      socket.write(`${command}\r\n`)
    })
  } finally {
    socket.destroy()
  }
}

/** Between two looks, in ms: who is asked again at once has less time to get on with it. */
const lookEveryMs = 20

/** Asks again and again; resolves with the first answer that holds `what`. */
export async function says(port: number, command: string, what: string | RegExp): Promise<string> {
  for (;;) {
    const answer = await ask(port, command)
    if (typeof what === 'string' ? answer.includes(what) : what.test(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
