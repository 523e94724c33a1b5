import type { ServerResponse } from 'node:http'
import { openStream as open, sendJson, startTrackedServer, type TrackedServer } from './tracked-server.ts'

export interface FaultServer extends TrackedServer {
  /** Where the API with this fault begins. */
  baseUrl(fault: Fault): string
}

export type Fault = `${keyof typeof faults}`

const chunk = (delta: object, rest: object = {}) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`
const text = (content: string) => chunk({ content })
const end = chunk({}, { finish_reason: 'stop' })
const done = 'data: [DONE]\n\n'
const role = chunk({ role: 'assistant', content: '' })

type Answer = (response: ServerResponse) => void

/** Each way in which a server can go wrong, or behave in its own fashion. */
const faults = {
  fine: sse(
    role,
    text('RES: Bow'),
    text(' lower.'),
    end,
    usage({ prompt_tokens: 50, completion_tokens: 4 }),
    done,
  ),
  cached: sse(
    text('Yes.'),
    end,
    usage({ prompt_tokens: 50, completion_tokens: 2, prompt_tokens_details: { cached_tokens: 40 } }),
    done,
  ),
  'llama-cpp cache': sse(
    text('Yes.'),
    end,
    usage({ prompt_tokens: 50, completion_tokens: 2 }, { timings: { cache_n: 30 } }),
    done,
  ),
  logprobs: sse(
    chunk({ content: '-2' }, { logprobs: { content: [tokenOf('-', -0.1), tokenOf('2', -0.2)] } }),
    end,
    done,
  ),
  thinking: sse(role, chunk({ reasoning_content: 'Hm.' }), text('No.'), end, done),
  'hangs before headers': () => {},
  'hangs after headers': (response) => {
    open(response)
  },
  'hangs after text': (response) => {
    open(response)
    response.write(text('RES: I was about to'))
  },
  'hangs after the end': (response) => {
    open(response)
    response.write(text('Whole.') + end)
  },
  'one byte at a time': (response) => {
    open(response)
    const bytes = Buffer.from(text('slow'.repeat(50)))
    let sent = 0
    const timer = setInterval(() => response.write(bytes.subarray(sent, ++sent)), 5)
    response.on('close', () => clearInterval(timer))
  },
  'comes late': (response) => {
    const timer = setTimeout(() => sse(text('RES: Am I late?'), end, done)(response), 2_000)
    response.on('close', () => clearTimeout(timer))
  },
  'cut in the middle': (response) => {
    open(response)
    response.write(text('RES: I was about to'), () => response.destroy())
  },
  'cut behind the end': (response) => {
    open(response)
    response.write(text('Whole.') + end, () => response.destroy())
  },
  'no finish reason': sse(text('RES: And then'), done),
  'neither finish reason nor done mark': sse(text('RES: And then')),
  'no done mark': sse(text('Whole.'), end),
  429: refuse(429, { error: { message: 'slow down', code: 'rate_limit_exceeded' } }, { 'retry-after': '7' }),
  'no quota': refuse(429, {
    error: { message: 'You exceeded your current quota', code: 'insufficient_quota' },
  }),
  500: refuse(500, { error: { message: 'oh no' } }),
  loading: refuse(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
  401: refuse(401, { error: { message: 'Incorrect API key provided: sk-secret', code: 'invalid_api_key' } }),
  'echoes secrets': (response) => {
    const { authorization = '' } = response.req.headers
    const pair = Buffer.from(authorization.slice('Basic '.length), 'base64').toString()
    const message = `${pair} and ${authorization} and ${response.req.url} and sk-s3c***ret may not come in`
    sendJson(response, 401, { error: { message } })
  },
  404: refuse(404, { error: { message: 'model "x" not found', code: null } }),
  'vllm overflow': refuse(400, {
    object: 'error',
    message: "This model's maximum context length is 4096 tokens.",
  }),
  'llama-cpp overflow': refuse(400, {
    error: {
      code: 400,
      message: 'request (5000 tokens) exceeds',
      type: 'exceed_context_size_error',
      n_ctx: 4096,
    },
  }),
  'openai overflow': refuse(400, { error: { message: 'too long', code: 'context_length_exceeded' } }),
  'completes only': refuse(400, { error: { message: '"llama2:7b-text" does not support chat' } }),
  'wrong parameter': refuse(400, { error: { message: 'Unknown parameter: top_k' } }),
  'error in the stream': sse(
    role,
    `data: ${JSON.stringify({ error: { message: 'worker died', code: 500 } })}\n\n`,
  ),
  'bad json': sse(text('RES: I'), 'data: {"choices":[{"delta"\n\n', end, done),
  'not an object': sse('data: 42\n\n', 'data: null\n\n', done),
  'odd members': sse(
    'data: {"choices":[null]}\n\n',
    'data: {"choices":5,"usage":7}\n\n',
    'data: {"choices":[{"delta":7,"logprobs":9,"finish_reason":3}]}\n\n',
    'data: {"choices":[{"delta":{"tool_calls":"x","content":null},"logprobs":{"content":{}}}]}\n\n',
    done,
  ),
  'bad utf-8': (response) => {
    open(response)
    response.end(
      Buffer.concat([
        Buffer.from('data: {"choices":[{"delta":{"content":"'),
        Buffer.from([0xff, 0xc0, 0x22]),
      ]),
    )
  },
  empty: sse(role, end, done),
  'empty body': sse(),
  'ten megabytes': sse(text('x'.repeat(10_000_000)), end, done),
  endless: (response) => {
    open(response)
    const more = () => {
      while (response.writable && response.write(text('and on '))) {}
    }
    response.on('drain', more)
    more()
  },
  'wrong role': sse(chunk({ role: 'user', content: 'Now you.' }), end, done),
  'duplicate chunks': sse(role, role, text('Once.'), end, end, end, done, done),
  'late text': sse(text('Enough.'), end, text(' No, wait!'), done, text(' And another thing')),
  'web page': (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
    response.end('<!doctype html><title>Welcome</title>')
  },
  whole: whole({ message: { role: 'assistant', content: 'RES: Whole.' }, finish_reason: 'stop' }),
  'whole without an end': whole({ message: { role: 'assistant', content: 'RES: And then' } }),
  'whole and empty': whole({ message: { role: 'assistant', content: '' }, finish_reason: 'stop' }),
  'whole in a wrong role': whole({ message: { role: 'user', content: 'Now you.' }, finish_reason: 'stop' }),
  'whole ten megabytes': whole({
    message: { role: 'assistant', content: 'x'.repeat(10_000_000) },
    finish_reason: 'stop',
  }),
  'whole with an error in it': refuse(200, { error: { message: 'worker died' } }),
  'whole but cut': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
    response.write('{"choices":[{"message":{"role":"assistant","content":"I was', () => response.destroy())
  },
  'whole but not JSON': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
    response.end('{"choices":[{"message"')
  },
  'some other JSON': refuse(200, { status: 'ok' }),
  models: refuse(200, { object: 'list', data: [{ id: 'llama2:7b-chat' }, { id: 'phi' }] }),
  'no list': refuse(200, { data: 'none' }),
} satisfies Record<string, Answer>

export async function startFaultServer(): Promise<FaultServer> {
  const server = await startTrackedServer(({ path }, response) =>
    faults[decodeURIComponent(path.split('/')[1] ?? '') as Fault](response),
  )
  return { ...server, baseUrl: (fault) => `${server.url}/${encodeURIComponent(fault)}/v1` }
}

function sse(...chunks: readonly string[]): Answer {
  return (response) => {
    open(response)
    response.end(chunks.join(''))
  }
}

function refuse(status: number, body: object, headers: Record<string, string> = {}): Answer {
  return (response) => sendJson(response, status, body, headers)
}

function whole(choice: object): Answer {
  const usage = { prompt_tokens: 50, completion_tokens: 4 }
  return refuse(200, { object: 'chat.completion', choices: [{ index: 0, ...choice }], usage })
}

function usage(counts: object, rest: object = {}): string {
  return `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [], usage: counts, ...rest })}\n\n`
}

function tokenOf(token: string, logprob: number): object {
  return { token, logprob, bytes: null, top_logprobs: [{ token, logprob, bytes: null }] }
}
