import { type Dialect, inspectServer } from '@talking-heads/llm-adapters/openai-compatible'

/** A server that answered, and what it said of itself. */
export interface Endpoint {
  readonly url: string
  readonly models: readonly string[]
  readonly dialect: Dialect | 'auto'
}

/** Where Ollama, vLLM, llama.cpp's server and LM Studio listen unless told otherwise. */
const usualEndpoints: readonly string[] = [11434, 8000, 8080, 1234].map(
  (port) => `http://127.0.0.1:${port}/v1`,
)

/** For all of them together, in ms: they are on this host, or they are not. */
const probeMs = 300

/** Asks all of them at once; those that answer in time and offer a model, in the order given, chat models first. */
export async function discover(urls: readonly string[] = usualEndpoints): Promise<readonly Endpoint[]> {
  // Loading the client takes as long as that; the servers' time is not to be spent on it.
  await import('openai')
  const signal = AbortSignal.timeout(probeMs)
  const answers = await Promise.allSettled(
    urls.map(async (baseUrl) => ({ url: baseUrl, ...(await inspectServer({ baseUrl, signal })) })),
  )
  const found = answers.flatMap((answer) =>
    answer.status === 'fulfilled' && answer.value.models.length > 0 ? [answer.value] : [],
  )
  const chats = ({ models }: Endpoint) => models.some((name) => !noChat.test(name))
  return [...found.filter(chats), ...found.filter((endpoint) => !chats(endpoint))]
}

/** Names of models that do something else than chat, or only continue a text. */
const noChat =
  /embed|rerank|\bbge\b|minilm|whisper|\btts\b|transcri|moderation|dall-e|image|diffusion|davinci|babbage|[:-](?:base|text|code)\b/i
/** Names of those that say so themselves. */
const surelyChat = /chat|instruct|[:-]it\b|assistant/i

/** Of what a server offers, the model to talk to: one that says it chats, else one that does not look otherwise. */
export function preferChat(models: readonly string[]): string | undefined {
  const likely = models.filter((name) => !noChat.test(name))
  return likely.find((name) => surelyChat.test(name)) ?? likely[0] ?? models[0]
}
