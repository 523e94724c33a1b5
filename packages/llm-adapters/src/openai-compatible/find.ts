import { TalkingHeadsError } from '@talking-heads/core'
import { asModelError, refusalOf } from './api-failures.ts'
import { createClient } from './client.ts'
import type { FindServerOptions, FoundServer } from './find-server.ts'
import { inspect } from './inspect.ts'
import { apiPath, contextOf } from './settings.ts'

/** The more is known of a server, the later it stands. */
const byWorth: readonly FoundServer['state'][] = ['absent', 'other', 'empty', 'locked', 'loading', 'ready']

/** Looks where it was told, then below that at `/v1`, as `findServer` promises. */
export async function find(options: FindServerOptions): Promise<FoundServer> {
  const url = new URL(options.baseUrl)
  url.pathname = apiPath(url)
  const given = await look({ ...options, baseUrl: withoutSlash(url) })
  if (given.state === 'ready' || given.state === 'absent' || namesVersion.test(url.pathname)) return given
  url.pathname = `${apiPath(url)}/v1`
  const other = await look({ ...options, baseUrl: url.href })
  return byWorth.indexOf(other.state) > byWorth.indexOf(given.state) ? other : given
}

const namesVersion = /\/v\d[^/]*(?:\/|$)/

/** A host alone has a slash behind it. */
function withoutSlash({ href, pathname, search }: URL): string {
  return pathname === '/' && search === '' ? href.slice(0, -1) : href
}

async function look(options: FindServerOptions): Promise<FoundServer> {
  const { baseUrl } = options
  try {
    const facts = await inspect(options)
    if (facts.models.length > 0) {
      await tryDoor(options)
      return { state: 'ready', baseUrl, ...facts }
    }
    const { where } = contextOf(options)
    return {
      state: 'empty',
      baseUrl,
      error: new TalkingHeadsError('model-unavailable', `${where} lists no models`),
    }
  } catch (cause) {
    const error = TalkingHeadsError.from(cause, 'model-unavailable')
    return { state: stateOf(error), baseUrl, error }
  }
}

/**
 * Many a server shows its list to everybody, and answers only whoever has a key. That is looked at before what is asked:
 * a question that says nothing is refused for its form by whoever would let us in, and costs nothing.
 */
async function tryDoor(options: FindServerOptions): Promise<void> {
  try {
    const { signal } = options
    const response = await createClient(options).post('/chat/completions', { body: {}, signal }).asResponse()
    await response.body?.cancel()
  } catch (cause) {
    const error = asModelError(cause, contextOf(options))
    if (stateOf(error) === 'locked') throw error
  }
}

/** What a server answers while it loads, or a proxy while the server behind it does; or while it has too much to do. */
const passing: readonly (number | undefined)[] = [408, 425, 429, 502, 503, 504]

function stateOf({ code, cause }: TalkingHeadsError): Exclude<FoundServer['state'], 'ready' | 'empty'> {
  const status = refusalOf(cause)?.status
  if (status === 401 || status === 403) return 'locked'
  if (passing.includes(status)) return 'loading'
  if (code === 'model-unavailable' && status === undefined) return 'absent'
  return code === 'aborted' || code === 'model-timeout' ? 'absent' : 'other'
}
