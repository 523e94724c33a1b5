import { strings } from '../strings.ts'

/** What the server says of a god's feelings for you, and how the god is. */
interface Feeling {
  readonly godId: string
  /** −100…100 */
  readonly affinity: number
  /** As it reads after the god's name: `is fond of you`. */
  readonly feels: string
  readonly temper?: string
}

/** The answer to `/favor`, a line for each god. */
export function favorInWords(answer: unknown, nameOf: (godId: string) => string): readonly string[] {
  const feelings = Array.isArray(answer) ? answer.filter(isFeeling) : []
  if (feelings.length === 0) return [strings.whoami.unknown]
  return feelings.map((feeling) => towardYou(feeling, nameOf))
}

/** The answer to `/mood`. */
export function moodInWords(answer: unknown, nameOf: (godId: string) => string): readonly string[] {
  if (!isFeeling(answer)) return []
  const god = nameOf(answer.godId)
  const { temper, calm } = strings.feelings
  return [answer.temper === undefined ? calm(god) : temper(god, answer.temper), towardYou(answer, nameOf)]
}

const towardYou = ({ godId, feels, affinity }: Feeling, nameOf: (godId: string) => string): string =>
  strings.feelings.toward(nameOf(godId), feels, affinity)

function isFeeling(value: unknown): value is Feeling {
  const { godId, affinity, feels, temper } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<Record<keyof Feeling, unknown>>
  return (
    typeof godId === 'string' &&
    typeof affinity === 'number' &&
    typeof feels === 'string' &&
    (temper === undefined || typeof temper === 'string')
  )
}
