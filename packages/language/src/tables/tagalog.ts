import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Tagalog'

export const telling = `ang mga ng sa ay ka ko mo ako ikaw siya kami tayo kayo sila ito hindi ba po opo ano sino bakit paano
  saan kailan kumusta natin namin ninyo niya nila kung wala`

export const smallWords: SmallWords = {
  greeting: 'kumusta kamusta mabuhay hoy salamat paalam magandang umaga tanghali hapon gabi araw sige',
  weak: 'umaga tanghali hapon gabi araw sige',
  title: 'panginoong panginoon diyos diyosang diyosa haring reynang',
  divineTitle: 'panginoong panginoon diyos diyosang diyosa',
  direct: `ikaw ka kayo ano anong sino bakit paano kailan saan nasaan tulungan sabihin sagutin pakinggan makinig bigyan
    patawarin patawad iligtas halika huwag tumigil kumusta salamat po`,
  second: 'ikaw ka kayo mo iyo inyo ninyo po',
  free: 'ka po',
}

export const moods: MoodWords = {
  number: { '1': 'isa', '2': 'dalawa', '3': 'tatlo' },
}
