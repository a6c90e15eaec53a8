import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { helperNames } from '../generate/entries'

/** The index for builders that shake no trees: it loads an API when it is first read. */
export function lazyIndex(platform: Platform, apis: readonly Api[]): string {
  return `import { lazily } from '../../core/lazily'
import { createMpx } from '../../core/mpx'
import { driver } from '../../platforms/${platform}/driver'

const helpers = {
${helperNames.map(load).join('\n')}
}
const apis = {
${apis.map(({ name }) => load(name)).join('\n')}
}
const createWhole = () => lazily(createMpx(driver, {}), Object.assign({ canIUse: helpers.canIUse }, apis))
lazily(exports, Object.assign(helpers, apis, { mpx: createWhole }))
Object.defineProperty(exports, '__esModule', { value: true })
`
}

// Each with its whole path: builders look for these to know what to pack.
const load = (name: string): string => `  ${name}: () => require('./${name}.js').${name},`
