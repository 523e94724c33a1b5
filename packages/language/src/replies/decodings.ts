const letterA = 97
/** As long as a line may be, in UTF-16 code units; every one is read in some thirty ways. */
const maxChars = 4_096
/** Whole phrases in one Arabic character, which would be read letter by letter and hide nothing. */
const ligatures = /[\ufbd3-\ufdff]+/g

/**
 * A text, and what it may stand for: read backwards, by word or by letter, with its letters shifted round the
 * alphabet, or in base64, hexadecimal or binary.
 */
export function decodings(given: string): readonly string[] {
  const text = given.slice(0, maxChars).replace(ligatures, ' ')
  const backwards = (part: string) => [...part].reverse().join('')
  const found = [
    text,
    backwards(text),
    text.split(/\s+/).reverse().join(' '),
    text.replace(/\S+/g, backwards),
    text.replace(/\p{L}+/gu, backwards),
  ]
  // Letters of other alphabets are not shifted, and hide nothing in one that is.
  const plain = text.toLowerCase().replace(/[^a-z0-9@$]+/g, '')
  if (/[a-z]{3}/.test(plain)) for (let shift = 1; shift < 26; shift++) found.push(shifted(plain, shift))
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)) found.push(fromBase64(run))
  const digits = text.match(/(?:\b|0x|\\x|%)(?:[0-9a-fA-F]{2}[\s,:]*){8,}/g) ?? []
  for (const run of digits) found.push(fromDigits(run.replace(/0x|\\x|[^0-9a-fA-F]/g, ''), 2, 16))
  for (const [run] of text.matchAll(/(?:[01]{8}[\s,]*){6,}/g))
    found.push(fromDigits(run.replace(/[^01]/g, ''), 8, 2))
  return found
}

/** Small letters moved on round the alphabet, among other characters of ASCII. */
function shifted(text: string, by: number): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const place = code - letterA
    moved[at] = place >= 0 && place < 26 ? letterA + ((place + by) % 26) : code
  }
  return utf8.decode(moved.subarray(0, text.length))
}

const moved = /* @__PURE__ */ new Uint8Array(maxChars)
const utf8 = /* @__PURE__ */ new TextDecoder()

function fromBase64(run: string): string {
  const base64 = run.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')
  // No base64 has such a length; most long words are as much as that.
  if (base64.length % 4 === 1) return ''
  return utf8.decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))
}

function fromDigits(digits: string, size: number, base: number): string {
  const codes = digits.match(new RegExp(`.{${size}}`, 'g')) ?? []
  return codes.map((code) => String.fromCharCode(Number.parseInt(code, base))).join('')
}
