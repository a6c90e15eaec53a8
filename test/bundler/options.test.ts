import type { Options } from 'crossmp/vite'
import crossmp from 'crossmp/vite'
import { afterEach, describe, expect, test, vi } from 'vitest'

const variables = ['TARO_ENV', 'UNI_PLATFORM', 'MPX_CURRENT_TARGET_MODE', 'MPX_CLI_MODE']
function env(values: Readonly<Record<string, string>>): void {
  for (const name of variables) vi.stubEnv(name, values[name])
}
afterEach(() => {
  vi.unstubAllEnvs()
})

/** What becomes of a module; undefined where it is left alone. */
async function compiled(
  options: Options,
  code: string,
  id = '/src/app.ts',
): Promise<string | undefined> {
  for (const { transform } of crossmp(options)) {
    const channel = {
      warn: () => {},
      error: (log: { message: string }): never => {
        throw new Error(log.message)
      },
    }
    const result = await transform?.handler.call(channel, code, id)
    if (result) return result.code
  }
  return undefined
}

const upload = "import { mpx } from 'crossmp'\nmpx.uploadFile({})"

describe('the platform', () => {
  test.each([
    [{ TARO_ENV: 'weapp' }, 'wechat'],
    [{ TARO_ENV: 'alipay' }, 'alipay'],
    [{ UNI_PLATFORM: 'mp-weixin' }, 'wechat'],
    [{ UNI_PLATFORM: 'mp-alipay' }, 'alipay'],
    [{ MPX_CURRENT_TARGET_MODE: 'wx', MPX_CLI_MODE: 'mp' }, 'wechat'],
    [{ MPX_CURRENT_TARGET_MODE: 'ali' }, 'alipay'],
  ])('of %j is %s', async (values, platform) => {
    env(values)
    expect(await compiled({}, upload)).toContain(`crossmp/${platform}/uploadFile`)
  })

  test('that is stated comes first', async () => {
    env({ TARO_ENV: 'weapp' })
    expect(await compiled({ platform: 'alipay' }, upload)).toContain('crossmp/alipay/uploadFile')
  })

  test.each([{ TARO_ENV: 'h5' }, { UNI_PLATFORM: 'app' }, { MPX_CURRENT_TARGET_MODE: 'web' }])(
    'of %j is none of ours: everything is left alone',
    async (values) => {
      env(values)
      expect(await compiled({}, upload)).toBeUndefined()
    },
  )

  test('that nobody says is asked for, in one sentence without a stack', () => {
    env({ TARO_ENV: '', MPX_CLI_MODE: 'mp' })
    expect(refusal({})).toBe(
      "Error: crossmp needs the option 'platform', 'wechat' or 'alipay': none of the framework variables TARO_ENV, UNI_PLATFORM, MPX_CURRENT_TARGET_MODE is set.",
    )
  })
})

/** The error that options are refused with, as Node prints it. */
function refusal(options: object): string | undefined {
  try {
    crossmp(options)
    return undefined
  } catch (error) {
    return (error as Error).stack
  }
}

test.each([
  [
    { platform: 'weapp' },
    "has no platform 'weapp', only 'wechat' or 'alipay'. Did you mean 'wechat'?",
  ],
  [{ platform: 'wechat', target: {} }, "has no option 'target'. Did you mean 'targets'?"],
  [
    { platform: 'wechat', onReport: () => {} },
    "crossmp has no option 'onReport' in a bundler plugin: reports are warnings of the bundler.",
  ],
])('%j is refused before anything is built', (options, message) => {
  expect(refusal(options)).toContain(message)
  expect(refusal(options)).not.toContain('\n')
})

describe('modules', () => {
  const alipay = { platform: 'alipay' } as const
  const typed = `import { mpx } from 'crossmp'\nexport const go = (o: unknown) => mpx.uploadFile(o as never)`

  test.each([
    ['/src/a.js', upload],
    ['/src/a.cjs', "exports.go = require('crossmp').mpx.uploadFile"],
    ['/src/a.mts', typed],
    ['/src/a.ts?v=12ab', typed],
    ['C:\\src\\a.ts', typed],
    ['/src/a.jsx', `${upload}\nexport const a = <view><text>1</text></view>`],
    ['/src/a.js', `${upload}\nexport const a = <view />`],
    ['/src/a.tsx', `${typed}\nexport const a = <view one={1 as number} />`],
    ['/src/a.ts', `${typed}\nexport const a = <number>b`],
    ['/src/a.ts', `${typed}\nclass A { constructor(@Inject() private readonly b: B) {} }`],
    ['/src/a.vue?vue&type=script&setup=true&lang.ts', typed],
    ['/src/a.vue?vue&type=script&lang=ts', typed],
    ['/src/a.vue?vue&type=script', upload],
    // What the plugin for Vue made of a component whose script is JavaScript.
    ['/src/a.vue', upload],
    ['/node_modules/ui-kit/upload.js', upload],
  ])('%s is compiled', async (id, code) => {
    expect(await compiled(alipay, code, id)).toContain('crossmp/alipay/uploadFile')
  })

  test('what is TypeScript or JSX stays so', async () => {
    const code = await compiled(
      alipay,
      `${typed}\nexport const a = <view one={1 as number} />`,
      '/a.tsx',
    )
    expect(code).toContain('(o: unknown) => _uploadFile(o as never)')
    expect(code).toContain('<view one={1 as number} />')
  })

  test.each([
    ['/src/a.css', '/* crossmp */'],
    ['/src/a.json', '{ "crossmp": 1 }'],
    ['/src/a.vue?vue&type=style&lang.css', '.crossmp {}'],
    ['/src/a.vue?vue&type=template', '<crossmp />'],
    ['\0/src/a.js?commonjs-proxy', upload],
    ['/app/node_modules/crossmp/dist/index.mjs', upload],
    ['C:\\app\\node_modules\\crossmp\\dist\\index.mjs', upload],
    ['/src/a.ts', 'no syntax, and nothing of ours'],
  ])('%s is left alone', async (id, code) => {
    expect(await compiled(alipay, code, id)).toBeUndefined()
  })

  test('with the same input and options come out the same', async () => {
    const [first, second] = await Promise.all([compiled(alipay, typed), compiled(alipay, typed)])
    expect(first).toBe(second)
  })

  test('of a fork are those that mention it', async () => {
    const fork = { ...alipay, source: '@our/mini' }
    expect(await compiled(fork, upload)).toBeUndefined()
    expect(await compiled(fork, upload.replace('crossmp', '@our/mini'))).toContain(
      '@our/mini/alipay/uploadFile',
    )
  })
})

describe('a module is left alone', () => {
  test.each(['const unit = universal', 'const myself = dummy', "import { mpx } from 'cross'"])(
    'that only names something longer, or nothing: %s',
    async (code) => {
      expect(await compiled({ platform: 'wechat', globals: ['uni', 'my'] }, code)).toBeUndefined()
    },
  )

  test('that names another module than the one of a fork', async () => {
    const options: Options = { platform: 'wechat', source: 'cross.mp+' }
    expect(await compiled(options, "import { mpx } from 'cross-mpp'")).toBeUndefined()
    const code = "import { mpx } from 'cross.mp+'\nmpx.hideToast()"
    expect(await compiled(options, code)).toContain('cross.mp+/wechat/hideToast')
  })
})
