// Loaded into every service that is started in the foreground: it ends with whoever started it, even where that one
// is killed without a word. A connection tells: it closes with its process, however that ends, and whoever is its
// parent then.
import { connect } from 'node:net'
import { isMainThread } from 'node:worker_threads'

const port = Number(process.env.TALKING_HEADS_LIFELINE)

if (isMainThread && port > 0) {
  connect(port, '127.0.0.1')
    .on('error', () => {})
    // The whole process group: `node --watch` above this one does not load this file.
    .once('close', () => process.kill(0, 'SIGTERM'))
    .unref()
}
