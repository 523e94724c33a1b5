export { createChat } from './chat.ts'
export { find } from './find.ts'
export { inspect } from './inspect.ts'
