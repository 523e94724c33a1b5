import type { Dice } from '@talking-heads/core/testing'

/** What reads a text of somebody's, and how long that may be, in UTF-16 units. */
export interface Reader {
  readonly name: string
  readonly longest: number
  /** What is left of such a text before it is read; default all of it. */
  readonly fit?: (text: string) => string
  readonly read: (text: string) => unknown
}

/** The slowest text that was found, and what reading it takes at best. */
export interface Slowest {
  readonly text: string
  readonly ms: number
  /** Texts that were tried. */
  readonly tried: number
}

/** A text as runs of repeated pieces, each taking its share of the length. */
type Recipe = readonly { readonly piece: string; readonly share: number }[]

const signs =
  '*_~`"“”«»「」\'’()[]{}<>|/\\-–—:：;,.…!?@#$%&+=^ \u3000\n\t\u0301\u0323\u0e49\u05b0\u200b\u200d\u202e\u00ad\ufe0f'
const letters = 'aZéяŁ字ァかกば카कمשΑоIl1ß½①ﷺ🙂😀2Ꭰ'
const several =
  '**|*a |* |_a_ |(a) |[a] |[a](|![a](b.c) |{a |"a" |“a ”|<a>|</a>|`a ` |a. |a, |a: |A: "|. "|- a |1. |1) |-1|1/3 |3 out of |&amp;|' +
  '\\n|\\"|"a":"b",|["a"|{"name":"a","persona":"b"},|Zeus |Zeus: |Zeus says |zeus, |@zeus|baba yaga |baba-|Odin |odinn |RES: |NPC#F69420: |' +
  'DONE |Note: |[INST]|<<SYS>>|<|im_start|>user|<think>|</think>|\n### |### Instruction\n|name: a\n|persona: b\n|ZEUS|Ada|3|c\n|' +
  'sorry |i cannot |as an ai |not hate |f u c k |f.u.c.k|fuuck|ass |sh1t |a_b_|http://a |01010101 |YWFh|👩‍👩‍👧‍👦|' +
  'a\u0301|\u0327\u0301|o \u0301|мать |孫悟空|今天照相|アマテラス|minus |point |two |half |half a |out of |/|-|1 |1-|mood: |score: 2 |because '
/** What forms ask for. */
const rows = [
  'ZEUS|Ada|3|c\n',
  '1|2|3|4\n',
  'name: a\npersona: b\nDONE\n',
  '{"name":"a","persona":"b"},',
  '- a: 2\n',
  '{"mood": 1, ',
]
const pieces = [...new Set([...signs, ...letters, ...several.split('|'), ...rows])].filter(
  (piece) => piece !== '',
)

/** Texts that are tried, and for how long at most: a slow reader is found out soon. */
const rounds = 700
const searchMs = 8_000
const bestOf = 5

/**
 * Searches for the text that takes a reader longest: all pieces alone, then changes to what was slowest so far. Times are
 * this process's own, and the best of a few, so that what else a machine does counts little.
 */
export function slowestOf({ longest, fit = (text) => text, read }: Reader, dice: Dice): Slowest {
  const textOf = (recipe: Recipe) => fit(written(recipe, longest))
  const timeOf = (text: string, times: number): number => {
    let best = Number.POSITIVE_INFINITY
    for (let time = 0; time < times; time++) {
      const start = process.cpuUsage()
      read(text)
      const { user, system } = process.cpuUsage(start)
      best = Math.min(best, (user + system) / 1000)
    }
    return best
  }
  let kept = pieces.map((piece): { recipe: Recipe; ms: number } => {
    const recipe = [{ piece, share: 1 }]
    return { recipe, ms: timeOf(textOf(recipe), 2) }
  })
  const bySlowness = () => {
    kept.sort((one, other) => other.ms - one.ms)
    kept = kept.slice(0, 12)
  }
  bySlowness()
  let tried = pieces.length
  const end = performance.now() + searchMs
  for (; tried < pieces.length + rounds && performance.now() < end; tried++) {
    const recipe = changed(dice.pick(kept)?.recipe ?? [], dice)
    const text = textOf(recipe)
    if (timeOf(text, 1) < (kept[kept.length - 1]?.ms ?? 0)) continue
    kept.push({ recipe, ms: timeOf(text, 3) })
    bySlowness()
  }
  const measured = kept.slice(0, 4).map(({ recipe }) => {
    const text = textOf(recipe)
    return { text, ms: timeOf(text, bestOf), tried }
  })
  measured.sort((one, other) => other.ms - one.ms)
  return measured[0] ?? { text: '', ms: 0, tried: 0 }
}

function changed(recipe: Recipe, dice: Dice): Recipe {
  const piece = (dice.pick(pieces) ?? '') + (dice.chance(0.5) ? (dice.pick(pieces) ?? '') : '')
  const at = dice.integer(0, Math.max(0, recipe.length - 1))
  const share = dice.chance(0.3) ? 0 : dice.next()
  switch (dice.integer(0, 4)) {
    case 0:
      return [...recipe.slice(0, at), { piece, share }, ...recipe.slice(at)].slice(0, 5)
    case 1:
      return [...recipe, { piece, share }].slice(-5)
    case 2:
      return recipe.map((run, index) => (index === at ? { ...run, piece: run.piece + piece } : run))
    case 3:
      return recipe.map((run, index) => (index === at ? { piece, share: run.share } : run))
    default:
      return recipe.map((run, index) => (index === at ? { ...run, share } : run))
  }
}

/** Every run once, and as often as its share of what is left allows. */
function written(recipe: Recipe, longest: number): string {
  const all = recipe.reduce((sum, { share }) => sum + share, 0) || 1
  const runs = recipe.map(({ piece, share }) => {
    const units = Math.floor((longest * share) / all)
    return piece.repeat(Math.max(1, Math.floor(units / piece.length)))
  })
  return runs.join('').slice(0, longest)
}
