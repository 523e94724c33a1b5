import {
  type Completion,
  type GenerateOptions,
  type ModelRequest,
  TalkingHeadsError,
  type TokenLogprobs,
} from '@talking-heads/core'
import type {
  ChatHistoryItem,
  LlamaContextSequence,
  LlamaText,
  SequenceEvaluateOptions,
  Token,
} from 'node-llama-cpp'
import { startText } from '../answer-text.ts'
import { startThinking } from '../thinking.ts'
import { aborted } from '../until-aborted.ts'
import { createGrammars } from './grammar.ts'
import type { Loaded } from './load.ts'
import { logprobsOf } from './logprobs.ts'

/** A request, ready to be computed. */
export interface Call {
  readonly request: ModelRequest
  /** The prompt, in the model's template. */
  readonly tokens: readonly Token[]
}

/** Tokens of a prompt that are read at once: between two such pieces an abort is noticed. */
const pieceTokens = 64

/** How far back a repetition counts, in tokens. */
const penaltyTokens = 64

/** Bytes of a character come as several tokens; more than these are no character. */
const maxPartTokens = 8

export function createGenerator(loaded: Loaded) {
  const { library, model, context } = loaded
  const template = library.resolveChatWrapper(model)
  const grammarFor = createGrammars(loaded)
  const thinking = startThinking()

  /** @throws TalkingHeadsError `model-overflow`, `invalid-input` */
  function prepare(request: ModelRequest): Call {
    const tokens = withoutTrailingSpace(promptOf(request)).tokenize(model.tokenizer)
    const needed = tokens.length + request.maxTokens
    if (needed > context.contextSize) {
      throw new TalkingHeadsError(
        'model-overflow',
        `prompt and answer need ${needed} tokens and the window holds ${context.contextSize}: send fewer lines, or set a larger contextTokens`,
      )
    }
    return { request, tokens }
  }

  function promptOf(request: ModelRequest): LlamaText {
    try {
      return template.generateContextState({ chatHistory: historyOf(request) }).contextText
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new TalkingHeadsError('invalid-input', `the model's chat template refuses the messages: ${why}`, {
        cause,
      })
    }
  }

  /** LLaMA-2's answers bring their leading space themselves: a prompt that has it already leads them astray. */
  function withoutTrailingSpace(text: LlamaText): LlamaText {
    const values = [...text.values]
    const last = values.at(-1)
    if (last instanceof library.SpecialTokensText)
      values[values.length - 1] = new library.SpecialTokensText(last.value.replace(/ +$/, ''))
    return library.LlamaText(values)
  }

  async function run(
    { request, tokens }: Call,
    slot: LlamaContextSequence,
    signal: AbortSignal,
    onText: GenerateOptions['onText'],
  ): Promise<Completion> {
    const grammar = await grammarFor(request)
    const cached = await read(tokens, slot, signal)
    const answer = startAnswer(request, tokens)
    const options = samplingOf(request, tokens, answer.tokens)
    const wantsLogprobs = request.topLogprobs !== undefined
    const last = tokens.slice(-1)
    const constrained = { ...options, ...(grammar && { grammarEvaluationState: grammar }) }
    // Probabilities of a whole vocabulary cost a millisecond a token: only on request.
    const output: AsyncIterable<{ token: Token; probabilities?: ReadonlyMap<Token, number> }> = wantsLogprobs
      ? slot.evaluateWithMetadata(last, { probabilities: true }, constrained)
      : slot.evaluateWithMetadata(last, {}, constrained)
    for await (const { token, probabilities } of output) {
      if (signal.aborted) throw aborted()
      const shown = answer.take(token, probabilities)
      if (shown) onText?.(shown)
      if (answer.isOver) break
    }
    const rest = answer.end()
    if (rest) onText?.(rest)
    return answer.completion(tokens.length, cached)
  }

  /**
   * Reads the prompt but for its last token, which the answer begins from.
   *
   * @returns how many tokens the slot had read already
   */
  async function read(
    tokens: readonly Token[],
    slot: LlamaContextSequence,
    signal: AbortSignal,
  ): Promise<number> {
    await slot.adaptStateToTokens(tokens.slice(0, -1), false)
    const cached = slot.nextTokenIndex
    for (let at = cached; at < tokens.length - 1; at += pieceTokens) {
      if (signal.aborted) throw aborted()
      await slot.evaluateWithoutGeneratingNewTokens(
        tokens.slice(at, Math.min(at + pieceTokens, tokens.length - 1)),
      )
    }
    if (signal.aborted) throw aborted()
    return cached
  }

  function samplingOf(
    { temperature, topP, topK, repetitionPenalty, seed, topLogprobs }: ModelRequest,
    prompt: readonly Token[],
    said: readonly Token[],
  ): SequenceEvaluateOptions {
    // The library's own default is the time in seconds: a second try at once would be the same one again.
    const dice = { temperature, seed: seed ?? Math.floor(Math.random() * 2 ** 31) }
    // The library has defaults of its own for what is left out.
    if (topLogprobs !== undefined) return { ...dice, topK: 0, topP: 1, minP: 0 }
    return {
      ...dice,
      ...(topP !== undefined && { topP }),
      ...(topK !== undefined && { topK }),
      ...(repetitionPenalty !== undefined && {
        repeatPenalty: {
          penalty: repetitionPenalty,
          maxPunishTokens: penaltyTokens,
          punishTokens: () => [...prompt.slice(-penaltyTokens), ...said].slice(-penaltyTokens),
        },
      }),
    }
  }

  /** An answer being put together from its tokens. */
  function startAnswer(request: ModelRequest, prompt: readonly Token[]) {
    const { maxTokens, temperature, topLogprobs = 0 } = request
    const roomTokens = Math.min(thinking.roomTokens, context.contextSize - prompt.length - maxTokens)
    const text = startText(request, thinking, roomTokens)
    const tokens: Token[] = []
    const logprobs: TokenLogprobs[] = []
    /** Tokens whose text is not known yet, since a character is not complete. */
    let part: Token[] = []
    /** Characters before each token. */
    const places: number[] = []
    let chars = 0
    const detokenize = (some: readonly Token[], before: number) =>
      model.detokenize(some, false, [...prompt.slice(-3), ...tokens.slice(0, before)].slice(-3))
    const isAtLimit = () => tokens.length >= maxTokens + roomTokens
    return {
      tokens,
      get isOver() {
        return text.isOver || isAtLimit()
      },
      take(token: Token, probabilities: ReadonlyMap<Token, number> | undefined): string {
        const before = tokens.length
        if (probabilities)
          logprobs.push(
            logprobsOf(token, probabilities, temperature, topLogprobs, (one) => detokenize([one], before)),
          )
        tokens.push(token)
        places.push(chars)
        part.push(token)
        const piece = detokenize(part, tokens.length - part.length)
        const isWhole = !piece.endsWith('\uFFFD') || part.length >= maxPartTokens
        if (!isWhole) return ''
        part = []
        chars += piece.length
        return text.add(piece)
      },
      end: () => text.end(isAtLimit() ? 'length' : 'stop'),
      completion(promptTokens: number, cachedPromptTokens: number): Completion {
        if (text.text.trim() === '') {
          const told = text.isThoughtOnly
            ? 'the model thought for all of its tokens and said nothing'
            : 'the model answered nothing'
          throw new TalkingHeadsError('model-bad-answer', told, { retryable: true })
        }
        const isCut = text.isCut || (!text.isWhole && isAtLimit())
        const said = logprobs.filter((_, at) => (places[at] ?? 0) >= text.from)
        return {
          text: text.text,
          finishReason: isCut ? 'length' : 'stop',
          usage: { promptTokens, cachedPromptTokens, completionTokens: tokens.length },
          ...(said.length > 0 && { logprobs: said }),
        }
      },
    }
  }

  return { prepare, run }
}

function historyOf({ messages }: ModelRequest): ChatHistoryItem[] {
  const turns = messages.map(({ role, content }): ChatHistoryItem => {
    if (role === 'assistant') return { type: 'model', response: [content] }
    return { type: role, text: content }
  })
  return [...turns, { type: 'model', response: [] }]
}
