import { expect, it } from 'vitest'
import { startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

/** What a bug of ours would do, somewhere in a timer or in a promise that nobody looks at. */
const bugs = `data:text/javascript,${encodeURIComponent(`
  process.on('SIGUSR2', () => {
    setTimeout(() => { throw new Error('a bug in a timer') })
    void Promise.reject(new Error('a bug in a promise'))
  })
`)}`

it('an exception that nobody foresaw ends nothing: it is logged, and people talk on', async () => {
  const folder = await temporaryFolder()
  const demo = await startDemo(folder.path, { STORE_URL: 'memory:', NODE_OPTIONS: `--import=${bugs}` })
  try {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    for (let time = 0; time < 5; time++) {
      process.kill(demo.process.pid, 'SIGUSR2')
      expect(await talker.say(`n${time}`, 'Is everybody well?')).toBeGreaterThan(0)
    }
    await demo.process.says(/"times":\d+.*a bug in a (?:timer|promise)/)
    expect((await fetch(`${demo.url}/healthz`)).status).toBe(200)
    const told = demo.process.lines.filter((line) => line.includes('a bug in a'))
    expect(told.length).toBeLessThan(5)
  } finally {
    await demo.process.stop()
    await folder.remove()
  }
})
