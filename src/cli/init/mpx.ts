import { platforms, records } from '../../platforms/index'
import { writeLoad } from '../placeLoad'
import { addToList, quoted } from './config'
import { configObject } from './configObject'
import type { Wiring } from './wiring'

const names = platforms.map((platform) => {
  return `${records[platform].frameworks.MPX_CURRENT_TARGET_MODE}: '${platform}'`
})
const choice = `const crossmpPlatform = { ${names.join(', ')} }[process.env.MPX_CURRENT_TARGET_MODE]`
const options = "{ platform: crossmpPlatform, imports: ['@mpxjs/core'] }"
const plugin = `...(crossmpPlatform ? [['crossmp/babel', ${options}]] : [])`

/** Mpx hands Babel the scripts of components, as no plugin of webpack gets them. */
export const mpx: Wiring = {
  title: 'Mpx',
  files: ['babel.config'],
  framework: '@mpxjs/core',
  add: (config) => {
    const object = config.isJson ? undefined : configObject(config.program)
    if (!object || !addToList(config, object, 'plugins', plugin, true)) return false
    writeLoad(config, quoted(config, choice) + config.style.end)
    return true
  },
  example: `${choice}\n\n  plugins: [${plugin}],`,
}
