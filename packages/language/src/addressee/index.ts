export { type Addressee, type ChatLine, type ChatMoment, findAddressee } from './find-addressee.ts'
