import type { Platform } from '../../platforms'
import { bundle } from '../bundle'
import { type Contender, versionOf } from '../contender'

const modes = { wechat: 'wx', alipay: 'ali' } as const

/** As Mpx's own build does: the mode is a constant, and a file of the mode comes before the common one. */
const mpx = (code: string, platform: Platform): Promise<string> =>
  bundle(code, {
    define: {
      __mpx_mode__: JSON.stringify(modes[platform]),
      global: 'globalThis',
      mpxGlobal: 'globalThis',
    },
    resolveExtensions: [`.${modes[platform]}.js`, '.js'],
  })

const shared = {
  version: versionOf('@mpxjs/api-proxy'),
  build: 'as part of Mpx’s own build: not measured',
  platforms: ['wechat', 'alipay'],
} as const

const named: readonly string[] = ['uploadFile', 'downloadFile', 'request', 'getStorageSync']

export const mpxNamed: Contender = {
  ...shared,
  name: 'Mpx api-proxy, named imports',
  bundled: "`import { uploadFile } from '@mpxjs/api-proxy'`, tree-shaken",
  note: 'Callbacks alone. It exports no `chooseImage`: the four are three.',
  style: 'callback',
  api: (api) => (named.includes(api) || api === 'onNetworkStatusChange' ? api : undefined),
  all: () => 'mpx',
  bundle: (code, platform, apis) => {
    const names = apis.filter((api) => mpxNamed.api(api, platform))
    const imports = names.length ? `{ ${names.join(', ')} }` : '* as mpx'
    return mpx(`import ${imports} from '@mpxjs/api-proxy'\n${code}`, platform)
  },
}

export const mpxPromised: Contender = {
  ...shared,
  name: 'Mpx api-proxy, usePromise',
  bundled: '`getProxy({ usePromise: true })` of `@mpxjs/api-proxy`',
  note: 'What the host has and Mpx does not adapt is passed through.',
  style: 'promise',
  api: (api) => `mpx.${api}`,
  all: () => 'mpx',
  bundle: (code, platform) => {
    const proxy = 'const mpx = getProxy({ usePromise: true })'
    return mpx(`import { getProxy } from '@mpxjs/api-proxy'\n${proxy}\n${code}`, platform)
  },
  task: (returned) => (returned as { readonly __returned?: unknown }).__returned,
}
