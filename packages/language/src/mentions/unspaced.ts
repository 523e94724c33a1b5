import { normalised } from '../text/normalised.ts'
import type { Word } from '../text/words.ts'
import type { NameIndex } from './name-index.ts'

let segmenter: Intl.Segmenter | undefined
const kana = /[\u30a1-\u30ff]/
/** A run of nothing but names is cut no further. */
const maxPieces = 32
/** Places of a line where words are looked for, and how far around them, in characters. */
const maxPlaces = 3
const reach = 12
/** Endings of respect or of calling. */
const respectful = /^(?:さま|さん|様|殿|大神|大人|大仙|娘娘|菩[萨薩]|よ|啊|呀|哥)/
/** What may stand at a name's side without making another word of it. */
const sides =
  /^(?:さま|さん|様|殿|神|大人|大神|君|你|您|我|他|她|的|是|说|說|在|了|呢|吧|啊|呀|和|与|與|跟|请|請|告|也|都|よ|は|が|を|に|へ|の|と|も|や|で|か|、|!|？)/
const sidesBefore =
  /(?:你|您|我|他|她|的|是|说|說|和|与|與|跟|请|請|向|对|對|问|問|让|叫|喂|嘿|啊|哦|よ|は|が|を|に|へ|の|と|も|や|で|か|お|大|好|于|関|嗨)$/

/**
 * Cuts the names out of runs of unspaced script. A name counts where words end on both sides of it, not inside
 * or across others (天照 is nobody in 今天照相); words are only looked for where a name stands.
 */
export function cutUnspaced(words: readonly Word[], index: NameIndex, text: string): readonly Word[] {
  if (index.unspaced.size === 0 || !words.some((word) => word.unspaced)) return words
  const places = { left: maxPlaces }
  return words.flatMap((word) =>
    word.unspaced && !index.byWord.has(word.key) ? cut(word, index, text, places) : [word],
  )
}

interface Places {
  left: number
}

function cut(word: Word, index: NameIndex, text: string, places: Places): Word[] {
  const raw = text.slice(word.at, word.end)
  // Halfwidth kana fold into fewer characters: then places are those of the whole run.
  const run = normalised(raw, 'NFKC')
  const isSame = run.length === raw.length
  const pieces: Word[] = []
  let done = 0
  const piece = (from: number, to: number, key = run.slice(from, to)): void => {
    if (from === to) return
    const at = isSame ? word.at + from : word.at
    const end = isSame ? word.at + to : word.end
    pieces.push({ ...word, at, end, key, gap: pieces.length === 0 ? word.gap : 0 })
  }
  for (let at = 0; at < run.length && pieces.length < maxPieces; at++) {
    const names = index.unspaced.get(run[at] ?? '')
    if (!names) continue
    const name = names.find(({ key }) => run.startsWith(key, at) && stands(run, at, at + key.length, places))
    if (!name) continue
    piece(done, at)
    piece(at, at + name.key.length, name.parts.join(''))
    done = at + name.key.length
    const respect = respectful.exec(run.slice(done, done + 2))?.[0] ?? ''
    piece(done, done + respect.length)
    done += respect.length
    at = done - 1
  }
  piece(done, run.length)
  return pieces
}

function stands(run: string, from: number, to: number, places: Places): boolean {
  const isKana = kana.test(run[from] ?? '')
  if (isKana) return !kana.test(run[from - 1] ?? '') && !kana.test(run[to] ?? '')
  // A god's temple, or its station, is a place.
  if (/[庙廟祠寺駅站桥橋街路]/.test(run[to] ?? '')) return false
  if (from === 0 && to === run.length) return true
  if (places.left-- <= 0) return false
  const bounds = boundsAround(run, from, to)
  const opens = from === 0 || bounds.has(from)
  const closes = to === run.length || bounds.has(to)
  if (opens && closes) return true
  const opensBeside = opens || sidesBefore.test(run.slice(Math.max(0, from - 2), from))
  const closesBeside = closes || sides.test(run.slice(to, to + 2))
  // Three characters or more are seldom met by chance.
  return to - from >= 3 && opensBeside && closesBeside
}

/** Where words begin, near a place of a run. */
function boundsAround(run: string, from: number, to: number): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  const start = Math.max(0, from - reach)
  const bounds = new Set<number>()
  for (const { index } of segmenter.segment(run.slice(start, to + reach))) bounds.add(start + index)
  return bounds
}
