// `globals: ['wx']`: what an app adds to `wx`, any of its files reads, on Alipay too.
import { describe, expect, it } from 'vitest'
import { compile } from './compile'

/** Runs the files of an app over one host, the first first. Gives what the last one exports. */
async function run(platform: 'wechat' | 'alipay', ...files: string[]): Promise<unknown> {
  const host: object = {}
  const modules: { readonly [name: string]: object } = {
    [`crossmp/${platform}/getNative`]: { getNative: () => host },
  }
  const exported: { result?: unknown } = {}
  for (const file of files) {
    const code = await compile(file, { platform, globals: ['wx'] }, { sourceType: 'script' })
    const parameters = ['require', 'exports', ...(platform === 'wechat' ? ['wx'] : [])]
    new Function(...parameters, code)((name: string) => modules[name], exported, host)
  }
  return exported.result
}

describe.each(['wechat', 'alipay'] as const)('on %s', (platform) => {
  it.each([
    ['wx.tools = { sum: (a, b) => a + b }', 'exports.result = wx.tools.sum(1, 2)', 3],
    ["Object.assign(wx, { who: 'me' })", 'exports.result = wx.who', 'me'],
    ['wx.im = wx.im || {}; wx.im.conn = 1', 'exports.result = wx.im.conn', 1],
    ['wx.count = 1; wx.count++', 'exports.result = wx.count', 2],
    ['wx.count = 1; delete wx.count', 'exports.result = wx.count', undefined],
  ])('%s', async (first, second, result) => {
    expect(await run(platform, first, second)).toEqual(result)
    expect(await run(platform, `${first}; ${second}`)).toEqual(result)
  })
})

describe('what is ours is not written over for the whole app, and that is reported', () => {
  it.each(['wx.request = traced', 'Object.assign(wx, { request: traced })', 'wx[name] = traced'])(
    '%s',
    async (source) => {
      const reports: unknown[] = []
      const onReport = (report: unknown) => reports.push(report)
      const code = await compile(source, { platform: 'alipay', globals: ['wx'], onReport })
      expect(code).not.toContain('getNative')
      expect(reports).toHaveLength(1)
    },
  )
})
