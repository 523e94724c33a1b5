import type { SmallWords } from './language-table.ts'

export const name = 'Swahili'

export const smallWords: SmallWords = { greeting: 'habari', ordinary: 'baba kali mama' }
