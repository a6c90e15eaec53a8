import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/apis'
import { bundleCode } from '../../../scripts/size/bundle'
import { isAsynchronous } from '../../../src/babel/libraryNames'
import { bundle } from '../bundle'
import type { Contender } from '../contender'
import { bytesIn } from '../npmFolder'

const shared = {
  version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version as string,
  platforms: ['wechat', 'alipay'],
  style: 'promise',
  npmFolder: async () => bytesIn(join(root, 'wechat')),
} as const

const named = (apis: readonly string[]): string =>
  `import { ${apis.join(', ') || 'mpx'} } from 'crossmp'\n`

export const crossmpPlugin: Contender = {
  ...shared,
  name: 'crossmp, with the plugin',
  bundled: "`import { uploadFile } from 'crossmp'`, compiled by `crossmp/babel` for production",
  build: 'measured below',
  api: (api) => api,
  all: () => 'mpx',
  bundle: (code, platform, apis) => bundleCode(named(apis) + code, platform, {}, true),
}

export const crossmpAwaited: Contender = {
  ...shared,
  name: 'crossmp, with the plugin, awaited',
  bundled:
    'the forms that `crossmp/babel` imports into a file that awaits its calls, for production',
  build: 'measured below',
  note: 'The same calls keep the same contract; what a file does not use is left out: callbacks, signal, time limit, task.',
  probed: false,
  api: (api) => api,
  all: () => undefined,
  bundle: (code, platform, apis) => {
    const imports = apis.map((api) => {
      const form = isAsynchronous(api) ? 'awaitedProduction' : 'production'
      return `import { ${form} as ${api} } from 'crossmp/${platform}/${api}'\n`
    })
    return bundle(imports.join('') + code, {}, root)
  },
}

export const crossmpCondition: Contender = {
  ...shared,
  name: 'crossmp, by condition',
  bundled: "`import { uploadFile } from 'crossmp'`, with the condition of the platform",
  build: 'none',
  api: (api) => api,
  all: () => 'mpx',
  bundle: (code, platform, apis) => bundle(named(apis) + code, { conditions: [platform] }, root),
}

export const crossmpRuntime: Contender = {
  ...shared,
  name: 'crossmp, at run time',
  bundled: "`import { mpx } from 'crossmp'`: both platforms, all APIs",
  build: 'none',
  api: (api) => `mpx.${api}`,
  all: () => 'mpx',
  bundle: (code) => bundle(named([]) + code, {}, root),
}
