import { strings } from '../strings.ts'

/** What the server answers to `/why`; whatever is unknown in it is left out. */
interface Why {
  readonly godId?: unknown
  readonly why?: {
    readonly cause?: unknown
    /** 0…1 */
    readonly chance?: unknown
    readonly factors?: Readonly<Record<string, unknown>>
  }
}

/** The answer to `/why`: a sentence or three, in one line. */
export function whyInWords(answer: unknown, nameOf: (godId: string) => string): readonly string[] {
  const { godId, why } = (typeof answer === 'object' && answer !== null ? answer : {}) as Why
  const god = nameOf(String(godId))
  const { causes, factors, chance, weights, unknown } = strings.why
  const cause = entryOf(causes, why?.cause)
  if (!cause) return [unknown(god)]
  const weighed = Object.entries(why?.factors ?? {}).flatMap(([name, value]) => {
    const label = entryOf(factors, name)
    return label && typeof value === 'number' ? [`${label} ×${value}`] : []
  })
  const sentences = [
    cause(god),
    typeof why?.chance === 'number' ? chance(percentOf(why.chance)) : '',
    weighed.length > 0 ? weights(weighed.join(', ')) : '',
  ]
  return [sentences.filter((sentence) => sentence !== '').join(' ')]
}

const entryOf = <T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined

function percentOf(chance: number): string {
  const percent = chance * 100
  return percent < 1 ? 'below 1 %' : `${Math.round(percent)} %`
}
