import { type ServerFrame, type ServerFrameOf, serverFrameSchema } from '@talking-heads/core/wire'
import { type ClientOptions, WebSocket } from 'ws'

/** A bare WebSocket client: what it was sent, checked against the wire's schema, and waiting for more. */
export class Talker {
  readonly frames: ServerFrame[] = []
  readonly closed: Promise<number>
  readonly #socket: WebSocket
  #waiters = new Set<() => void>()

  private constructor(socket: WebSocket) {
    this.#socket = socket
    this.closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('message', (data) => {
      this.frames.push(serverFrameSchema.parse(JSON.parse(data.toString())))
      for (const wake of this.#waiters) wake()
    })
  }

  static async connect(url: string, options: ClientOptions = {}): Promise<Talker> {
    const socket = new WebSocket(url, options)
    const talker = new Talker(socket)
    await new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    return talker
  }

  /** Connects and says hello. */
  static async enter(
    url: string,
    hello: object = {},
  ): Promise<{ readonly talker: Talker; readonly welcome: ServerFrameOf<'welcome'> }> {
    const talker = await Talker.connect(url)
    talker.send({ type: 'hello', v: 1, ...hello })
    return { talker, welcome: await talker.next('welcome') }
  }

  send(frame: object | string): void {
    this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  }

  async say(nonce: string, text: string): Promise<number> {
    this.send({ type: 'say', nonce, text })
    return (await this.next('ack', (ack) => ack.nonce === nonce)).seq
  }

  /** The first frame of a type that passes the test, now or later. */
  async next<Type extends ServerFrame['type']>(
    type: Type,
    test: (frame: ServerFrameOf<Type>) => boolean = () => true,
  ): Promise<ServerFrameOf<Type>> {
    const find = () =>
      this.frames.find(
        (frame): frame is ServerFrameOf<Type> => frame.type === type && test(frame as ServerFrameOf<Type>),
      )
    for (let found = find(); ; found = find()) {
      if (found) return found
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#waiters.delete(wake)
          resolve()
        }
        this.#waiters.add(wake)
      })
    }
  }

  /** The first event of a type. */
  nextEvent<Type extends ServerFrameOf<'event'>['event']['type']>(
    type: Type,
    test: (frame: ServerFrameOf<'event'>) => boolean = () => true,
  ): Promise<ServerFrameOf<'event'>> {
    return this.next('event', (frame) => frame.event.type === type && test(frame))
  }

  close(): Promise<number> {
    this.#socket.close()
    return this.closed
  }
}
