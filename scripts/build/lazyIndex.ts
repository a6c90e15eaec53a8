import { join } from 'node:path'
import type { Plugin } from 'rollup'
import type { Platform } from '../../src/types/gate'
import { type Api, root } from '../apis'
import { platform as bare } from '../bare/platform'
import { properties } from '../bare/properties'
import { helperNames } from '../generate/entries'

/** Puts an index in its place that loads an API when it is first read, for builders that shake no trees. */
export function lazyIndex(apis: readonly Api[], platform: Platform): Plugin {
  const index = join(root, 'src/entries', platform, 'index.ts')
  return {
    name: 'lazy index',
    load: (id) => (id === index ? indexText(apis, platform) : null),
  }
}

const indexText = (apis: readonly Api[], platform: Platform): string => `
import { addProperties } from '../../core/bare'
import { lazily } from '../../core/lazily'
import { createMpx } from '../../core/mpx'
import { driver } from '../../platforms/${platform}/driver'

const helpers = {
${helperNames.map(load).join('\n')}
}
const apis = {
${apis.map(({ name }) => load(name)).join('\n')}
}
const createWhole = () => lazily(${wholeText(platform)}, Object.assign({ canIUse: helpers.canIUse }, apis))
lazily(exports, Object.assign(helpers, apis, { mpx: createWhole }))
Object.defineProperty(exports, '__esModule', { value: true })
`

const wholeText = (platform: Platform): string =>
  platform === bare
    ? `addProperties(createMpx(driver, {}), '${properties.join(' ')}', () => driver.host())`
    : 'createMpx(driver, {})'

// Each with its whole path: builders look for these to know what to pack.
const load = (name: string): string => `  ${name}: () => require('./${name}.js').${name},`
