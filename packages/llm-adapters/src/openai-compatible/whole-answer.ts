import { TalkingHeadsError } from '@talking-heads/core'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Some gateways answer in one piece, whatever they are asked. Their answer becomes a stream of one chunk, so that all
 * that is checked of a stream is checked of it too. What is no answer is passed on as it is, and fails there.
 */
export function asStream(): TransformStream<Bytes, Bytes> {
  const parts: Bytes[] = []
  return new TransformStream({
    transform(part) {
      parts.push(part)
    },
    flush(controller) {
      const text = Buffer.concat(parts).toString()
      controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(chunkOf(JSON.parse(text)))}\n\n`))
    },
  })
}

function chunkOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  if ('error' in answer) return answer
  if (!('choices' in answer) || !Array.isArray(answer.choices)) {
    throw new TalkingHeadsError(
      'model-misconfigured',
      'the base URL answers with JSON that is no chat completion; correct the base URL',
    )
  }
  return { ...answer, choices: answer.choices.map(asDelta) }
}

function asDelta(choice: unknown): unknown {
  return typeof choice === 'object' && choice !== null && 'message' in choice
    ? { ...choice, delta: choice.message }
    : choice
}
