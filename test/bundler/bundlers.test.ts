import { join } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { createHost, type Platform } from 'crossmp/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Packed, pack } from '../package/_pack'
import { useServers } from '../testing/serve'
import { type App, files, makeApp, warning } from './app'
import type { Built, Options } from './builds/build'
import { builds } from './builds/index'

const platforms = ['wechat', 'alipay'] as const
const hosts = { wechat: 'wx', alipay: 'my' } as const

const serve = useServers()
let packed: Packed
beforeAll(() => {
  packed = pack()
})
afterAll(() => packed.remove())
const apps: App[] = []
afterEach(() => {
  for (const app of apps.splice(0)) app.remove()
  vi.unstubAllEnvs()
})
function app(texts?: Readonly<Record<string, string>>): App {
  const made = makeApp(join(packed.app, 'node_modules/crossmp'), texts)
  apps.push(made)
  return made
}

/** What a built app exports. */
function load({ code }: Built): Record<string, never> {
  const module = { exports: {} }
  new Function('module', 'exports', 'require', code)(module, module.exports, () => undefined)
  return module.exports
}

const hostsAskedFor = ({ code }: Built): Set<string | undefined> =>
  new Set([...code.matchAll(/typeof (wx|my)\b/g)].map(([, host]) => host))

describe.each(Object.entries(builds))('%s', (_, build) => {
  test.each(platforms)('builds an app for %s alone, which runs there', async (platform) => {
    const built = await build(app(), { platform })
    expect(hostsAskedFor(built)).toEqual(new Set([hosts[platform]]))
    expect(built.code.includes('on WeChat')).toBe(platform === 'wechat')
    expect(built.code).not.toMatch(/chooseMedia|connectSocket|setStorage/)
    expect(await upload(built, platform)).toEqual({ status: 200 })
  })

  test('leaves out what helps developers, in a build for users', async () => {
    // It asks the host what the app runs as.
    const helps = async (options: Omit<Options, 'platform'>) => {
      const built = await build(app(), { platform: 'wechat', ...options })
      const asked: string[] = []
      await upload(built, 'wechat', asked)
      return asked.includes('getAccountInfoSync')
    }
    expect(await helps({ production: false })).toBe(true)
    expect(await helps({ production: true })).toBe(false)
    // By the bundler's mode, or where it has none, by NODE_ENV.
    vi.stubEnv('NODE_ENV', 'production')
    expect(await helps({})).toBe(false)
  })

  test('compiles a file that names a global alone', async () => {
    const texts = {
      'src/app.ts': `declare const wx: { request(options: object): unknown }
export const start = () => wx.request({ url: 'https://example.com' })`,
    }
    const options = { platform: 'alipay', globals: ['wx'] } as const
    expect(hostsAskedFor(await build(app(texts), options))).toEqual(new Set(['my']))
    const { code } = await build(app(texts), { platform: 'alipay' })
    expect(code).toContain('wx.request')
  })

  test('tells of what the platform lacks, and where', async () => {
    const { warnings } = await build(app(), { platform: 'alipay' })
    const { message, ...place } = warning
    expect(warnings).toEqual([{ ...place, text: expect.stringContaining(message) }])
    expect(warnings[0]?.text).toContain('start({ verifyId })')
    expect((await build(app(), { platform: 'wechat' })).warnings).toEqual([])
  })

  test.each([
    [
      'an unknown member',
      { 'src/app.ts': "import { mpx } from 'crossmp'\nexport const a: unknown = mpx.uploadFiles" },
      {},
      'Did you mean mpx.uploadFile?',
      '2:30',
      '^^^^^^^^^^^',
    ],
    [
      'a report of level error',
      files,
      { reports: { unsupported: 'error' } },
      warning.message,
      '2:34',
      '^^^^^',
    ],
    [
      'what cannot be parsed',
      { 'src/app.ts': "import { mpx } from 'crossmp'\nexport const 1" },
      {},
      'Unexpected token',
      '2:13',
      '^',
    ],
  ] as const)(
    '%s fails the build, at the line and without a stack',
    async (_, texts, options, message, place, marks) => {
      const failed = build(app(texts), { platform: 'alipay', ...options })
      const text = await failed.then(
        () => 'built',
        (error: Error) => error.message,
      )
      expect(text).toContain(message)
      expect(text).toContain(place)
      expect(text).toContain(marks)
      expect(text).not.toMatch(/bundler\/(index|compile)\.js/)
    },
  )

  test('maps back to the source', async () => {
    const { code, map } = await build(app(), { platform: 'alipay' })
    const place = startOf(files['src/app.ts'], 'not sent')
    expect(sourceOf(code, map, 'not sent')).toEqual({ source: 'app.ts', ...place })
  })
})

/** Where a text begins, whatever quotes are around it. */
function startOf(code: string, text: string): { line: number; column: number } {
  const before = code.slice(0, code.indexOf(text) - 1).split('\n')
  return { line: before.length, column: before.at(-1)?.length ?? 0 }
}

/** Where the source has what stands at a text of the built code. */
function sourceOf(code: string, map: string, text: string): object {
  const { source, line, column } = originalPositionFor(new TraceMap(map), startOf(code, text))
  return { source: source?.split('/').pop(), line, column }
}

async function upload(built: Built, platform: Platform, asked: string[] = []): Promise<unknown> {
  const url = await serve((request, response) => request.resume().on('end', () => response.end()))
  const host = createHost(platform)
  const uninstall = host.install()
  try {
    const filePath = host.tempFile(new Uint8Array([1, 2, 3]), 'a.png')
    const { send } = load(built) as unknown as { send(options: object): Promise<unknown> }
    return await send({ url, filePath, name: 'photo' })
  } finally {
    asked.push(...host.calls.map(({ api }) => api))
    uninstall()
    await host.dispose()
  }
}
