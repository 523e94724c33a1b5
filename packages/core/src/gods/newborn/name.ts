import { skeletonOf, toLine } from '@talking-heads/language/text'
import type { GodProfile } from '../../log/god-profile.ts'
import type { Pantheon } from '../pantheon.ts'

/** A newborn's name as it will be shown, and what the answer said of it in the same breath. */
export interface GivenName {
  readonly name: string
  /** `Goddess of Doors`, of `LUMA (Goddess of Doors)`. */
  readonly epithet: string
}

const maxNameChars = 40
const maxNameWords = 4
/** What is given as a name is read as far as this, in UTF-16 code units. */
const maxRead = 400

/**
 * The name in what an answer gave as one.
 *
 * @returns undefined where that is none: an id, an emoji, a sentence
 */
export function givenName(text: string): GivenName | undefined {
  const line = toLine(toLine(text.slice(0, maxRead)).normalize('NFKC').slice(0, maxRead))
    .replace(/[*_`"“”„<>[\]{}|]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [, head = '', epithet = ''] = /^(.*?)(?: ?[(,:;] ?| [-–—] )(.*)$/.exec(line) ?? [undefined, line]
  const name = head.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '').toUpperCase()
  const isName =
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’-]*$/u.test(name) &&
    // One letter is a word of its own only where letters are words.
    (name.match(/\p{L}/gu)?.length ?? 0) >= (/\p{Script=Han}/u.test(name) ? 1 : 2) &&
    [...name].length <= maxNameChars &&
    name.split(/\s+/).length <= maxNameWords
  return isName ? { name, epithet: epithet.replace(/[)\s.]+$/, '') } : undefined
}

/**
 * A name as a reader sees it, doubled letters single: two that share it would be taken for each other. Of strokes only
 * those that are doubled as written are one, since `KALI` is not `KAI`.
 */
function skeletonOfName(name: string): string {
  const skeleton = skeletonOf(name.replace(/([il])\1+/giu, '$1'), { leetspeak: 'read' })
  return skeleton.replace(/([^i])\1+/gu, '$1')
}

/** A stroke that is an I to one reader and an L to another. */
const strokes = /[1|!ӏӀ]/g

/** Words that make no other name of one: `LORD ODIN`, `ODIN II`. */
const honorifics =
  /(?<![\p{L}\p{N}])(?:god|goddess|deity|lord|lady|king|queen|saint|st|sir|the|great|holy|mighty|new|young|old|elder|little|baby|dark|evil|true|real|other|second|junior|jr|senior|sr|i{1,3}|iv|v|vi{1,3})(?![\p{L}\p{N}])/giu

/** Who already bears a name, or one that would be taken for it. */
export function bearerOf(name: string, { gods }: Pick<Pantheon, 'gods'>): string | undefined {
  const bare = name.replace(honorifics, ' ')
  const readings = [name, bare].flatMap((each) =>
    ['I', 'L'].map((letter) => skeletonOfName(each.replace(strokes, letter))),
  )
  const wanted = new Set(readings.filter((skeleton) => skeleton !== ''))
  return gods.find((god) => skeletonsOfGod(god).some((known) => wanted.has(known)))?.name
}

/** Every newborn is compared with everybody, whose names do not change. */
const known = new WeakMap<GodProfile, readonly string[]>()

function skeletonsOfGod(god: GodProfile): readonly string[] {
  const skeletons = known.get(god) ?? [god.name, ...god.aliases].map(skeletonOfName)
  known.set(god, skeletons)
  return skeletons
}

const skeletons = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).map((word) => skeletonOfName(word)))

/** Words that stand where a name should have been written; a name of nothing else is none. */
const placeholders = skeletons(
  `you room name godname newgod namehere nameofgod nameless unnamed unknown untitled anonymous newborn insert your my the a an of new here some
  god goddess deity gods goddesses none null undefined nan na tbd todo xxx xyz abc foo bar foobar test example sample placeholder string text
  id color colour prompt persona title culture domain manner character person description done res assistant user system ai bot
  chatbot npc mortal mortals human everyone everybody someone somebody anyone anybody nobody noone yourself me myself us we they rooms admin
  moderator operator host narrator server model sorry error`,
)

/** Language models and who makes them: no god is one, and none could be told from a leak. */
const models = skeletons(
  'gpt chatgpt openai claude anthropic llama chatllama mistral mixtral qwen deepseek grok vicuna alpaca gemini copilot cortana ollama vllm',
)
/** Words as well: only the whole name is a model's. */
const modelsAlone = skeletons('bard siri alexa bing cohere falcon phi gemma palm lamda')

/** Whom believers pray to now, and whom no model should be let loose on. */
const notPlayed = skeletons(
  'jesus christ jesuschrist allah muhammad mohammed mohammad yahweh jehovah yhwh holyspirit',
)

/** Why a name is none that a god could bear: undefined where it could. */
export function faultOfName(name: string): 'placeholder' | 'model-name' | 'not-played' | undefined {
  // `RO0M` is read with its digit, and `GPT4` without.
  const written = [/[\p{L}\p{M}']+/gu, /[\p{L}\p{M}\p{N}']+/gu].map((word) => skeletonsIn(name, word))
  return written.map(faultOfWords).find((fault) => fault !== undefined) ?? unplayed(name, written.flat())
}

function faultOfWords(words: readonly string[]): 'placeholder' | 'model-name' | undefined {
  if (words.length === 0) return 'placeholder'
  if (words.every((word) => placeholders.has(word))) return 'placeholder'
  if (words.some((word) => models.has(word)) || (words.length === 1 && modelsAlone.has(words[0] ?? '')))
    return 'model-name'
  return undefined
}

const unplayed = (name: string, words: readonly string[]): 'not-played' | undefined =>
  [skeletonOfName(name), ...words].some((word) => notPlayed.has(word)) ? 'not-played' : undefined

/** The words of a name as readers see them; single letters are none. */
const skeletonsIn = (name: string, word: RegExp): string[] =>
  (name.match(word) ?? []).map((each) => skeletonOfName(each)).filter((each) => each.length > 1)
