export { readTalk, type TalkCues } from './read-talk.ts'
