import type { TokenLogprobs } from '@talking-heads/language/judgements'
import type { GodProfile } from '../log/god-profile.ts'
import type { Member } from '../log/members.ts'

export type { TokenLogprobs } from '@talking-heads/language/judgements'

/** Something that continues a conversation: a remote server, a model in this process, or the offline oracle. */
export interface LanguageModel {
  /** What answers, for people: `llama2:70b-chat`, `oracle`. */
  readonly modelId: string
  /** True for a stand-in that only pretends to read: pages and logs say so. */
  readonly offline?: boolean
  /** Tokens that a prompt and its answer may have together, where that is known by now: rooms keep to it. */
  windowTokens?(): number | undefined
  /**
   * Chat messages in, one completion out.
   *
   * @throws TalkingHeadsError; `retryable` says whether the same call may succeed later. `aborted` once `signal` fires.
   */
  generate(request: ModelRequest, options: GenerateOptions): Promise<Completion>
}

export interface GenerateOptions {
  readonly signal: AbortSignal
  /** Receives the text as it comes, where the model streams; an empty piece says that it is at work, and thinks. */
  readonly onText?: (delta: string) => void
}

export interface ModelRequest {
  readonly purpose: 'reply' | 'mood' | 'genesis' | 'arbiter' | 'memory' | 'translation'
  /** The room's id: for reuse of cached prefixes, and budgets. */
  readonly room: string
  /** System first, then user and assistant strictly alternating, user last: LLaMA-2 accepts nothing else. */
  readonly messages: readonly ChatMessage[]
  /** Tokens of the answer, at most. */
  readonly maxTokens: number
  /** 0…2. */
  readonly temperature: number
  /** (0…1]. */
  readonly topP?: number
  readonly topK?: number
  /** 1 is none. */
  readonly repetitionPenalty?: number
  /** The answer ends before any of these. */
  readonly stop?: readonly string[]
  /** 0 … 2^31−1. Equal seeds should give equal answers, where the model can. */
  readonly seed?: number
  /** JSON schema of the answer wanted. */
  readonly schema?: Readonly<Record<string, unknown>>
  /** Closed list of answers. */
  readonly choices?: readonly string[]
  /** Alternatives wanted for each token, 0–20. */
  readonly topLogprobs?: number
  /** What the prompt says, as facts: for offline models and logs. */
  readonly about: ModelFacts
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** What a request is about, typed by purpose. */
export type ModelFacts =
  | {
      readonly purpose: 'reply'
      readonly god: GodProfile
      /** The author of the line it answers; absent where the god breaks a silence and speaks to nobody. */
      readonly addressee?: Member
      /** −100…100: how the god feels about the addressee. */
      readonly affinity: number
      /** The line it answers; empty where there is none. */
      readonly line: string
      /** The conversation before that line, oldest first. */
      readonly history: readonly SpokenLine[]
      /** Whether the line called this god by name. */
      readonly called: boolean
    }
  | {
      readonly purpose: 'mood'
      readonly god: GodProfile
      readonly addressee: Member
      /** What the addressee had said. */
      readonly context: string
      /** The god's line to be judged. */
      readonly line: string
    }
  | {
      readonly purpose: 'genesis'
      /** Names that are taken. */
      readonly names: readonly string[]
      /** What a mortal asked for. */
      readonly wish?: string
    }
  | {
      readonly purpose: 'memory'
      /** What gods and mortals said to each other, oldest first. */
      readonly exchanges: readonly {
        readonly god: GodProfile
        readonly mortal: Member
        readonly line: string
        readonly reply: string
      }[]
    }
  | { readonly purpose: 'arbiter' | 'translation' }

/** What a judgement is about: a god's line, whom it was said to, and what that one had said. */
export type MoodFacts = Extract<ModelFacts, { readonly purpose: 'mood' }>

/** How many tokens a text is to a model, without any mark that begins or ends a prompt. */
export type CountTokens = (text: string) => number

export interface SpokenLine {
  readonly author: Member
  readonly text: string
}

export interface Completion {
  readonly text: string
  /** What answered, where that may be another than the model that was asked: a fallback, a model for one purpose. */
  readonly modelId?: string
  /** `stop`: it ended by itself or at a stop string; `length`: it ran into `maxTokens`. */
  readonly finishReason: 'stop' | 'length' | 'content-filter' | 'other'
  readonly usage: {
    readonly promptTokens: number
    /** Of these, how many came from a cache. */
    readonly cachedPromptTokens: number
    readonly completionTokens: number
  }
  /** Of each token of the answer, where asked for and to be had. */
  readonly logprobs?: readonly TokenLogprobs[]
}
