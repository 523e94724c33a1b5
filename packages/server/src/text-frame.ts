/** Frames kept ready; what a room tells goes to its sockets within a turn of the event loop or two. */
const maxKept = 256
/** Longer texts are for one socket alone, such as a page of history. Kept, they would hold many MB for nobody. */
const maxKeptLength = 16 * 1024
/** Ends of long texts that are kept ready. */
const maxEndsKept = 8

/** First bytes of frames: of a text that is whole, of one that goes on, and of its end. */
const [whole, beginning, end] = [0x81, 0x01, 0x80]

/**
 * A text as an unmasked, unfragmented WebSocket text frame (RFC 6455, 5.2): what a server sends. The same bytes go
 * to every socket, so they are made once.
 */
export const textFrame = (text: string): Buffer =>
  text.length > maxKeptLength ? encode(text, whole) : shortFrame(text)
const shortFrame = kept(maxKept, (text) => encode(text, whole))

/** The beginning of a text that one more frame ends. */
export const firstFragment = (text: string): Buffer => encode(text, beginning)

/** The end of a text that {@link firstFragment} begins. Many texts have the same, so it is made once. */
export const lastFragment: (text: string) => Buffer = kept(maxEndsKept, (text) => encode(text, end))

const lists = new WeakMap<readonly string[], Buffer>()

/** A list of texts as one frame behind the other, made once however many sockets the list goes to. */
export function textFrames(texts: readonly string[]): Buffer {
  let frames = lists.get(texts)
  if (!frames) {
    frames = Buffer.concat(texts.map((text) => encode(text, whole)))
    lists.set(texts, frames)
  }
  return frames
}

/** Keeps what was made of the newest texts. */
function kept(max: number, make: (text: string) => Buffer): (text: string) => Buffer {
  const made = new Map<string, Buffer>()
  return (text) => {
    let frame = made.get(text)
    if (!frame) {
      frame = make(text)
      if (made.size >= max) made.delete(made.keys().next().value ?? '')
      made.set(text, frame)
    }
    return frame
  }
}

/** @param start its first byte */
function encode(text: string, start: number): Buffer {
  const length = Buffer.byteLength(text)
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(headerLength + length)
  frame[0] = start
  if (headerLength === 2) frame[1] = length
  else if (headerLength === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.write(text, headerLength)
  return frame
}
