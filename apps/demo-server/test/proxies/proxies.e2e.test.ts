import { closeCodes } from '@talking-heads/core/wire'
import { describeWith } from '@talking-heads/test-support'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchBrowser, RoomPage } from '../browser.ts'
import { type Demo, startDemo, temporaryFolder } from '../demo.ts'
import { Talker } from '../talker.ts'
import { startOwnProxy } from './own-proxy.ts'
import type { ProxyOptions, RunningProxy, StartProxy } from './proxy.ts'
import { realProxies, starterOf } from './real-proxies.ts'

const prefixes = ['kept', 'stripped'] as const
const publicName = 'chat.example.org'

/** A demo server for the tests of one `describe`, and proxies in front of it. */
function useDemo(environment: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder()
  let demo: Demo
  beforeAll(async () => {
    demo = await startDemo((await folder).path, { STORE_URL: 'memory:', LLM: 'none', ...environment })
  })
  afterAll(async () => {
    await demo.process.stop()
    await (await folder).remove()
  })
  return async (start: StartProxy, prefix: ProxyOptions['prefix']): Promise<RunningProxy> => {
    const proxy = await start({ targetPort: Number(new URL(demo.url).port), prefix })
    onTestFinished(() => proxy.stop())
    return proxy
  }
}

/** Everything that the page at an address loads, and what that imports, as addresses. */
async function loadedBy(url: string): Promise<string[]> {
  const page = await fetch(url)
  expect(page.status).toBe(200)
  const html = await page.text()
  const base = new URL(/<base href="([^"]*)"/.exec(html)?.[1] ?? '', page.url)
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"]*)"/g)]
  const urls = named.map(([, path = '']) => new URL(path, base).href)
  const imported = await Promise.all(
    urls
      .filter((one) => one.endsWith('.js'))
      .map(async (one) => {
        const code = await (await fetch(one)).text()
        return [...code.matchAll(/from"(\.[^"]*)"/g)].map(([, path = '']) => new URL(path, one).href)
      }),
  )
  return [...urls, ...imported.flat()]
}

function promises(start: StartProxy) {
  const behind = useDemo({ BASE_PATH: '/chat', TRUST_PROXY: '1', SOCKETS_PER_ADDRESS: '2' })
  const socket = (proxy: RunningProxy) => `${proxy.url.replace('http', 'ws')}/chat/ws`

  it.each(prefixes)(
    'serves the page, all that it loads, and its probes; the prefix is %s',
    async (prefix) => {
      const proxy = await behind(start, prefix)
      for (const path of ['/chat/', '/chat/?room=olympus', '/chat']) {
        const loaded = await loadedBy(proxy.url + path)
        expect(loaded.length).toBeGreaterThan(5)
        const answers = await Promise.all(loaded.map(async (url) => `${(await fetch(url)).status} ${url}`))
        expect(answers).toEqual(loaded.map((url) => `200 ${url}`))
      }
      const { headers } = await fetch(`${proxy.url}/chat/`)
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self';.* base-uri 'self'/,
      )
      expect((await fetch(`${proxy.url}/chat/healthz`)).status).toBe(200)
      expect((await fetch(`${proxy.url}/chat/nothing`)).status).toBe(404)
    },
  )

  it.each([
    ['chat.example.org', 'https://chat.example.org'],
    ['chat.example.org:443', 'https://chat.example.org'],
    ['chat.example.org:80', 'http://chat.example.org'],
    ['chat.example.org:8443', 'https://chat.example.org:8443'],
  ])('asked for as %s, lets pages of %s in, and no others', async (host, origin) => {
    const proxy = await behind(start, 'kept')
    const headers = { Host: host, 'X-Forwarded-Proto': new URL(origin).protocol.slice(0, -1) }
    const talker = await Talker.connect(socket(proxy), { origin, headers })
    talker.send({ type: 'hello', v: 1 })
    expect((await talker.next('welcome')).v).toBe(1)
    await talker.close()
    const foreign = await Talker.connect(socket(proxy), { origin: 'https://evil.example', headers })
    expect(await foreign.closed).toBe(closeCodes.policy)
  })

  it('counts connections by the address that the proxy saw, whatever its clients claim', async () => {
    const proxy = await behind(start, 'stripped')
    const talkers = await Promise.all(
      ['203.0.113.7:1001', '203.0.113.8', '[2001:db8::7]:1003'].map((claimed) =>
        Talker.connect(socket(proxy), { headers: { Host: publicName, 'X-Forwarded-For': claimed } }),
      ),
    )
    for (const talker of talkers) talker.send({ type: 'hello', v: 1 })
    const crowded = await Promise.race(talkers.map((talker) => talker.next('bye')))
    expect(crowded.reason).toBe('crowded')
    await Promise.all(talkers.map((talker) => talker.close()))
  })
}

describe('the demo behind a proxy', () => promises(startOwnProxy))

for (const name of realProxies) describeWith(name, `the demo behind ${name}`, () => promises(starterOf(name)))

describeWith('chromium', 'the page behind a proxy', (chromium) => {
  const configured = useDemo({ BASE_PATH: '/chat/' })
  const unconfigured = useDemo()

  async function speak(url: string): Promise<void> {
    const browser = await launchBrowser(chromium)
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    const problems: string[] = []
    const sockets: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('websocket', (socket) => sockets.push(new URL(socket.url()).pathname))
    const room = new RoomPage(page)
    await room.enter(url)
    await room.say(`hello from ${url}`)
    await page
      .getByRole('log')
      .locator('[data-seq]', { hasText: `hello from ${url}` })
      .waitFor()
    expect(sockets).toEqual(['/chat/ws'])
    expect(problems).toEqual([])
  }

  it.each(prefixes)('works under the prefix, with and without a slash, which is %s', async (prefix) => {
    const proxy = await configured(startOwnProxy, prefix)
    await speak(`${proxy.url}/chat/`)
    await speak(`${proxy.url}/chat?room=olympus`)
  })

  it('works under a prefix that the server was not told of, where the proxy takes it off', async () => {
    const proxy = await unconfigured(startOwnProxy, 'stripped')
    await speak(`${proxy.url}/chat/`)
  })
})
