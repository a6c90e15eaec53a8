import type { Platform } from '../../platforms'
import { type Contender, versionOf } from '../contender'
import { bundleTaro } from '../webpack'

const plugins = { wechat: 'weapp', alipay: 'alipay' } as const
const plugin = (platform: Platform): string => `@tarojs/plugin-platform-${plugins[platform]}`

const shared = {
  version: versionOf('@tarojs/taro'),
  build: 'none for API names; its own build as a framework: not measured',
  platforms: ['wechat', 'alipay'],
  style: 'promise',
  api: (api: string) => `Taro.${api}`,
  all: () => 'Taro',
} as const

export const taro: Contender = {
  ...shared,
  name: 'Taro',
  bundled: '`@tarojs/taro`, its runtime and the plugin of the platform, by webpack',
  note: 'Without the framework (React, Vue) that an app has anyway.',
  bundle: (code, platform) =>
    bundleTaro(
      `import '${plugin(platform)}/dist/runtime'\nimport Taro from '@tarojs/taro'\n${code}`,
      plugins[platform],
    ),
}

export const taroLean: Contender = {
  ...shared,
  name: 'Taro, lean',
  bundled:
    '`@tarojs/api` and `initNativeApi` of the plugin of the platform, by webpack, which drops what these do not use',
  note: 'Without the runtime of pages and components, which an app of Taro has anyway.',
  bundle: (code, platform) => {
    const start = "import Taro from '@tarojs/api'\ninitNativeApi(Taro)"
    const from = `${plugin(platform)}/dist/runtime-utils`
    return bundleTaro(
      `import { initNativeApi } from '${from}'\n${start}\n${code}`,
      plugins[platform],
    )
  },
}
