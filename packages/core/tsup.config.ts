import { library } from '../../tools/tsup.ts'

export default library([
  'src/index.ts',
  'src/gods/pantheon/index.ts',
  'src/turns/addressee.ts',
  'src/turns/strategies.ts',
  'src/feelings/moods.ts',
  'src/gods/newborn/index.ts',
  'src/turns/ordinary-words/index.ts',
  'src/prompts/clean/index.ts',
  'src/prompts/index.ts',
  'src/session/index.ts',
  'src/wire/index.ts',
  'src/client/index.ts',
  'src/testing/index.ts',
])
