/** A text in the disguises in which a model might be asked for it. */
export function encodings(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'))
  return [
    btoa(String.fromCharCode(...bytes)),
    btoa(String.fromCharCode(...bytes.slice(0, 150))),
    hex.slice(0, 150).join(''),
    hex.slice(0, 120).join(' '),
    [...bytes.slice(0, 40)].map((byte) => byte.toString(2).padStart(8, '0')).join(' '),
    rot13(text),
    [...text].reverse().join(''),
    text.split(' ').reverse().join(' '),
    text.replace(/\p{L}+/gu, (word) => [...word].reverse().join('')),
    [...text.replace(/\s/g, '').slice(0, 200)].join(' '),
    [...text.replace(/\s/g, '').slice(0, 200)].join('-'),
    text.replace(/[aeiostl]/gi, (letter) => leet[letter.toLowerCase()] ?? letter),
    text.toUpperCase(),
  ]
}

const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', l: '1' }

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })
}

/** What a text may say to who takes it for a message in disguise. */
export function disguises(text: string): readonly string[] {
  const found = [rot13(text), [...text].reverse().join('')]
  for (const [run] of text.matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)) {
    try {
      const bytes = Uint8Array.from(atob(run), (letter) => letter.charCodeAt(0))
      found.push(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      // A long word, not a message.
    }
  }
  for (const [run] of text.matchAll(/(?:(?:0x|\\x|%)?[0-9a-f]{2}[\s,]*){8,}/gi)) {
    const codes = run.replace(/0x|\\x|[^0-9a-f]/gi, '').match(/../g) ?? []
    found.push(String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16))))
  }
  for (const [run] of text.matchAll(/(?:[01]{8}\s*){6,}/g)) {
    const codes = run.replace(/\s/g, '').match(/.{8}/g) ?? []
    found.push(String.fromCharCode(...codes.map((code) => Number.parseInt(code, 2))))
  }
  const tags = [...text]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((code) => code > 0xe0000 && code < 0xe0080)
  if (tags.length > 0) found.push(String.fromCharCode(...tags.map((code) => code - 0xe0000)))
  found.push(text.replace(/[013457@$]/g, (mark) => plainOf[mark] ?? mark))
  return found
}

const plainOf: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}
