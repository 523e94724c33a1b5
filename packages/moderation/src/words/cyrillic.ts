/**
 * Russian words that are masked, as in the Latin list, but in the letters of {@link romanise}: one Latin
 * letter for each Cyrillic one, since a regular expression's word edges know ASCII only.
 */
export const cyrillicPatterns: readonly string[] = [
  ...[
    '|huy',
    '|hue',
    '|hui',
    '|huA',
    'nahuy',
    'nahue',
    'nahui',
    'pohuy',
    'pohui',
    'poh*y',
    '|ohue',
    '|ohui',
    '|ahue',
    'nihuA',
  ],
  ...['dohuA', 'dohuy', 'pizd', 'p*zd', '|h*y|', '|blA|', '|blAd', '|blAtq', '|bl*tq', '|bl*dq', '|b*Atq'],
  ...[
    '|eban',
    '|ebat',
    '|ebal',
    '|ebaw',
    '|ebet',
    '|ebu|',
    '|ebuX',
    '|eblo|',
    '|eblan',
    '|ueb',
    '|zaeb',
    '|naeb',
    '|otQeb',
  ],
  ...[
    '|vieb',
    '|doeb',
    '|sQeb',
    '|proeb',
    '|razQeb',
    '|podQeb',
    'dolboeb',
    'dolbaeb',
    '|eb tvo',
    '|*bat',
    '|z*eb',
  ],
  ...[
    '|suka|',
    '|suki|',
    '|sukin',
    '|suku|',
    '|scuk',
    '|su*a|',
    '|mudak',
    '|mudil',
    '|gandon',
    '|gondon',
    '|WlUh',
    '|govno',
  ],
  ...[
    '|govna|',
    '|govne',
    '|derqmo|',
    '|Jopa|',
    '|Jopu|',
    '|Jope|',
    '|zalupa|',
    '|zalupi|',
    '|zalupu|',
    '|ebisq',
  ],
]

export const cyrillicSlurs: readonly string[] = [
  '|pidor',
  '|pidar',
  '|pedik|',
  '|pediki|',
  '|hohol|',
  '|Jid|',
  '|Jidi|',
  '|Xurka|',
  '|Xurki|',
]

const cyrillic = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const letters = 'abvgdeeJziyklmnoprstufhcXWwQiqEUA'

/** Digits and Latin letters that pass for Cyrillic ones. */
const lookalikes = {
  '3': 'z',
  '0': 'o',
  '4': 'X',
  '6': 'b',
  '@': 'a',
  c: 's',
  x: 'h',
  y: 'u',
  p: 'r',
  k: 'k',
  b: 'v',
} as const

const table = new Map<number, number>([
  ...[...cyrillic].map((letter, index) => [code(letter), code(letters[index] ?? '')] as const),
  ...Object.entries(lookalikes).map(([from, to]) => [code(from), code(to)] as const),
])

/** One letter for each letter of a Cyrillic text; others stay. */
export function romanise(letter: number): number {
  const lower = String.fromCodePoint(letter).toLowerCase().codePointAt(0) ?? letter
  return table.get(lower) ?? lower
}

function code(letter: string): number {
  return letter.codePointAt(0) ?? 0
}
