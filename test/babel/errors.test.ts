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
  ])('%j', async (options, sentence) => {
    expect(await failure(code, options, { filename: '/app.js' })).toBe(`/app.js: ${sentence}`)
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
    expect(await compile(guarded, { platform: 'wechat' })).toBe('')
    expect(await failure(guarded, { platform: 'alipay' })).toContain('mpx.tradePlay is not an API')
  })
})
