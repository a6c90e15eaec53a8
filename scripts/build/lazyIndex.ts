import { join } from 'node:path'
import type { Plugin } from 'rollup'
import type { Platform } from '../../src/types/gate'
import { type Api, isWritten, root } from '../apis'
import { helperNames } from '../generate/entries'
import { propertiesOf } from '../generate/platformFile'

/** Puts an index in its place that loads an API when it is first read, for builders that shake no trees. */
export function lazyIndex(apis: readonly Api[], platform: Platform): Plugin {
  const index = join(root, 'src/entries', platform, 'index.ts')
  return {
    name: 'lazy index',
    load: (id) => (id === index ? indexText(apis, platform) : null),
  }
}

const indexText = (apis: readonly Api[], platform: Platform): string => `
import { lazily } from '../../core/lazily'
import { createMpx } from '../../core/mpx'
import { driver } from '../../platforms/${platform}/driver'
import { addBareTo } from './bare'

const helpers = {
${helperNames.map(load).join('\n')}
}
const apis = {
${apis
  .filter(isWritten)
  .map(({ name }) => load(name))
  .join('\n')}
}
const createWhole = () => {
  const mpx = createMpx(driver, {}, undefined, [${propertiesOf(platform)}])
  return addBareTo(lazily(mpx, Object.assign({ canIUse: helpers.canIUse }, apis)))
}
addBareTo(lazily(exports, Object.assign(helpers, apis, { mpx: createWhole })))
Object.defineProperty(exports, '__esModule', { value: true })
`

// Each with its whole path: builders look for these to know what to pack.
const load = (name: string): string => `  ${name}: () => require('./${name}.js').${name},`
