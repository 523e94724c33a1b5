import { TalkingHeadsError } from '../log/errors.ts'
import { type Mortal, mortalOf } from '../log/members.ts'

/** Issues identities and recognises them again: 128 random bits, signed so that nobody can speak as another. */
export interface Identities {
  /** A new mortal. `isTaken` tells of names that somebody present bears: another is drawn. */
  issue(isTaken: (name: string) => boolean): Promise<Identity>
  /** The same mortal under a new name, where its own is borne by somebody else present. */
  rename(mortal: Mortal, isTaken: (name: string) => boolean): Promise<Identity>
  /** Undefined for a token that was not signed with this secret. */
  verify(token: string): Promise<Mortal | undefined>
}

export interface Identity {
  readonly mortal: Mortal
  /** Whoever has it is this mortal: store it, send it over nothing but the connection itself. */
  readonly token: string
}

const shape = /^(m_[A-Za-z0-9_-]{22})\.([0-9A-F]{6})\.([A-Za-z0-9_-]{43})$/

/**
 * @param secret at least 16 characters; every server of a deployment needs the same
 * @throws TalkingHeadsError `invalid-input` for a shorter one
 */
export async function createIdentities(secret: string): Promise<Identities> {
  if (secret.length < 16) {
    throw new TalkingHeadsError(
      'invalid-input',
      `the secret has ${secret.length} characters; at least 16 are needed`,
    )
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const raw = new TextEncoder().encode(secret)
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign', 'verify'])
  const bytesOf = (id: string, digits: string) => new TextEncoder().encode(`talking-heads:v1:${id}.${digits}`)

  async function identify(id: string, isTaken: (name: string) => boolean): Promise<Identity> {
    let mortal = mortalOf(id, randomDigits())
    while (isTaken(mortal.name)) mortal = mortalOf(id, randomDigits())
    const digits = mortal.name.slice(-6)
    const signature = await crypto.subtle.sign('HMAC', key, bytesOf(id, digits))
    return { mortal, token: `${id}.${digits}.${toBase64Url(new Uint8Array(signature))}` }
  }

  return {
    issue: (isTaken) => identify(`m_${toBase64Url(crypto.getRandomValues(new Uint8Array(16)))}`, isTaken),
    rename: (mortal, isTaken) => identify(mortal.id, isTaken),
    async verify(token) {
      const [, id, digits, signature] = shape.exec(token) ?? []
      if (id === undefined || digits === undefined || signature === undefined) return undefined
      const isGenuine = await crypto.subtle.verify('HMAC', key, fromBase64Url(signature), bytesOf(id, digits))
      return isGenuine ? mortalOf(id, digits) : undefined
    },
  }
}

/** 24 random bits as six hex digits. */
function randomDigits(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(3))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('')
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))
}
