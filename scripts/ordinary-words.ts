// node scripts/run.mjs exec scripts/ordinary-words.ts: makes packages/language/src/tables/ordinary-words-data.ts, the list of
// words that are no gods' names, from packages whose licences allow it; their notices go to
// packages/language/THIRD-PARTY-NOTICES.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeWords, type ListedWord } from '../packages/language/src/tables/packed-words.ts'
import { foldName } from '../packages/language/src/text/fold.ts'

/** English from SCOWL; of other languages, what CLDR has: everyday nouns, places, languages, months, numbers; and people. */
const sources = {
  'dictionary-en': '4.0.0',
  'cldr-annotations-full': '48.2.0',
  'cldr-localenames-full': '48.2.0',
  'cldr-dates-full': '48.2.0',
  'cldr-rbnf': '48.2.0',
  '@cspell/dict-people-names': '1.1.16',
}
const languages =
  'es de fr it pt sv nl pl ru tr fi hu el id ro cs da no hr sk bg uk ms fil et lt lv sl sr ca gl eu af is ga cy sq vi sw he ar fa hi'.split(
    ' ',
  )
const scripts =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{M}]+$/u
/** Gods that the sources speak of in small letters. */
const gods = new Set(
  foldName('ares apolo athene atena siva poseidon posidon neptun ganesh ganesha shiva').split(' '),
)
type Kind = ListedWord['kind']

/** Longer ones are near no name. */
const longest: Readonly<Record<Kind, number>> = { word: 14, foreign: 9, name: 9 }

const rank: Readonly<Record<Kind, number>> = { word: 2, foreign: 1, name: 0 }
const kinds = new Map<string, Kind>()

const folder = mkdtempSync(join(tmpdir(), 'ordinary-words-'))
try {
  const wanted = Object.entries(sources).map(([name, version]) => `${name}@${version}`)
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...wanted],
    {
      stdio: 'inherit',
    },
  )
  for (const word of english()) add(word, 'word')
  for (const language of languages) {
    for (const word of everyday(language)) add(word, 'foreign', language === 'de' ? 'nouns' : 'names')
  }
  for (const name of people()) add(name, 'name')
  writeFileSync('packages/language/src/tables/ordinary-words-data.ts', moduleOf([...kinds]))
  writeFileSync('packages/language/THIRD-PARTY-NOTICES', notices())
} finally {
  rmSync(folder, { recursive: true })
}

/** A capital makes it a name, except in German, where every noun has one. */
function add(written: string, kind: Kind, capitals: 'names' | 'nouns' = 'names'): void {
  const word = foldName(written)
  const found: Kind = capitals === 'names' && written !== written.toLowerCase() ? 'name' : kind
  if (word.length < 2 || word.length > longest[found] || !scripts.test(word) || gods.has(word)) return
  const known = kinds.get(word)
  if (known === undefined || rank[found] > rank[known]) kinds.set(word, found)
}

/** The dictionary's words with all their endings, as its affix rules tell. */
function* english(): Generator<string> {
  const rules = new Map<string, { isPrefix: boolean; strip: string; put: string; on: RegExp }[]>()
  for (const line of read('dictionary-en/index.aff').split('\n')) {
    const [type = '', flag = '', strip = '', put = '', on] = line.split(/\s+/)
    if (on === undefined || (type !== 'PFX' && type !== 'SFX')) continue
    const isPrefix = type === 'PFX'
    const rule = {
      isPrefix,
      strip: strip === '0' ? '' : strip,
      put: put === '0' ? '' : put,
      on: new RegExp(isPrefix ? `^${on}` : `${on}$`),
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  for (const line of read('dictionary-en/index.dic').split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/')
    if (!/^[A-Za-z]+$/.test(stem)) continue
    const applied = [...flags].flatMap((flag) => rules.get(flag) ?? [])
    const suffixed = applied
      .filter(({ isPrefix, on }) => !isPrefix && on.test(stem))
      .map(({ strip, put }) => stem.slice(0, stem.length - strip.length) + put)
    for (const form of [stem, ...suffixed]) {
      yield form
      for (const { isPrefix, put } of applied) if (isPrefix) yield put + form
    }
  }
}

function* everyday(language: string): Generator<string> {
  const files = [
    `cldr-annotations-full/annotations/${language}/annotations.json`,
    ...readdirSync(join(folder, 'node_modules/cldr-dates-full/main', language)).map(
      (file) => `cldr-dates-full/main/${language}/${file}`,
    ),
    `cldr-localenames-full/main/${language}/territories.json`,
    `cldr-localenames-full/main/${language}/languages.json`,
    `cldr-rbnf/rbnf/${language}.json`,
  ].filter((file) => existsSync(join(folder, 'node_modules', file)))
  for (const file of files) {
    for (const text of stringsOf(JSON.parse(read(file)))) yield* text.split(/[^\p{L}\p{M}]+/u)
  }
}

function people(): string[] {
  return read('@cspell/dict-people-names/dict/people-names.txt')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* stringsOf(item)
}

function read(file: string): string {
  return readFileSync(join(folder, 'node_modules', file), 'utf8')
}

function moduleOf(words: readonly (readonly [string, Kind])[]): string {
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1))
  const latin = sorted.filter(([word]) => /^[a-z]+$/.test(word))
  const others = sorted.filter(([word]) => !/^[a-z]+$/.test(word))
  const encoded = (list: typeof sorted) => encodeWords(list.map(([word, kind]) => ({ word, kind })))
  return `// Made by scripts/ordinary-words.ts; the licences of its sources stand in THIRD-PARTY-NOTICES.
export const wordCount = ${sorted.length}
export const latinWords: string =
  '${encoded(latin)}'
export const otherWords: string =
  '${encoded(others)}'
`
}

function notices(): string {
  return `The list of ordinary words (dist/tables/ordinary-words) was made from these sources.

English words: SCOWL, by way of the npm package dictionary-en ${sources['dictionary-en']}.

${read('dictionary-en/license').trim()}

Words of other languages: Unicode CLDR, by way of the npm packages cldr-annotations-full, cldr-localenames-full,
cldr-dates-full and cldr-rbnf ${sources['cldr-rbnf']}.

${read('cldr-annotations-full/LICENSE').trim()}

People's names: the npm package @cspell/dict-people-names ${sources['@cspell/dict-people-names']}.

${read('@cspell/dict-people-names/LICENSE').trim()}
`
}
