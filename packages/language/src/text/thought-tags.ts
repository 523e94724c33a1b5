// The tags that models put around what they think aloud.

/** What such tags are called: `<think>`, `<seed:think>`, `<inner_monologue>`, `<|END_THINKING|>`. */
const name =
  /(?:[a-z]{1,16}[_:\u2581-]){0,2}(?:ant)?(?:think(?:s|ing)?|thoughts?|reasoning|reflections?|reflecting|analysis|analy[sz]ing|scratch[_-]?pad|monologue|ponder(?:ing)?|deliberation|contemplation|rumination|rationale|brainstorm(?:ing)?|introspection|musings?|plan(?:ning)?|cot)(?:[_-](?:process|content|block|steps?))?/
const edge = /(?:(?:start|begin|end)(?:[_\u2581]of)?[_\u2581])?/
const attributes = /(?:[\s:=,][^<>]{0,100}?)?/
const before = /(?:<[|\uff5c]?|&lt;|[\uff1c\ufe64\u25c1])/
const behind = /(?:[|\uff5c]?>|&gt;|[\uff1e\ufe65\u25b7])/

/** `[THINK]`; in small letters it is a stage direction. */
const square =
  /\[(?<squareSlash>\/?)(?<square>think(?:ing)?|thoughts?|reasoning|reflection|analysis|scratchpad)\]/
/** A turn goes on in another voice: `<|channel|>analysis<|message|>`. */
const channel =
  /(?:<\|end\|>\s{0,2})?(?:<\|start\|>\s{0,2}assistant\s{0,2})?<\|channel\|>\s{0,2}(?<channel>[a-z]{1,20})[^<&[]{0,60}(?:<\|constrain\|>[^<&[]{0,40})?<\|message\|>/

/** Where a thought begins, in forms of their own. */
const opening =
  /(?<opening><\|channel>\s{0,2}(?:thought|analysis)|<unused\d{1,3}>\s{0,2}thought|<\|inner_prefix\|>|<details\b[^<>]{0,100}reasoning[^<>]{0,100}>|^\s{0,4}here(?:'s| is) my thought process:)/
/** Where one ends, even where it was the prompt that began it; the last is left of tags that a server took off. */
const closing = /(?<closing><channel\|>|<\|inner_suffix\|>|assistantfinal)/
/** Where one ends that has begun: the answer begins. */
const turning =
  /(?<turning><(?:answer|response|output|final(?:_answer)?|solution|reply)>|<unused\d{1,3}>|<\/details>|<\|start\|>\s{0,2}assistant\s{0,2}<\|message\|>|here(?:'s| is) my response:)/

/** A tag of any of these forms; each use looks through a text of its own. */
export const thoughtTag: RegExp = /* @__PURE__ */ tagPattern()

function tagPattern(): RegExp {
  const blank = '\\s{0,2}'
  const tag = `${before.source}${blank}(?<slash>\\/?)${blank}(?<edge>${edge.source})(?<name>${name.source})${attributes.source}${blank}(?<empty>\\/?)${behind.source}`
  const forms = [square, channel, opening, closing, turning].map(({ source }) => source)
  return new RegExp([tag, ...forms].join('|'), 'giu')
}

/** What at the end of a piece may be the beginning of a tag. */
export const begunTag =
  /(?:[<＜﹤◁][^<>\n]{0,140}|&(?:l|lt|lt;[^&<>\n]{0,140})?|\[\/?[a-z]{0,10}|<\|(?:end|start|channel)\|>[\s\S]{0,160}|<\|channel>\s{0,2}[a-z]{0,8}|<unused\d{1,3}>\s{0,2}[a-z]{0,7}|assistant(?:f(?:i(?:n(?:al?)?)?)?)?|^\s{0,4}here[^<>\n]{0,24})$/iu
/** What a tag does; `turn` ends what has begun, and nothing else. */
export type TagKind = 'open' | 'close' | 'turn' | 'empty'

/** @param isStart whether it stands where the text begins */
export function kindOf({ 0: whole, groups = {} }: RegExpMatchArray, isStart: boolean): TagKind | undefined {
  if (groups.name !== undefined) {
    if (groups.empty) return 'empty'
    return groups.slash || /^end/i.test(groups.edge ?? '') ? 'close' : 'open'
  }
  if (groups.square !== undefined) {
    if (groups.squareSlash) return 'close'
    return groups.square === groups.square.toUpperCase() ? 'open' : undefined
  }
  if (groups.channel !== undefined)
    return /^(?:analysis|commentary|th(?:ink|ought))/i.test(groups.channel) ? 'open' : 'close'
  if (groups.opening !== undefined) return isStart || /^</.test(whole) ? 'open' : undefined
  return groups.closing !== undefined ? 'close' : 'turn'
}

/** What a tag is called, so that its end is known; empty for forms without a name. */
export function nameOf({ groups = {} }: RegExpMatchArray): string {
  return (groups.name ?? groups.square ?? '').toLowerCase()
}
