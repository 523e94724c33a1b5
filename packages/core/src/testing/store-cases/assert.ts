import { type ErrorCode, TalkingHeadsError } from '../../log/errors.ts'

/** Assertions that throw, as every test runner understands. */

export function isTrue(condition: boolean, claim: string): void {
  if (!condition) throw new Error(`not so: ${claim}`)
}

/** Compares plain data by value. */
export function equals(actual: unknown, expected: unknown, what: string): void {
  if (isSame(actual, expected)) return
  throw new Error(`${what}\n  expected: ${show(expected)}\n  found:    ${show(actual)}`)
}

/** Demands a rejection with a `TalkingHeadsError` of this code. */
export async function refuses(code: ErrorCode, call: () => Promise<unknown>, what: string): Promise<void> {
  let outcome: unknown
  try {
    outcome = await call()
  } catch (error) {
    if (TalkingHeadsError.is(error, code)) return
    throw new Error(`${what}: expected a TalkingHeadsError "${code}", found ${String(error)}`, {
      cause: error,
    })
  }
  throw new Error(`${what}: expected a TalkingHeadsError "${code}", but it resolved to ${show(outcome)}`)
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  )
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} characters)` : text
}
