import { TalkingHeadsError } from '@talking-heads/core'

/**
 * What speaks to a server, through the API's own client. That is loaded when it is first needed, so that an app whose
 * model is another need not install it.
 *
 * @throws TalkingHeadsError `model-misconfigured` where it is not installed
 */
export async function loadCalls(): Promise<typeof import('./calls.ts')> {
  try {
    return await import('./calls.ts')
  } catch (cause) {
    throw new TalkingHeadsError(
      'model-misconfigured',
      'a server that speaks OpenAI’s API needs a package of its own: npm install openai@7 (Node 22 or newer)',
      { cause },
    )
  }
}
