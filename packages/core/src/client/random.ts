/** Evenly in [0, 1), from the environment's cryptographic source. */
export function secureRandom(): number {
  const [drawn = 0] = globalThis.crypto.getRandomValues(new Uint32Array(1))
  return drawn / 2 ** 32
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

/** 22 characters that no other act of this mortal has: 132 bits, as far as `random` is good for them. */
export function makeNonce(random: () => number): string {
  let nonce = ''
  while (nonce.length < 22) nonce += alphabet[Math.floor(random() * alphabet.length)]
  return nonce
}
