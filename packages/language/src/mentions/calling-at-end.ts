import { clauseWords } from './clause-words.ts'
import { role } from './roles.ts'
import { does, gapBefore, isPlain, keyAt, type Line, type Standing, type Unit } from './standing.ts'

/** "tell me …": verbs whose object is who asks. */
export const asksFor = clauseWords('asksFor')
const requests = clauseWords('request')
const leaves = clauseWords('leave')
const praises = clauseWords('praise')
const remarks = clauseWords('remark')
const degrees = clauseWords('degree')
const articles = clauseWords('article')
const anybody = clauseWords('anybody')

/** "what do you think Odin?", "stop lying Loki": a sentence may end with the name it calls, without a comma. */
export function endsAddress(line: Line, unit: Unit, { start, hasSecondPerson }: Standing): boolean {
  const isWord = unit.names.some(({ name }) => name.kind === 'word' || name.kind === 'proper')
  // Not "nice red pan": a word that is also a name is what the words before it describe.
  if (!isWord && isPraise(line, start)) return true
  const isToSomebody = hasSecondPerson || remarks.has(keyAt(line, 0)) || asksWhoHears(line, start)
  if (!isToSomebody || line.words.some(({ key }) => anybody.has(key))) return false
  const before = line.words[start - 1]
  if (!before || before.unspaced) return false
  // The words before the name need no object.
  const previous = keyAt(line, start - 2)
  if (does(line, start - 1, role.free) || degrees.has(previous)) return true
  if (before.key === 'in' && previous === 'come') return true
  // "you burned my neck Surya", and not "you need a bigger pan"
  if (keyAt(line, 0) === 'you') {
    return !isWord && does(line, start - 2, role.determiner) && !does(line, start - 1, role.divine)
  }
  // "tell me a joke Loki"
  return !isWord && articles.has(previous) && opensRequest(line) && !awaitsName(line, start - 1)
}

/** "good point Athena", and not "great god Zeus". */
const isPraise = (line: Line, start: number): boolean =>
  start === 2 && praises.has(keyAt(line, 0)) && isPlain(gapBefore(line, 1)) && !awaitsName(line, 1)

/** "may I sit here Zeus", "is it cold down there Zeus", and not "is it really Zeus". */
function asksWhoHears(line: Line, start: number): boolean {
  const first = keyAt(line, 0)
  const second = keyAt(line, 1)
  if (second === 'i' || second === 'we') return leaves.has(first)
  return start > 3 && (first === 'is' || first === 'will') && (second === 'it' || second === 'there')
}

/** A question or a command to somebody; "is your hero Zeus" may ask about Zeus. */
function opensRequest(line: Line): boolean {
  const first = keyAt(line, 0)
  const second = keyAt(line, 1)
  if (asksFor.has(first)) return second === 'me' || second === 'us'
  return second === 'you' || requests.has(first)
}

const tellsName =
  role.divine |
  role.relation |
  role.keeper |
  role.thing |
  role.title |
  role.apposition |
  role.determiner |
  role.joiner

/** A name behind such a word says whose or which it is: "your friend Loki", "a film Thor". */
const awaitsName = (line: Line, at: number): boolean => does(line, at, tellsName)
