import { toLine } from '@talking-heads/language/text'
import { TalkingHeadsError } from '../../log/errors.ts'
import type { Tuning } from '../../tuning/tuning.ts'
import { holesIn } from '../template.ts'
import type { TokenMeter } from '../token-meter.ts'
import { checkBudget } from './check-budget.ts'
import { holes, type Need } from './holes.ts'
import type { BirthTexts, MoodTexts, World } from './world.ts'

/** Groups of texts that may be left out where what they are for is switched off. */
const switched = ['moods', 'memory', 'births'] as const

/**
 * A world that a room can be opened with: every text is there that is needed, holds the holes it needs and no other,
 * and leaves enough of the model's window for what is said.
 *
 * @throws TalkingHeadsError `invalid-input` naming the text, what is amiss and the remedy
 */
export function checkWorld(world: World, tuning: Tuning, meter: TokenMeter): World {
  checkTexts('', world, holes.world)
  checkWord('mark', world.mark)
  checkTexts('reply.', world.reply, holes.reply)
  if (world.reply.unprompted === undefined && tuning.unprompted) {
    throw refusal(`has no text reply.unprompted; write it, or ${switchOff('unprompted')}`)
  }
  for (const group of switched) {
    const texts = world[group]
    if (texts !== undefined) checkTexts(`${group}.`, texts, holes[group])
    else if (tuning[group]) throw refusal(`has no texts for ${group}; write them, or ${switchOff(group)}`)
  }
  if (world.arbiter) checkTexts('arbiter.', world.arbiter, holes.arbiter)
  if (world.moods) checkFeelings(world.moods)
  if (world.births) checkBirths(world.births)
  checkBudget(world, tuning, meter)
  return world
}

const switchOff = (group: string): string => `open the room with tuning: { ${group}: false }`

/** Texts that a group may do without. */
const mayBeAbsent: ReadonlySet<string> = new Set(['reply.samples', 'reply.unprompted'])

function checkTexts(
  group: string,
  texts: object,
  needs: Readonly<Record<string, Readonly<Record<string, Need>>>>,
): void {
  for (const [part, known] of Object.entries(needs)) {
    const text = (texts as Readonly<Record<string, unknown>>)?.[part]
    if (text !== undefined || !mayBeAbsent.has(`${group}${part}`)) checkText(`${group}${part}`, text, known)
  }
}

function checkText(name: string, text: unknown, needs: Readonly<Record<string, Need>>): void {
  if (typeof text !== 'string' || text.trim() === '') throw refusal(`has no text ${name}; write one`)
  const found = holesIn(text)
  for (const [hole, need] of Object.entries(needs)) {
    if (need === 'needed' && !found.includes(hole))
      throw refusal(`has a text ${name} without the hole {${hole}}; put {${hole}} where it is to stand`)
  }
  const unknown = found.find((hole) => !Object.hasOwn(needs, hole))
  if (unknown === undefined) return
  const known = Object.keys(needs).map((hole) => `{${hole}}`)
  const remedy = known.length > 0 ? `its holes are ${known.join(', ')}` : 'it has none: take it out'
  throw refusal(`has a text ${name} with the hole {${unknown}}, which nothing fills; ${remedy}`)
}

/** A word that is looked for in answers. */
function checkWord(name: string, word: string): void {
  if (/^\p{L}{1,16}$/u.test(word) && word === word.toUpperCase()) return
  throw refusal(`has ${JSON.stringify(word)} for its ${name}; it takes one word of 1–16 capital letters`)
}

/** What people are to read: it has to fit a log entry. */
function checkLineOfText(name: string, text: unknown): void {
  checkText(name, text, {})
  if (typeof text === 'string' && text.length <= maxLineChars && toLine(text) === text) return
  throw refusal(`has a text ${name} that is not one line of at most ${maxLineChars} characters; shorten it`)
}

const maxLineChars = 400

function checkFeelings({ feelings, tempers }: MoodTexts): void {
  let above = Number.POSITIVE_INFINITY
  for (const [index, feeling] of listOf('moods.feelings', feelings).entries()) {
    const name = `moods.feelings[${index}]`
    checkTexts(`${name}.`, feeling, holes.feeling)
    if (!(feeling.from < above && feeling.from >= -100 && feeling.from <= 100))
      throw refusal(`has ${name} from ${feeling.from}; put them in order, the warmest first, within −100…100`)
    above = feeling.from
  }
  if (above !== -100) throw refusal('has no feeling from −100 on; give the last of moods.feelings that')
  for (const [row, count] of [
    ['sour', 3],
    ['even', 2],
    ['bright', 3],
  ] as const) {
    if (tempers?.[row]?.length !== count)
      throw refusal(`has not ${count} words for moods.tempers.${row}; give it as many`)
    for (const [index, word] of tempers[row].entries())
      checkLineOfText(`moods.tempers.${row}[${index}]`, word)
  }
}

function checkBirths({ example, end, farewells }: BirthTexts): void {
  checkWord('births.end', end)
  const lines = example.split('\n')
  const unlabelled = lines.slice(0, -1).find((line) => !/^\p{L}[\p{L} _]{0,24}: \{\w+\}$/u.test(line))
  if (unlabelled !== undefined)
    throw refusal(
      `has the line ${JSON.stringify(unlabelled)} in births.example; each is a label, a colon and a hole: "NAME: {name}"`,
    )
  if (lines.at(-1) !== '{end}')
    throw refusal('has births.example without {end} alone on its last line; put it there')
  for (const [index, farewell] of listOf('births.farewells', farewells).entries())
    checkLineOfText(`births.farewells[${index}]`, farewell)
}

/** @throws TalkingHeadsError where a program without types gave something else */
function listOf<Entry>(name: string, list: readonly Entry[]): readonly Entry[] {
  if (Array.isArray(list)) return list
  throw refusal(`has no list ${name}; give it one`)
}

const refusal = (what: string): TalkingHeadsError =>
  new TalkingHeadsError('invalid-input', `the world ${what}`)
