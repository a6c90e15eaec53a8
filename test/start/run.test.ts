import { once } from 'node:events'
import { statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './command'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const escapeCode = String.fromCharCode(27)

describe.each(['wechat', 'alipay'])('npm start on %s', (platform) => {
  it('holds on the newest and the oldest version, and prints plain lines into a pipe', async () => {
    const bytes = statSync(place.picture('mine.png')).size.toLocaleString('en')
    const { status, stdout, stderr } = await place.start('mine.png', '--platform', platform)
    expect(stderr).toBe('')
    expect(stdout).not.toContain(escapeCode)
    const [uploads, downloads] = ['upload', 'download'].map((step) => linesOf(stdout, step))
    expect(uploads).toHaveLength(2)
    expect(downloads).toHaveLength(2)
    for (const line of [...(uploads ?? []), ...(downloads ?? [])]) {
      expect(line).toContain(bytes)
      expect(line).toMatch(/equal$/)
    }
    expect(linesOf(stdout, 'no note')).toEqual([
      expect.stringContaining('404'),
      expect.stringContaining('404'),
    ])
    expect(stdout).toMatch(/All 16 steps held, on 2 hosts\./)
    expect(status).toBe(0)
    expect(place.leftovers()).toEqual([])
  })
})

describe('npm start', () => {
  it('narrows to one version', async () => {
    place.picture('mine.png')
    const only = ['--platform', 'wechat', '--base-library', '2.10.0']
    const { status, stdout } = await place.start('mine.png', ...only)
    expect(stdout).toMatch(/^WeChat 2\.10\.0 +upload/m)
    expect(stdout).toMatch(/All 8 steps held, on 1 host\./)
    expect(status).toBe(0)
  })

  it('fails where the photo is not the same, and says so', async () => {
    place.picture('mine.png')
    const { status, stdout, stderr } = await place.start(
      'mine.png',
      '--corrupt',
      '--platform',
      'alipay',
    )
    for (const line of linesOf(stdout, 'upload')) expect(line).toMatch(/DIFFERENT$/)
    for (const line of linesOf(stdout, 'choose')) expect(line).toMatch(/equal$/)
    expect(stderr).toMatch(/"upload" changed the photo\.\n.*"download" changed the photo\./)
    expect(status).toBe(1)
    expect(place.leftovers()).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('leaves nothing behind on Ctrl-C', async () => {
    const child = place.spawn()
    if (child.stdout) await once(child.stdout, 'data')
    expect(place.leftovers()).not.toEqual([])
    child.kill('SIGINT')
    await once(child, 'close')
    expect(child.exitCode).toBe(130)
    expect(place.leftovers()).toEqual([])
  })
})

const linesOf = (stdout: string, step: string): string[] =>
  stdout.split('\n').filter((line) => line.includes(`  ${step}  `))
