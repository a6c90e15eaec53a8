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
