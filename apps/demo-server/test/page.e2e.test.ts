import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { describeWith } from '@talking-heads/test-support'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, RoomPage } from './browser.ts'
import { type Demo, startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

const maxScriptBytes = 45 * 1024

describeWith('chromium', 'the page', (chromium) => {
  let browser: Browser
  let demo: Demo
  let axe: string
  const folder = temporaryFolder()

  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    browser = await launchBrowser(chromium)
    demo = await startDemo((await folder).path, { STORE_URL: 'memory:', RATE_SAY: '0', LLM: 'none' })
  })
  afterAll(async () => {
    await browser.close()
    await demo.process.stop()
    await (await folder).remove()
  })

  async function open(options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    return { context, page, room: new RoomPage(page), problems }
  }

  it('asks nothing of any other host, and loads at most 45 KiB of script', async () => {
    const { context, page, room, problems } = await open()
    const asked: string[] = []
    let scriptBytes = 0
    page.on('response', async (response) => {
      asked.push(new URL(response.url()).host)
      const type = response.headers()['content-type'] ?? ''
      if (type.includes('javascript')) scriptBytes += gzipSync(await response.body()).length
    })
    await room.enter(demo.url)
    await page.waitForLoadState('networkidle')
    expect(new Set(asked)).toEqual(new Set([new URL(demo.url).host]))
    expect(scriptBytes).toBeGreaterThan(0)
    expect(scriptBytes).toBeLessThanOrEqual(maxScriptBytes)
    expect(problems).toEqual([])
    await context.close()
  })

  it('has no accessibility finding, in both themes, on a phone and on a desk', async () => {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    await talker.say('hello', 'ANANSI, is anybody here?')
    for (const colorScheme of ['dark', 'light'] as const) {
      for (const width of [360, 1280]) {
        const { context, page, room } = await open({ colorScheme, viewport: { width, height: 800 } })
        await page.goto(demo.url)
        expect(await findings(page), `splash, ${colorScheme}, ${width} px`).toEqual([])
        await room.enter(demo.url)
        await page.getByRole('log').locator('[data-kind="mortal"]').first().waitFor()
        expect(await findings(page), `room, ${colorScheme}, ${width} px`).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        await context.close()
      }
    }
    await talker.close()
  }, 120_000)

  async function findings(page: Page): Promise<string[]> {
    // Evaluated by the debugger, not added as a script: the page's own policy lets nothing foreign in.
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { target: unknown }[] }[]
    }
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
  }

  describe('a reader who has scrolled up', () => {
    it('is not moved by new lines but told of them, and comes down by a click', async () => {
      const { talker } = await Talker.enter(demo.webSocketUrl)
      for (let line = 0; line < 60; line++) await talker.say(`old-${line}`, `old line ${line}`)
      const { context, page, room } = await open({ viewport: { width: 1280, height: 600 } })
      await room.enter(demo.url)
      const log = page.getByRole('log')
      await log.getByText('old line 59', { exact: true }).waitFor()
      await log.hover()
      await page.mouse.wheel(0, -900)
      const anchor = log.getByText('old line 40', { exact: true })
      await anchor.scrollIntoViewIfNeeded()
      const before = await anchor.boundingBox()
      for (let line = 0; line < 3; line++) await talker.say(`new-${line}`, `new line ${line}`)
      const fresh = page.getByRole('button', { name: /3 new lines/ })
      await fresh.waitFor()
      expect((await anchor.boundingBox())?.y).toBeCloseTo(before?.y ?? Number.NaN, 0)
      await fresh.click()
      await fresh.waitFor({ state: 'detached' })
      expect(await log.getByText('new line 2', { exact: true }).isVisible()).toBe(true)
      await Promise.all([context.close(), talker.close()])
    })

    it('is given older pages up to the beginning, each line once and in order', async () => {
      const { talker } = await Talker.enter(demo.webSocketUrl)
      for (let line = 0; line < 150; line++) await talker.say(`page-${line}`, `page line ${line}`)
      const { context, page, room } = await open({ viewport: { width: 1280, height: 600 } })
      await room.enter(demo.url)
      const log = page.getByRole('log')
      await log.getByText('page line 149', { exact: true }).waitFor()
      const beginning = log.getByText('the beginning')
      while (!(await beginning.isVisible())) {
        await log.hover()
        await page.mouse.wheel(0, -100_000)
        await page.evaluate('new Promise(requestAnimationFrame)')
      }
      const texts = (await room.rows('mortal')).flatMap(({ text }) => /page line \d+/.exec(text)?.[0] ?? [])
      expect(texts).toEqual(Array.from({ length: 150 }, (_, line) => `page line ${line}`))
      await Promise.all([context.close(), talker.close()])
    })
  })

  it('shows what was said through a flood of reactions, to who was there and to who comes', async () => {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    const seq = await talker.say('before', 'said before the flood')
    const { context, page, room } = await open()
    await room.enter(demo.url)
    const line = page.getByRole('log').getByText('said before the flood', { exact: true })
    await line.waitFor()
    const told = talker.frames.length
    for (let sent = 0; sent < 2_500; ) {
      const reaction = ++sent % 2 === 0 ? '🔥' : '💧'
      talker.send({ type: 'react', seq, reaction })
      // A room takes so many at a time, and no more.
      if (sent % 10 === 0) await expect.poll(() => talker.frames.length).toBeGreaterThanOrEqual(told + sent)
    }
    await talker.say('after', 'said after the flood')
    await page.getByRole('log').getByText('said after the flood', { exact: true }).waitFor()
    expect(await line.count()).toBe(1)
    await room.enter(demo.url)
    await line.waitFor()
    await Promise.all([context.close(), talker.close()])
  })

  it('remembers that words are shown uncensored', async () => {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    await talker.say('rude', 'what the fuck is ambrosia')
    const { context, page, room } = await open()
    await room.enter(demo.url)
    const log = page.getByRole('log')
    await log.getByText('what the f*** is ambrosia').waitFor()
    await page.getByRole('button', { name: /censor/i }).click()
    await log.getByText('what the fuck is ambrosia').waitFor()
    await page.reload()
    const start = page.getByRole('button', { name: /start/i })
    await start.or(page.locator('[data-status="live"]')).first().waitFor()
    if (await start.isVisible()) await start.click()
    await log.getByText('what the fuck is ambrosia').waitFor()
    await Promise.all([context.close(), talker.close()])
  })

  it('answers /help and /whoami by itself, and says so of a command it does not know', async () => {
    const { context, page, room } = await open()
    await room.enter(demo.url)
    const log = page.getByRole('log')
    for (const command of ['/help', '/?', '/whoami', '/i', '/smite']) await room.say(command)
    await log.getByText('/smite').first().waitFor()
    expect((await log.textContent()) ?? '').toMatch(/You are NPC#[0-9A-F]{6} of /)
    const { talker, welcome } = await Talker.enter(demo.webSocketUrl)
    talker.send({ type: 'history', before: welcome.length, limit: 200 })
    const { events } = await talker.next('history')
    expect(JSON.stringify(events)).not.toContain('/help')
    await Promise.all([context.close(), talker.close()])
  })

  it('counts characters as people do and turns the counter when few are left', async () => {
    const { context, page, room } = await open()
    await room.enter(demo.url)
    const input = page.getByRole('textbox', { name: 'Message' })
    await input.fill('👨‍👩‍👧‍👦'.repeat(3))
    await page.getByText('3/250').waitFor()
    await input.fill('x'.repeat(250))
    await page.getByText('250/250').waitFor()
    await context.close()
  })
})
