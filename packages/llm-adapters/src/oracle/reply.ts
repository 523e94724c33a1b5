import type { ModelFacts } from '@talking-heads/core'
import { random } from '@talking-heads/core/engine'
import { nameKey } from '@talking-heads/language/text'
import { type Reading, readLine } from './reading.ts'
import { type Fillings, fill } from './template.ts'
import { threadTopics } from './thread.ts'
import type { Topic } from './topic.ts'
import { type Occasion, type Repertoire, repertoireOf, type VoiceLine } from './voice.ts'

type ReplyFacts = Extract<ModelFacts, { purpose: 'reply' }>

/** What a god may speak of where the line names nothing. */
const vagueTopics = [
  'such things',
  'mortal affairs',
  'small talk',
  'your evening',
  'what goes unsaid',
  'that',
] as const

/** One line in the god's own voice: equal facts and seeds give equal lines. */
export function composeReply(facts: ReplyFacts, seed: string, requestSeed: number): string {
  const { god, history, line, addressee } = facts
  const last = history.at(-1)?.text ?? ''
  const draw = (label: string) => random(seed, requestSeed, `${god.id}\n${line}\n${last}\n${label}`)
  const read = readLine(line, god, addressee?.kind ?? 'god')
  const reading = { ...read, topics: threadTopics(facts, read) }
  const said = history
    .filter(({ author }) => author.id === god.id)
    .map(({ text }) => text.replace(/^RES:\s*/, ''))
  const fillings = { name: addressee?.name, rival: rivalOf(facts) }
  const choice = {
    repertoire: repertoireOf(god),
    said,
    open: reading.open,
    fillings,
    draw,
    topics: topicsFor(reading, draw),
  }
  const occasions = [...new Set([...plan(facts, reading, fillings.rival, draw), ...fallbacks])]
  for (const occasion of occasions) {
    const fresh = linesOf(choice, occasion).filter(({ saidAt }) => saidAt < 0)
    const chosen = fresh[Math.floor(draw(`line:${occasion}`) * fresh.length)]
    if (chosen) return chosen.text
  }
  return longestUnheard(choice, occasions) ?? god.samples[0] ?? '…'
}

/** What serves for any line, once everything better has been said. */
const fallbacks: readonly Occasion[] = [
  'sample',
  'topic',
  'tale',
  'warm',
  'question',
  'greeting',
  'cold',
  'spare',
]

/** The occasions that suit, the first choice first; affinity shifts the odds in the bands of the feelings in words. */
function plan(
  { affinity, addressee }: ReplyFacts,
  { intent, topics }: Reading,
  rival: string | undefined,
  draw: (label: string) => number,
): readonly Occasion[] {
  const chance = (share: number, label: string) => draw(label) < share
  const cold = affinity <= -75 ? 0.85 : affinity <= -50 ? 0.6 : affinity <= -25 ? 0.4 : 0
  const warm = affinity >= 75 ? 0.5 : affinity >= 50 ? 0.35 : affinity >= 25 ? 0.22 : 0
  const moodFirst: Occasion[] = chance(cold, 'cold') ? ['cold'] : chance(warm, 'warm') ? ['warm'] : []
  const subject: Occasion[] = topics.length > 0 ? ['topic'] : []
  switch (intent) {
    case 'despair':
      return ['despair', 'grief']
    case 'grief':
      return ['grief', 'warm']
    case 'identity':
      return ['identity', 'sample']
    case 'machine':
      return ['machine', 'identity']
    case 'apology':
      return chance(cold / 2, 'unforgiving') ? ['cold', 'apology'] : ['apology', 'warm']
    case 'insult':
      return ['insulted', 'cold']
    case 'praise':
      return cold > 0 && moodFirst.length > 0 ? ['cold', 'praised'] : ['praised', 'warm']
    case 'greeting':
      return addressee?.kind === 'god' ? ['banter', 'greeting'] : [...moodFirst, 'greeting']
    case 'farewell':
      return [...moodFirst, 'farewell']
    case 'tale':
      return [...moodFirst.filter((occasion) => occasion === 'cold'), 'tale', ...subject]
  }
  if (rival !== undefined && chance(addressee?.kind === 'god' ? 0.6 : 0.5, 'rival'))
    return ['banter', ...subject, 'tale']
  if (intent === 'question') {
    return chance(topics[0]?.ownDomain ? 0.85 : 0.6, 'question')
      ? [...moodFirst, ...subject, 'question']
      : [...moodFirst, 'question', ...subject]
  }
  if (topics.length > 0)
    return chance(0.9, 'remark') ? [...moodFirst, 'topic'] : [...moodFirst, 'sample', 'topic']
  const roll = draw('remark')
  return [
    ...moodFirst,
    ...(roll < 0.4 ? ['sample' as const] : roll < 0.7 ? ['topic' as const] : ['tale' as const]),
  ]
}

/** Whom to banter with: the god that is answered, else a god of the conversation whom the line names. */
function rivalOf({ addressee, god, history, line }: ReplyFacts): string | undefined {
  if (addressee?.kind === 'god') return addressee.name
  const words = new Set((line.match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []).map(nameKey))
  const others = history.map(({ author }) => author).filter(({ kind, id }) => kind === 'god' && id !== god.id)
  return others.find(({ name }) => words.has(nameKey(name)))?.name
}

function topicsFor({ topics }: Reading, draw: (label: string) => number): readonly Topic[] {
  if (topics.length > 0) return topics.slice(0, 2)
  const phrase = vagueTopics[Math.floor(draw('vague') * vagueTopics.length)] ?? vagueTopics[0]
  return [{ phrase, head: '', ownDomain: false }]
}

interface Choice {
  readonly repertoire: Repertoire
  readonly said: readonly string[]
  readonly fillings: Fillings
  readonly topics: readonly Topic[]
  readonly open: boolean
}

interface Sayable {
  readonly text: string
  /** Where in the god's earlier lines it stands; −1 where it was not said. */
  readonly saidAt: number
}

const yesOrNo = /^(?:yes|no|probably|perhaps|maybe|never|always|certainly|of course|definitely)\b/i

function linesOf(
  { repertoire, said, fillings, topics, open }: Choice,
  occasion: Occasion,
): readonly Sayable[] {
  return repertoire[occasion].flatMap((line) => {
    if (open && occasion === 'question' && yesOrNo.test(line.template)) return []
    const topic = topics.find(({ head }) => head === '' || !line.template.toLowerCase().includes(head))
    const text = fill(line.template, { ...fillings, topic: topic?.phrase })
    return text === undefined ? [] : [{ text, saidAt: lastSaid(line, text, said) }]
  })
}

function lastSaid(line: VoiceLine, text: string, said: readonly string[]): number {
  for (let at = said.length - 1; at >= 0; at--) {
    const earlier = said[at] ?? ''
    if (earlier === text || line.matches(earlier)) return at
  }
  return -1
}

function longestUnheard(choice: Choice, occasions: readonly Occasion[]): string | undefined {
  const all = occasions.flatMap((occasion) => linesOf(choice, occasion))
  return all.sort((one, other) => one.saidAt - other.saidAt)[0]?.text
}
