import { library } from '../../tools/tsup.ts'

export default library([
  'src/index.ts',
  'src/oracle/index.ts',
  'src/openai-compatible/index.ts',
  'src/llama-cpp/index.ts',
  'src/wrap/index.ts',
])
