// What a model thought aloud, as many put it before what they say.

const tags = ['think', 'thinking', 'thought', 'reasoning', 'scratchpad'] as const

/** What a model thought aloud is not what it said; where it never stopped thinking, it said nothing behind it. */
export function withoutThoughts(text: string): string {
  const folded = text.toLowerCase()
  for (const tag of tags) {
    const [from, end] = [folded.indexOf(`<${tag}>`), folded.lastIndexOf(`</${tag}>`)]
    // Some templates open the thought in the prompt: then only its end is in the answer.
    if (end >= 0) return `${text.slice(0, Math.max(0, from))}\n${text.slice(end + tag.length + 3)}`
    if (from >= 0) return text.slice(0, from)
  }
  return text
}
