import { countChars, isVisible, toLine, truncateChars, withoutInvisible } from '@talking-heads/language/text'
import { TalkingHeadsError } from './errors.ts'

/** User-perceived characters of a person's name, at most: an emoji of a family is one. */
export const maxNameChars = 40

/**
 * UTF-16 units of a person's name, at most. Looked at first: characters without end can be stacked of marks and joiners,
 * and only counting them would tell.
 */
export const maxNameUnits = 160

/** No script stacks as many on one letter; what does draws over the lines around it. */
const tower = /\p{M}{5}/u

/**
 * A person's name as a room bears it: well-formed text on one line, without control and bidirectional characters, a
 * single space between words. Names that are in this form come back as they are.
 *
 * @throws TalkingHeadsError `invalid-input` where that leaves nothing to be seen, more than {@link maxNameChars}
 *   characters, or more than four marks on one of them; and for more than {@link maxNameUnits} units
 */
export function checkName(name: string): string {
  if (typeof name !== 'string') throw refused(String(name), 'is no text')
  if (name.length > maxNameUnits) {
    throw refused(name, `takes ${name.length} UTF-16 units, and at most ${maxNameUnits} are accepted`)
  }
  const line = toLine(name).replace(/\s+/g, ' ')
  if (!isVisible(line)) throw refused(name, 'has nothing to be seen')
  // Looked for in what was written: a line keeps of a tower what may stand.
  if (tower.test(withoutInvisible(name))) throw refused(name, 'stacks more than four marks on one character')
  const chars = countChars(line)
  if (chars > maxNameChars) throw refused(name, `has ${chars} characters`)
  return line
}

function refused(name: string, fault: string): TalkingHeadsError {
  const shown = toLine(name.slice(0, maxNameUnits))
  const start = truncateChars(shown, 20)
  const quoted = JSON.stringify(start === shown ? shown : `${start}…`)
  return new TalkingHeadsError(
    'invalid-input',
    `the name ${quoted} ${fault}; a person’s name is 1–${maxNameChars} characters on one line: choose another`,
  )
}
