/** Frames kept ready; what a room tells goes to its sockets within a turn of the event loop or two. */
const maxKept = 256
/** Longer texts are for one socket alone: a welcome, a page of history. Kept, they would hold many MB for nobody. */
const maxKeptLength = 16 * 1024

const kept = new Map<string, Buffer>()

/**
 * A text as an unmasked, unfragmented WebSocket text frame (RFC 6455, 5.2): what a server sends. The same bytes go
 * to every socket, so they are made once.
 */
export function textFrame(text: string): Buffer {
  if (text.length > maxKeptLength) return encode(text)
  let frame = kept.get(text)
  if (!frame) {
    frame = encode(text)
    if (kept.size >= maxKept) kept.delete(kept.keys().next().value ?? '')
    kept.set(text, frame)
  }
  return frame
}

function encode(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(headerLength + length)
  frame[0] = 0x81
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
