import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'

export const name = 'Greek'

export const letters = '\\p{Script=Greek}'

export const smallWords: SmallWords = {
  greeting: 'γεια ω ρε καλημέρα χαίρε ευχαριστώ',
  title: 'κύριε θεέ μεγάλε',
  direct: `συ εσύ σου πες βοήθησε άκουσε τι πώς πότε πού ποιος γιατί μπορείς είσαι δώσε ακούς μου σώσε
    προστάτεψε συγχώρεσε έλα μίλα απάντησε ξέρεις θέλεις γεια ευχαριστώ παρακαλώ που`,
  second: 'συ εσύ σου είσαι',
  joiner: 'και kai ή',
  choice: 'ή',
  cry: 'ω',
  ordinary: 'λύσσα παν νυξ γη ήρα σετ',
}

export const endings: NameEndings = {
  lost: 'ος ας ης ευς ους υς ις α η ς',
  instead: 'ο ου ον ε α ας η ης εα εως ευ ι ιδα ιδος υ υσου υσο',
}

export const moods: MoodWords = {
  number: { '0': 'μηδέν', '1': 'ένα', '2': 'δύο', '3': 'τρία' },
  minus: 'μείον',
  plus: 'συν',
  of: 'από',
  label: 'διάθεση βαθμολογία απάντηση',
  cause: 'επειδή γιατί',
}
