import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Hungarian'

export const smallWords: SmallWords = {
  greeting: 'szia',
  direct: 'szűnj te mondd segíts miért',
  joiner: 'és',
}

export const endings: NameEndings = {
  added: 'nak nek',
  addedToCapitals: 't ot et at ra re ban ben hoz hez ul n',
}

export const moods: MoodWords = {
  number: { '1': 'egy', '2': 'két kettő', '3': 'három' },
  minus: 'minusz mínusz',
  cause: 'mert',
}
