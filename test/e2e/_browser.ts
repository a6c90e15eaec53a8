import { type Browser, chromium, type Page } from 'playwright-core'
import { executable } from '../../scripts/chromium.mjs'

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium of this machine. It talks to nobody but the pages it is shown. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable() ?? 'chromium', args })

/** A page, and what went wrong on it that nobody caught. */
export interface Opened {
  readonly page: Page
  /** Uncaught exceptions, rejections that nobody handled, and errors in the console. */
  readonly problems: string[]
}

export async function open(browser: Browser, url: string): Promise<Opened> {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isBrowsers(message.text())) problems.push(message.text())
  })
  await page.goto(url)
  return { page, problems }
}

// The browser itself notes every 404, every connection that breaks, and every header that a script asks for in vain.
const isBrowsers = (text: string): boolean =>
  /^(Failed to load resource|Refused to get unsafe header)/.test(text)
