/** Tokens that the answer to each kind of prompt may take. */
export const answerTokens = { reply: 128, mood: 128, memory: 320, genesis: 256, arbiter: 24 } as const
