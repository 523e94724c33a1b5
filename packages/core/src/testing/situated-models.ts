import { type ErrorCode, TalkingHeadsError } from '../log/errors.ts'
import type { Completion, LanguageModel, ModelRequest } from '../ports/language-model.ts'
import type { Failure, Situation } from './model-suite.ts'
import { scriptedModel } from './scripted-model.ts'

const codes: Readonly<Record<Failure, { code: ErrorCode; retryable: boolean; retryAfterMs?: number }>> = {
  unreachable: { code: 'model-unavailable', retryable: true },
  overloaded: { code: 'model-unavailable', retryable: true, retryAfterMs: 7_000 },
  broken: { code: 'model-unavailable', retryable: true },
  'no-access': { code: 'model-misconfigured', retryable: false },
  'no-such-model': { code: 'model-misconfigured', retryable: false },
  'too-long': { code: 'model-overflow', retryable: false },
}

/** The smallest model that keeps every promise. A word is a token. */
export function soundModel(situation: Situation): LanguageModel {
  return {
    modelId: 'sound',
    async generate(request, { signal, onText }) {
      if (situation.does === 'hang' && situation.after) onText?.(situation.after)
      await new Promise<void>((resolve, reject) => {
        const aborted = () => reject(new TalkingHeadsError('aborted', 'no longer wanted'))
        if (signal.aborted) aborted()
        else if (situation.does === 'hang') signal.addEventListener('abort', aborted, { once: true })
        else resolve()
      })
      if (situation.does === 'fail') {
        const { code, ...details } = codes[situation.how]
        throw new TalkingHeadsError(code, situation.how, details)
      }
      if (situation.does === 'rubbish') throw new TalkingHeadsError('model-bad-answer', situation.what)
      const completion = complete(textIn(situation, request), request)
      onText?.(completion.text)
      return completion
    },
  }
}

function textIn(situation: Situation, { messages, choices }: ModelRequest): string {
  if (choices) return ` ${choices[0]}`
  if (situation.does === 'echo') return messages.map(({ role, content }) => `${role}: ${content}`).join(' | ')
  return (situation.does === 'answer' && situation.text) || 'I am here.'
}

export function complete(said: string, { stop = [], maxTokens, topLogprobs = 0 }: ModelRequest): Completion {
  const ends = stop.map((end) => said.indexOf(end)).filter((at) => at >= 0)
  const whole = said.slice(0, Math.min(said.length, ...ends))
  const words = whole.split(' ')
  const token = { logprob: -0.1, token: whole }
  return {
    text: words.slice(0, maxTokens).join(' '),
    finishReason: words.length > maxTokens ? 'length' : 'stop',
    usage: { promptTokens: 9, cachedPromptTokens: 0, completionTokens: Math.min(words.length, maxTokens) },
    ...(topLogprobs > 0 && { logprobs: [{ ...token, top: [token] }] }),
  }
}

export function scriptedFor(situation: Situation): LanguageModel {
  switch (situation.does) {
    case 'hang':
      return scriptedModel({ replies: [{ hang: 'until-aborted' }] })
    case 'fail': {
      const { code, ...details } = codes[situation.how]
      return scriptedModel({ replies: [{ fail: code, ...details }] })
    }
    case 'rubbish':
      return scriptedModel({ replies: [{ fail: 'model-bad-answer' }] })
    default:
      return scriptedModel({ replies: (request) => textIn(situation, request) })
  }
}
