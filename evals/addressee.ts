// How often findAddressee names whom a line is addressed to: npm run -s eval:addressee -- --corpus FILE --json
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ChatLine, type ChatMoment, findAddressee } from '@talking-heads/language/addressee'

/** One line of a corpus; `half` tells the lines that the weights were tuned on from those that they were not. */
interface Item extends ChatMoment {
  readonly addressee: string
  readonly half: string | undefined
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, 'corpora/addressee.jsonl') },
    json: { type: 'boolean', default: false },
    /** Lists every line that was got wrong, on stderr. */
    failures: { type: 'boolean', default: false },
    /** Only this half of the corpus. */
    half: { type: 'string' },
  },
})

const { items, unreadable } = readCorpus(options.corpus)
const started = process.hrtime.bigint()
const found = items.map((item) => findAddressee(item))
const microsPerLine = Number(process.hrtime.bigint() - started) / 1000 / Math.max(items.length, 1)

const named = items.map((item) => nameIn(item))
const rows = items.map((item, index) => ({
  item,
  isNamed: named[index] !== undefined,
  right: found[index]?.name === item.addressee,
  baselineRight: (named[index] ?? precedingSpeaker(item)) === item.addressee,
}))
const withName = rows.filter(({ isNamed }) => isNamed)
const withoutName = rows.filter(({ isNamed }) => !isNamed)
const halves = [...new Set(items.map(({ half }) => half))].filter((half) => half !== undefined)

const result = {
  lines: rows.length,
  accuracy: share(rows, 'right'),
  withName: share(withName, 'right'),
  withoutName: share(withoutName, 'right'),
  linesWithName: withName.length,
  baseline: share(rows, 'baselineRight'),
  baselineWithName: share(withName, 'baselineRight'),
  baselineWithoutName: share(withoutName, 'baselineRight'),
  microsPerLine: Math.round(microsPerLine * 10) / 10,
  ...(unreadable > 0 && { unreadable }),
  ...(halves.length > 0 && {
    halves: Object.fromEntries(
      halves.map((half) => {
        const own = rows.filter(({ item }) => item.half === half)
        return [
          half,
          { lines: own.length, accuracy: share(own, 'right'), baseline: share(own, 'baselineRight') },
        ]
      }),
    ),
  }),
}

if (options.failures) {
  for (const [index, { item, right }] of rows.entries()) {
    if (right) continue
    const got = found[index]
    const before = item.window.slice(-6).map(({ author, text }) => `    ${author}: ${text}`)
    console.error([...before, `  > ${item.line.author}: ${item.line.text}`].join('\n'))
    console.error(
      `  is to ${item.addressee}, not ${got?.name ?? 'nobody'} (${got?.because}, ${got?.confidence})\n`,
    )
  }
}
if (!options.json) {
  console.log(
    `Of ${result.lines} lines ${percent(result.accuracy)} right; by the plain rule ${percent(result.baseline)}.`,
  )
  console.log(`A name in the line: ${percent(result.withName)}; none: ${percent(result.withoutName)}.`)
}
console.log(JSON.stringify(result))

/** The plain rule's first half: the first word of the line that is another member's name, whatever its case. */
function nameIn({ members, line }: ChatMoment): string | undefined {
  const names = new Map(members.map((name) => [name.toLowerCase(), name]))
  const text = line.text.toLowerCase()
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[@("'<]+|[:;,.!?)"'>]+$/g, '').replace(/['’]s$/, ''))
  const hits = words.flatMap((word) => names.get(word) ?? [])
  const inSeveralWords = members.filter(
    (name) => name.includes(' ') && ` ${words.join(' ')} `.includes(` ${name.toLowerCase()} `),
  )
  return [...hits, ...inSeveralWords].find((name) => name !== line.author)
}

/** The plain rule's second half. */
function precedingSpeaker({ window, line }: ChatMoment): string | undefined {
  return window.findLast(({ author }) => author !== line.author)?.author
}

function share<Key extends string>(rows: readonly Readonly<Record<Key, boolean>>[], key: Key): number | null {
  if (rows.length === 0) return null
  return Math.round((rows.filter((row) => row[key]).length / rows.length) * 1e4) / 1e4
}

function percent(value: number | null): string {
  return value === null ? 'none' : `${(value * 100).toFixed(1)} %`
}

/** A line that is no item is counted and left out: one bad line does not spoil an evaluation. */
function readCorpus(path: string): { items: readonly Item[]; unreadable: number } {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
  const written = lines.filter((text) => text.trim() !== '')
  const all = written.flatMap((text) => readItem(text) ?? [])
  return {
    items: options.half === undefined ? all : all.filter(({ half }) => half === options.half),
    unreadable: written.length - all.length,
  }
}

function readItem(text: string): Item | undefined {
  try {
    const { members, window, line, addressee, half } = JSON.parse(text)
    if (typeof addressee !== 'string') return undefined
    return {
      members: members.map(String),
      window: window.map(readLine),
      line: readLine(line),
      addressee,
      half: typeof half === 'string' ? half : undefined,
    }
  } catch {
    return undefined
  }
}

/** Times come as numbers, or as text: a number, `12:34[:56]` or a date. */
function readLine({ author, text, at }: { author: unknown; text: unknown; at?: unknown }): ChatLine {
  const clock = /^\[?(\d{1,2}):(\d\d)(?::(\d\d))?\]?$/.exec(String(at))
  const time = clock
    ? Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)
    : at === undefined || at === null || at === ''
      ? Number.NaN
      : Number.isNaN(Number(at))
        ? Date.parse(String(at))
        : Number(at)
  return { author: String(author), text: String(text ?? ''), ...(Number.isFinite(time) && { at: time }) }
}
