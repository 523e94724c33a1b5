import type { SmallWords } from './language-table.ts'

export const name = 'Latin'

export const telling =
  'et est non sum es in ad cum quis quid ego tu meus sed ut qui quod sunt nunc mihi tibi hic te me'

export const smallWords: SmallWords = {
  greeting: 'ave salve',
  joiner: 'et',
}
