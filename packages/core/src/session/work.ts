import type { ClientFrame } from '../wire/client-frames.ts'

/** What a frame of each type costs beyond being read, in units of work; what is not listed costs no more. */
const work: { readonly [Type in ClientFrame['type']]?: number } = {
  // The newest page is read, and everybody is told who came.
  hello: 30,
  say: 5,
  react: 5,
  history: 10,
  summon: 5,
  confirm: 5,
  command: 5,
}

/** What it costs to come as somebody new: the room remembers everybody. */
export const workOfNewcomer = 50

/** Characters of a frame that are read and checked in one unit. */
const readPerUnit = 512
/** Characters of an answer that are made, queued and sent in one unit. */
const answeredPerUnit = 4_096

/** What a frame costs; one that is no frame costs its reading. */
export const workOf = (text: string, frame: ClientFrame | undefined): number =>
  1 + text.length / readPerUnit + ((frame && work[frame.type]) ?? 0)

/** What a long answer costs. */
export const workOfAnswer = (length: number): number => length / answeredPerUnit
