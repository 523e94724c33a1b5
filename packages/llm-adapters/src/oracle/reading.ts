import type { GodProfile, Member } from '@talking-heads/core'
import { nameKey } from '@talking-heads/language/text'
import { polarity } from '../vader/polarity.ts'
import { findTopics, type Topic } from './topic.ts'

/** What a mortal or a god wants with a line, as far as the oracle can tell. */
type Intent =
  | 'greeting'
  | 'farewell'
  | 'praise'
  | 'insult'
  | 'tale'
  | 'identity'
  | 'machine'
  | 'apology'
  | 'question'
  | 'grief'
  | 'despair'
  | 'remark'

export interface Reading {
  readonly intent: Intent
  /** What the line speaks of, the most telling first. */
  readonly topics: readonly Topic[]
  /** Whether it asks for more than yes or no: what, who, why. */
  readonly open: boolean
}

/** The last line that each god read: a reply and the judgement of its mood ask for the same one. */
const lastRead = new WeakMap<GodProfile, { line: string; by: Member['kind']; reading: Reading }>()

/** Reads a line of a mortal or of another god as this god hears it. */
export function readLine(line: string, god: GodProfile, by: Member['kind']): Reading {
  const last = lastRead.get(god)
  if (last?.line === line && last.by === by) return last.reading
  const names = namesOf(god)
  const strict = by === 'god' ? ({ strict: true } as const) : {}
  const topics = findTopics(line.replace(greeting, ' '), { keywords: god.keywords, names, ...strict })
  const reading = { intent: intentOf(line, names, topics), topics, open: openQuestion.test(line) }
  lastRead.set(god, { line, by, reading })
  return reading
}

/** A god's names, and the words of its first one, folded. */
function namesOf(god: Pick<GodProfile, 'name' | 'aliases'>): ReadonlySet<string> {
  return new Set([god.name, ...god.aliases, ...god.name.split(/\s+/)].map(nameKey))
}

const greeting =
  /^\W*(?:hi+|hello+|hey+|hiya|hail|greetings|howdy|yo|gm|sup|salutations|salve|ave|good (?:morning|day|afternoon|evening)|welcome|aloha|hola|buenas|buenos d[ií]as|bonjour|salut|hallo|servus|moin|guten (?:tag|morgen|abend)|ciao|buongiorno|ol[áa]|bom dia|namaste|shalom|salaam|merhaba|hej|привет|здравствуй(?:те)?|γει[άα]|你好|こんにちは|안녕|नमस्ते|مرحبا|سلام|שלום)(?![\p{L}\p{M}])/iu
const farewell =
  /(?:^|[\s,.!])(?:good ?bye|bye(?: ?bye)?|farewell|good ?night|see (?:you|ya|u)(?: (?:later|soon|tomorrow|around))?|gotta (?:go|run)|i(?:'m| am) (?:leaving|off to bed|going to bed)|have to go|cya|ttyl|gn|adi[óo]s|au revoir|tsch(?:ü|ue)ss|auf wiedersehen|arrivederci|tchau|пока|до свидания|さようなら|再见)(?=$|[\s,.!?])/iu
const despair =
  /\b(?:kill(?:ing)? myself|suicid(?:e|al)|end (?:my life|it all)|(?:want|going|ready) to die|wanna die|hurt(?:ing)? myself|self[- ]?harm|no reason to live|better off dead)\b/i
const grief =
  /\b(?:(?:died|passed away|funeral|in mourning|is dying|terminal cancer|miscarriage)|(?:lost|miss|bur(?:y|ied)) my (?:late )?(?:mum|mom|mother|father|dad|brother|sister|son|daughter|wife|husband|baby|grand\w+|best friend))\b/i
const thanks =
  /\b(?:thank(?:s| you)|thx|bless you|praise (?:be|to|you)|all hail|i (?:love|adore|worship|admire|trust|missed) (?:you|u)\b|we (?:love|worship) (?:you|u)\b|you rock|well said|good one|haha+ (?:good|nice|love)|gracias|merci|danke|grazie|obrigad[oa]|спасибо|ありがとう|谢谢)/i
const abuse =
  /\b(?:shut (?:up|it)|go away|get lost|piss off|(?:i |we )?(?:hate|despise|loathe) (?:you|u)\b|(?:fuck|screw|damn) (?:you|u|off)|you (?:suck|stink|bore me|smell|disgust me)|(?:you|u) (?:stupid|useless|pathetic|ugly|lousy|boring|fake)\b|nobody (?:likes|worships|believes in|needs) you)/i
const apology =
  /\b(?:(?:i(?:'m| am|m)? )?(?:so |very |really )?sorry(?! (?:to hear|for your|about your|but|excuse))|forgive me|i apologi[sz]e|my apologies|mea culpa|perd[oó]n|pardon(?:nez)?[- ]?moi|entschuldigung|scusa(?:mi|ti)?|desculp[ae]|прости(?:те)?)/i
const asksMachine =
  /\b(?:are|r) (?:you|u|y'all|these gods|they) (?:all )?(?:just )?(?:an? |really an? )?(?:(?:ai|a\.i\.|bots?|robots?|machines?|chat ?bots?|language models?|llm|computers?|program|script(?:ed)?|chat ?gpt|gpt|human|real(?: person| people| god)?|person|people|humans))\b/i
const wantsTale =
  /\b(?:(?:tell|give|share|sing|know|have|got|hear|want|another)\b.{0,30}\b(?:story|stories|tales?|secrets?|legends?|myths?|fables?|jokes?|song|poem)|(?:bedtime )?story(?: time)?\s*[!?.]*$|tell (?:me|us) (?:something|one|another))\b/i
const asksWho =
  /\b(?:who (?:are|r) (?:you|u)|what are you\b(?! \w+ing)|what(?:'s| is) your name|introduce yourself|what (?:are you|is your) (?:the )?god(?:dess)? of|tell me about yourself|what do you do)\b/i
const asks =
  /[?？؟⁇]|^\W*(?:who|what|when|where|why|how|which|whose|is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|have|has|had|got any)\b/i

const openQuestion = /(?:^|[,.!?]\s*|\b(?:and|but|so) )(?:who|what|when|where|why|how|which|whose)\b/i

function intentOf(line: string, names: ReadonlySet<string>, topics: readonly Topic[]): Intent {
  if (despair.test(line)) return 'despair'
  if (abuse.test(line)) return 'insult'
  if (grief.test(line)) return 'grief'
  const toGod = aboutYou(line)
  const question = asks.test(line)
  if (asksMachine.test(line)) return 'machine'
  if (asksWho.test(line)) return 'identity'
  if (wantsTale.test(line)) return 'tale'
  if (greeting.test(line) && topics.length === 0 && wordsBesides(line, names) <= 4) return 'greeting'
  if (farewell.test(line) && wordsBesides(line, names) <= 8) return 'farewell'
  if (apology.test(line) && !question) return 'apology'
  if (thanks.test(line)) return 'praise'
  if (toGod !== undefined && !question) {
    const kindness = polarity(toGod)
    if (kindness >= 0.4) return 'praise'
    if (kindness <= -0.35) return 'insult'
  }
  return question ? 'question' : 'remark'
}

/** What the line says that the god is: "you are such a fool". */
function aboutYou(line: string): string | undefined {
  return (
    /\b(?:you|u)(?:'re| are|r| r)\s+(?!not sure|sure|right\?)([^.!?]{2,80})/i.exec(line)?.[1] ?? undefined
  )
}

function wordsBesides(line: string, names: ReadonlySet<string>): number {
  const words = line.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  return words.filter((word) => !names.has(nameKey(word))).length
}
