import * as core from '@talking-heads/core'

console.log(`@talking-heads/core exports ${Object.keys(core).length} names`)
