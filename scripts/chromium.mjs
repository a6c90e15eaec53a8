#!/usr/bin/env node
// Finds Chromium for the test in a browser; run as a command, it installs Debian's where there is none and it may.
// Plain Node, no dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export function executable() {
  const given = process.env.CHROMIUM
  return given ? (existsSync(given) ? given : undefined) : usual.find((path) => existsSync(path))
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('Installing Chromium…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' })
  apt('update')
  apt('install', '-y', 'chromium')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!executable() && !process.env.CHROMIUM) install()
  if (!executable()) {
    console.error(
      process.env.CHROMIUM
        ? `There is no file ${process.env.CHROMIUM}, which CHROMIUM names.`
        : 'The test in a browser needs Chromium: install it (on Debian, `sudo apt-get install chromium`), or name one by CHROMIUM=/path/to/chromium.',
    )
    process.exit(1)
  }
}
