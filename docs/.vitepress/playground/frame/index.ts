// Runs an app on a simulated host, in a frame of its own that can reach nothing.
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { createHost } from '../../../../src/testing/browser/index'
import type { Faults, Host } from '../../../../src/testing/types'
import type { Network, Run, Told } from '../protocol'
import { Album } from './album'
import { askTheUser } from './asking'
import { element } from './element'
import { Overlays } from './overlay'
import { pageOf } from './page'
import { bytesOf, canvasOf } from './pictures'
import { showScreen } from './screen'
import { serverFor } from './server'
import { callOf, shown } from './shown'

const tell = (told: Told): void => parent.postMessage(told, '*')

const hashes: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = { md5, sha1, sha256 }

/** So fast that one sees progress; slow is as a weak signal is. */
const faultsOf = (network: Network): Faults => ({
  '*': { slow: { bytesPerSecond: network === 'slow' ? 60_000 : 600_000 } },
})

const makeHost = ({ platform, version, network }: Run, files: Map<string, Uint8Array>): Host =>
  createHost(
    {
      files,
      digest: (algorithm, bytes) => bytesToHex(hashes[algorithm]?.(bytes) ?? new Uint8Array()),
      encodePng: (width, height) => bytesOf(canvasOf(width, height)),
      server: serverFor(network),
    },
    platform,
    {
      ...version,
      files: [...files.keys()],
      network: { type: network === 'offline' ? 'none' : 'wifi' },
      faults: faultsOf(network),
    },
  )

/** The answers of natives that look at the world. */
function answer(host: Host): void {
  const isWechat = host.platform === 'wechat'
  host.answer(isWechat ? 'scanCode' : 'scan', isWechat ? { result: 'tea-42' } : { code: 'tea-42' })
}

function listen(): void {
  for (const level of ['log', 'error'] as const) {
    // The page shows what an app writes, in place of the browser's console.
    console[level] = (...values: unknown[]) =>
      tell({ is: 'line', line: { level, text: values.map(shown).join(' ') } })
  }
  const fail = (error: unknown): void =>
    tell({ is: 'line', line: { level: 'error', text: shown(error) } })
  addEventListener('error', (event) => {
    event.preventDefault()
    fail(event.error ?? event.message)
  })
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault()
    fail(event.reason)
  })
}

function build({ platform, isDark, words }: Run) {
  document.body.className = `${platform} ${isDark ? 'dark' : ''}`
  const title = element('h1', {}, words.host)
  const root = element('main', { 'aria-label': words.phone })
  const over = element('div', { role: 'status' })
  document.body.append(title, root, over)
  return { title, root, over }
}

function watch(host: Host, show: () => void): void {
  let before = ''
  setInterval(() => {
    show()
    const calls = host.calls.map(callOf)
    const now = JSON.stringify(calls)
    if (now === before) return
    before = now
    tell({ is: 'calls', calls })
  }, 60)
}

function run(given: Run): void {
  const { title, root, over } = build(given)
  const album = new Album()
  const host = makeHost(given, album.files)
  answer(host)
  askTheUser(host, new Overlays(document.body), given.words, album)
  host.install()
  Object.assign(globalThis, { page: pageOf(host, root) })
  watch(host, showScreen(host, title, over))
  document.head.append(element('script', {}, given.code))
}

listen()
addEventListener('message', ({ data }: MessageEvent<Run>) => run(data), { once: true })
tell({ is: 'ready' })
