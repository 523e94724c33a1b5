import type { GodProfile } from '../log/god-profile.ts'

const letters = ['ALPHA', 'BETA', 'GAMMA', 'DELTA', 'EPSILON', 'ZETA', 'ETA', 'THETA', 'IOTA', 'KAPPA']

/** Valid gods for tests, as many as wanted: `alpha`, `beta` … then `alpha-1` and so on, all equally talkative. */
export function sampleGods(count: number, overrides: Partial<GodProfile> = {}): GodProfile[] {
  return Array.from({ length: count }, (_, index) => {
    const letter = letters[index % letters.length] ?? ''
    const round = Math.floor(index / letters.length)
    const name = round === 0 ? letter : `${letter}${round}`
    return {
      id: round === 0 ? letter.toLowerCase() : `${letter.toLowerCase()}-${round}`,
      name,
      aliases: [],
      colour: `#${(0x100000 + index * 0x1357).toString(16).slice(-6)}`,
      title: `Keeper of Letter ${index + 1}`,
      culture: 'Test',
      domain: 'letters and their order',
      keywords: ['letter'],
      persona: `${name} keeps one letter and thinks highly of it. It wants the alphabet to begin with it.`,
      manner: 'Briefly.',
      talkativeness: 50,
      temperament: 0,
      samples: ['I was here before the word.'],
      ...overrides,
    }
  })
}
