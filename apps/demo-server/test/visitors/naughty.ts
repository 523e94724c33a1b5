import strings from 'big-list-of-naughty-strings' with { type: 'json' }

/** Strings that have broken other people's software. */
export const naughtyStrings: readonly string[] = strings

/** A string in every place of the wire where a client may put one. */
export function framesWith(text: string): readonly string[] {
  const frames = [
    { type: 'say', nonce: 'n', text },
    { type: 'say', nonce: text, text: 'hello' },
    { type: 'say', nonce: 'n', text: 'hello', replyTo: text },
    { type: 'react', seq: 0, reaction: text },
    { type: 'command', nonce: 'n', name: text, args: '' },
    { type: 'command', nonce: 'n', name: 'why', args: text },
    { type: 'command', nonce: 'n', name: 'mood', args: text },
    { type: 'summon', nonce: 'n', prompt: text },
    { type: 'confirm', nonce: 'n', god: { name: text, persona: text } },
    { type: 'history', before: text, limit: 1 },
    { type: text },
    { [text]: text },
  ]
  return [...frames.map((frame) => JSON.stringify(frame)), text]
}

/** Hellos with a string in each of their fields. */
export const hellosWith = (text: string): readonly object[] => [
  { type: 'hello', v: 1, token: text },
  { type: 'hello', v: 1, room: text },
  { type: 'hello', v: 1, since: 0, sinceId: text },
  { type: 'hello', v: 1, locale: text },
]
