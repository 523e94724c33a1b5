import type { GodProfile } from '@talking-heads/core'
import { pantheon } from '@talking-heads/pantheon'

/** The pantheon that comes along, and behind it gods with names of their own made of syllables. */
export function manyGods(count: number): readonly GodProfile[] {
  const syllables = 'ba ke li mo nu ra se ti vo za cho dri gha pel sku'.split(' ')
  const [like] = pantheon
  if (!like) throw new Error('the pantheon is empty')
  const made = Array.from({ length: Math.max(0, count - pantheon.length) }, (_, index): GodProfile => {
    const digits = index.toString(syllables.length).padStart(4, '0')
    const name = [...digits].map((digit) => syllables[Number.parseInt(digit, syllables.length)]).join('')
    return { ...like, id: `made-${index}`, name: `X${name}`, aliases: [] }
  })
  return [...pantheon, ...made].slice(0, count)
}
