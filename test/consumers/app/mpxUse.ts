import vm from 'node:vm'
import { createHost } from 'crossmp/testing'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { records } from '../../../src/platforms/index'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'

const source = `
import mpx from '@mpxjs/core'
import { mpx as cross } from 'crossmp'

mpx.use((target) => Object.assign(target, cross))
export { mpx }
`

/** What Mpx's own builder defines, by the platform's name for it. */
const modes = { wechat: 'wx', alipay: 'ali' } as const

/** Tests crossmp as a plugin of the real Mpx, which is installed in a folder, without a compiler. */
export function testUse(platform: Platform, folder: () => string): void {
  it('gives its APIs to the object of Mpx by mpx.use', async () => {
    const host = createHost(platform)
    const { mpx } = load(await bundle(platform, folder()), {
      [records[platform].global]: host.native,
    })
    await mpx.setStorage({ key: 'note', data: { text: 'hello' } })
    expect(await mpx.getStorage({ key: 'note' })).toMatchObject({ data: { text: 'hello' } })
    expect(mpx.is(platform)).toBe(true)
    await host.dispose()
  })
}

async function bundle(platform: Platform, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'cjs',
    define: {
      __mpx_mode__: `'${modes[platform]}'`,
      __mpx_env__: 'undefined',
      __mpx_dynamic_runtime__: 'false',
      'process.env.NODE_ENV': "'production'",
    },
  })
  return outputFiles[0]?.text ?? ''
}

function load(code: string, globals: object): { readonly mpx: typeof import('crossmp').mpx } {
  const module = { exports: {} as { readonly mpx: typeof import('crossmp').mpx } }
  const nothing = () => {}
  const page = { App: nothing, Page: nothing, Component: nothing, getCurrentPages: () => [] }
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval }
  const own = { module, exports: module.exports, global: {}, mpxGlobal: {}, console }
  vm.runInNewContext(code, { ...page, ...timers, ...own, ...globals })
  return module.exports
}
