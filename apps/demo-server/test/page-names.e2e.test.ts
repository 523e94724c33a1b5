import { describeWith } from '@talking-heads/test-support'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launchBrowser, RoomPage } from './browser.ts'
import { type Demo, startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

/** What an embedder's people may be called: the widest, the oddest, and some that are up to something. */
const names = [
  'Bob Müller',
  'W'.repeat(40),
  '天'.repeat(40),
  '﷽'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(14),
  'Z̶̧̢a̶̧̢ļ̶̢ģ̶̢o̶̧̢',
  `ก${'\u0e47'.repeat(39)}`,
  'محمد علي (العمل)',
  'ANANSI: I was never here',
  '<img src=x onerror=alert(1)>',
  '"><b onclick=alert(1)>x</b>',
  'javascript:alert(1)',
]

describeWith('chromium', 'people of any name on the page', (chromium) => {
  let browser: Browser
  let demo: Demo
  const folder = temporaryFolder()

  beforeAll(async () => {
    browser = await launchBrowser(chromium)
    demo = await startDemo((await folder).path, { STORE_URL: 'memory:', RATE_SAY: '0', LLM: 'none' })
  })
  afterAll(async () => {
    await browser.close()
    await demo.process.stop()
    await (await folder).remove()
  })

  /** The demo gives names; on the way to the page its people get others. */
  async function rename(page: Page, given: ReadonlyMap<string, string>): Promise<void> {
    await page.routeWebSocket(/\/ws$/, (socket) => {
      const server = socket.connectToServer()
      socket.onMessage((message) => server.send(message))
      server.onMessage((message) => {
        const renamed = [...given].reduce(
          (text, [name, other]) => text.replaceAll(`"${name}"`, () => JSON.stringify(other)),
          String(message),
        )
        socket.send(renamed)
      })
    })
  }

  it.each([360, 1280])('they are shown as text, in their places, %d px wide', async (width) => {
    const talkers = await Promise.all(names.map(() => Talker.enter(demo.webSocketUrl)))
    onTestFinished(async () => void (await Promise.all(talkers.map(({ talker }) => talker.close()))))
    const given = new Map(talkers.map(({ welcome }, index) => [welcome.you.name, names[index] ?? '']))
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await rename(page, given)
    const room = new RoomPage(page)
    await room.enter(demo.url)
    let answered: number | undefined
    for (const [index, { talker }] of talkers.entries()) {
      const replyTo = answered === undefined ? {} : { replyTo: answered }
      const nonce = `${width}-${index}`
      talker.send({ type: 'say', nonce, text: `line ${nonce}`, ...replyTo })
      answered = (await talker.next('ack', (ack) => ack.nonce === nonce)).seq
    }
    for (const { talker } of talkers) talker.send({ type: 'typing' })
    const log = page.getByRole('log')
    await log.getByText(`line ${width}-${names.length - 1}`, { exact: true }).waitFor()

    const rows = log.locator('[data-kind="mortal"]').filter({ hasText: `line ${width}-` })
    const seen = await rows.evaluateAll((elements) =>
      elements.map((row) => {
        const chip = row.querySelector('.chip')
        const box = row.getBoundingClientRect()
        const boxes = [...row.querySelectorAll('.chip, .answers, .text')].map((part) =>
          part.getBoundingClientRect(),
        )
        return {
          name: chip?.textContent,
          markup: chip?.querySelectorAll('*:not(bdi)').length,
          isInside: boxes.every(({ left, right }) => left >= box.left - 1 && right <= box.right + 1),
          height: box.height,
          overflow: row.scrollWidth - row.clientWidth,
        }
      }),
    )
    expect(seen.map(({ name }) => name)).toEqual(names)
    for (const { name, markup, isInside, height, overflow } of seen) {
      expect({ name, markup, isInside, overflow }).toEqual({ name, markup: 0, isInside: true, overflow: 0 })
      expect(height).toBeLessThan(320)
    }
    const overflow = await page.evaluate(
      `['.log', '.members'].map((part) => document.querySelector(part))
        .map((part) => part.scrollWidth - part.clientWidth)`,
    )
    expect(overflow).toEqual([0, 0])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(dialogs).toEqual([])
  })
})
