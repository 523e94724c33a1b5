import { isOverflow } from '../failures.ts'

/** What a server sent instead of an answer, as it came. */
export class ServerRefusal extends Error {
  /** The answer's, or the one that an error in the middle of a stream speaks of. */
  readonly status: number | undefined
  /** JSON, or the text that is none. */
  readonly body: unknown
  readonly header: (name: string) => string | null

  constructor(status: number | undefined, body: unknown, header: (name: string) => string | null) {
    super(wordsOf(body))
    this.status = status
    this.body = body
    this.header = header
  }
}

/** The error that stands where an answer should be; undefined where there is none. */
export function refusalIn(payload: unknown): ServerRefusal | undefined {
  if (!isObject(payload)) return undefined
  const { error } = payload
  const isError = Boolean(error) || payload.object === 'error' || payload.type === 'error'
  if (!isError && ('choices' in payload || !('detail' in payload))) return undefined
  return new ServerRefusal(statusIn(payload), payload, () => null)
}

export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** Where servers say which kind of error it is. */
const kinds = ['code', 'status', 'type']
/** Kinds of errors by the status that they would have had. */
const statuses: readonly (readonly [kind: RegExp, status: number])[] = [
  [/quota|rate_?limit|too_?many|resource_?exhausted/i, 429],
  [/invalid_?api_?key|authentication|unauthori[sz]ed|unauthenticated/i, 401],
  [/permission|forbidden/i, 403],
  [/not_?found/i, 404],
  [/invalid|bad_?request|unsupported|exceed_context|context_length/i, 400],
  [/overloaded|unavailable|server_?error|internal/i, 503],
]

function statusIn(body: unknown, depth = 0): number | undefined {
  if (!isObject(body) || depth > 3) return undefined
  for (const name of [...kinds, 'status_code']) {
    const code = Number(body[name])
    if (Number.isInteger(code) && code >= 400 && code < 600) return code
  }
  const inner = statusIn(body.error, depth + 1)
  if (inner !== undefined) return inner
  const words = kinds.map((name) => body[name]).filter((word) => typeof word === 'string')
  return statuses.find(([kind]) => words.some((word) => kind.test(word)))?.[1]
}

/** Members that tell a reader what is wrong. */
const telling = ['error', 'message', 'msg', 'detail', 'errors', 'reason', 'description']

/** What a body says to people, wherever servers put it; the kind of error where there are no words for it. */
export const wordsOf = (body: unknown): string =>
  wordsUnder(telling, body) || wordsUnder([...telling, ...kinds], body)

function wordsUnder(members: readonly string[], body: unknown): string {
  const words: string[] = []
  const collect = (value: unknown, depth: number) => {
    if (words.length > 12 || depth > 5) return
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) for (const each of value.slice(0, 8)) collect(each, depth + 1)
    else if (isObject(value)) for (const name of members) collect(value[name], depth + 1)
  }
  collect(body, 0)
  return [...new Set(words)].join(' ')
}

/** All that a body says, for programs; of an endless one the beginning. */
export const textOf = (body: unknown): string =>
  (typeof body === 'string' ? body : (JSON.stringify(body) ?? '')).slice(0, 10_000)

/** Members that name what is at fault, in the servers' several ways. */
const naming = ['param', 'parameter', 'loc', 'field', 'property', 'path', 'name']

/** What servers call a parameter besides. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  reasoning_effort: ['reasoning', 'thinking', 'think'],
  chat_template_kwargs: ['enable_thinking', 'thinking'],
  response_format: ['json_schema', 'schema'],
  logprobs: ['log_probabilities', 'log_probs'],
}

/**
 * The parameter of a request that a refusal names, in whatever words: as a member of its own, between quotes, or in a
 * sentence. Undefined where it names none of these, or something else by itself.
 *
 * @param sent names of parameters that the request held and can do without
 */
export function refusedParameter(
  { status, body }: Pick<ServerRefusal, 'status' | 'body'>,
  sent: readonly string[],
): string | undefined {
  if (status !== 400 && status !== 422) return undefined
  const text = textOf(body)
  if (isOverflow(status, text)) return undefined
  const byName = new Map(
    [
      ...sent.flatMap((name) => (otherNames[name] ?? []).map((other) => [other, name])),
      ...sent.map((name) => [name, name]),
    ].map(([called = '', name = '']) => [squeezed(called), name]),
  )
  const firstOf = (names: readonly string[]) =>
    names.map((name) => byName.get(squeezed(name))).find((name) => name !== undefined)
  const named = namedIn(body)
  if (named.length > 0) return firstOf(named)
  const words = wordsOf(body)
  const quoted = [...words.matchAll(/["'`‘“«]([\w.[\]-]{2,60})["'`’”»]/g)].map(([, name = '']) => name)
  return firstOf(quoted.flatMap(steps)) ?? firstOf(wordsIn(words))
}

/** `stream_options`, `streamOptions` and `stream-options` are one name. */
const squeezed = (name: string): string => name.toLowerCase().replace(/[_-]/g, '')

/** `body.stream_options.include_usage` leads to three names. */
const steps = (path: string): readonly string[] => path.split(/[.[\]]+/)

function namedIn(body: unknown, depth = 0): readonly string[] {
  if (depth > 6) return []
  if (Array.isArray(body)) return body.slice(0, 8).flatMap((each) => namedIn(each, depth + 1))
  if (!isObject(body)) return []
  return Object.entries(body).flatMap(([key, value]) => {
    if (!naming.includes(key.toLowerCase())) return namedIn(value, depth + 1)
    const path = Array.isArray(value) ? value : [value]
    return path.filter((step) => typeof step === 'string').flatMap(steps)
  })
}

/** Words, and two that stand side by side as one: "response format". */
function wordsIn(text: string): readonly string[] {
  const words = text.match(/[A-Za-z][\w-]*/g)?.slice(0, 400) ?? []
  return words.flatMap((word, at) => [`${word}${words[at + 1] ?? ''}`, word])
}

type Wire = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
