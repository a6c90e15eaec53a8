import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testConsumer } from './consumer'
import { resolveModule } from './host/modules'

testConsumer({
  name: 'wechat',
  builds: {
    wechat: {
      folder: '.',
      // All of the package is copied, whatever is required of it.
      bytes: 224_000,
      // The first that resolves packages.
      oldest: { baseLibrary: '2.2.1' },
      tests: testPacked,
    },
  },
  year: 2015,
})

/** What WeChat's tools make of the package. */
function testPacked(folder: () => string): void {
  const load = (id: string) =>
    createRequire(import.meta.url)(
      resolveModule(folder(), 'wechat', id, join(folder(), 'share.js')),
    )

  it('has the files for WeChat, and no others', () => {
    const packed = filesIn(join(folder(), 'miniprogram_npm/crossmp'))
    expect(packed).toEqual(filesIn(join(folder(), 'node_modules/crossmp/wechat')))
    expect(packed).toContain('index.js')
  })

  it('has the file of an API, and there the same copy of it', () => {
    const { mpx } = load('crossmp')
    expect(load('crossmp/wechat/uploadFile').uploadFile).toBe(mpx.uploadFile)
  })
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
