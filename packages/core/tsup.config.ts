import { library } from '../../tools/tsup.ts'

export default library([
  'src/index.ts',
  'src/engine.ts',
  'src/store.ts',
  'src/turns/strategies.ts',
  'src/prompts/index.ts',
  'src/session/index.ts',
  'src/wire/index.ts',
  'src/client/index.ts',
  'src/testing/index.ts',
])
