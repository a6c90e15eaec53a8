import { describe, expect, test } from 'vitest'
import { buildsFor } from '../../src/eslint/settings'

describe('settings', () => {
  test('left out, are all platforms', () => {
    const common = { source: 'crossmp', globals: [], imports: [], natives: false }
    const reports = { guard: 'warn' }
    for (const settings of [{}, { crossmp: {} }, { crossmp: undefined }]) {
      expect(buildsFor(settings)).toEqual([
        { ...common, reports, platform: 'wechat' },
        { ...common, reports, platform: 'alipay' },
      ])
    }
  })

  test('are those of the Babel plugin', () => {
    const targets = { wechat: '2.10.0', alipay: { client: '10.2.0' } }
    const given = { targets, globals: ['wx'], imports: ['@tarojs/taro'], source: 'a' }
    const crossmp = { ...given, natives: true, platforms: ['alipay'] }
    expect(buildsFor({ crossmp })).toMatchObject([{ ...given, natives: true, platform: 'alipay' }])
  })

  test('are read once for each configuration', () => {
    const settings = { crossmp: { natives: true } }
    expect(buildsFor(settings)).toBe(buildsFor({ ...settings }))
    expect(buildsFor({})).toBe(buildsFor({ other: 1 } as object))
  })

  test.each<[unknown, string]>([
    ['wechat', "needs an object, not 'wechat'."],
    [{ platform: 'wechat' }, "has no option 'platform'. Did you mean 'platforms'?"],
    [{ target: {} }, "has no option 'target'. Did you mean 'targets'?"],
    [{ onReport() {} }, "has no option 'onReport'."],
    [
      { platforms: 'wechat' },
      "needs a list as its option 'platforms', e.g. ['wechat'], not 'wechat'.",
    ],
    [{ platforms: [] }, "needs a list as its option 'platforms', e.g. ['wechat'], not []."],
    [
      { platforms: ['weapp'] },
      "has no platform 'weapp' in its option 'platforms', only 'wechat' or 'alipay'. Did you mean 'wechat'?",
    ],
    [
      { targets: { wechat: '2.10' } },
      "needs a version such as '2.10.0' as its option 'targets.wechat', not '2.10'.",
    ],
    [
      { globals: ['wz'] },
      "has no 'wz' in its option 'globals', only 'wx', 'my' or 'uni'. Did you mean 'wx'?",
    ],
    [{ natives: 1 }, "needs true or false as its option 'natives', not 1."],
  ])('%j is refused in one sentence', (crossmp, sentence) => {
    const message = `settings.crossmp ${sentence}`
    const read = () => buildsFor({ crossmp })
    expect(read).toThrow(expect.objectContaining({ message, stack: `Error: ${message}` }))
  })
})
