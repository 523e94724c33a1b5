import { type Browser, chromium, type Page } from 'playwright-core'

/** Headless Chromium that speaks to nobody but the pages it is sent to. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What the page shows, by what people and screen readers call it. */
export class RoomPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Resolves once an element is in the page, if only for a moment: looking every now and then would miss it. */
  async seen(selector: string): Promise<void> {
    await this.page.evaluate(`new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(${JSON.stringify(selector)})) return
        observer.disconnect()
        resolve()
      }).observe(document.body, { childList: true, subtree: true })
    })`)
  }

  async enter(url: string): Promise<void> {
    await this.page.goto(url)
    await this.page.getByRole('button', { name: /start/i }).click()
    await this.live()
  }

  live(): Promise<void> {
    return this.page.locator('[data-status="live"]').waitFor()
  }

  async say(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Message' }).fill(text)
    await this.page.keyboard.press('Enter')
  }

  /** Rows of a kind, each as its seq and text, in the order shown. */
  async rows(kind: 'mortal' | 'god' | 'favor' | 'system'): Promise<{ seq: number; text: string }[]> {
    return await this.page
      .getByRole('log')
      .locator(`[data-kind="${kind}"]`)
      .evaluateAll((rows) =>
        rows.map((row) => ({ seq: Number(row.getAttribute('data-seq')), text: row.textContent ?? '' })),
      )
  }
}
