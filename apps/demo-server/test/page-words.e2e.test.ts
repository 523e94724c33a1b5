import { describeWith } from '@talking-heads/test-support'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launchBrowser, RoomPage } from './browser.ts'
import { type Demo, startDemo, temporaryFolder } from './demo.ts'
import { Talker } from './talker.ts'

describeWith('chromium', 'words written, read and copied on the page', (chromium) => {
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

  async function enter() {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const room = new RoomPage(page)
    await room.enter(demo.url)
    return { page, room, log: page.getByRole('log'), field: page.getByRole('textbox', { name: 'Message' }) }
  }

  async function talker(): Promise<Talker> {
    const { talker } = await Talker.enter(demo.webSocketUrl)
    onTestFinished(async () => void (await talker.close()))
    return talker
  }

  /** Selects from one element's beginning to another's end, as far as `selection` says, and copies. */
  async function copied(page: Page, from: string, to: string): Promise<string> {
    await page.evaluate(`(() => {
      const find = (text) => [...document.querySelectorAll('[data-key]')].find((row) => row.textContent.includes(text))
      const [from, to] = [find(${JSON.stringify(from)}), find(${JSON.stringify(to)})]
      getSelection().setBaseAndExtent(from, 0, to, to.childNodes.length)
    })()`)
    await page.keyboard.press('Control+C')
    return (await page.evaluate('navigator.clipboard.readText()')) as string
  }

  it('copies lines with their times and names, one line each', async () => {
    const { page, room, log } = await enter()
    const other = await talker()
    await other.say('one', 'first line, ANANSI')
    await other.say('two', 'second line')
    await room.say('/whoami')
    await log.getByText('second line', { exact: true }).waitFor()
    const lines = await copied(page, 'first line', 'second line')
    const said = lines.split('\n').filter((line) => !line.includes(' > '))
    expect(said).toEqual([
      expect.stringMatching(/^\d\d:\d\d <NPC#[0-9A-F]{6}> first line, ANANSI$/),
      expect.stringMatching(/^\d\d:\d\d <NPC#[0-9A-F]{6}> second line$/),
    ])
    const note = await copied(page, 'You are NPC#', 'You are NPC#')
    expect(note).toMatch(/^\d\d:\d\d > You are NPC#[0-9A-F]{6} of \S.*$/)
  })

  it('copies words of one line as they are', async () => {
    const { page, log } = await enter()
    const other = await talker()
    await other.say('words', 'nothing but these words')
    const words = log.getByText('nothing but these words', { exact: true })
    await words.dblclick({ position: { x: 2, y: 5 } })
    await page.keyboard.press('Control+C')
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('nothing')
  })

  it.each(['/shrug', '/home/odin/.bashrc is gone', ' /help is what I typed'])(
    'keeps %j in the field, and tells how it is said',
    async (text) => {
      const { page, room, field, log } = await enter()
      await room.say(text)
      await page.getByText('begin it with //').waitFor()
      expect(await field.inputValue()).toBe(text)
      expect(
        await room.rows('mortal').then((rows) => rows.filter((row) => row.text.includes(text.trim()))),
      ).toEqual([])
      await room.say(`/${text.trim()}`)
      await log.locator('[data-kind="mortal"][data-seq]', { hasText: text.trim() }).waitFor()
      expect(await field.inputValue()).toBe('')
    },
  )

  it.each([
    ['see https://example.org/zeus/loki', []],
    ['mail loki@example.com', []],
    ['Set phasers to stun', []],
    ['loki.log', []],
    ['Wukong, hello', ['Wukong']],
    ['Seth, hello', ['Seth']],
  ])('marks the names that the room hears in %j', async (text, names) => {
    const { log } = await enter()
    const other = await talker()
    const seq = await other.say('marked', text)
    const row = log.locator(`[data-seq="${seq}"]`)
    await row.waitFor()
    expect(await row.locator('b').allTextContents()).toEqual(names)
  })

  it('says nothing when Enter ends a composition, before or after the input method says so', async () => {
    const { page, field, log } = await enter()
    await field.focus()
    const input = await page.context().newCDPSession(page)
    await input.send('Input.imeSetComposition', { text: 'こんにちは', selectionStart: 5, selectionEnd: 5 })
    await page.keyboard.press('Enter')
    await input.send('Input.insertText', { text: 'こんにちは' })
    // What Safari tells, once the composition has ended: the key that ended it.
    await page.evaluate(`document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    )`)
    expect(await field.inputValue()).toContain('こんにちは')
    expect(await log.locator('[data-kind="mortal"]').filter({ hasText: 'こんにちは' }).count()).toBe(0)
    await page.keyboard.press('Enter')
    await log.locator('[data-seq]', { hasText: 'こんにちは' }).waitFor()
  })

  it('tells in its title how many lines came while it was hidden, until it is looked at', async () => {
    const { page } = await enter()
    const other = await talker()
    const look = (hidden: boolean) =>
      page.evaluate(`
        Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      `)
    expect(await page.title()).toBe('talking-heads')
    await look(true)
    await other.say('hidden-1', 'is anybody there?')
    await other.say('hidden-2', 'hello?')
    await expect.poll(() => page.title()).toBe('(2) talking-heads')
    await look(false)
    expect(await page.title()).toBe('talking-heads')
  })
})

describeWith('chromium', 'a page that is refused for now', (chromium) => {
  it('says so, and comes in once there is room', async () => {
    const folder = await temporaryFolder()
    const [browser, demo] = await Promise.all([
      launchBrowser(chromium),
      startDemo(folder.path, { STORE_URL: 'memory:', LLM: 'none', SOCKETS_PER_ADDRESS: '2' }),
    ])
    onTestFinished(async () => {
      await Promise.all([browser.close(), demo.process.stop()])
      await folder.remove()
    })
    const held = await Promise.all([Talker.enter(demo.webSocketUrl), Talker.enter(demo.webSocketUrl)])
    const page = await browser.newPage()
    await page.goto(demo.url)
    await page.getByRole('button', { name: /start/i }).click()
    await page.locator('[data-status="reconnecting"][data-cause="crowded"]').waitFor()
    await page.getByText(/too many connections from your address: again in \d+ s/).waitFor()
    await Promise.all(held.map(({ talker }) => talker.close()))
    await new RoomPage(page).live()
  })
})
