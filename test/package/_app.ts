// An app that uses the package as its users do. Compiled against the published declarations only.

export const app = `
import { mpx, uploadFile, isTimeout, getHeader } from 'crossmp'
import type { MpxError, MpxOn, UploadFileOptions, UploadFileResult, Platform } from 'crossmp'
import * as wechat from 'crossmp/wechat'
import * as alipay from 'crossmp/alipay'
import { uploadFile as uploadHere } from 'crossmp/alipay/uploadFile'
import { isCancel } from 'crossmp/wechat/isCancel'

export const options: UploadFileOptions = { url: 'https://example.com', filePath: 'a.jpg', name: 'a' }

export async function send(): Promise<string | undefined> {
  const task = mpx.uploadFile({ ...options, alipay: { hideLoading: false }, timeout: undefined })
  task.onProgressUpdate(({ progress }) => progress.toFixed())
  task.abort()
  try {
    const { header, statusCode } = await task
    const status: number = statusCode
    return getHeader(header, String(status))
  } catch (error) {
    if (isTimeout(error) || isCancel(error)) return error.kind
    throw error
  }
}

export const results: Promise<UploadFileResult>[] = [
  uploadFile(options),
  uploadHere(options),
  wechat.uploadFile(options),
  alipay.mpx.uploadFile(options),
]

export async function call(): Promise<number> {
  const { data } = await mpx.request<{ id: number }>({ url: options.url })
  return data.id
}

if (mpx.is('wechat')) mpx.getWeRunData({ fail: (error: MpxError) => error.errMsg })
// @ts-expect-error Alipay has none
else mpx.getWeRunData()
// @ts-expect-error Alipay has none
alipay.getWeRunData()
wechat.getWeRunData()
// @ts-expect-error there is no such API
mpx.uploadFiles(options)
// @ts-expect-error there is no such option
mpx.uploadFile({ ...options, filepath: '' })
// @ts-expect-error a name is needed
uploadHere({ url: '', filePath: '' })

export const platform: Platform = mpx.env.platform
export const here: MpxOn<'alipay'> = alipay.mpx
`

/** What runs in Node: tests of apps, and builds. */
export const node = `
import { createHost, withHost, type Host } from 'crossmp/testing'
import { apis, meets, support, type Statement, type Support } from 'crossmp/compat'
import plugin from 'crossmp/babel'
import type { Options, Report, Targets } from 'crossmp/babel'
import byEsbuild from 'crossmp/esbuild'
import crossmp, { crossmp as named, type Settings } from 'crossmp/eslint'
import { crossmp as byWebpack, type Options as BundlerOptions } from 'crossmp/webpack'
import { uploadFile } from 'crossmp/wechat'

const targets: Targets = { wechat: '2.10.0', alipay: { base1: '1.24.10', client: '10.2.0' } }
const onReport = ({ message, loc }: Report) => console.log(loc?.start.line, message)
const options: Options = { platform: 'alipay', targets, reports: { version: 'error' }, onReport }
const bundling: BundlerOptions = { targets, reports: { version: 'error' } }
export const plugins: [{ name: string }, { apply(compiler: never): void }] = [byEsbuild(), byWebpack(bundling)]
export const babel = { plugins: [[plugin, options]] }
const settings: Settings = { platforms: ['alipay'], targets, natives: true }
export const lint = [crossmp.configs.recommended, named.configs.natives, { settings: { crossmp: settings } }]
export const host: Host = createHost('wechat', { baseLibrary: '2.10.4' })
export const status: Promise<number> = withHost(host, async () => {
  const { statusCode } = await uploadFile({ url: '', filePath: '', name: '' })
  return statusCode
})

export const known: Support = support('uploadFile.object.timeout')
export const statements: readonly Statement[] | undefined = support(String(apis[0]))?.alipay
export const lacks = apis.filter((api) =>
  support(api).alipay.every(({ since }) => meets(since, { baseLibrary: '1.24.10' }) === false))
// @ts-expect-error it may not be known
support('nope').alipay
`

/** An app that says which platform it is built for. */
export const registered = `
import { env, getWeRunData, mpx, uploadFile } from 'crossmp'
import type { Env, Mpx, MpxOn } from 'crossmp'
import * as wechat from 'crossmp/wechat'

declare module 'crossmp' {
  interface Register {
    platform: 'alipay'
  }
}

export const here: Mpx = mpx satisfies MpxOn<'alipay'>
export const platform: 'alipay' = mpx.env.platform
export const same: 'alipay' = env.platform
export const typed: Env = mpx.env satisfies Env<'alipay'>
uploadFile({ url: '', filePath: '', name: '', alipay: { hideLoading: false } })
// @ts-expect-error Alipay has none
mpx.getWeRunData()
// @ts-expect-error Alipay has none
getWeRunData()
// @ts-expect-error the app is not built for it
if (mpx.env.platform === 'wechat') mpx.uploadFile
wechat.getWeRunData()
`
export const registeredForWechat = `
import { getWeRunData, mpx } from 'crossmp'

declare module 'crossmp' {
  interface Register {
    platform: 'wechat'
  }
}

getWeRunData()
mpx.getWeRunData()
export const platform: 'wechat' = mpx.env.platform
`

/** What of the Node side needs no types of Node. */
export const tools = `
import { meets, support, type Statement } from 'crossmp/compat'
import { type Options } from 'crossmp/babel'
import { crossmp } from 'crossmp/esbuild'

const options: Options = { platform: 'alipay', targets: { alipay: '1.24.10' } }
export const plugin: { name: string } = crossmp({ ...options, platform: undefined })
export const statements: readonly Statement[] = support('uploadFile').wechat
export const known: boolean | undefined = meets(statements[0]?.since ?? false, {})
// @ts-expect-error no such platform
export const wrong: Options = { platform: 'weapp' }
`
