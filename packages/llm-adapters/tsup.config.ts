import { library } from '../../tools/tsup.ts'

export default library([
  'src/index.ts',
  'src/openai-compatible/index.ts',
  'src/ai-sdk/index.ts',
  'src/llama-cpp/index.ts',
  'src/oracle/index.ts',
  'src/wrap/index.ts',
  'src/telemetry/index.ts',
  'src/llama-tokenizer/index.ts',
])
