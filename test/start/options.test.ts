import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './command'

let place: Place
beforeAll(() => {
  place = makePlace()
  mkdirSync(join(place.folder, 'album.png'))
  writeFileSync(join(place.folder, 'notes.txt'), 'no picture')
})
afterAll(() => place.remove())

async function refused(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await place.start(...args)
  expect(stdout).toBe('')
  expect(stderr).not.toMatch(/\n./)
  expect(stderr).not.toMatch(/ at .*:\d+|^error/)
  expect(status).toBe(2)
  return stderr.trim()
}

describe('What npm start refuses, in one sentence and with exit status 2', () => {
  it('a missing file, looked for where the user is', async () => {
    expect(await refused('nope.png')).toBe(`There is no file ${join(place.folder, 'nope.png')}.`)
  })

  it('a directory', async () => {
    expect(await refused('album.png')).toMatch(/album\.png is a directory, not a picture\.$/)
  })

  it('a file that is no picture', async () => {
    expect(await refused('notes.txt')).toMatch(/notes\.txt is not a picture by its name/)
  })

  // Root reads everything, and Windows has no such mode.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file that may not be read',
    async () => {
      chmodSync(place.picture('secret.png'), 0)
      expect(await refused('secret.png')).toMatch(/secret\.png can't be read \(EACCES\)\.$/)
    },
  )

  it.each([
    [['--platform', 'wx'], /'wx' is invalid: allowed choices are wechat, alipay\./],
    [
      ['--base-library', '2.10'],
      /'2\.10' is invalid: a version is three numbers, such as 2\.10\.0/,
    ],
    [['--base-library', 'newest'], /a version is three numbers/],
    [
      ['--platform', 'wechat', '--base-library', '1.3.9'],
      /WeChat base library 1\.3\.9 is older than/,
    ],
    [['--platform'], /argument missing/],
    [['--plattform', 'wechat'], /Unknown option '--plattform' \(Did you mean --platform\?\)/],
    [['a.png', 'b.png'], /expected 1 argument but got 2/],
  ])('%j', async (args, sentence) => {
    expect(await refused(...args)).toMatch(sentence)
  })

  it('and shows help, with exit status 0', async () => {
    const { status, stdout, stderr } = await place.start('--help')
    expect(stdout).toMatch(/--base-library <version>/)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
