import { createHost } from 'crossmp/testing'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import type { Mpx } from '../../src'
import { builtFiles } from './_built'

// In its builds for the web, and for all but WeChat, the framework Mpx has its own `mpx` stand for a free `wx`, in packages
// too, and declares it at the top of the module: @mpxjs/webpack-plugin 2.10.20, lib/index.js, `transGlobalObject`.
async function loadAsMpxDoes(built: string, theirs: object): Promise<Mpx> {
  const { code } = await transform(built, { format: 'cjs', define: { wx: 'mpx' } })
  const module = { exports: {} as { readonly mpx: Mpx } }
  new Function('module', 'theirs', `var mpx = theirs\n${code}`)(module, theirs)
  return module.exports.mpx
}

const runtime = builtFiles().filter(({ file }) => /^dist\/index\.m?js$/.test(file))

test.each(runtime)('$file does not take itself for the host', async ({ code }) => {
  const { env } = await loadAsMpxDoes(code, { use() {} })
  expect(env.platform).toBeUndefined()
})

test.each(runtime)('$file takes what stands for wx', async ({ code }) => {
  const host = createHost('wechat')
  const { env } = await loadAsMpxDoes(code, host.native)
  expect(env.platform).toBe('wechat')
  await host.dispose()
})

// In its builds for the web, uni-app has a `wx` with nothing in it, and reads its own functions where a member of it is named:
// @dcloudio/uni-h5-vite 3.0.0-alpha-5000920260515001, dist/plugins/inject.js and pagesJson.js.
test.each(runtime)("$file does not take uni-app's page for WeChat", async ({ code }) => {
  const injected = code.replace(/\bwx\.(\w+)/g, 'theirs.$1')
  const built = await transform(injected, { format: 'cjs' })
  const module = { exports: {} as { readonly mpx: Mpx } }
  new Function('module', 'wx', 'theirs', built.code)(module, {}, { request() {} })
  expect(module.exports.mpx.env.platform).toBeUndefined()
})
