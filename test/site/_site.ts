import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Response,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { startBrowser } from '../e2e/_browser'
import { type Server, startServer } from './_server'

/** A page of the site, and what the browser did for it. */
export interface Visit {
  readonly page: Page
  /** Errors of the page and of the console. */
  readonly problems: string[]
  readonly responses: Response[]
  /** Addresses beyond the site. */
  readonly strangers: string[]
}

/** The site in a browser, for the tests of a file. What a test opens is closed after it. */
export function useSite(): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  let server: Server
  let browser: Browser
  let shared: BrowserContext[]
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer(), startBrowser()])
  })
  beforeEach(() => {
    shared = browser.contexts()
  })
  afterEach(async () => {
    const own = browser.contexts().filter((context) => !shared.includes(context))
    await Promise.all(own.map((context) => context.close()))
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })
  return async (path, options) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const visit: Visit = { page, problems: [], responses: [], strangers: [] }
    page.on('pageerror', (error) => visit.problems.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') visit.problems.push(message.text())
    })
    page.on('response', (response) => visit.responses.push(response))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (/^http/.test(protocol) && origin !== new URL(server.url).origin)
        visit.strangers.push(request.url())
    })
    await page.goto(server.url + path, { waitUntil: 'networkidle' })
    return visit
  }
}
