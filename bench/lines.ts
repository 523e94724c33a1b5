/** Chat as it is: most lines name no god. */
export const talk = [
  'good evening, everybody, has anyone seen my hat?',
  'ANANSI, tell me a story about the sea',
  'I asked the wrong person about the weather and now it hails',
  'what would you do in my place?',
  'no way, really? lol',
]

const filled = (piece: string) => piece.repeat(250).slice(0, 250)

/** 250 characters of what costs most. */
export const worst: Readonly<Record<string, string>> = {
  plain: filled('nothing is said in this line of ordinary talk '),
  emoji: filled('👩‍🚀🔥'),
  marks: filled('Z\u0338\u0322\u031b'),
  joiners: filled('\u200d'),
  'right to left': filled('مرحبا بالجميع كيف حالكم '),
  'names across Han': filled('今天照相很开心'),
  'Han names': filled('孫悟空'),
  names: filled('zeus odin loki '),
  'nearly names': filled('anansy shivva odinn osirsi '),
  hyphens: filled('baba-'),
}
