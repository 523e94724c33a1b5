import { TalkingHeadsError } from '@talking-heads/core'
import { pageInsteadOfApi } from '../failures.ts'
import { jsonOrText, ServerRefusal } from './refusal.ts'

/** An answer of 128 tokens with 20 log-probabilities each is some 400 KB: nothing sound is larger than this. */
const maxBodyBytes = 4 * 1024 * 1024

/** The client adds headers of its own, some of them from the environment: a server gets these and no others. */
const sentHeaders = ['accept', 'authorization', 'content-type']

/**
 * A fetch that the client may be handed: it sends only what is asked for and only there, and fails early on what cannot
 * be an answer: a refusal, a redirect, a web page, bytes that are not UTF-8, or more of them than any answer has.
 */
export function guardedFetch(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const given = init?.headers instanceof Headers ? init.headers : new Headers(init?.headers)
    const headers: Record<string, string> = {}
    for (const name of sentHeaders) {
      const value = given.get(name)
      if (value !== null) headers[name] = value
    }
    const response = await inner(input, { ...init, headers, redirect: 'manual' })
    const type = response.headers.get('content-type')?.toLowerCase() ?? ''
    if (isRedirect(response)) {
      await response.body?.cancel()
      throw redirected(response, input instanceof Request ? input.url : String(input))
    }
    if (response.ok && type.startsWith('text/html')) {
      await response.body?.cancel()
      throw pageInsteadOfApi()
    }
    const body = response.body && onlySoundBytes(response.body)
    if (response.ok) return new Response(body, { status: response.status })
    // Its status says enough where its words cannot be had.
    const said = await new Response(body).text().catch(() => '')
    throw new ServerRefusal(response.status, jsonOrText(said), (name) => response.headers.get(name))
  }
}

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

/** A prompt is sent to the address that was set, and to no other that a server names. */
function redirected({ status, headers }: Response, asked: string): TalkingHeadsError {
  const location = headers.get('location') ?? ''
  const leadsTo = URL.canParse(location, asked) ? new URL(location, asked) : undefined
  const to = leadsTo ? ` to ${leadsTo.origin}${leadsTo.pathname}` : ''
  return new TalkingHeadsError(
    'model-misconfigured',
    `the base URL redirects${to} (${status}), and redirects are not followed; set the base URL to where the API is`,
  )
}

type Bytes = Uint8Array<ArrayBuffer>

/** Passes on what it is asked for, and no more: one reader is cheaper than a transforming stream between two queues. */
function onlySoundBytes(body: ReadableStream<Bytes>): ReadableStream<Bytes> {
  const reader = body.getReader()
  const check = createCheck()
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) return controller.close()
        try {
          check(value)
        } catch (error) {
          await reader.cancel(error)
          throw error
        }
        controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** @throws TalkingHeadsError `model-bad-answer`, of the part that is one too many or no text */
function createCheck(): (part: Bytes) => void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  return (part) => {
    bytes += part.byteLength
    if (bytes > maxBodyBytes) {
      const told = `the model's answer passed ${maxBodyBytes} bytes and was cut off; check what the base URL leads to`
      throw new TalkingHeadsError('model-bad-answer', told)
    }
    try {
      decoder.decode(part, { stream: true })
    } catch (cause) {
      const told = 'the model answered bytes that are not UTF-8; check what the base URL leads to'
      throw new TalkingHeadsError('model-bad-answer', told, { retryable: true, cause })
    }
  }
}
