import { mapKeys } from 'lodash-es'
import { bundle } from '../bundle'
import { type Contender, versionOf } from '../contender'
import { mainOf } from '../npmFolder'

const conditions = { wechat: 'wechat-miniprogram', alipay: 'miniapp' } as const

type Names = Readonly<Record<string, string>>

/** A package per family where it is published, else the one of all. */
const imports: Names = {
  uploadFile: "import { upload } from '@uni/file'",
  downloadFile: "import { download } from '@uni/file'",
  request: "import { request } from '@uni/apis'",
  chooseImage: "import { chooseImage } from '@uni/image'",
  getStorageSync: "import { storage } from '@uni/apis'",
}
const values: Names = {
  uploadFile: 'upload',
  downloadFile: 'download',
  request: 'request',
  chooseImage: 'chooseImage',
  getStorageSync: 'storage.getStorageSync',
}

const names: Readonly<Record<string, Names>> = {
  uploadFile: { name: 'fileName' },
  request: { header: 'headers' },
}

const spell = (api: string, argument: unknown): unknown =>
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
  npmFolder: () => mainOf('@uni/apis'),
}
