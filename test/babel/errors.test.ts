import { describe, expect, test } from 'vitest'
import { compile, failure } from './compile'

const code = "import { mpx } from 'crossmp'\nmpx.uploadFile(options)\n"

describe('options', () => {
  test.each([
    [{}, "crossmp/babel needs the option 'platform': 'wechat' or 'alipay'."],
    [{ platform: 7 }, "crossmp/babel needs the option 'platform': 'wechat' or 'alipay'."],
    [
      { platform: 'aliapy' },
      "crossmp/babel has no platform 'aliapy', only 'wechat' or 'alipay'. Did you mean 'alipay'?",
    ],
    [
      { platform: 'weapp' },
      "crossmp/babel has no platform 'weapp', only 'wechat' or 'alipay'. Did you mean 'wechat'?",
    ],
    [
      { platform: 'toString' },
      "crossmp/babel has no platform 'toString', only 'wechat' or 'alipay'.",
    ],
    [{ platfrom: 'alipay' }, "crossmp/babel has no option 'platfrom'. Did you mean 'platform'?"],
    [{ platform: 'wechat', minify: true }, "crossmp/babel has no option 'minify'."],
    [
      { platform: 'wechat', source: '' },
      "crossmp/babel needs a module name as its option 'source', e.g. 'crossmp'.",
    ],
    [
      { platform: 'wechat', target: {} },
      "crossmp/babel has no option 'target'. Did you mean 'targets'?",
    ],
    [
      { platform: 'wechat', globals: 'wx' },
      "crossmp/babel needs a list as its option 'globals', e.g. ['wx'], not 'wx'.",
    ],
    [
      { platform: 'alipay', globals: ['wx', 'mx'] },
      "crossmp/babel has no 'mx' in its option 'globals', only 'wx', 'my' or 'uni'. Did you mean 'wx'?",
    ],
    [
      { platform: 'alipay', globals: [1] },
      "crossmp/babel has no 1 in its option 'globals', only 'wx', 'my' or 'uni'.",
    ],
    [
      { platform: 'wechat', imports: '@tarojs/taro' },
      "crossmp/babel needs a list as its option 'imports', e.g. ['@tarojs/taro'], not '@tarojs/taro'.",
    ],
    [
      { platform: 'wechat', imports: ['@tarojs/tarot'] },
      "crossmp/babel has no '@tarojs/tarot' in its option 'imports', only '@tarojs/taro' or '@mpxjs/core'. Did you mean '@tarojs/taro'?",
    ],
    [
      { platform: 'wechat', onReport: true },
      "crossmp/babel needs a function as its option 'onReport', not true.",
    ],
  ])('%j', async (options, sentence) => {
    expect(await failure(code, options, { filename: '/app.js' })).toBe(`/app.js: ${sentence}`)
  })

  const two = "only 'wechat' or 'alipay'."
  const wanted = "crossmp/babel needs a version such as '2.10.0' as its option"
  test.each<[targets: unknown, sentence: string]>([
    ['2.10.0', "crossmp/babel needs an object as its option 'targets', e.g. { wechat: '2.10.0' }."],
    [
      ['2.10.0'],
      "crossmp/babel needs an object as its option 'targets', e.g. { wechat: '2.10.0' }.",
    ],
    [
      { weixin: '2.10.0' },
      `crossmp/babel has no platform 'weixin' in its option 'targets', ${two} Did you mean 'wechat'?`,
    ],
    [
      { alipy: '2.10.0' },
      `crossmp/babel has no platform 'alipy' in its option 'targets', ${two} Did you mean 'alipay'?`,
    ],
    [{ swan: '2.10.0' }, `crossmp/babel has no platform 'swan' in its option 'targets', ${two}`],
    [{ wechat: '2.10' }, `${wanted} 'targets.wechat', not '2.10'.`],
    [{ wechat: 2.1 }, `${wanted} 'targets.wechat', not 2.1.`],
    [{ wechat: 'latest' }, `${wanted} 'targets.wechat', not 'latest'.`],
    [{ wechat: { base1: '1.9.0' } }, `${wanted} 'targets.wechat', not { base1: '1.9.0' }.`],
    [{ alipay: '2.0.0-beta' }, `${wanted} 'targets.alipay', not '2.0.0-beta'.`],
    [{ alipay: { client: '10.1' } }, `${wanted} 'targets.alipay.client', not '10.1'.`],
    [
      { alipay: { base1: '2.4.0' } },
      "crossmp/babel needs a version of the 1.x line such as '1.24.10' as its option 'targets.alipay.base1', not '2.4.0'.",
    ],
    [
      { alipay: { base2: '1.24.10' } },
      "crossmp/babel needs a version of the 2.x line such as '2.4.10' as its option 'targets.alipay.base2', not '1.24.10'.",
    ],
    [
      { alipay: { base: '2.4.0' } },
      "crossmp/babel has no 'base' in its option 'targets.alipay', only 'base1', 'base2' or 'client'. Did you mean 'base1'?",
    ],
    [
      { alipay: {} },
      "crossmp/babel needs 'base1', 'base2' or 'client' in its option 'targets.alipay'.",
    ],
  ])('targets %j', async (targets, sentence) => {
    for (const platform of ['wechat', 'alipay']) {
      expect(await failure(code, { platform, targets })).toContain(sentence)
    }
  })

  test('that are undefined count as left out', async () => {
    const none = { source: undefined, targets: undefined, reports: undefined, onReport: undefined }
    await compile(code, { platform: 'alipay', ...none })
    const inside = { targets: { wechat: undefined, alipay: { base1: '1.9.0', base2: undefined } } }
    await compile(code, { platform: 'alipay', ...inside, reports: { version: undefined } })
  })

  test.each<[reports: unknown, sentence: string]>([
    ['error', "crossmp/babel needs an object as its option 'reports', e.g. { version: 'error' }."],
    [
      { versions: 'error' },
      "crossmp/babel has no 'versions' in its option 'reports', only 'unsupported', 'version', 'option', 'whole', 'native', 'unknown', 'configuration' or 'guard'. Did you mean 'version'?",
    ],
    [
      { version: 'warning' },
      "crossmp/babel needs 'off', 'warn' or 'error' as its option 'reports.version', not 'warning'.",
    ],
    [
      { option: false },
      "crossmp/babel needs 'off', 'warn' or 'error' as its option 'reports.option', not false.",
    ],
  ])('reports %j', async (reports, sentence) => {
    expect(await failure(code, { platform: 'wechat', reports })).toContain(sentence)
  })

  test('carry no stack: the cause is the configuration, not a line of code', async () => {
    const error = await compile(code, {}).catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).stack).not.toContain('\n')
  })

  test('are checked in files that do not use the library too', async () => {
    expect(await failure('1', { platform: 'x' })).toContain("no platform 'x'")
  })
})

describe('code', () => {
  test('points at the member and names the platform', async () => {
    const message = await failure("import { mpx } from 'crossmp'\n\nmpx.chooseImages()\n", {
      platform: 'alipay',
    })
    expect(message.slice(message.indexOf('mpx.choose'))).toBe(
      [
        'mpx.chooseImages is not an API of crossmp (compiling for alipay). Did you mean mpx.chooseImage?',
        "  1 | import { mpx } from 'crossmp'",
        '  2 |',
        '> 3 | mpx.chooseImages()',
        '    |     ^^^^^^^^^^^^',
        '  4 |',
      ].join('\n'),
    )
  })

  test('is looked at only where it is live', async () => {
    const guarded = "import { mpx } from 'crossmp'\nif (mpx.is('alipay')) mpx.tradePlay()\n"
    expect(await compile(guarded, { platform: 'wechat' })).toBe('export {};')
    expect(await failure(guarded, { platform: 'alipay' })).toContain('mpx.tradePlay is not an API')
  })
})
