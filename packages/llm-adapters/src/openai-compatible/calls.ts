export { createChat } from './chat.ts'
export { inspect } from './inspect.ts'
