// What an open room takes: `node --expose-gc FILE STORE_URL ROOM LENGTH` prints bytes. Started by open-room.bench.ts, a
// process each time; where the store has no such room it is filled first.
import { fillLongRoom, openLongRoom, openStore } from './long-room.ts'
import { inUse } from './measure.ts'

const [url = '', room = '', length = ''] = process.argv.slice(2)
const store = openStore(url)
// What the first room of a process brings along once (code, lists, connections) is no room's.
await fillLongRoom(store, `before-${process.pid}`, 1_000)
await (await openLongRoom(store, `before-${process.pid}`)).close()
if ((await store.length(room)) === 0) await fillLongRoom(store, room, Number(length))

const before = await inUse()
const open = await openLongRoom(store, room)
console.log((await inUse()) - before)
await open.close()
await store.close()
