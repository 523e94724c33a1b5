import { describeWith } from '@talking-heads/test-support'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, RoomPage } from './browser.ts'
import { type Demo, startDemo, temporaryFolder } from './demo.ts'

const praise = 'ANANSI, your stories are the best thing in this room, tell me one'

describeWith('chromium', 'a mortal in a browser', (chromium) => {
  let browser: Browser
  let demo: Demo
  const folder = temporaryFolder()

  beforeAll(async () => {
    browser = await launchBrowser(chromium)
    demo = await startDemo((await folder).path, { SEED: 'a conversation' })
  })
  afterAll(async () => {
    await browser.close()
    await demo.process.stop()
    await (await folder).remove()
  })

  it('calls ANANSI, sees him type, is answered by him first, and gains his favor', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const room = new RoomPage(page)
    await room.enter(demo.url)
    const typing = room.seen('[data-typing="anansi"]')
    const asked = Date.now()
    await room.say(praise)
    await typing
    const reply = page.getByRole('log').locator('[data-kind="god"]').first()
    await reply.waitFor()
    const answeredAfterMs = Date.now() - asked
    expect(await reply.getAttribute('data-author')).toBe('anansi')
    expect((await reply.textContent())?.length).toBeGreaterThan(20)
    await page.getByRole('log').locator('[data-kind="favor"]', { hasText: 'ANANSI' }).first().waitFor()
    await page.locator('[data-typing="anansi"]').waitFor({ state: 'detached' })
    console.info(`the called god's line was visible after ${answeredAfterMs} ms`)
    expect(errors).toEqual([])

    const before = {
      own: await room.rows('mortal'),
      favor: await room.rows('favor'),
      god: (await room.rows('god'))[0],
    }
    const whoAmI = await page.evaluate(() => JSON.stringify(localStorage))
    expect(before.own).toHaveLength(1)

    await demo.process.stop('SIGKILL')
    await page.locator('[data-status="reconnecting"]').waitFor()
    demo = await startDemo((await folder).path, { SEED: 'a conversation', PORT: new URL(demo.url).port })
    await page.reload()
    const start = page.getByRole('button', { name: /start/i })
    await start.or(page.locator('[data-status="live"]')).first().waitFor()
    if (await start.isVisible()) await start.click()
    await room.live()
    await page.getByRole('log').locator('[data-kind="favor"]').first().waitFor()

    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(whoAmI)
    expect((await room.rows('mortal')).slice(0, 1)).toEqual(before.own)
    expect((await room.rows('god'))[0]).toEqual(before.god)
    expect((await room.rows('favor'))[0]).toEqual(before.favor[0])
    await page.close()
  })
})
