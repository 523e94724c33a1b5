import { TalkingHeadsError } from '../log/errors.ts'
import { type Mortal, mortalOf } from '../log/members.ts'

/** What is known of who is at the other end when it says hello. */
export interface Hello {
  /** As the client sent it: from an earlier welcome, or one of your own, such as a session of your site. */
  readonly token: string | undefined
  /**
   * Whether a person could come in under its name. Whoever gives names draws until one is free; where the name is the
   * person's own there is no need to ask: the room refuses one that is taken, and says so.
   */
  isNameFree(person: Mortal): boolean
}

/**
 * Tells who people are, and knows them again: anonymous ones ({@link createIdentities}), or the accounts you have.
 */
export interface Identities {
  /**
   * Who says hello. May be asked twice for one hello.
   *
   * @throws TalkingHeadsError `not-allowed` where nobody is to be let in: its message is told to the client
   */
  identify(hello: Hello): Promise<Identity>
}

/** Somebody, and what proves it the next time. */
export interface Identity {
  /** Made with `personOf`. */
  readonly person: Mortal
  /**
   * Told to the client alone, which sends it with its next hello: whoever has it is this person. Default: the token of
   * this hello.
   */
  readonly token?: string
}

const shape = /^(m_[A-Za-z0-9_-]{22})\.([0-9A-F]{6})\.([A-Za-z0-9_-]{43})$/

/**
 * Anonymous people: each gets 128 random bits, and `NPC#` and six hex digits for a name and colour, in a token that is
 * signed, so that nobody can speak as another. Where somebody else present bears the name, it is drawn anew.
 *
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

  async function named(id: string, isNameFree: Hello['isNameFree']): Promise<Identity> {
    let person = mortalOf(id, randomDigits())
    while (!isNameFree(person)) person = mortalOf(id, randomDigits())
    const digits = person.name.slice(-6)
    const signature = await crypto.subtle.sign('HMAC', key, bytesOf(id, digits))
    return { person, token: `${id}.${digits}.${toBase64Url(new Uint8Array(signature))}` }
  }

  /** Undefined for a token that was not signed with this secret. */
  async function verified(token: string): Promise<Mortal | undefined> {
    const [, id, digits, signature] = shape.exec(token) ?? []
    if (id === undefined || digits === undefined || signature === undefined) return undefined
    const isGenuine = await crypto.subtle.verify('HMAC', key, fromBase64Url(signature), bytesOf(id, digits))
    return isGenuine ? mortalOf(id, digits) : undefined
  }

  return {
    async identify({ token, isNameFree }) {
      const known = token === undefined ? undefined : await verified(token)
      if (known && isNameFree(known)) return { person: known }
      const id = known?.id ?? `m_${toBase64Url(crypto.getRandomValues(new Uint8Array(16)))}`
      return await named(id, isNameFree)
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
