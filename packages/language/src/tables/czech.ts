import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Czech'

export const smallWords: SmallWords = {
  own: `je se na že v z kdo proč můj tvůj co jsem ale ano jsou po ať může mohu prosím kde jak kdy chce ví má byl byla
    bude už ještě jen pro od přes dobrý den děkuji`,
  title: 'pan pani',
  greeting: 'ahoj čau nazdar dobrý den díky',
  weak: 'den',
  direct: `prosím přestaň ty tebe tobě tvůj pomoz řekni pověz slyš odpověz jak kdy kde kdo proč můžeš dej přijď
    odpusť ahoj díky`,
  second: 'tebe tobě tvůj pomoz řekni jsi',
  cry: 'o',
  unsureCry: 'o',
}

export const endings: NameEndings = {
  added: 'a em om ovi ov ova ove ovo ovy',
  addedToCapitals: 'e u i y',
  lost: 'a',
  instead: 'y ě u ou o',
}

export const moods: MoodWords = {
  number: { '0': 'nula', '1': 'jeden jedna', '2': 'dva dvě', '3': 'tři tri' },
  minus: 'minus',
  of: 'z ze',
  label: 'nálada hodnocení odpověď',
  cause: 'protože',
}
