import { frameworkGlobals, frameworkModules } from '../../babel/frameworks/index'
import type { Settings } from '../../babel/options/options'
import { validateOptions } from '../../babel/options/validateOptions'
import { platforms, records } from '../../platforms/index'

/** Where the contract's names are at home, every object may stand for `mpx`. */
const platform = platforms.find((each) => records[each].spelling === 'contract')

/** The objects that can be rewritten. */
export const globals: readonly string[] = [
  ...platforms.map((each) => records[each].global),
  ...Object.keys(frameworkGlobals),
]
export const imports: readonly string[] = Object.keys(frameworkModules)

/** What to look for: uses of these. */
export const settingsFor = (ofGlobals: readonly string[], ofImports: readonly string[]): Settings =>
  validateOptions({ platform, globals: ofGlobals, imports: ofImports })
