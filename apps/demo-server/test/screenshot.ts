// Makes docs/screenshot.png: the page of a running demo, after a few lines between mortals and the offline oracle.
import { join } from 'node:path'
import { requireTool } from '@talking-heads/test-support'
import { launchBrowser, RoomPage } from './browser.ts'
import { startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

const chromium = requireTool('chromium')
if (!chromium.found) throw new Error(chromium.reason)
const folder = await temporaryFolder()
const demo = await startDemo(folder.path, { SEED: 'a screenshot', STORE_URL: 'memory:' })
const browser = await launchBrowser(chromium.path)

const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' })
const room = new RoomPage(page)
await room.enter(demo.url)
const { talker: first } = await Talker.enter(demo.webSocketUrl)
const { talker: second } = await Talker.enter(demo.webSocketUrl)

/** Says a line and waits for the first god's answer to it. */
async function exchange(talker: Talker, nonce: string, text: string): Promise<void> {
  const seq = await talker.say(nonce, text)
  await talker.nextEvent(
    'reply-spoken',
    ({ event }) => event.type === 'reply-spoken' && event.replyTo === seq,
  )
}

await exchange(first, 'a', 'good evening, everybody')
await exchange(second, 'b', 'ODIN, was the eye worth it?')
await room.say('ANANSI, your stories are the best thing in this room, tell me one')
await page.getByRole('log').locator('[data-kind="favor"]', { hasText: 'ANANSI' }).first().waitFor()
await exchange(first, 'c', 'Loki, who ate my sandwich?')
await exchange(second, 'd', 'Baba Yaga, what is the rent like for a house on chicken legs?')
await page.getByRole('textbox', { name: 'Message' }).fill('tell me about the hornets, ')
await page.screenshot({ path: join(import.meta.dirname, '../../../docs/screenshot.png') })

await browser.close()
await Promise.all([first.close(), second.close()])
await demo.process.stop()
await folder.remove()
