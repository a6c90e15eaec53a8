import { platforms } from '../../platforms/index'
import { addProperty, addToList, type Config } from './config'
import { configObject, type ObjectPath, propertyOf } from './configObject'
import type { Wiring } from './wiring'

const plugin = "['crossmp/babel', { platform: process.env.PLATFORM }]"

// JSON reads no variable but Babel's own, which chooses among its parts.
const parts = platforms.map((platform) => {
  return `  "${platform}": { "plugins": [["crossmp/babel", { "platform": "${platform}" }]] }`
})
const env = `"env": {\n${parts.join(',\n')}\n}`

export const babel: Wiring = {
  title: 'Babel',
  files: ['babel.config', '.babelrc'],
  add: (config) => {
    const object = configObject(config.program)
    if (!object) return false
    // Others see what it leaves.
    return config.isJson
      ? addEnv(config, object)
      : addToList(config, object, 'plugins', plugin, true)
  },
  example: `  plugins: [${plugin}],`,
  json: env,
  variable: 'PLATFORM',
}

function addEnv(config: Config, object: ObjectPath): boolean {
  if (propertyOf(object, 'env')) return false
  addProperty(config, object, env)
  return true
}
