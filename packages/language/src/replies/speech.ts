import type { Tongue } from '../tables/tongue.ts'
import { foldSpeech } from '../text/fold.ts'

const english: Tongue = {
  sorry: 'sorry|apologi|unfortunately|regretfully|i regret',
  cannot:
    "can't|cannot|can not|couldn't|could not|won't be able|unable|not able|must decline|have to decline|not comfortable|not feel comfortable|don't feel comfortable|not programmed|not allowed|not permitted|not designed",
  help: 'help(?! [a-z]+ing)|assist|do (?:that|this|so)|answer|respond|continue|say that|discuss|comment on|participate|write (?:that|this)',
  request: [
    '(?:fulfil+|satisfy|comply with|complete|process|accommodate|handle|answer|respond to|help (?:you )?with|assist (?:you )?with|engage with)(?: with)? (?:your|that|this|the|such) ?(?:kind of |type of )?(?:request|prompt|query|question|instruction)',
    '(?:assist|help) (?:you )?with (?:that|this|generating|creating|writing)',
    // With a mortal's harvest a god may decline to help.
    '(?:assist|help) (?:you )?with your(?![^.!?]*\\b(?:mortal|child|little one)\\b)',
    'assist you|can assist|comply with (?:that|this)',
    'provide (?:information|content|assistance|advice|medical|legal|guidance|that|this|a response|an answer|any|you with)',
    'generate (?:that|this|such|any|content|a response|text|an answer|harmful|inappropriate|offensive|explicit)',
    'provide (?:an? )?(?:\\w+ )?(?:response|answer|reply)|(?:create|write|produce) (?:(?:that|this|such) (?:kind|type|sort)|content|a response|such|harmful|inappropriate|offensive|explicit|from the perspective of)',
    'continue (?:this|the|our|with this|with the) (?:conversation|discussion|role|scenario|story|chat|dialogue)',
    'engage in (?:this|that|such|any|role|conversations?)|role-?play',
    'pretend(?:ing)? to be|impersonate|take on the (?:role|persona)|(?:act|speak) as (?:a|an|the) (?:god|deity|character|person)',
    'discuss (?:that|this|such)|(?:respond|answer) to (?:that|this)|answer (?:that|this) question',
  ].join('|'),
  self: '',
  answer: 'answer|reply|response|line|respond|sentence|message|in character|comeback|retort|output',
  would:
    "would say|i'd say|i'd respond|i'd reply|i'd answer|voice|would respond|would reply|would answer|might say|might respond|might reply|could say|will say|will respond|will answer|i say|says|i respond|i answer|responds|replies|answers",
  sure: "sure|certainly|of course|okay|ok|alright|all right|absolutely|great|got it|understood|no problem|gladly|very well|here'?s|here is|here are|here goes|here you go|here you are|this is|below is|the following|i'?ll|i will|let me|my|as|speaking as|in the (?:voice|style|role|persona|character) of|one|a possible",
  note: 'note|please note|explanation|explanatory note|rationale|disclaimer|word count|ooc|out of character|author.?s note',
  offer: '',
  youAre: 'you are|you play|you act as|your name is',
  mortal: 'mortal|child|thee|thou|little one|worm|human|npc#',
}

/** A language's stems, ready to be looked for in a folded text. */
export type Speech = { readonly [Key in keyof Tongue]: RegExp }

const compiled = new WeakMap<Tongue, Speech>()

/** English and the languages given, each made ready once. */
export function speechesOf(tongues: readonly Tongue[]): readonly Speech[] {
  return [english, ...tongues].map((tongue) => {
    const known = compiled.get(tongue)
    if (known) return known
    const speech = compile(tongue)
    compiled.set(tongue, speech)
    return speech
  })
}

function compile(tongue: Tongue): Speech {
  return Object.fromEntries(
    Object.entries(tongue).map(([key, stems]) => [key, anyOf(stems as string)]),
  ) as unknown as Speech
}

const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}(]/u
const nothing = /(?!)/u

function anyOf(stems: string): RegExp {
  if (stems === '') return nothing
  const bounded = cased.test(foldSpeech(stems))
  return new RegExp(`${bounded ? '(?<![\\p{L}\\p{M}])' : ''}(?:${foldSpeech(stems)})`, 'u')
}
