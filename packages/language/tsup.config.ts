import { library } from '../../tools/tsup.ts'

export default library([
  'src/text/index.ts',
  'src/mentions/index.ts',
  'src/addressee/index.ts',
  'src/replies/index.ts',
  'src/judgements/index.ts',
  'src/tables/ordinary-words.ts',
])
