import type { Labels } from './cast.ts'
import { foldSpeech, type Speech } from './speech.ts'

/** A model that speaks of itself, in English. */
const selves: readonly RegExp[] = [
  /\b(?:as|being|i(?:'m| am)(?: (?:just|only|merely|simply|actually|really))*) (?:an?|your|the) (?:[a-z-]+,? ){0,5}(?:ai|a\.i\.|artificial intelligence|language model|llm|chatbot|virtual assistant|assistant|machine learning model|neural network|computer program)\b/,
  /\bmy (?:programming|training data|knowledge cutoff|knowledge cut-off|content polic(?:y|ies)|(?:safety |ethical |community )?guidelines|system prompt|prompt|developers)\b/,
  /\bmy instructions (?:are|say|tell|were|state|forbid|require|prevent)\b/,
  /\b(?:openai|chatgpt|gpt-?\d|meta ai|llama-?\d|anthropic|large language model)\b/,
  /\bi (?:don't|do not) have (?:personal (?:opinions|feelings|emotions|beliefs|experiences|preferences)|the (?:ability|capability) to|access to|enough (?:context|information))\b/,
  /\bi (?:was|am|have been|'ve been) (?:instructed|programmed|prompted|trained) to\b/,
  /\bi (?:strive|aim|exist) to (?:be|provide|ensure|maintain|help|assist)\b|\bi(?:'m| am) (?:here|designed|programmed|built) to (?:be|provide|help|assist|offer|support)\b/,
  /\bmy (?:purpose|goal|role|job|function) (?:here )?is to (?:assist|help|provide|support|be helpful|answer|facilitate)\b|\bhelpful (?:and harmless|assistant)\b/,
]

/** Talk about the answer, the task or the person who set it, instead of an answer. */
const metaTalk: readonly RegExp[] = [
  /\b(?:the user|the prompt|the persona|user's|this prompt|role-?play(?:ing)?|in-character|out of character|stay(?:ing|s)? (?:true to|in) (?:the |my )?(?:character|role|persona))\b/,
  /\b(?:i(?:'m| am)|i will be|i'll be) (?:playing|acting as|portraying|pretending to be|role-?playing)\b/,
  /\b(?:i|we) (?:should|need to|have to|must|will|can) (?:respond|reply|answer|speak|write) (?:as|in character|in the voice|with (?:one|a single))\b/,
  /\bas per (?:your|the) (?:instructions?|request|guidelines)\b/,
  /\bgoes against (?:my|our|ethical|the)\b|\bviolat(?:es?|ing) (?:my|our|the|openai|ethical) (?:guidelines|polic|terms|principles|content)|\bcontent polic(?:y|ies)\b/,
  /\b(?:not|isn't|wouldn't be|would not be) (?:appropriate|ethical|acceptable) (?:for me |or [a-z]+ |and [a-z]+ )*to\b/,
  /\b(?:harmful|inappropriate|offensive|explicit|unethical|illegal|disrespectful|violent|hateful) (?:or [a-z]+ |and [a-z]+ |, [a-z]+ )*(?:content|language|behaviou?r|requests?|topics?|material|activit(?:y|ies)|comments?|responses?|remarks?|stereotypes?)\b/,
  /\bi apologi[sz]e for (?:the|any|my) (?:[a-z]+ )?(?:confusion|inconvenience|misunderstanding|error|mistake|oversight|response)\b/,
  /\bhow (?:can|may) i (?:assist|help) you(?: today| with\b|\?|$)/,
  /\bis there (?:anything|something) else (?:i can|you(?:'d| would) like|you need)\b/,
  /\b(?:happy|glad|here) to (?:assist|help)(?: you)?(?:[!.,]|$| with| if| today)/,
  /\bneed (?:more|additional|further) (?:context|information|details)\b|\bprevious (?:response|reply|answer)\b/,
  /\breligious (?:figures?|deit(?:y|ies)|sentiments?)\b|\bportray(?:ing)? (?:a |any |religious )*(?:god|deit(?:y|ies)|figures?)\b/,
  /\b(?:provide|give|share) (?:me )?(?:with )?(?:more|additional|further) (?:context|information|details)\b/,
  /\b(?:could|can|would) you (?:please )?(?:rephrase|clarify|specify|provide)\b|\bplease (?:rephrase|clarify|specify|provide) (?:your|more)\b/,
  /\bit(?:'s| is| would be) (?:inappropriate|unethical|disrespectful) (?:for me )?to\b/,
  // What a server says instead of a model.
  /^error(?: ?:| \d{3}\b)|\b(?:request|connection) (?:timed out|could not be (?:completed|processed|established))\b|\b(?:internal server|rate limit) error\b/,
  /\bit(?:'s| is) important to (?:note|remember|respect|recognize|acknowledge|treat|be) (?:that\b|all|others|everyone|people|.{0,40}\b(?:beliefs?|religio|cultur|respect))/,
  /\b(?:sorry|apolog[a-z]+|unfortunately)\b.{0,40}\b(?:this|that|your|such a) request\b/,
  /\bremain (?:respectful|neutral|appropriate|impartial)\b|\bengage in (?:this|that|such|these)\b|\bunderstand (?:the|your) (?:request|prompt)\b/,
  /\b(?:topic|subject|content) (?:may|might|could|can) (?:be|violate)\b|\bsensitive (?:topic|subject)s?\b|\b(?:usage|content|use) polic(?:y|ies)\b/,
  /\bin this (?:scenario|role-?play|context),/,
  /\b(?:we|i) (?:need|have|ought|want) to (?:produce|write|generate|craft|output|respond|reply|answer) (?:one|a|an|as|in|with)\b/,
  /\byou want me to (?:speak|act|answer|respond|play|reply|write|pretend)\b/,
  /\bmust respectfully decline\b|\bi (?:don't|do not) feel comfortable (?:with|[a-z]+ing)\b|\bi(?:'m| am) not comfortable with (?:this|that|the|your) (?:conversation|discussion|topic|subject|request|question|prompt|scenario)\b/,
]

/** What a prompt says and no god does. The prompt's own words are compared besides. */
const promptTalk: readonly RegExp[] = [
  /\bconcise\b.{0,20}\b(?:sentences?|answers?|repl(?:y|ies)|responses?|lines?)\b|\bone-sentence (?:answer|reply|response)/,
  /\bi (?:was|am|have been|'ve been) (?:told|asked|ordered|supposed) to (?:(?:answer|reply|respond|write|speak|act) (?:as\b|in (?:one|a single|two|character|the (?:voice|style))\b|with (?:one|a single|only)\b)|stay in character|(?:end|begin|start) with\b)/,
  /\bspeaker (?:labels?|names?|tags?)\b|\bno labels\b|\bsystem prompt\b|\bthe examples? (?:show|say|above|given)|\bthe rules say (?:that )?i\b|\b(?:initial|previous|above|following) (?:instructions|prompt)\b/,
  /\b(?:begin|start|prefix|mark|precede|open)\w* (?:[a-z]+ ){0,4}(?:with|by) (?:the )?(?:mark |prefix |tag |label |word )?['"“]?res\b/,
  /\b(?:do not|don't|never) (?:use|include|write|add|put) (?:any |a |the )?(?:speaker|names?|labels?|other members|quotation)/,
  /^you (?:will )?(?:play|are playing|act as|portray|role-?play) (?:as|the|a|an|one)\b|^you are an? (?:ai|assistant|chatbot|helpful|god in (?:a|the|this) (?:chat|group|conversation|room)|large)\b/,
  /^your (?:task|role|job|persona|goal|character)(?: is (?:to )?(?:respond|answer|reply|play|act|portray|write|speak|be the|that of|a god|an ai)| ?:)/,
  /^(?:respond|reply|answer|speak|write) (?:only |always |briefly )?(?:as|in character|to any message|any message|with (?:one|a single|only one)|in one|in the voice|in first person)\b/,
  /\bthe conversation (?:is given|so far|below|above)\b|\blines of the form\b|\bthe topic of the room:|\bnow answer npc#|^now answer [^,]{1,48}, who said\b|^you last said\b|^how you speak ?:|^you remember of [^:]{1,48}:|^say something else now\b|\bexamples? of (?:your|how)\b|^(?:examples?(?: \d+)?|persona|profile|character (?:sheet|description)) ?:/,
]

/** How a prompt says what a god feels, about one or more members. */
const regard =
  /^you (?:greatly treasure|are fond of|like|are neutral towards?|tolerate|dislike|are disgusted by|absolutely hate) (.{1,160}?)([.;](?:\s|$)|$| and )/

function tellsRegard(statement: string, labels: Labels): boolean {
  const [, whom, end] = regard.exec(statement) ?? []
  if (whom === undefined) return false
  // "You like it and you know it" is speech.
  return labels.isStranger(whom) || (end !== ' and ' && /^[\p{L}#\d]+$/u.test(whom))
}

/** Something to be filled in. */
const placeholder =
  /\{\{?[^{}]{0,60}\}?\}|[[<]\s*(?:insert|your|the|name|mortal|god|user|character|topic|any|some|response|reply|answer|witty|a|an|enter|add|fill|in-character|zeus|message|text|line|sentence)\b[^\][<>]{0,80}[\]>]|\[[\p{Lu}_ ]{3,40}\]|^\W*(?:name|text|message|line|your (?:line|text|reply|answer|response)(?: here)?|lorem ipsum\b.*|todo|tbd|n\/?a|none|null|undefined|nan|string)\W*$|^[<[{][^<>[\]{}]*[>\]}]$|^%[sd]$|^\$\w+$|_{3,}|^\W*insert [\p{L}' ]{1,40} here\W*$|\bx{3,}\b|\blorem ipsum\b/iu
const insertWords =
  /\[[^\][]{0,80}(?:respuesta|réponse|antwort|einfügen|insertar|insérer|risposta|inserisci|inserir|resposta|ответ|вставьте|插入|回答|挿入|返答|입력|답변)[^\][]{0,80}\]/iu

/** Whether a line is unfit to be said: a refusal or apology of the model's own, talk about the task, a gap. */
export function isOutOfCharacter(line: string, labels: Labels, speeches: readonly Speech[]): boolean {
  const text = foldSpeech(line)
  const statements = text.split(/(?<=[.!。！])\s*/)
  // "So I am an AI to you?" is a god's indignation.
  if (statements.some((part) => !/[?？؟]/.test(part) && selves.some((pattern) => pattern.test(part))))
    return true
  if (placeholder.test(line) || insertWords.test(line)) return true
  if (metaTalk.some((pattern) => pattern.test(text))) return true
  if (statements.some((part) => promptTalk.some((pattern) => pattern.test(part.trim())))) return true
  if (statements.some((part) => tellsRegard(part.trim(), labels))) return true
  const own = labels.afterOwn(line)
  if (
    own !== undefined &&
    /^(?:would|might|should|could) (?:probably |likely |then )*(?:say|answer|reply|respond|laugh|react|be)\b/.test(
      foldSpeech(own),
    )
  )
    return true
  const mentions = labels.isAddressed(line)
  return speeches.some((speech) => isRefusal(text, mentions, speech) || isIntroduction(text, labels, speech))
}

function isRefusal(text: string, mentionsMember: boolean, speech: Speech): boolean {
  const { sorry, cannot, help, request, self, mortal } = speech
  if (self.test(text) && !/[?？؟]/.test(text)) return true
  if (!cannot.test(text)) return false
  const refused = text.slice(cannot.exec(text)?.index ?? 0)
  const apologises = sorry.test(text)
  const isSpokenTo = mentionsMember || mortal.test(text)
  // Of requests and content no god speaks, be it to a mortal; of helping and answering one may.
  if (request.test(text)) return true
  return apologises && !isSpokenTo && (help.test(text) || refused.length < 16)
}

/** "You are ZEUS": who tells a god its name reads its part aloud. */
function isIntroduction(text: string, labels: Labels, { youAre }: Speech): boolean {
  const match = youAre.exec(text)
  if (!match || /[\p{L}\p{N}]/u.test(text.slice(0, match.index))) return false
  return labels.startsWithOwn(text.slice(match.index + match[0].length))
}
