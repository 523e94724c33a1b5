export { createModerator, type ModeratorOptions } from './moderator.ts'
