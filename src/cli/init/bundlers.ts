import { addLoad, addToList, type Config } from './config'
import { configObject } from './configObject'
import type { Wiring } from './wiring'

const plugin = 'crossmp({ platform: process.env.PLATFORM })'

export const bundlers: readonly Wiring[] = [
  bundler('Vite', 'vite'),
  bundler('webpack', 'webpack'),
  bundler('Rspack', 'rspack'),
  bundler('Rollup', 'rollup'),
  bundler('Rolldown', 'rolldown'),
]

/** uni-app's own plugin comes first: it takes out what other platforms have. */
export const uniApp: Wiring = {
  ...bundler('uni-app', 'vite', "crossmp({ globals: ['uni'] })"),
  framework: '@dcloudio/vite-plugin-uni',
}

function bundler(title: string, name: string, added = plugin): Wiring {
  const isOwn = added === plugin
  return {
    title,
    files: [`${name}.config`],
    add: (config) => addPlugin(config, `crossmp/${name}`, added),
    module: `crossmp/${name}`,
    example: `  plugins: [${isOwn ? '' : 'uni(), '}${added}],`,
    ...(isOwn && { variable: 'PLATFORM' }),
  }
}

function addPlugin(config: Config, module: string, plugin: string): boolean {
  const object = configObject(config.program)
  if (!object || !addToList(config, object, 'plugins', plugin)) return false
  return addLoad(config, module)
}
