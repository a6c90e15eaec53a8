import { mapKeys } from 'lodash-es'
import type { Api } from '../apis'
import { bundle } from '../bundle'
import { type Contender, versionOf } from '../contender'

const conditions = { wechat: 'wechat-miniprogram', alipay: 'miniapp' } as const

/** A package per family where it is published, else the one of all. */
const imports: Partial<Record<Api, string>> = {
  uploadFile: "import { upload } from '@uni/file'",
  downloadFile: "import { download } from '@uni/file'",
  request: "import { request } from '@uni/apis'",
  chooseImage: "import { chooseImage } from '@uni/image'",
  getStorageSync: "import { storage } from '@uni/apis'",
}
const values: Partial<Record<Api, string>> = {
  uploadFile: 'upload',
  downloadFile: 'download',
  request: 'request',
  chooseImage: 'chooseImage',
  getStorageSync: 'storage.getStorageSync',
}

const names: Partial<Record<Api, Readonly<Record<string, string>>>> = {
  uploadFile: { name: 'fileName' },
  request: { header: 'headers' },
}

const spell = (api: Api, argument: unknown): unknown =>
  api === 'getStorageSync'
    ? { key: argument }
    : mapKeys(argument as object, (_, name) => names[api]?.[name] ?? name)

export const uniApis: Contender = {
  name: '@uni/apis',
  version: versionOf('@uni/apis'),
  bundled:
    '`@uni/file` and `@uni/image`, else `@uni/apis`, named imports, with the condition of the platform',
  build: 'none',
  note: 'A vocabulary of its own: `upload({ fileName })`, `request({ headers })`.',
  platforms: ['wechat', 'alipay'],
  style: 'callback',
  api: (api) => values[api],
  all: () => 'apis',
  bundle: (code, platform, apis) => {
    const lines = apis.length ? apis.map((api) => imports[api]) : ["import apis from '@uni/apis'"]
    return bundle(`${lines.join('\n')}\n${code}`, { conditions: [conditions[platform]] })
  },
  spell,
}
