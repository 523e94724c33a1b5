import type { MoodWords } from './mood-words.ts'

/** How judges give a number in English, and what they say around it. */
export const moods: MoodWords = {
  scale: {
    '-3': 'hate hates hatred',
    '-2': 'dislike dislikes',
    '0': 'neutral',
    '2': 'like likes',
    '3': 'love loves',
  },
  mild: 'mild mildly slight slightly',
  degree: `strong strongly really very weak weakly firm full low high rather quite more less deep deeply some little bit
    no not`,
  number: {
    '0': 'zero nil nought naught',
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten hundred thousand',
  },
  minus: 'minus negative neg',
  plus: 'plus positive',
  decimal: 'point',
  half: 'and a half|and one half|and half',
  point: 'point points pt pts',
  of: 'of',
  ofFiller: 'a the possible max maximum total',
  otherUnit: 'percent pct per star stars',
  bound: 'less more lower higher below above under over fewer worse better',
  calendar: `january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec am pm bc ad bce ce`,
  label: `mood guess rating rate score answer res response result number value verdict judgement judgment judge grade
    feeling feelings sentiment affinity emotion attitude tone valence estimate evaluation assessment output scale
    assistant ai model overall conclusion final level favor favour`,
  labelOpener: 'my the final overall',
  narratingVerb: 'are was were has have had do does',
  lead: `rate rates rated rating score scores scored give gives gave giving assign assigned say go going estimate choose
    pick call put place deserves earns gets grade so therefore thus hence judge infer guess requested looks look consider
    conclude settle think thought answer make makes warrants merits feels reads read lands land lean leans leaning comes
    amounts equals sits falls qualifies counts means suggests indicates seems sounds feel`,
  copula: "is be was it's its that's this's",
  subject: 'it this that answer line one step choice reply response',
  fitVerb: 'would fits seems feels',
  fit: 'best right apt correct',
  filler: `a an the as at with of to for it this that its line reply response be is would i'd about around nearly almost
    close roughly approximately maybe perhaps probably likely like definitely clearly just towards toward one down out
    up somewhere on more or less only simply solid strong weak firm clear mild slight full perfect flat low high good
    rather quite that's it's in pure utter absolute sheer easily surely certainly obviously truly really honestly exactly
    precisely`,
  interjection: `sure okay ok alright well hmm hm certainly yes absolutely of course got it great thanks hello right fine
    understood thing no problem interesting uh eh er mmm`,
  cause: `because since as due given for but with and though although however while so reason overall`,
  looseCause: 'and with for so while reason overall as given due',
  reasonOpener: `he she they it the this that his her their there which i my a an these those no not neither both out you
    we he's she's it's`,
  reasonVerb: `is was seems feels likes dislikes loves hates shows sounds speaks calls thanks offers appears finds has had
    does would expresses says uses greets mocks insults praises`,
  reasonLabel: 'reason(?:ing)?|why|because|explanation',
  toWhom: 'to from for in about',
  whom: 'me my this us',
  tone: `kind kindly friendly polite warm warmly cold cool rude hostile positive negative pleased amused respectful
    affectionate playful indifferent curt gentle grateful contemptuous annoyed`,
  connector: 'to and or through thru until till',
  glue: 'maybe perhaps possibly even between means mean is being equals for a an i.e that',
  correction: `on second thought|on second thoughts|actually|wait|no|hmm|hm|scratch that|correction|make that|make it|i mean|changed my mind|change my mind|revise|revised|sorry|oops|or|maybe|perhaps|rather|instead|reconsidering|leaning`,
  negation: `not cannot no never neither nor isn't wasn't don't doesn't can't couldn't won't wouldn't if unless were than
    instead`,
  turn: 'but however still yet so therefore thus hence',
  contrast: 'but just only merely simply rather',
  scaleName: 'scale range',
  refusal:
    "\\b(?:i|we)(?: am|'m)? (?:sorry|afraid|apologi[sz]e)(?! for)|\\b(?:i|we) (?:simply |just |really )?(?:can't|cannot|can not|won't|will not|refuse|am unable|am not able|do not have|don't have|have no)\\b|\\bi'm (?:unable|not able)|^\\W*(?:sorry(?! (?:to|for|about))|unable)\\b|\\bn/a\\b|\\b(?:cannot|can't) be (?:determined|judged|rated)\\b|\\b(?:as an ai|language model|not (?:appropriate|possible)|inappropriate)\\b",
  but: 'but|however|still|nevertheless|nonetheless|that said|if i must',
  numbered: 'line step',
  kindness: {
    '3': 'love beloved adore* darling dearest treasure',
    '2': `friend bless* welcome glad proud gladly wonderful lovely magnificent delight* thank* splendid respect cherish*`,
    '1': 'like good dear kind* sweet pleas* happy enjoy* honest brave polite',
    '-1': 'tedious boring tired bother* whining silly annoy* rude',
    '-2': `fool* worm coward* liar thief traitor* wretch* insolent ungrateful worthless vermin greedy dislike* disgust*
      despise* contempt* idiot* stupid*`,
    '-3': `hate* hatred loathe* loathsome detest* abhor* curse* burn rot kill* drown* murder* die suffer* monster filth*`,
  },
  denial: "not no never don't n't",
}
