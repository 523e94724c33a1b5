/** What the holes of a line are filled with; a line whose hole has no filling cannot be said. */
export type Fillings = Readonly<Record<string, string | undefined>>

const hole = /\{(\w+)\}/g

/** Lines of a chat are short; longer ones are not said. */
const maxLineChars = 200

/** The line as it is said; undefined where something is missing or it gets too long. */
export function fill(template: string, fillings: Fillings): string | undefined {
  let missing = false
  const filled = template.replace(hole, (_, name: string, at: number) => {
    const filling = fillings[name]
    if (filling === undefined) missing = true
    return atStart(template, at) ? capital(filling ?? '') : (filling ?? '')
  })
  return missing || filled.length > maxLineChars ? undefined : filled
}

/** Fills some holes for good and leaves the others open. */
export function fillSome(template: string, fillings: Fillings): string {
  return template.replace(hole, (whole, name: string) => fillings[name] ?? whole)
}

/** A pattern that knows the line again, whatever its holes were filled with. */
export function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^\\s*${parts.join('.{1,80}')}\\s*$`, 'isu')
}

/** Names of a template's holes, in order. */
export function holesOf(template: string): readonly string[] {
  return [...template.matchAll(hole)].map((match) => match[1] ?? '')
}

function atStart(template: string, at: number): boolean {
  return at === 0 || /[.!?]\s+$/.test(template.slice(0, at))
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
