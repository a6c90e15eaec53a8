import type { Platform } from '../../platforms'
import { bundle } from '../bundle'
import { type Contender, versionOf } from '../contender'

const packages = { wechat: 'mp-weixin', alipay: 'mp-alipay' } as const

/** An app brings Vue along: what is compared is `uni`. */
const vue = `data:text/javascript,${encodeURIComponent(
  'export function injectHook() {}\nexport default function Vue() {}',
)}`

function uni(code: string, file: string, platform: Platform): Promise<string> {
  return bundle(`import uni from '${file}'\n${code}`, {
    alias: { vue },
    define: {
      'process.env': '{}',
      'process.env.UNI_PLATFORM': JSON.stringify(packages[platform]),
    },
  })
}

const shared = {
  build: 'as part of uni-app’s own build: not measured',
  platforms: ['wechat', 'alipay'],
  style: 'promise',
  taskStyle: 'callback',
  constructs: true,
  api: (api: string) => `uni.${api}`,
  all: () => 'uni',
} as const

export const uni2: Contender = {
  ...shared,
  name: 'uni-app 2',
  version: versionOf('uni2-mp-weixin'),
  bundled: '`@dcloudio/uni-mp-weixin` or `-alipay`, `dist/index.js`, without Vue',
  note: 'That file has pages and components too. A promise resolves to `[error, result]`.',
  result: (resolved) => {
    if (!Array.isArray(resolved)) return resolved
    const [error, result] = resolved
    if (error) throw error
    return result
  },
  bundle: (code, platform) => uni(code, `uni2-${packages[platform]}/dist/index.js`, platform),
}

export const uni3: Contender = {
  ...shared,
  name: 'uni-app 3',
  version: versionOf('uni3-mp-weixin'),
  bundled: '`@dcloudio/uni-mp-weixin` or `-alipay`, `dist/uni.api.esm.js`, without Vue',
  bundle: (code, platform) => uni(code, `uni3-${packages[platform]}/dist/uni.api.esm.js`, platform),
}
